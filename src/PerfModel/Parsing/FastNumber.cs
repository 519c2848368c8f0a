using System;
using System.Runtime.CompilerServices;

namespace PerfModel.Parsing;

/// <summary>Digits with at most one point among them, of either encoding.</summary>
/// <param name="Mantissa">The digits as a whole number.</param>
/// <param name="End">Where they end; -1 where the number is not plain: no digit, a leading zero, too many digits, a point without digits.</param>
/// <param name="Scale">How many digits stand behind the point.</param>
internal readonly record struct FastNumber(ulong Mantissa, int End, int Scale)
{
    private const int MostDigits = 15;

    private static FastNumber None => new(0, -1, 0);

    /// <summary>Reads the number that begins at a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FastNumber Of<T>(ReadOnlySpan<T> span, int start)
        where T : unmanaged
    {
        ulong mantissa = 0;
        int i = Digits(span, start, ref mantissa);
        int whole = i - start;
        if ((uint)(whole - 1) >= MostDigits || (whole > 1 && CodeUnit.Of(span[start]) == '0'))
            return None;
        return (uint)i < (uint)span.Length && CodeUnit.Of(span[i]) == '.' ? WithFraction(span, i + 1, mantissa, whole) : new FastNumber(mantissa, i, 0);
    }

    /// <summary>2024.12 is a month as well as a number.</summary>
    public bool MayBeMonth(int start) => Scale is 1 or 2 && End - start == 5 + Scale;

    private static FastNumber WithFraction<T>(ReadOnlySpan<T> span, int start, ulong mantissa, int whole)
        where T : unmanaged
    {
        int i = Digits(span, start, ref mantissa);
        int scale = i - start;
        return scale == 0 || whole + scale > MostDigits ? None : new FastNumber(mantissa, i, scale);
    }

    /// <summary>Adds the digits from a place on; where they end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Digits<T>(ReadOnlySpan<T> span, int start, ref ulong mantissa)
        where T : unmanaged
    {
        ulong value = mantissa;
        int i = start;
        for (; (uint)i < (uint)span.Length; i++)
        {
            uint digit = CodeUnit.Of(span[i]) - '0';
            if (digit > 9)
                break;
            value = (value * 10) + digit;
        }

        mantissa = value;
        return i;
    }
}
