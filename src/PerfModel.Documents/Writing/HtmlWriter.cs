using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using PerfModel.Documents.Layout;

namespace PerfModel.Documents.Writing;

/// <summary>Writes forms as a page that prints on A4.</summary>
internal static class HtmlWriter
{
    private const string Style = """
        @page { size: A4; margin: 2cm }
        body { font-family: 宋体, SimSun, serif; font-size: 10.5pt }
        h1, h2 { font-family: 黑体, SimHei, sans-serif; text-align: center; font-weight: normal }
        p.year { text-align: center }
        table { border-collapse: collapse; width: 100%; break-after: page }
        td, th { border: 1px solid; padding: 3pt 4pt; text-align: center; font-weight: normal }
        th { font-family: 黑体, SimHei, sans-serif }
        td.words { text-align: left }
        """;

    public static byte[] Write(string? title, List<FormLayout> layouts)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
        page.Append(Text(title ?? layouts.FirstOrDefault()?.Title ?? "")).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n");
        if (title is not null)
            page.Append("<h1").Append(Kept(title)).Append('>').Append(Text(title)).Append("</h1>\n");
        layouts.ForEach(layout => AddForm(page, layout));
        return PlainText.Utf8(page.Append("</body>\n</html>\n").ToString(), false);
    }

    private static void AddForm(StringBuilder page, FormLayout layout)
    {
        if (layout.Title is not null)
            page.Append("<h2").Append(Kept(layout.Title)).Append('>').Append(Text(layout.Title)).Append("</h2>\n");
        if (layout.Year is not null)
            page.Append("<p class=\"year\">").Append(layout.Year).Append("</p>\n");
        page.Append("<table>\n");
        var full = new FullRows(layout.Width);
        foreach (FormRow row in layout.Rows)
        {
            page.Append("<tr>");
            foreach ((int columns, FormCell? cell, _) in full.Next(row).Where(part => !part.IsBelow))
                AddCell(page, columns, cell);
            page.Append("</tr>\n");
        }

        page.Append("</table>\n");
    }

    private static void AddCell(StringBuilder page, int columns, FormCell? cell)
    {
        string name = cell?.Role is CellRole.Label or CellRole.Heading ? "th" : "td";
        page.Append('<').Append(name);
        if (columns > 1)
            page.AppendFormat(CultureInfo.InvariantCulture, " colspan=\"{0}\"", columns);
        if (cell?.Rows > 1)
            page.AppendFormat(CultureInfo.InvariantCulture, " rowspan=\"{0}\"", cell.Rows);
        if (cell?.Role == CellRole.Words)
            page.Append(" class=\"words\"");
        page.Append(Kept(cell?.Text ?? ""));
        page.Append('>').Append(Text(cell?.Text ?? "").Replace("\n", "<br>")).Append("</").Append(name).Append('>');
    }

    // Blanks that a browser would run together.
    private static string Kept(string text) => text.IndexOf("  ", StringComparison.Ordinal) >= 0 ? " style=\"white-space: pre-wrap\"" : "";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
