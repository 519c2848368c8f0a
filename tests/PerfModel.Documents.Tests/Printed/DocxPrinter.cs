using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace PerfModel.Documents.Tests.Printed;

/// <summary>Printed forms as a .docx.</summary>
public static class DocxPrinter
{
    public static byte[] Print(string? title, IEnumerable<PrintedTable> tables)
    {
        var stream = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            if (title is not null)
                body.Append(Paragraph(title));
            foreach (PrintedTable table in tables)
                body.Append(Paragraph(table.Title), Paragraph(table.Year), Table(table.Rows, PrintedTable.Width), Paragraph(""));
            document.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }

    public static Table Table(List<List<PrintedCell>> rows, int width)
    {
        List<(int Row, int Column, PrintedCell Cell)> cells = Placed.Cells(rows, width);
        var table = new Table(new TableProperties(), new TableGrid(Enumerable.Range(0, width).Select(_ => new GridColumn())));
        for (int row = 1; row <= rows.Count; row++)
        {
            var printed = new TableRow();
            for (int column = 1; column <= width;)
            {
                (int top, _, PrintedCell cell) = cells.First(c => c.Row <= row && row < c.Row + c.Cell.Rows && c.Column == column);
                printed.Append(Cell(cell, top == row));
                column += cell.Columns;
            }

            table.Append(printed);
        }

        return table;
    }

    public static Paragraph Paragraph(string text)
    {
        var run = new Run();
        foreach (string line in text.Split('\n'))
        {
            if (run.HasChildren)
                run.Append(new Break());
            run.Append(new Words(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(run);
    }

    private static TableCell Cell(PrintedCell cell, bool first)
    {
        var properties = new TableCellProperties();
        if (cell.Columns > 1)
            properties.Append(new GridSpan { Val = cell.Columns });
        if (cell.Rows > 1)
            properties.Append(first ? new VerticalMerge { Val = MergedCellValues.Restart } : new VerticalMerge());
        return new TableCell([properties, .. cell.Text.Split('\n').Select(line => Paragraph(first ? line : "")).Take(first ? int.MaxValue : 1)]);
    }
}
