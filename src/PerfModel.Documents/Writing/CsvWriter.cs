using System.Collections.Generic;
using System.Linq;
using System.Text;
using PerfModel.Documents.Layout;

namespace PerfModel.Documents.Writing;

/// <summary>Writes forms as CSV (RFC 4180), in UTF-8 with the mark by which Excel knows it.</summary>
internal static class CsvWriter
{
    public static byte[] Write(string? title, List<FormLayout> layouts)
    {
        int width = layouts.Count == 0 ? 1 : layouts.Max(layout => layout.Width);
        var text = new StringBuilder();
        if (title is not null)
            AddLine(text, width, [(1, title)]);
        foreach (FormLayout layout in layouts)
        {
            if (layout.Title is not null)
                AddLine(text, width, [(1, layout.Title)]);
            if (layout.Year is not null)
                AddLine(text, width, [(1, layout.Year)]);
            foreach (FormRow row in layout.Rows)
                AddLine(text, width, row.Cells.Select(cell => (cell.Column, cell.Text)));
        }

        return PlainText.Utf8(text.ToString(), true);
    }

    private static void AddLine(StringBuilder text, int width, IEnumerable<(int Column, string Text)> cells)
    {
        string[] line = new string[width];
        foreach ((int column, string cell) in cells)
            line[column - 1] = Quoted(cell);
        text.Append(string.Join(",", line)).Append("\r\n");
    }

    private static string Quoted(string text) =>
        text.IndexOfAny([',', '"', '\n']) < 0 ? text : "\"" + text.Replace("\"", "\"\"") + "\"";
}
