using System;
using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>What is a condition by itself: the question on which every split depends.</summary>
internal static class Conditions
{
    private const int LongestNone = 6;

    /// <summary>Whether a part is a condition by itself: with a number or a sign, or all of it a known term or grade.</summary>
    public static bool IsLike(in Scan s, int start, int end)
    {
        (start, end) = s.TrimmedWords(start, end);
        if (start >= end)
            return false;
        return HasValue(s, start, end) || Grades.Find(s, start, end, out _) > 0 || IsInWords(s, start, end)
            || (!Terms.IsHedged(s, start, end) && Terms.IsTerm(s, start, end));
    }

    /// <summary>Whether a sign, a digit outside names, a date word or a numeral with a unit stands in a part.</summary>
    public static bool HasValue(in Scan s, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            int skip = Names.LengthAt(s, i, start, end, -1);
            if (skip > 0)
            {
                i += skip - 1;
                continue;
            }

            SignClass c = s.Glyphs.Items[i].Class;
            if (c is SignClass.Digit or SignClass.PlusMinus or SignClass.Fraction || Comparators.IsSign(c))
                return true;
            if (IsWordOfValue(s, i, start, end))
                return true;
            i = Math.Max(i, Numerals.LongRunEnd(s, i, end) - 1);
        }

        return false;
    }

    private static bool IsWordOfValue(in Scan s, int position, int start, int end) =>
        Dates.IsAt(s, position, start, end) || (Numerals.BeginsAt(s, position, end) && IsNumeralWithUnit(s, position, start, end));

    private static bool IsNumeralWithUnit(in Scan s, int position, int start, int end)
    {
        Numeral numeral = Numerals.Read(s, position, end);
        if (numeral.Kind is NumeralKind.None or NumeralKind.Malformed)
            return false;
        int next = s.SkipBlanks(numeral.End, end);
        bool nought = numeral.Value == 0 && position == start && IsNone(position, numeral.End, next, end);
        return nought || next == end || s.Glyphs.IsMeasureAt(next, end) || s.MarkAt(next, end, out _) is Mark.Tenths or Mark.Over;
    }

    /// <summary>零事故: one character with a few directly behind it.</summary>
    private static bool IsNone(int position, int numeralEnd, int next, int end) =>
        numeralEnd == position + 1 && next == numeralEnd && end - next is > 0 and <= LongestNone;

    /// <summary>无投诉, 不超预算, 控制在概算内: a condition in words.</summary>
    private static bool IsInWords(in Scan s, int start, int end) =>
        (s.Has(start, end, Roles.Negative) && !s.Has(start, end, Roles.Adverb) && !s.IsWord(start, end, Roles.Negator)
            && !s.IsWord(start, end, Roles.Deny))
        || (s.BeforeAt(start, end, out BeforeMeaning meaning) > 1 && meaning is BeforeMeaning.Controlled or BeforeMeaning.Lowered);
}
