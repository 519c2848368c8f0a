using System;

namespace PerfModel.Units;

/// <summary>An exact positive fraction of two decimals.</summary>
internal readonly record struct Fraction(decimal Numerator, decimal Denominator)
{
    public static Fraction One { get; } = new(1, 1);

    public Fraction Inverse => new(Denominator, Numerator);

    /// <summary>The product, shortened.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold a part of it.</exception>
    public Fraction Times(Fraction other)
    {
        decimal a = Common(Numerator, other.Denominator), b = Common(other.Numerator, Denominator);
        return new Fraction(Numerator / a * (other.Numerator / b), Denominator / b * (other.Denominator / a));
    }

    /// <summary>The fraction of a value.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold it.</exception>
    public decimal Of(decimal value) => Denominator == 1 ? value * Numerator : value * Numerator / Denominator;

    private static decimal Common(decimal a, decimal b)
    {
        if (decimal.Truncate(a) != a || decimal.Truncate(b) != b)
            return 1;
        while (b != 0)
            (a, b) = (b, a % b);
        return a == 0 ? 1 : a;
    }
}
