using System;
using System.Numerics;
using PerfModel.Targets;

namespace PerfModel.Evaluating;

/// <summary>The way for numbers of any size: whole numbers without limit, rounded once.</summary>
internal static class ExactFraction
{
    private static readonly BigInteger MaxMantissa = (BigInteger.One << 96) - 1;

    /// <summary>x · y ÷ z, rounded; false where a decimal cannot hold the result. z is not 0.</summary>
    public static bool TryRound(decimal x, decimal y, decimal z, ScoreRounding rounding, out decimal result)
    {
        (BigInteger mx, int sx) = Parts(x);
        (BigInteger my, int sy) = Parts(y);
        (BigInteger mz, int sz) = Parts(z);
        BigInteger numerator = mx * my * BigInteger.Pow(10, sz + rounding.Places);
        BigInteger denominator = mz * BigInteger.Pow(10, sx + sy);
        if (denominator.Sign < 0)
            (numerator, denominator) = (-numerator, -denominator);
        return TryMake(Divide(numerator, denominator, rounding.Mode), rounding.Places, out result);
    }

    /// <summary>a · b; null where a decimal cannot hold it.</summary>
    public static decimal? Product(decimal a, decimal b)
    {
        (BigInteger ma, int sa) = Parts(a);
        (BigInteger mb, int sb) = Parts(b);
        BigInteger product = ma * mb;
        int scale = sa + sb;
        while (scale > 28 || (scale > 0 && BigInteger.Abs(product) > MaxMantissa))
        {
            product = Divide(product, 10, RoundingMode.HalfAwayFromZero);
            scale--;
        }

        return TryMake(product, scale, out decimal result) ? result : null;
    }

    /// <summary>The sign of a ÷ b − c ÷ d; neither b nor d is 0.</summary>
    public static int Compare(decimal a, decimal b, decimal c, decimal d)
    {
        BigInteger left = Scaled(a) * Scaled(d), right = Scaled(c) * Scaled(b);
        return left.CompareTo(right) * Math.Sign(b) * Math.Sign(d);
    }

    private static BigInteger Scaled(decimal value)
    {
        (BigInteger mantissa, int scale) = Parts(value);
        return mantissa * BigInteger.Pow(10, 28 - scale);
    }

    private static BigInteger Divide(BigInteger numerator, BigInteger denominator, RoundingMode mode)
    {
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger rest);
        if (mode == RoundingMode.Down || rest.IsZero)
            return quotient;
        int half = (BigInteger.Abs(rest) * 2).CompareTo(denominator);
        bool up = half > 0 || (half == 0 && (mode == RoundingMode.HalfAwayFromZero || !quotient.IsEven));
        return up ? quotient + numerator.Sign : quotient;
    }

    private static (BigInteger Mantissa, int Scale) Parts(decimal value)
    {
        var parts = new DecimalParts(value);
        BigInteger mantissa = ((BigInteger)parts.High << 64) | parts.Low;
        return (parts.IsNegative ? -mantissa : mantissa, parts.Scale);
    }

    private static bool TryMake(BigInteger mantissa, int scale, out decimal result)
    {
        result = 0;
        BigInteger size = BigInteger.Abs(mantissa);
        if (size > MaxMantissa)
            return false;
        result = new decimal(
            unchecked((int)(uint)(size & uint.MaxValue)),
            unchecked((int)(uint)((size >> 32) & uint.MaxValue)),
            unchecked((int)(uint)(size >> 64)),
            mantissa.Sign < 0,
            (byte)scale);
        return true;
    }
}
