using System;
using System.Text;
using PerfModel.Indicators;
using PerfModel.Text;

namespace PerfModel.Forms.Reading;

/// <summary>What labels are compared by: without blanks, brackets, markup, numbering, 其中, a year or months in front and punctuation behind.</summary>
internal static class LabelKey
{
    /// <summary>A text longer than this is no label.</summary>
    public const int MaxLength = 60;

    public static string Of(string text)
    {
        if (text.Length > MaxLength)
            return "";
        string plain = WithoutBrackets(Fold.Of(Markup.Strip(text))).TrimEnd(':', ';', ',', '.', '。', '、', '*');
        return WithoutIntroduction(WithoutTime(WithoutNumbering(plain)));
    }

    /// <summary>What stands in the first brackets of a text: 万元 of <c>项目资金 (万元)</c>; empty where there are none.</summary>
    public static string InBrackets(string text)
    {
        string folded = Fold.Of(text);
        int open = folded.IndexOf('(');
        int close = open < 0 ? -1 : folded.IndexOf(')', open);
        return close < 0 ? "" : text.Substring(open + 1, close - open - 1).Trim();
    }

    // A bracket without its partner may enclose anything: such a text is no label.
    private static string WithoutBrackets(string folded)
    {
        var plain = new StringBuilder(folded.Length);
        int depth = 0;
        foreach (char c in folded)
        {
            if (c is '(')
                depth++;
            else if (c is ')')
                depth--;
            else if (depth == 0 && c is not (' ' or '\n'))
                plain.Append(c);
            if (depth < 0)
                return "";
        }

        return depth == 0 ? plain.ToString() : "";
    }

    // "1.", "1、", "一、"; a number that nothing follows is no numbering.
    private static string WithoutNumbering(string text)
    {
        int end = 0;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十')
            end++;
        return end is > 0 and < 3 && end + 1 < text.Length && text[end] is '.' or '、' ? text.Substring(end + 1) : text;
    }

    // "2024年度指标值" is 年度指标值 of a year, "1-7月执行数" 执行数 of some months; "2024年度" alone is a year.
    private static string WithoutTime(string text)
    {
        int first = Digits(text, 0);
        if (first == 4 && At(text, 4) == '年' && text.Length > 6)
            return text.Substring(At(text, 5) == '度' ? 4 : 5);
        if (first is not (1 or 2) || At(text, first) is not ('-' or '~' or '至'))
            return text;
        int month = first + 1 + Digits(text, first + 1);
        if (At(text, month) != '月')
            return text;
        int end = month + (At(text, month + 1) == '份' ? 2 : 1);
        return end < text.Length ? text.Substring(end) : text;
    }

    private static string WithoutIntroduction(string text)
    {
        const string Introduction = "其中";
        return text.Length > Introduction.Length && text.StartsWith(Introduction, StringComparison.Ordinal)
            ? text.Substring(Introduction.Length).TrimStart(':')
            : text;
    }

    private static int Digits(string text, int from)
    {
        int end = from;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        return end - from;
    }

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';
}
