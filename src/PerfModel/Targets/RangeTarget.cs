using System;
using System.Text.Json.Serialization;
using PerfModel.Targets;

namespace PerfModel;

/// <summary>Two bounds, both included unless said otherwise: <c>10～20个</c>, <c>±3%以内</c>, <c>50±5人</c>.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class RangeTarget : Target
{
    /// <summary>Makes a range.</summary>
    /// <param name="lower">The lower bound, in <paramref name="unit"/>.</param>
    /// <param name="upper">The upper bound, in <paramref name="unit"/>; not below <paramref name="lower"/>.</param>
    /// <param name="unit">The unit of both bounds, or null where none is written.</param>
    /// <param name="lowerExclusive">Whether the lower bound itself is outside.</param>
    /// <param name="upperExclusive">Whether the upper bound itself is outside.</param>
    /// <param name="approximate">Whether the text says about: 约, 左右.</param>
    /// <param name="subject">The words around the numbers.</param>
    /// <param name="note">What stands in brackets.</param>
    /// <exception cref="ArgumentException">The bounds are reversed, or equal and one of them outside.</exception>
    public RangeTarget(
        decimal lower,
        decimal upper,
        Unit? unit = null,
        bool lowerExclusive = false,
        bool upperExclusive = false,
        bool approximate = false,
        string? subject = null,
        string? note = null)
        : this(lower, upper, unit, (lowerExclusive, upperExclusive), approximate, TargetExtras.Of(subject, note), null)
    {
        if (!IsValid(lower, upper, lowerExclusive, upperExclusive))
            throw new ArgumentException("The bounds of a range must leave something between them.", nameof(upper));
    }

    internal RangeTarget(
        decimal lower, decimal upper, Unit? unit, (bool Lower, bool Upper) exclusive, bool approximate, TargetExtras? extras, string? text)
        : base(text, extras)
    {
        Lower = lower;
        Upper = upper;
        Unit = unit;
        LowerExclusive = exclusive.Lower;
        UpperExclusive = exclusive.Upper;
        Approximate = approximate;
    }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Range;

    /// <summary>The lower bound, in <see cref="Unit"/>.</summary>
    public decimal Lower { get; }

    /// <summary>The upper bound, in <see cref="Unit"/>.</summary>
    public decimal Upper { get; }

    /// <summary>The unit of both bounds, or null where none is written.</summary>
    public Unit? Unit { get; }

    /// <summary>Whether the lower bound itself is outside.</summary>
    public bool LowerExclusive { get; }

    /// <summary>Whether the upper bound itself is outside.</summary>
    public bool UpperExclusive { get; }

    /// <summary>Whether the text says about: 约, 左右.</summary>
    public bool Approximate { get; }

    /// <summary>Takes the range apart.</summary>
    public void Deconstruct(out decimal lower, out decimal upper, out Unit? unit) => (lower, upper, unit) = (Lower, Upper, Unit);

    /// <summary>Whether <paramref name="value"/>, in the range's own unit, lies inside.</summary>
    public bool Contains(decimal value) =>
        (LowerExclusive ? value > Lower : value >= Lower) && (UpperExclusive ? value < Upper : value <= Upper);

    internal static bool IsValid(decimal lower, decimal upper, bool lowerExclusive, bool upperExclusive) =>
        lower < upper || (lower == upper && !lowerExclusive && !upperExclusive);

    private protected override bool EqualsCore(Target other)
    {
        var that = (RangeTarget)other;
        return Lower == that.Lower && Upper == that.Upper && LowerExclusive == that.LowerExclusive
            && UpperExclusive == that.UpperExclusive && Approximate == that.Approximate && Equals(Unit, that.Unit);
    }

    private protected override int HashCore() =>
        unchecked((Lower.GetHashCode() * 31) + Upper.GetHashCode() + (Unit?.GetHashCode() ?? 0));
}
