using System.Collections.Generic;
using PerfModel.Indicators;
using PerfModel.Text;

namespace PerfModel.Forms.Reading;

/// <summary>Splits a cell of goals at their numbers: <c>目标 1: …; 目标 2: …</c>, <c>1.…2.…</c>, <c>一、…二、…</c>, <c>①…②…</c>.</summary>
internal static class GoalText
{
    private const string Word = "目标";
    private const string Chinese = "一二三四五六七八九";
    private const char FirstCircled = '①';

    /// <summary>The goals of a text; the first has no number where the text begins without one.</summary>
    public static List<(int? Number, int Start, int Length)> Split(string text)
    {
        string folded = Fold.Of(text);
        var goals = new List<(int?, int, int)>();
        int start = 0;
        int? number = null;
        foreach ((int markStart, int markEnd, int markNumber) in Marks(folded))
        {
            Add(goals, folded, number, start, markStart);
            (number, start) = (markNumber, markEnd);
        }

        Add(goals, folded, number, start, text.Length);
        return goals;
    }

    /// <summary>The number of a text that holds nothing else: <c>目标1：</c>; null where it is none.</summary>
    public static int? NumberAlone(string text)
    {
        string folded = Fold.Of(text).Trim();
        bool open = folded.Length > 0 && folded.Length <= 10 && folded.StartsWith(Word, System.StringComparison.Ordinal);
        return open && Mark(folded.TrimEnd(':') + ":", 0) is (int end, int number, _) && end >= folded.Length ? number : null;
    }

    // Only numbers that count up by one from the first, all written alike, separate goals. A number without 目标 must begin the text.
    private static List<(int Start, int End, int Number)> Marks(string text)
    {
        var marks = new List<(int, int, int)>();
        MarkStyle? style = null;
        int next = 0;
        int begin = text.Length - text.TrimStart().Length;
        for (int i = begin; i < text.Length; i++)
        {
            if (!MayBegin(text, i) || Mark(text, i) is not (int end, int number, MarkStyle found))
                continue;
            bool first = style is null && (found == MarkStyle.Word || i == begin);
            if (!first && (found != style || number != next))
                continue;
            marks.Add((i, end, number));
            style = found;
            next = number + 1;
            i = end - 1;
        }

        return marks;
    }

    private enum MarkStyle
    {
        Word, Dot, Comma, Bracket, Circle,
    }

    private static bool MayBegin(string text, int i) =>
        i == 0 || text[i - 1] is ' ' or '\n' or ';' or '。' or '.' or '；' or ',' or ':' || text[i] is >= FirstCircled and <= '⑳'
        || string.CompareOrdinal(text, i, Word, 0, Word.Length) == 0;

    private static (int End, int Number, MarkStyle Style)? Mark(string text, int at)
    {
        if (text[at] is >= FirstCircled and <= '⑳')
            return (at + 1, text[at] - FirstCircled + 1, MarkStyle.Circle);
        bool word = string.CompareOrdinal(text, at, Word, 0, Word.Length) == 0;
        int i = SkipBlanks(text, word ? at + Word.Length : at);
        bool bracket = At(text, i) == '(';
        int digits = bracket ? i + 1 : i;
        int end = Number(text, digits, out int number);
        if (end == digits)
            return null;
        if (bracket)
            return At(text, end) == ')' ? (SkipSeparator(text, end + 1), number, word ? MarkStyle.Word : MarkStyle.Bracket) : null;
        int separator = SkipBlanks(text, end);
        char sign = At(text, separator);
        if (word)
            return sign is ':' or '.' or '、' or ',' or '-' ? (separator + 1, number, MarkStyle.Word) : null;
        bool decimalPoint = sign == '.' && At(text, separator + 1) is >= '0' and <= '9';
        return sign is '.' && !decimalPoint ? (separator + 1, number, MarkStyle.Dot)
            : sign is '、' ? (separator + 1, number, MarkStyle.Comma) : null;
    }

    private static int Number(string text, int from, out int number)
    {
        number = 0;
        int i = from;
        for (; At(text, i) is >= '0' and <= '9' && i < from + 2; i++)
            number = (number * 10) + (text[i] - '0');
        if (i == from && i < text.Length && Chinese.Holds(text[i]))
            number = Chinese.IndexOf(text[i++]) + 1;
        return i;
    }

    private static void Add(List<(int?, int, int)> goals, string folded, int? number, int start, int end)
    {
        while (start < end && folded[start] is ' ' or '\n')
            start++;
        while (end > start && folded[end - 1] is ' ' or '\n' or ';')
            end--;
        if (end > start)
            goals.Add((number, start, end - start));
    }

    private static int SkipBlanks(string text, int i)
    {
        while (At(text, i) == ' ')
            i++;
        return i;
    }

    private static int SkipSeparator(string text, int i) => At(text, i) is ':' or '.' or '、' ? i + 1 : i;

    private static char At(string text, int i) => i < text.Length ? text[i] : '\0';
}
