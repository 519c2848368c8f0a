using System.Collections.Generic;
using System.Linq;
using System.Text;
using PerfModel.Documents.Layout;

namespace PerfModel.Documents.Writing;

/// <summary>Writes forms as Markdown: a heading, and a pipe table in which a merged cell stands at its upper left.</summary>
internal static class MarkdownWriter
{
    public static byte[] Write(string? title, List<FormLayout> layouts)
    {
        var text = new StringBuilder();
        if (title is not null)
            text.Append("# ").Append(Line(title)).Append("\n\n");
        foreach (FormLayout layout in layouts)
        {
            if (layout.Title is not null)
                text.Append("## ").Append(Line(layout.Title)).Append("\n\n");
            if (layout.Year is not null)
                text.Append(layout.Year).Append("\n\n");
            AddTable(text, layout);
        }

        return PlainText.Utf8(text.ToString(), false);
    }

    // Columns in which no cell begins are left out.
    private static void AddTable(StringBuilder text, FormLayout layout)
    {
        List<int> columns = [.. layout.Rows.SelectMany(row => row.Cells).Select(cell => cell.Column).Distinct().OrderBy(column => column)];
        bool ruled = false;
        foreach (FormRow row in layout.Rows)
        {
            AddLine(text, columns.Select(column => row.Cells.Find(cell => cell.Column == column)?.Text ?? ""));
            if (!ruled)
                AddLine(text, columns.Select(_ => "---"));
            ruled = true;
        }

        text.Append('\n');
    }

    private static void AddLine(StringBuilder text, IEnumerable<string> cells)
    {
        text.Append('|');
        foreach (string cell in cells)
            text.Append(' ').Append(Cell(cell)).Append(" |");
        text.Append('\n');
    }

    private static string Line(string text) => text.Replace('\n', ' ');

    private static string Cell(string text) => text.Replace("|", "\\|").Replace("\n", "<br>");
}
