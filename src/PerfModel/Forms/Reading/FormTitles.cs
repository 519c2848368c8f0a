using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Indicators;
using PerfModel.Tables;
using PerfModel.Text;

namespace PerfModel.Forms.Reading;

/// <summary>Which texts are titles of forms, and what they say about the kind.</summary>
internal static class FormTitles
{
    private const int MaxLength = 80;
    private const char TableSign = '表';
    private static readonly List<(string Word, FormKind Kind)> Words = Load();

    /// <summary>Whether a text that stands alone is the title of a form: it names a kind and ends with 表, or is a heading that names one.</summary>
    public static bool IsTitle(string text, bool isHeading)
    {
        if (!isHeading && text.IndexOf(TableSign) < 0)
            return false;
        string plain = Plain(text);
        return plain.Length is > 3 and <= MaxLength && Words.Any(w => Has(plain, w.Word)) && (isHeading || EndsWithTable(plain));
    }

    /// <summary>The title of a form in a row: it stands alone, or beside the year, the number of the annex, or a label with its value; else null.</summary>
    public static Cell? Find(Row row)
    {
        Cell? title = row.Cells.Find(cell => IsTitle(cell.Text, row.IsHeading));
        bool alone = title is not null && row.Cells.TrueForAll(cell =>
            cell.Text == title.Text || YearText.Alone(cell.Text) is not null || IsAnnex(cell.Text) || InlineLabels.Begins(cell.Text));
        return alone ? title : null;
    }

    /// <summary>Whether a text is the number of an annex: <c>附件2</c>, <c>附表 3-1：</c>.</summary>
    public static bool IsAnnex(string text)
    {
        string plain = Fold.Of(text).Replace(" ", "");
        return plain.Length is > 1 and <= 8 && plain[0] == '附' && plain[1] is '件' or '表' or '录';
    }

    /// <summary>The kind that a title names.</summary>
    public static FormKind KindOf(string title)
    {
        string plain = Plain(title);
        return Words.FirstOrDefault(w => Has(plain, w.Word)).Kind;
    }

    private static bool Has(string text, string word) => text.Contains(word);

    // "…自评表1" and "…目标表二" are titles too.
    private static bool EndsWithTable(string plain) =>
        plain.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '.')
            .EndsIn(TableSign);

    private static string Plain(string text)
    {
        if (text.Length > 2 * MaxLength)
            return "";
        var plain = new System.Text.StringBuilder(text.Length);
        int depth = 0;
        foreach (char c in Fold.Of(Markup.Strip(text)))
        {
            depth = Math.Max(0, depth + (c is '(' ? 1 : c is ')' ? -1 : 0));
            if (depth == 0 && c is not (' ' or '\n' or ')'))
                plain.Append(c);
        }

        return plain.ToString();
    }

    private static List<(string Word, FormKind Kind)> Load()
    {
        var words = new List<(string, FormKind)>();
        foreach (string[] row in Table.Embedded("form-titles.tsv", 2))
            words.Add(CamelCase<FormKind>.TryParse(row[1], out FormKind kind) ? (row[0], kind) : throw new FormatException("form-titles.tsv: " + row[1]));
        return words;
    }
}
