using System;
using System.Runtime.CompilerServices;
using PerfModel.Targets;

namespace PerfModel.Parsing;

/// <summary>The sign with which a plain quantity begins, and a blank behind it.</summary>
/// <param name="Length">How much of the text they take; -1 where the text begins with neither a plain sign nor a digit.</param>
/// <param name="Comparison">What the sign states.</param>
/// <param name="Layout">How it was written.</param>
internal readonly record struct FastSign(int Length, Comparison Comparison, QuantityLayout Layout)
{
    private static FastSign None => new(-1, Comparison.Unspecified, QuantityLayout.Plain);

    public static FastSign Of(ReadOnlySpan<char> span)
    {
        if (span.Length == 0)
            return None;
        char first = span[0];
        if ((uint)(first - '0') <= 9)
            return default;
        Comparison comparison = first switch
        {
            '≥' => Comparison.AtLeast,
            '≤' => Comparison.AtMost,
            _ => AsciiSign(first),
        };
        return comparison == Comparison.Unspecified ? None : Behind(span, 1, comparison, first < 0x80);
    }

    public static FastSign Of(ReadOnlySpan<byte> span)
    {
        if (span.Length == 0)
            return None;
        byte first = span[0];
        if ((uint)(first - '0') <= 9)
            return default;
        if (first == 0xE2)
            return span.Length > 3 && span[1] == 0x89 && span[2] is 0xA4 or 0xA5
                ? Behind(span, 3, span[2] == 0xA5 ? Comparison.AtLeast : Comparison.AtMost, ascii: false)
                : None;
        Comparison comparison = AsciiSign((char)first);
        return comparison == Comparison.Unspecified ? None : Behind(span, 1, comparison, ascii: true);
    }

    private static Comparison AsciiSign(char c) => c switch
    {
        '>' => Comparison.GreaterThan,
        '<' => Comparison.LessThan,
        '=' => Comparison.Equal,
        _ => Comparison.Unspecified,
    };

    /// <summary>Looks behind the first sign for <c>=</c> and a blank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FastSign Behind<T>(ReadOnlySpan<T> span, int length, Comparison comparison, bool ascii)
        where T : unmanaged
    {
        var layout = QuantityLayout.Plain;
        if (length < span.Length && CodeUnit.Of(span[length]) == '=')
        {
            if (!ascii || comparison == Comparison.Equal)
                return None;
            comparison = comparison == Comparison.GreaterThan ? Comparison.AtLeast : Comparison.AtMost;
            layout = QuantityLayout.TwoSigns;
            length++;
        }

        return length < span.Length && CodeUnit.Of(span[length]) == ' '
            ? new FastSign(length + 1, comparison, layout | QuantityLayout.BlankBehindSign)
            : new FastSign(length, comparison, layout);
    }
}
