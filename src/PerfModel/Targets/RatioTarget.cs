using System;
using System.Text.Json.Serialization;
using PerfModel.Targets;

namespace PerfModel;

/// <summary>A proportion of two numbers: <c>三分之二以上</c>, <c>1:1.2</c>.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class RatioTarget : Target
{
    /// <summary>Makes a ratio.</summary>
    /// <param name="comparison">How an actual ratio is compared.</param>
    /// <param name="numerator">The first number: 2 of 三分之二, 1 of 1:1.2.</param>
    /// <param name="denominator">The second number: 3 of 三分之二, 1.2 of 1:1.2; not 0.</param>
    /// <param name="approximate">Whether the text says about.</param>
    /// <param name="subject">The words around the ratio.</param>
    /// <param name="note">What stands in brackets.</param>
    /// <exception cref="ArgumentException">The denominator is 0.</exception>
    public RatioTarget(
        Comparison comparison, decimal numerator, decimal denominator, bool approximate = false, string? subject = null, string? note = null)
        : this(comparison, numerator, denominator, approximate, TargetExtras.Of(subject, note), null)
    {
        if (denominator == 0)
            throw new ArgumentException("The denominator of a ratio is not 0.", nameof(denominator));
    }

    internal RatioTarget(Comparison comparison, decimal numerator, decimal denominator, bool approximate, TargetExtras? extras, string? text)
        : base(text, extras) =>
        (Comparison, Numerator, Denominator, Approximate) = (comparison, numerator, denominator, approximate);

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Ratio;

    /// <summary>How an actual ratio is compared; unspecified where the text states nothing.</summary>
    public Comparison Comparison { get; }

    /// <summary>The first number: 2 of 三分之二, 1 of 1:1.2.</summary>
    public decimal Numerator { get; }

    /// <summary>The second number: 3 of 三分之二, 1.2 of 1:1.2.</summary>
    public decimal Denominator { get; }

    /// <summary>Whether the text says about.</summary>
    public bool Approximate { get; }

    /// <summary>Takes the ratio apart.</summary>
    public void Deconstruct(out Comparison comparison, out decimal numerator, out decimal denominator) =>
        (comparison, numerator, denominator) = (Comparison, Numerator, Denominator);

    private protected override bool EqualsCore(Target other)
    {
        var that = (RatioTarget)other;
        return Comparison == that.Comparison && Numerator == that.Numerator && Denominator == that.Denominator
            && Approximate == that.Approximate;
    }

    private protected override int HashCore() => unchecked((Numerator.GetHashCode() * 31) + Denominator.GetHashCode());
}
