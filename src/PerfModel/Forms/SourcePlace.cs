using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>Where a cell stood in its document. Numbers count from 1; 0 and null say that the document has no such thing.</summary>
/// <remarks>A place takes no part in the equality of the forms that hold it.</remarks>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record SourcePlace
{
    /// <summary>The line of a text, or, where there is neither table nor row, the paragraph of a document.</summary>
    public int Line { get; init; }

    /// <summary>The table within the document.</summary>
    public int Table { get; init; }

    /// <summary>The row within the table; in a plain text the line again.</summary>
    public int Row { get; init; }

    /// <summary>The column of the cell.</summary>
    public int Column { get; init; }

    /// <summary>Where the text begins within its cell, in UTF-16 units counted from 0.</summary>
    public int Start { get; init; }

    /// <summary>The length of the text in UTF-16 units; 0 stands for the whole cell.</summary>
    public int Length { get; init; }

    /// <summary>The name of the sheet, for workbooks.</summary>
    public string? Sheet { get; init; }

    /// <summary>The address of a cell of a workbook, such as <c>C5</c>; null where the place is none.</summary>
    public string? Address => Sheet is not null && Row > 0 && Column > 0 ? ColumnName(Column) + Row.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The place in Chinese or English: <c>第18行第5列</c>, <c>line 18, column 5</c>, <c>第2个表第3行第1列</c>, <c>第4段</c>, <c>Sheet1!C5</c>.</summary>
    public string GetText(Language language = Language.Chinese)
    {
        if (Sheet is not null)
            return Address is string address ? Sheet + "!" + address : Sheet;
        if (Line > 0 && Row == 0 && Table == 0)
            return Text(language, "第{0}段", "paragraph {0}", Line);
        var parts = new List<string>();
        if (Table > 0)
            parts.Add(Text(language, "第{0}个表", "table {0}", Table));
        if (Line > 0)
            parts.Add(Text(language, "第{0}行", "line {0}", Line));
        else if (Row > 0)
            parts.Add(Text(language, "第{0}行", "row {0}", Row));
        if (Column > 0)
            parts.Add(Text(language, "第{0}列", "column {0}", Column));
        return string.Join(language == Language.Chinese ? "" : ", ", parts);
    }

    /// <summary>The place in Chinese.</summary>
    public override string ToString() => GetText();

    // 1 is A, 27 is AA.
    private static string ColumnName(int column)
    {
        string name = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
            name = (char)('A' + ((rest - 1) % 26)) + name;
        return name;
    }

    private static string Text(Language language, string zh, string en, int number) =>
        string.Format(CultureInfo.InvariantCulture, language == Language.Chinese ? zh : en, number);
}
