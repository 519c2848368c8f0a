using System;

namespace PerfModel;

/// <summary>One row of the unit catalogue: a unit without multiplier, and how it converts.</summary>
public sealed record UnitDefinition
{
    /// <summary>Defines a unit.</summary>
    /// <param name="symbol">The canonical symbol, without blanks: 平方米.</param>
    /// <param name="dimension">What is measured; units of one dimension are converted into each other. Every counting word that is not
    /// interchangeable has its own.</param>
    /// <param name="numerator">With <paramref name="denominator"/>, the exact factor to the dimension's base: 亩 is 2000/3 平方米.</param>
    /// <param name="denominator">See <paramref name="numerator"/>.</param>
    /// <param name="status">What sort of unit it is.</param>
    /// <param name="aliases">Other spellings: ㎡, 平米.</param>
    /// <param name="english">The English name.</param>
    /// <exception cref="ArgumentException">The symbol is empty or has a blank, a digit or a slash, an alias is empty, or the factor is not
    /// positive.</exception>
    public UnitDefinition(
        string symbol,
        string dimension,
        decimal numerator = 1,
        decimal denominator = 1,
        UnitStatus status = UnitStatus.Counting,
        ValueList<string>? aliases = null,
        string english = "")
    {
        if (!IsName(symbol))
            throw new ArgumentException("A unit's symbol is not empty and has no blank, digit or slash.", nameof(symbol));
        if (string.IsNullOrEmpty(dimension))
            throw new ArgumentException("A unit has a dimension.", nameof(dimension));
        if (numerator <= 0 || denominator <= 0)
            throw new ArgumentException("A unit's factor is positive.", nameof(numerator));
        foreach (string alias in (aliases ?? ValueList<string>.Empty).AsSpan())
        {
            if (string.IsNullOrWhiteSpace(alias))
                throw new ArgumentException("A unit's alias is not empty.", nameof(aliases));
        }

        (Symbol, Dimension, Numerator, Denominator) = (symbol, dimension, numerator, denominator);
        (Status, Aliases, English) = (status, aliases ?? ValueList<string>.Empty, english);
    }

    /// <summary>The canonical symbol.</summary>
    public string Symbol { get; }

    /// <summary>What is measured: <c>area</c>, <c>money</c>, <c>count:人</c>.</summary>
    public string Dimension { get; }

    /// <summary>The numerator of the exact factor to the dimension's base.</summary>
    public decimal Numerator { get; }

    /// <summary>The denominator of the exact factor to the dimension's base.</summary>
    public decimal Denominator { get; }

    /// <summary>What sort of unit it is.</summary>
    public UnitStatus Status { get; }

    /// <summary>Other spellings.</summary>
    public ValueList<string> Aliases { get; }

    /// <summary>The English name.</summary>
    public string English { get; }

    private static bool IsName(string symbol)
    {
        if (string.IsNullOrEmpty(symbol))
            return false;
        foreach (char c in symbol)
        {
            if (c is (>= '0' and <= '9') or '/' or '·' or ' ' or '\t')
                return false;
        }

        return true;
    }
}
