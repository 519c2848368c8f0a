using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Words = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace PerfModel.Documents.Tests.Printed;

/// <summary>Printed forms as an .xlsx: below each other on one sheet, or each on a sheet of its own.</summary>
public static class XlsxPrinter
{
    public static byte[] Print(IEnumerable<PrintedTable> tables, bool sheetForEach) =>
        Print(sheetForEach ? tables.Select(table => Rows(table)) : [tables.SelectMany(Rows)]);

    /// <summary>A workbook of sheets of rows of cells.</summary>
    public static byte[] Print(IEnumerable<IEnumerable<List<PrintedCell>>> sheets)
    {
        var stream = new MemoryStream();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook();
            Sheets list = workbook.Workbook.AppendChild(new Sheets());
            foreach (IEnumerable<List<PrintedCell>> rows in sheets)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = Sheet([.. rows]);
                uint id = (uint)list.ChildElements.Count + 1;
                list.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = id, Name = $"表{id}" });
            }
        }

        return stream.ToArray();
    }

    private static IEnumerable<List<PrintedCell>> Rows(PrintedTable table) =>
        [[new(table.Title, PrintedTable.Width)], [new(table.Year, PrintedTable.Width)], .. table.Rows, []];

    private static Worksheet Sheet(List<List<PrintedCell>> rows)
    {
        var data = new SheetData();
        var merged = new MergeCells();
        foreach (var row in Placed.Cells(rows, 100).GroupBy(cell => cell.Row))
        {
            var printed = new Row { RowIndex = (uint)row.Key };
            foreach ((int at, int column, PrintedCell cell) in row)
            {
                printed.Append(new Cell { CellReference = Name(at, column), DataType = CellValues.InlineString, InlineString = new InlineString(new Words(cell.Text)) });
                if (cell.Columns > 1 || cell.Rows > 1)
                    merged.Append(new MergeCell { Reference = $"{Name(at, column)}:{Name(at + cell.Rows - 1, column + cell.Columns - 1)}" });
            }

            data.Append(printed);
        }

        return merged.HasChildren ? new Worksheet(data, merged) : new Worksheet(data);
    }

    private static string Name(int row, int column) => $"{(char)('A' + column - 1)}{row}";
}
