using System;
using PerfModel.Targets;

namespace PerfModel.Evaluating;

/// <summary>Decimal arithmetic that rounds the exact result once, and says so where a decimal cannot hold it instead of throwing.</summary>
/// <remarks>Where the mantissas fit into 64 bits, as those of nearly all forms do, whole numbers of 64 bits do the work; else <see
/// cref="ExactFraction"/> does.</remarks>
internal static class Exact
{
    // The remainder is doubled when it is compared with the divisor.
    private const long Limit = long.MaxValue / 4;

    private static readonly long[] Powers = Tens();

    /// <summary>x · y ÷ z, rounded; false where z is 0 or the result is too large for a decimal.</summary>
    /// <param name="x">The first factor.</param>
    /// <param name="y">The second factor.</param>
    /// <param name="z">The divisor.</param>
    /// <param name="rounding">How the exact result is rounded.</param>
    /// <param name="result">The rounded result, without zeros at the end.</param>
    public static bool TryMultiplyDivide(decimal x, decimal y, decimal z, ScoreRounding rounding, out decimal result)
    {
        result = 0;
        if (z == 0)
            return false;
        if (!Mantissa.TryGet(x, out Mantissa a) || !Mantissa.TryGet(y, out Mantissa b) || !Mantissa.TryGet(z, out Mantissa c))
            return ExactFraction.TryRound(x, y, z, rounding, out result);
        int shift = c.Scale + rounding.Places - a.Scale - b.Scale;
        if (!TryTimes(a.Value, b.Value, out long above) || !TryShift(above, shift, out above) || !TryShift(c.Value, -shift, out long below))
            return ExactFraction.TryRound(x, y, z, rounding, out result);
        result = Make(Divide(above, below, (a.Negative ^ b.Negative ^ c.Negative) ? -1 : 1, rounding.Mode), rounding.Places);
        return true;
    }

    /// <summary>a ÷ b as a share of four decimals; null where b is not over 0 or the result is too large.</summary>
    public static decimal? Share(decimal a, decimal b) =>
        b > 0 && TryMultiplyDivide(a, 1, b, ScoreRounding.FourPlaces, out decimal share) ? share : null;

    /// <summary>a − b; null where the result is too large.</summary>
    public static decimal? Difference(decimal a, decimal b) =>
        (a >= 0) == (b >= 0) || Math.Abs(a) <= decimal.MaxValue - Math.Abs(b) ? a - b : null;

    /// <summary>a · b, rounded where a decimal cannot hold all its digits; null where the result is too large.</summary>
    public static decimal? Product(decimal a, decimal b) => ExactFraction.Product(a, b);

    /// <summary>Rounds a decimal.</summary>
    public static decimal Round(decimal value, ScoreRounding rounding) =>
        TryMultiplyDivide(value, 1, 1, rounding, out decimal result) ? result : value;

    private static long Divide(long above, long below, int sign, RoundingMode mode)
    {
        long quotient = above / below, rest = above - (quotient * below);
        if (rest != 0 && mode != RoundingMode.Down)
        {
            long half = (rest * 2) - below;
            if (half > 0 || (half == 0 && (mode == RoundingMode.HalfAwayFromZero || (quotient & 1) != 0)))
                quotient++;
        }

        return sign * quotient;
    }

    private static decimal Make(long value, int places)
    {
        while (places > 0 && value % 10 == 0)
        {
            value /= 10;
            places--;
        }

        long size = Math.Abs(value);
        return new decimal(unchecked((int)size), (int)(size >> 32), 0, value < 0, (byte)places);
    }

    private static bool TryTimes(long a, long b, out long product)
    {
        bool fits = a == 0 || b <= Limit / a;
        product = fits ? a * b : 0;
        return fits;
    }

    private static bool TryShift(long value, int places, out long shifted)
    {
        shifted = value;
        return places <= 0 || (places < Powers.Length && TryTimes(value, Powers[places], out shifted));
    }

    private static long[] Tens()
    {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }

    /// <summary>The digits of a decimal as a whole number, where they fit.</summary>
    private readonly struct Mantissa
    {
        public long Value { get; private init; }

        public int Scale { get; private init; }

        public bool Negative { get; private init; }

        public static bool TryGet(decimal value, out Mantissa mantissa)
        {
            var parts = new DecimalParts(value);
            mantissa = new Mantissa { Value = unchecked((long)parts.Low), Scale = parts.Scale, Negative = parts.IsNegative };
            return parts.High == 0 && parts.Low <= Limit;
        }
    }
}
