using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using PerfModel.Documents.Excel;

namespace PerfModel.Documents.Writing;

/// <summary>The cells of a sheet while it is written.</summary>
internal sealed class SheetRows(ExcelStyles styles, SharedTexts texts)
{
    private readonly SheetData _data = new();
    private readonly MergeCells _merged = new();
    private Row? _row;

    public int Count { get; private set; }

    public SheetData Data => _data;

    /// <summary>The merged cells; null where there are none.</summary>
    public MergeCells? Merged => _merged.HasChildren ? _merged : null;

    /// <summary>Begins the next row.</summary>
    /// <param name="height">The height in points; 0 leaves it to the program.</param>
    public void Begin(decimal height = 0)
    {
        Count++;
        _row = new Row { RowIndex = (uint)Count };
        if (height > 0)
        {
            _row.SetAttribute(new DocumentFormat.OpenXml.OpenXmlAttribute("ht", "", height.ToString(CultureInfo.InvariantCulture)));
            _row.CustomHeight = true;
        }

        _data.Append(_row);
    }

    /// <summary>Adds a text; columns have to come from left to right.</summary>
    public void Add(int column, string text, ExcelLook look)
    {
        Cell cell = Empty(column, look, "");
        if (text.Length == 0)
            return;
        cell.DataType = CellValues.SharedString;
        cell.CellValue = new CellValue(texts.IndexOf(text, CellReference.Of(Count, column)));
    }

    /// <summary>Adds a number.</summary>
    public void AddNumber(int column, string stored, string format, ExcelLook look) => Empty(column, look, format).CellValue = new CellValue(stored);

    /// <summary>Merges cells from the row that is being written on.</summary>
    public void Merge(int column, int columns, int rows)
    {
        if (columns > 1 || rows > 1)
            _merged.Append(new MergeCell { Reference = CellReference.Of(Count, column) + ":" + CellReference.Of(Count + rows - 1, column + columns - 1) });
    }

    private Cell Empty(int column, ExcelLook look, string format)
    {
        var cell = new Cell { CellReference = CellReference.Of(Count, column), StyleIndex = styles.Of(look, format) };
        _row!.Append(cell);
        return cell;
    }
}
