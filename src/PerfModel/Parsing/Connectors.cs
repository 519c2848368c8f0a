using System;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>What joins the two ends of a range or a period: a hyphen, a wave dash, 至, 到, and 和 or 与 in front of 之间.</summary>
internal static class Connectors
{
    private const int LongestMiddle = 40;

    /// <summary>
    /// Whether a connector stands at a place, and its length with the blanks around it; a hyphen behind a wave dash is a minus.
    /// </summary>
    public static bool IsAt(in Scan s, int position, int end, out int length)
    {
        int start = s.SkipBlanks(position, end), i = start;
        bool wave = false;
        while (s.ClassAt(i, end) is SignClass.Dash or SignClass.Wave)
            wave |= s.Glyphs.Items[i++].Class == SignClass.Wave;
        if (wave && i > start + 1 && s.Glyphs.Items[i - 1].Class == SignClass.Dash && s.IsDigit(i, end))
            i--;
        if (i == start)
            i += WordLength(s, start, end);
        length = i > start ? s.SkipBlanks(i, end) - position : 0;
        return i > start;
    }

    private static int WordLength(in Scan s, int position, int end) => s.MarkAt(position, end, out int length) switch
    {
        Mark.To => length,
        Mark.With when HasBetween(s, position, end) => length,
        _ => 0,
    };

    /// <summary>Whether 之间 or 间 follows: 介于20和30之间, 2007年与2009年间.</summary>
    private static bool HasBetween(in Scan s, int position, int end)
    {
        int last = Math.Min(end, position + LongestMiddle);
        if (!s.IsDigit(s.SkipBlanks(position + 1, last), last))
            return false;
        for (int i = position + 2; i < last; i++)
        {
            if (s.AfterAt(i, end, out AfterMeaning meaning) == 0 || meaning != AfterMeaning.Between)
                continue;
            return s.Glyphs.Lexicon[s.Glyphs.Items[i].Word].Length > 1
                || s.MarkAt(i - 1, end, out _) is Mark.Year or Mark.Month or Mark.Day;
        }

        return false;
    }
}
