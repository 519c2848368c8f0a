using System;

namespace PerfModel.Parsing;

/// <summary>Against what a change is measured: 较上年, 同比, 与2023年相比, 在上年基础上.</summary>
internal static class Baselines
{
    private const int Longest = 18;

    /// <summary>Reads the baseline in front of a change; false after an error.</summary>
    public static bool Read(ref Scan s, ref Front front)
    {
        if (!EndsIn(s, front.Start, front.End, out int start, out int name, out int nameEnd))
            return true;
        if (front.HasLevel && front.Change is null)
            return true;
        if (front.Change is null)
            return s.Refuse(TargetErrorCode.UnexpectedText, start, front.End);
        front.Baseline = s.WordsOf(name, nameEnd);
        front.End = s.SkipBlanksBack(start, front.Start);
        return true;
    }

    /// <summary>Whether a baseline can stand in the text at all.</summary>
    public static bool MayBeIn(in Scan s) =>
        s.Glyphs.MayHave(Roles.Comparing) || s.Glyphs.MayHave(Roles.BaselineAlone) || s.Glyphs.MayHave(Roles.BasisLead);

    /// <summary>Whether a span ends in a baseline: where it begins with its 较, and where its name stands.</summary>
    public static bool EndsIn(in Scan s, int start, int end, out int from, out int name, out int nameEnd)
    {
        (from, name, nameEnd) = (end, end, end);
        if (!MayBeIn(s))
            return false;
        while (end > start && ClassSets.Has(ClassSets.BehindBaseline, s.Glyphs.Items[end - 1].Class))
            end--;
        (from, name, nameEnd) = (end, end, end);
        int alone = s.LengthEnding(start, end, Roles.BaselineAlone);
        if (alone > 0)
        {
            from = name = end - alone;
            return true;
        }

        int tail = s.LengthEnding(start, end, Roles.Compared), basis = tail > 0 ? 0 : s.LengthEnding(start, end, Roles.Basis);
        nameEnd = end - Math.Max(tail, basis);
        for (int i = Math.Max(start, end - Longest); i < nameEnd; i++)
        {
            int lead = basis > 0 ? LeadOfBasis(s, i, nameEnd) : s.LengthAt(i, nameEnd, Roles.Comparing);
            if (lead == 0 || !IsName(s, i + lead, nameEnd))
                continue;
            (from, name) = (i, i + lead);
            return true;
        }

        return false;
    }

    /// <summary>The length of a calendar year with its 年 and 度, or 0.</summary>
    public static int YearLength(in Scan s, int start, int end)
    {
        if (!DatePoints.IsCalendarYear(s, start, end, out _))
            return 0;
        int mark = s.SkipBlanks(start + Calendar.YearDigits, end);
        return s.IsMark(mark, end, Mark.Year, out int length) ? mark + length - start : 0;
    }

    /// <summary>The length of a year that is a baseline, so that it is no date: 2023年 behind 较 or 与, or in front of 基础上.</summary>
    public static int YearAt(in Scan s, int position, int words, int end)
    {
        bool digit = s.IsDigit(position, end) || Numerals.DigitAt(s, position, end) >= 0;
        int before = digit ? s.SkipBlanksBack(position, words) : words;
        if (before == words)
            return 0;
        bool compared = s.LengthEnding(words, before, Roles.Comparing) > 0, based = LeadOfBasis(s, before - 1, before) > 0;
        int length = compared || based ? YearLength(s, position, end) : 0;
        return length > 0 && (compared || s.Has(position + length, end, Roles.Basis)) ? length : 0;
    }

    private static int LeadOfBasis(in Scan s, int position, int end) => s.LengthAt(position, end, Roles.BasisLead);

    private static bool IsName(in Scan s, int start, int end)
    {
        if (start >= end)
            return false;
        int length = YearLength(s, start, end);
        if (length == 0)
            length = s.LengthAt(start, end, Roles.Baseline);
        return length > 0 && (start + length == end || s.IsWord(start + length, end, Roles.BaselineTail));
    }
}
