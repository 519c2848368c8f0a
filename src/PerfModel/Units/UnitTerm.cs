using System.Globalization;

namespace PerfModel.Units;

/// <summary>One factor of a unit: 万元, 人, the 10万人 of 5人/10万人.</summary>
/// <param name="Count">The number in front, 1 where none is written.</param>
/// <param name="Multiplier">The multiplier, or null.</param>
/// <param name="Definition">The catalogue's row, or null for an unknown measure word and a bare multiplier.</param>
/// <param name="Word">The symbol without multiplier; empty for a bare multiplier.</param>
internal sealed record UnitTerm(decimal Count, UnitMultiplier? Multiplier, UnitDefinition? Definition, string Word)
{
    public string Symbol { get; } =
        (Count == 1 ? "" : Count.ToString(CultureInfo.InvariantCulture)) + Multiplier?.Symbol + Word;

    /// <summary>Whether it is a unit of the catalogue, and one of it.</summary>
    public bool IsPlain => Count == 1 && Multiplier is null && Definition is not null;

    public bool IsKnown => Definition is not null || Word.Length == 0;

    /// <summary>The dimension; that of a bare multiplier is the empty string.</summary>
    public string? Dimension => Definition?.Dimension ?? (Word.Length == 0 ? "" : null);

    public Fraction Factor => new Fraction(Count * (Multiplier?.Factor ?? 1), 1)
        .Times(Definition is null ? Fraction.One : new Fraction(Definition.Numerator, Definition.Denominator));
}
