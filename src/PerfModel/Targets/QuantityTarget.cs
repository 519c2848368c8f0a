using System;
using System.Text.Json.Serialization;
using PerfModel.Targets;

namespace PerfModel;

/// <summary>A number with a comparison and a unit: <c>≥98%</c>, <c>207 条（移动光纤）</c>, <c>17 万</c>.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class QuantityTarget : Target
{
    // A decimal taken apart, so that the rest finds room where it has none to spare: 48 bytes for a quantity instead of 56.
    private readonly ulong _low;
    private readonly uint _high;
    private readonly byte _scale;
    private readonly byte _comparison;
    private readonly QuantityLayout _layout;
    private readonly Traits _traits;

    /// <summary>Makes a quantity.</summary>
    /// <param name="comparison">How an actual value is compared with <paramref name="value"/>.</param>
    /// <param name="value">The number in front of the unit, in that unit: 17 for <c>17 万元</c>.</param>
    /// <param name="unit">The unit, or null where none is written.</param>
    /// <param name="approximate">Whether the text says about, 约, 左右, 余.</param>
    /// <param name="subject">The words around the number.</param>
    /// <param name="note">What stands in brackets.</param>
    public QuantityTarget(
        Comparison comparison, decimal value, Unit? unit = null, bool approximate = false, string? subject = null, string? note = null)
        : this(comparison, value, unit, approximate, TargetExtras.Of(subject, note), null)
    {
    }

    internal QuantityTarget(Comparison comparison, decimal value, Unit? unit, bool approximate, TargetExtras? extras, string? text)
        : base(text, extras)
    {
        DecimalParts parts = new(value);
        (_low, _high, _scale) = (parts.Low, parts.High, parts.Scale);
        Unit = unit;
        _comparison = (byte)comparison;
        _traits = (approximate ? Traits.Approximate : Traits.None) | (parts.IsNegative ? Traits.Negative : Traits.None);
    }

    /// <summary>A quantity whose value is <paramref name="digits"/> with so many of them behind the point.</summary>
    internal QuantityTarget(Comparison comparison, ulong digits, int scale, Unit? unit, QuantityLayout layout, string? text, TargetExtras? extras)
        : base(text, extras)
    {
        _low = digits;
        _scale = (byte)scale;
        Unit = unit;
        _comparison = (byte)comparison;
        _layout = layout;
    }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Quantity;

    /// <summary>How an actual value is compared with <see cref="Value"/>; unspecified where the text states nothing.</summary>
    public Comparison Comparison => (Comparison)_comparison;

    /// <summary>The number as written, in <see cref="Unit"/>.</summary>
    public decimal Value => new((int)_low, (int)(_low >> 32), (int)_high, (_traits & Traits.Negative) != 0, _scale);

    /// <summary>The unit, its multiplier included (万元), or null where none is written.</summary>
    public Unit? Unit { get; }

    /// <summary>Whether the text says about: 约, 左右, 余.</summary>
    public bool Approximate => (_traits & Traits.Approximate) != 0;

    /// <summary>Takes the quantity apart: <c>quantity is (Comparison.AtLeast, var value, var unit)</c>.</summary>
    public void Deconstruct(out Comparison comparison, out decimal value, out Unit? unit) =>
        (comparison, value, unit) = (Comparison, Value, Unit);

    private protected override string AsWritten() => _layout == QuantityLayout.Plain ? ToString() : TargetFormatter.WithLayout(this, _layout);

    private protected override bool EqualsCore(Target other)
    {
        var that = (QuantityTarget)other;
        return _comparison == that._comparison && Value == that.Value && Approximate == that.Approximate && Equals(Unit, that.Unit);
    }

    private protected override int HashCore() => unchecked((Value.GetHashCode() * 31) + _comparison + (Unit?.GetHashCode() ?? 0));

    [Flags]
    private enum Traits : byte
    {
        None = 0,
        Approximate = 1,
        Negative = 2,
    }
}
