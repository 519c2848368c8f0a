using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfModel.Documents.Tests.Printed;

namespace PerfModel.Documents.Tests.Layouts;

/// <summary>A page of the folder Layouts and what a reader would write down of it.</summary>
internal sealed class LayoutCase
{
    private LayoutCase(string[] lines)
    {
        int end = Array.IndexOf(lines, "===");
        Page = [.. lines.Take(end)];
        Expected = [.. lines.Skip(end + 1).Where(line => line.Length > 0)];
    }

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Layouts");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order();

    public string[] Page { get; }

    public string[] Expected { get; }

    public static LayoutCase Of(string name) => new(File.ReadAllLines(Path.Combine(Folder, name + ".txt")));

    /// <summary>The page as HTML: the tables and the paragraphs between them.</summary>
    public string Html()
    {
        var html = new System.Text.StringBuilder("<html><body>");
        foreach (List<string> block in Blocks())
        {
            if (block[0][0] == '¶')
                html.Append("<p>").Append(Escaped(block[0][1..])).Append("</p>");
            else
                html.Append("<table>").Append(string.Concat(block.Select(row => "<tr>" + string.Concat(Cells(row).Select(Cell)) + "</tr>"))).Append("</table>");
        }

        return html.Append("</body></html>").ToString();
    }

    /// <summary>Paragraphs, each a block of its own, and tables.</summary>
    private IEnumerable<List<string>> Blocks()
    {
        var table = new List<string>();
        foreach (string line in Page)
        {
            bool ends = line[0] == '¶' || line.StartsWith("----", StringComparison.Ordinal);
            if (ends && table.Count > 0)
            {
                yield return table;
                table = [];
            }

            if (line[0] == '¶')
                yield return [line];
            else if (!ends)
                table.Add(line);
        }

        if (table.Count > 0)
            yield return table;
    }

    private static IEnumerable<PrintedCell> Cells(string row) => row.Split('|').Select(cell =>
    {
        int close = cell.StartsWith('<') && cell.Length > 2 && char.IsAsciiDigit(cell[1]) ? cell.IndexOf('>') : -1;
        string text = cell[(close + 1)..].Replace("⏎", "\n");
        int[] spans = close < 0 ? [1] : [.. cell[1..close].Split('x').Select(int.Parse)];
        return new PrintedCell(text, spans[0], spans.Length > 1 ? spans[1] : 1);
    });

    private static string Cell(PrintedCell cell) => $"<td colspan='{cell.Columns}' rowspan='{cell.Rows}'>{Escaped(cell.Text).Replace("\n", "<br>")}</td>";

    private static string Escaped(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace("  ", " &nbsp;");
}
