using System.IO;
using DocumentFormat.OpenXml.Packaging;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Excel;

/// <summary>Reads the sheets of an .xlsx: each is a table.</summary>
internal static class ExcelReader
{
    public static void Read(Stream stream, Reading reading, GridSink sink)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, false);
        WorkbookPart part = document.WorkbookPart ?? throw new DocumentException(DocumentErrorCode.Damaged, "xl/workbook.xml");
        if (part.VbaProjectPart is not null)
            reading.Remark(FormRemarkCode.MacrosIgnored, null, "vbaProject.bin");
        Workbook workbook = Workbook.Read(part, reading);
        foreach ((string name, string id, bool hidden) in workbook.Sheets)
        {
            if (hidden && !reading.Options.ReadHiddenSheets)
                reading.Remark(FormRemarkCode.HiddenSkipped, new SourcePlace { Sheet = name }, name);
            else if (part.GetPartById(id) is WorksheetPart sheet)
                ReadSheet(workbook, sheet, name, reading, sink);
        }

        if (workbook.Sheets.Count == 0)
            throw new DocumentException(DocumentErrorCode.Damaged, "xl/workbook.xml");
    }

    private static void ReadSheet(Workbook workbook, WorksheetPart sheet, string name, Reading reading, GridSink sink)
    {
        var cells = new SheetCells(name, sink.NextTable(), reading);
        using PartXml xml = workbook.Open(sheet);
        new SheetXml(xml, workbook, cells).Read();
        if (cells.ToGrid() is Grid grid)
            sink.Grids.Add(grid);
    }
}
