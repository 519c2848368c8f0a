using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Excel;

/// <summary>Reads the sheets of an .xls.</summary>
internal sealed class OldExcelReader(IExcelDataReader workbook, Reading reading)
{
    private const int Gbk = 936;
    private readonly Dictionary<string, NumberFormat> _formats = new(StringComparer.Ordinal);

    // Workbooks before Excel 97 name a code page, which the library looks up among the encodings that are registered.
    static OldExcelReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static void Read(Stream stream, Reading reading, GridSink sink)
    {
        try
        {
            var configuration = new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(Gbk), LeaveOpen = true };
            using IExcelDataReader workbook = ExcelReaderFactory.CreateBinaryReader(stream, configuration);
            var reader = new OldExcelReader(workbook, reading);
            do
                reader.ReadSheet(sink);
            while (workbook.NextResult());
        }
        catch (InvalidPasswordException e)
        {
            throw new DocumentException(DocumentErrorCode.PasswordProtected, "", null, e);
        }
    }

    private void ReadSheet(GridSink sink)
    {
        if (workbook.VisibleState != "visible" && !reading.Options.ReadHiddenSheets)
        {
            reading.Remark(FormRemarkCode.HiddenSkipped, new SourcePlace { Sheet = workbook.Name }, workbook.Name);
            return;
        }

        var cells = new SheetCells(workbook.Name, sink.NextTable(), reading);
        for (int row = 1; workbook.Read(); row++)
        {
            reading.Step();
            for (int i = 0; i < workbook.FieldCount; i++)
                cells.Add(row, i + 1, Text(cells, row, i), workbook.RowHeight == 0);
        }

        foreach (CellRange range in workbook.MergeCells ?? [])
            cells.Merge(new MergedRange(range.FromRow + 1, range.FromColumn + 1, range.ToRow + 1, range.ToColumn + 1));
        if (cells.ToGrid() is Grid grid)
            sink.Grids.Add(grid);
    }

    private string Text(SheetCells cells, int row, int index) => workbook.GetValue(index) switch
    {
        null => "",
        string text => text.Replace("\r\n", "\n"),
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime date => FormatOf(index) is { IsDate: true } shown ? shown.Text(Serial(date), false) : date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("h\\:mm", CultureInfo.InvariantCulture),
        object number => cells.NumberText(row, index + 1, Convert.ToString(number, CultureInfo.InvariantCulture) ?? "", FormatOf(index), false),
    };

    private NumberFormat FormatOf(int index)
    {
        string code = workbook.GetNumberFormatString(index) ?? "General";
        if (!_formats.TryGetValue(code, out NumberFormat? format))
            _formats.Add(code, format = new NumberFormat(code));
        return format;
    }

    private static decimal Serial(DateTime date)
    {
        TimeSpan since = date - new DateTime(1899, 12, 30);
        return since.Days + (decimal)since.Ticks % TimeSpan.TicksPerDay / TimeSpan.TicksPerDay;
    }
}
