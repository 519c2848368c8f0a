using System;

namespace PerfModel.Evaluating;

/// <summary>Decimal arithmetic that rounds the exact result once, and says so where a decimal cannot hold it instead of throwing.</summary>
internal static class Exact
{
    // Below this, with at most six decimals, products are exact and the quotient's own rounding is far too small to move it over a half.
    private const decimal SmallValue = 10_000_000m;
    private const decimal SmallDecimals = 1_000_000m;

    /// <summary>x · y ÷ z, rounded; false where z is 0 or the result is too large for a decimal.</summary>
    /// <param name="x">The first factor.</param>
    /// <param name="y">The second factor.</param>
    /// <param name="z">The divisor.</param>
    /// <param name="rounding">How the exact result is rounded.</param>
    /// <param name="result">The rounded result.</param>
    public static bool TryMultiplyDivide(decimal x, decimal y, decimal z, ScoreRounding rounding, out decimal result)
    {
        result = 0;
        if (z == 0)
            return false;
        if (rounding.Places <= 6 && IsSmall(x) && IsSmall(y) && IsSmall(z))
        {
            decimal quotient = x * y / z;
            if (quotient is > -1_000_000m and < 1_000_000m)
            {
                result = Round(quotient, rounding);
                return true;
            }
        }

        return ExactFraction.TryRound(x, y, z, rounding, out result);
    }

    /// <summary>a ÷ b as a share of four decimals; null where b is not over 0 or the result is too large.</summary>
    public static decimal? Share(decimal a, decimal b) =>
        b > 0 && TryMultiplyDivide(a, 1, b, ScoreRounding.FourPlaces, out decimal share) ? share : null;

    /// <summary>a − b; null where the result is too large.</summary>
    public static decimal? Difference(decimal a, decimal b) =>
        (a >= 0) == (b >= 0) || Fits(a, b) ? a - b : null;

    /// <summary>a · b; null where the result is too large.</summary>
    public static decimal? Product(decimal a, decimal b) => ExactFraction.Product(a, b);

    /// <summary>Rounds a decimal.</summary>
    public static decimal Round(decimal value, ScoreRounding rounding) => rounding.Mode switch
    {
        RoundingMode.HalfToEven => decimal.Round(value, rounding.Places, MidpointRounding.ToEven),
        RoundingMode.Down => Truncate(value, rounding.Places),
        _ => decimal.Round(value, rounding.Places, MidpointRounding.AwayFromZero),
    };

    private static decimal Truncate(decimal value, int places)
    {
        decimal rounded = decimal.Round(value, places, MidpointRounding.AwayFromZero);
        if (Math.Abs(rounded) > Math.Abs(value))
            rounded -= Math.Sign(value) * new decimal(1, 0, 0, false, (byte)places);
        return rounded;
    }

    private static bool IsSmall(decimal value)
    {
        if (value is <= -SmallValue or >= SmallValue)
            return false;
        decimal scaled = value * SmallDecimals;
        return decimal.Truncate(scaled) == scaled;
    }

    // Of opposite signs: the magnitudes are added.
    private static bool Fits(decimal a, decimal b) => Math.Abs(a) <= decimal.MaxValue - Math.Abs(b);
}
