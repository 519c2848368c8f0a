using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PerfModel.Documents.Tests.Printed;

/// <summary>Printed forms as Markdown: pipe tables in which merged cells leave blanks behind.</summary>
public static class MarkdownPrinter
{
    public static string Print(string? title, IEnumerable<PrintedTable> tables)
    {
        var text = new StringBuilder(title is null ? "" : title + "\n\n");
        foreach (PrintedTable table in tables)
            Print(table, text);
        return text.ToString();
    }

    private static void Print(PrintedTable table, StringBuilder text)
    {
        text.Append("## ").Append(table.Title).Append("\n\n").Append(table.Year).Append("\n\n");
        List<(int Row, int Column, PrintedCell Cell)> cells = Placed.Cells(table.Rows, PrintedTable.Width);
        for (int row = 1; row <= table.Rows.Count; row++)
        {
            string[] texts = [.. Enumerable.Range(1, PrintedTable.Width).Select(column => cells.FirstOrDefault(c => c.Row == row && c.Column == column).Cell?.Text ?? "")];
            text.Append("| ").AppendJoin(" | ", texts.Select(t => t.Replace("\n", "<br>"))).Append(" |\n");
            if (row == 1)
                text.Append("| --- | --- | --- | --- | --- |\n");
        }

        text.Append('\n');
    }
}
