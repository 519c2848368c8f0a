using System.Collections.Generic;
using System.Linq;
using System.Net;

namespace PerfModel.Documents.Tests.Printed;

/// <summary>Printed forms as a page of a bureau.</summary>
public static class HtmlPrinter
{
    public static string Print(string? title, IEnumerable<PrintedTable> tables) => $"""
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><title>公开</title><script>document.write("<table><tr><td>x</td></tr></table>")</script></head>
        <body><div class="article">{(title is null ? "" : $"<p>{title}</p>")}
        {string.Join("\n", tables.Select(Table))}
        </div></body></html>
        """;

    private static string Table(PrintedTable table) => $"""
        <p style="text-align:center"><strong>{table.Title}</strong></p><p>{table.Year}</p>
        <table border="1"><tbody>
        {Rows(table.Rows)}
        </tbody></table>
        """;

    public static string Rows(IEnumerable<List<PrintedCell>> rows) =>
        string.Join("\n", rows.Select(row => "<tr>" + string.Concat(row.Select(Cell)) + "</tr>"));

    private static string Cell(PrintedCell cell) =>
        $"<td{Span("colspan", cell.Columns)}{Span("rowspan", cell.Rows)}><p>{WebUtility.HtmlEncode(cell.Text).Replace("\n", "<br>")}</p></td>";

    private static string Span(string name, int count) => count > 1 ? $" {name}=\"{count}\"" : "";
}
