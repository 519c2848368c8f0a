using System;
using System.Globalization;
using System.IO;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Excel;

/// <summary>Reads the sheets of an .xls.</summary>
internal static class OldExcelReader
{
    private const int Gbk = 936;

    // Workbooks before Excel 97 name a code page, which the library looks up among the encodings that are registered.
    static OldExcelReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static void Read(Stream stream, Reading reading, GridSink sink)
    {
        try
        {
            var configuration = new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(Gbk), LeaveOpen = true };
            using IExcelDataReader reader = ExcelReaderFactory.CreateBinaryReader(stream, configuration);
            do
                ReadSheet(reader, reading, sink);
            while (reader.NextResult());
        }
        catch (InvalidPasswordException e)
        {
            throw new DocumentException(DocumentErrorCode.PasswordProtected, "", null, e);
        }
    }

    private static void ReadSheet(IExcelDataReader reader, Reading reading, GridSink sink)
    {
        if (reader.VisibleState != "visible" && !reading.Options.ReadHiddenSheets)
        {
            reading.Remark(FormRemarkCode.HiddenSkipped, new SourcePlace { Sheet = reader.Name }, reader.Name);
            return;
        }

        var cells = new SheetCells(reader.Name, sink.NextTable(), reading);
        for (int row = 1; reader.Read(); row++)
        {
            reading.Step();
            for (int i = 0; i < reader.FieldCount; i++)
                cells.Add(row, i + 1, Text(reader, i, cells.Place(row, i + 1), reading), reader.RowHeight == 0);
        }

        foreach (CellRange range in reader.MergeCells ?? [])
            cells.Merge(new MergedRange(range.FromRow + 1, range.FromColumn + 1, range.ToRow + 1, range.ToColumn + 1));
        if (cells.ToGrid() is Grid grid)
            sink.Grids.Add(grid);
    }

    private static string Text(IExcelDataReader reader, int column, SourcePlace place, Reading reading)
    {
        object? value = reader.GetValue(column);
        if (value is null or string)
            return (value as string ?? "").Replace("\r\n", "\n");
        if (value is bool truth)
            return truth ? "TRUE" : "FALSE";
        string code = reader.GetNumberFormatString(column) ?? "General";
        if (value is DateTime date)
            return new NumberFormat(code) is { IsDate: true } shown ? shown.Text(Serial(date), false) : date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        if (value is TimeSpan time)
            return time.ToString("h\\:mm", CultureInfo.InvariantCulture);
        string stored = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        if (StoredNumber.Read(stored, out bool noise) is not decimal number)
            return stored;
        if (noise)
            reading.Remark(FormRemarkCode.NumberRounded, place, stored);
        return new NumberFormat(code).Text(number, false);
    }

    private static decimal Serial(DateTime date)
    {
        TimeSpan since = date - new DateTime(1899, 12, 30);
        return since.Days + (decimal)since.Ticks % TimeSpan.TicksPerDay / TimeSpan.TicksPerDay;
    }
}
