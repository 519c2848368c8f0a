using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Indicators;
using PerfModel.Tables;
using PerfModel.Text;

namespace PerfModel.Forms.Reading;

/// <summary>What the shape of a text says about the column it comes from, before anything is parsed.</summary>
internal static class CellShape
{
    private const string Indicator = "指标";
    private const int MostWords = 8;
    private const int MaxValueLength = 60;
    private static readonly char[] Numbering = [' ', ':', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
    private static readonly HashSet<string> SymbolRemarks = new(Table.Embedded("symbol-remarks.tsv", 1).Select(row => row[0]));

    /// <summary>Whether a text is a symbol of a column of its own: a sign, a word, a code of the table, 定性.</summary>
    public static bool IsSymbol(string text) => text.Length <= 6 && (IsComparison(text) || IsSymbolRemark(text));

    /// <summary>Whether a symbol says something that is no comparison: 正向, 定量.</summary>
    public static bool IsSymbolRemark(string text) => SymbolRemarks.Contains(text);

    private static bool IsComparison(string text) => Vocabulary.Default.Symbols.ContainsKey(Fold.Of(text));

    /// <summary>Whether a text is a number, with per cent or points behind it at most.</summary>
    public static bool IsFigure(string text) => text.Length <= MaxValueLength && new Figure(text) is { Value: not null, Unit: "" or "%" or "分" };

    /// <summary>Whether a text stands for nothing: a dash or a slash.</summary>
    public static bool IsDash(string text)
    {
        foreach (char c in text)
        {
            if (Fold.Of(c) is not ('-' or '/' or ' '))
                return false;
        }

        return true;
    }

    /// <summary>Whether a text has the shape of a value: a number in front or behind and few words beside it.</summary>
    public static bool IsValue(string text)
    {
        if (text.Length > MaxValueLength)
            return false;
        string folded = Fold.Of(text).Trim();
        if (folded.StartsWith(Indicator, StringComparison.Ordinal))
            return false;
        int words = 0;
        int depth = 0;
        bool digit = false;
        foreach (char c in folded)
        {
            depth += c is '(' ? 1 : c is ')' ? -1 : 0;
            digit |= depth <= 0 && c is >= '0' and <= '9';
            if (depth <= 0 && c > '⺀')
                words++;
        }

        return digit && words <= MostWords && (IsNumeric(folded[0]) || IsNumeric(folded[folded.Length - 1]) || words <= MostWords / 2);
    }

    /// <summary>Whether a text is a tick in a box.</summary>
    public static bool IsTick(string text) => text.Length == 1 && text[0] is '√' or '✓' or '✔' or '☑' or '1' or 'v' or 'V' or '是';

    /// <summary>Whether a text is a template's place holder: <c>指标1：</c>, <c>……</c>.</summary>
    public static bool IsPlaceholder(string text)
    {
        string plain = Fold.Of(text).Trim();
        bool open = plain.EndsIn(':');
        bool dots = plain.Trim('…', '.', '⋯', '。').Length == 0;
        return dots || (open && plain.StartsWith(Indicator, StringComparison.Ordinal) && plain.Substring(Indicator.Length).Trim(Numbering).Length == 0);
    }

    private static bool IsNumeric(char c) => c is (>= '0' and <= '9') or '≥' or '≤' or '>' or '<' or '=' or '%' or '‰' or '±' or '+' or '-' or '约';
}
