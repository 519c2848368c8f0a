using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Excel;

/// <summary>The cells of a sheet while it is read, made into a grid at its end, when the merged cells are known.</summary>
internal sealed class SheetCells(string name, int number, Reading reading)
{
    private readonly SortedDictionary<int, List<GridCell>> _rows = [];
    private int _lastRow;

    /// <summary>Adds a cell that has a text.</summary>
    public void Add(int row, int column, string text, bool hidden)
    {
        if (string.IsNullOrWhiteSpace(text) || (hidden && !reading.TakesHidden(Place(row, column), text)))
            return;
        reading.CountCell();
        if (!_rows.TryGetValue(row, out List<GridCell>? cells))
            _rows.Add(row, cells = []);
        _lastRow = Math.Max(_lastRow, row);
        cells.Add(new GridCell(row, column, text));
    }

    /// <summary>The text of a number; one that a decimal cannot hold stays as it is stored.</summary>
    public string NumberText(int row, int column, string stored, NumberFormat format, bool from1904)
    {
        if (StoredNumber.Read(stored, out bool noise) is not decimal value)
            return stored;
        if (noise && !format.IsDate)
            reading.Remark(FormRemarkCode.NumberRounded, Place(row, column), stored);
        try
        {
            return format.Text(value, from1904);
        }
        catch (OverflowException)
        {
            return stored;
        }
    }

    public SourcePlace Place(int row, int column) => new() { Sheet = name, Table = number, Row = row, Column = column };

    /// <summary>Lengthens merged cells; of what stands below them only the upper left is shown.</summary>
    public void Merge(MergedRange range)
    {
        reading.Step();
        if (!_rows.TryGetValue(range.Top, out List<GridCell>? first))
            return;
        int anchor = first.FindIndex(cell => cell.Column == range.Left);
        if (anchor < 0)
            return;
        first[anchor] = first[anchor] with { RowSpan = range.Rows, ColumnSpan = range.Columns };
        int last = Math.Min(range.Bottom, _lastRow);
        for (int row = range.Top; row <= last; row++)
        {
            reading.Step();
            if (_rows.TryGetValue(row, out List<GridCell>? cells))
                cells.RemoveAll(cell => range.Holds(row, cell.Column) && (row > range.Top || cell.Column > range.Left));
        }
    }

    public Grid? ToGrid()
    {
        List<GridCell> cells = [.. _rows.Values.SelectMany(row => row)];
        return cells.Count == 0 ? null : new Grid { Table = number, Sheet = name, Cells = cells.ToValueList() };
    }
}
