using System.Collections.Generic;
using System.Globalization;
using PerfModel.Tables;

namespace PerfModel.Documents.Word;

/// <summary>The characters of symbol fonts, from a table: a ≥ of the font Symbol is a private code in the document.</summary>
internal static class SymbolFonts
{
    private const string Unknown = "\uFFFD";
    private static readonly Dictionary<(string Font, int Code), string> Texts = Load();

    /// <summary>The text of a symbol; the replacement character where no table knows it, so that nothing reads a sign that is not there.</summary>
    public static string Text(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int number))
            return Unknown;
        int low = number is >= 0xF000 and <= 0xF0FF ? number - 0xF000 : number;
        return Texts.TryGetValue((font ?? "", low), out string? text) ? text
            : number is > 0x20 and < 0xD800 ? ((char)number).ToString()
            : Unknown;
    }

    private static Dictionary<(string, int), string> Load()
    {
        var texts = new Dictionary<(string, int), string>();
        foreach (string[] row in Table.Embedded("symbol-fonts.tsv", 3))
            texts.Add((row[0], int.Parse(row[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)), row[2]);
        return texts;
    }
}
