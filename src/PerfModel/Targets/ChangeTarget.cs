using System;
using System.Text.Json.Serialization;
using PerfModel.Targets;

namespace PerfModel;

/// <summary>A change against a baseline: <c>较上年增长5%以上</c>, <c>下降15%</c>, <c>增长5%-8%</c>.</summary>
/// <remarks>A change has a <see cref="Value"/> with a <see cref="Comparison"/>, or both bounds <see cref="Lower"/> and <see cref="Upper"/>.</remarks>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class ChangeTarget : Target
{
    /// <summary>Makes a change of one amount.</summary>
    /// <param name="direction">Upwards or downwards.</param>
    /// <param name="comparison">How the achieved change is compared with <paramref name="value"/>.</param>
    /// <param name="value">The amount of the change, in <paramref name="unit"/>.</param>
    /// <param name="unit">The unit; 百分点 is not the same as %.</param>
    /// <param name="baseline">Against what, as written: 上年, 同比, 2023年.</param>
    /// <param name="approximate">Whether the text says about: 约, 左右.</param>
    /// <param name="subject">The words around the number.</param>
    /// <param name="note">What stands in brackets.</param>
    /// <exception cref="ArgumentException">The direction is neither upwards nor downwards.</exception>
    public ChangeTarget(
        Direction direction,
        Comparison comparison,
        decimal value,
        Unit? unit = null,
        string? baseline = null,
        bool approximate = false,
        string? subject = null,
        string? note = null)
        : this(direction, comparison, value, null, unit, baseline, approximate, TargetExtras.Of(subject, note), null)
    {
    }

    internal ChangeTarget(
        Direction direction,
        Comparison comparison,
        decimal? value,
        (decimal Lower, decimal Upper)? bounds,
        Unit? unit,
        string? baseline,
        bool approximate,
        TargetExtras? extras,
        string? text)
        : base(text, extras)
    {
        Direction = direction is Direction.Increase or Direction.Decrease
            ? direction
            : throw new ArgumentException("A change is an increase or a decrease.", nameof(direction));
        Comparison = comparison;
        Value = value;
        Lower = bounds?.Lower;
        Upper = bounds?.Upper;
        Unit = unit;
        Baseline = string.IsNullOrEmpty(baseline) ? null : baseline;
        Approximate = approximate;
    }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Change;

    /// <summary>Upwards or downwards.</summary>
    public Direction Direction { get; }

    /// <summary>How the achieved change is compared with <see cref="Value"/>; unspecified where the change has bounds.</summary>
    public Comparison Comparison { get; }

    /// <summary>The amount of the change, or null where it has bounds.</summary>
    public decimal? Value { get; }

    /// <summary>The least change, or null where there is one amount.</summary>
    public decimal? Lower { get; }

    /// <summary>The greatest change, or null where there is one amount.</summary>
    public decimal? Upper { get; }

    /// <summary>The unit, or null where none is written.</summary>
    public Unit? Unit { get; }

    /// <summary>Against what, as written (上年, 同比, 2023年), or null.</summary>
    public string? Baseline { get; }

    /// <summary>Whether the text says about: 约, 左右.</summary>
    public bool Approximate { get; }

    /// <summary>Makes a change between two bounds, both included.</summary>
    /// <exception cref="ArgumentException">The bounds are reversed, or the direction is neither upwards nor downwards.</exception>
    public static ChangeTarget Between(
        Direction direction,
        decimal lower,
        decimal upper,
        Unit? unit = null,
        string? baseline = null,
        string? subject = null,
        string? note = null)
    {
        if (lower > upper)
            throw new ArgumentException("The bounds of a change are reversed.", nameof(upper));
        return new ChangeTarget(
            direction, Comparison.Unspecified, null, (lower, upper), unit, baseline, false, TargetExtras.Of(subject, note), null);
    }

    /// <summary>Takes the change apart.</summary>
    public void Deconstruct(out Direction direction, out Comparison comparison, out decimal? value, out Unit? unit) =>
        (direction, comparison, value, unit) = (Direction, Comparison, Value, Unit);

    private protected override bool EqualsCore(Target other)
    {
        var that = (ChangeTarget)other;
        return Direction == that.Direction && Comparison == that.Comparison && Value == that.Value && Lower == that.Lower
            && Upper == that.Upper && Approximate == that.Approximate && Equals(Unit, that.Unit) && Baseline == that.Baseline;
    }

    private protected override int HashCore() =>
        unchecked((((Value ?? Lower).GetHashCode() * 31) + (int)Direction) * 31) + (Unit?.GetHashCode() ?? 0);
}
