using System;
using System.Collections.Generic;

namespace PerfModel.Documents.Files;

/// <summary>Makes a grid of rows whose cells know how far they reach, as tables of HTML and Word do.</summary>
/// <remarks>
/// <para>Where a cell holds a table of its own, the grid ends with its row and another goes on behind the inner table: the order of the document is kept.</para>
/// <para>Where the page is laid out by such a cell, its lines are lines of the page; beside other cells they are a value.</para>
/// </remarks>
internal sealed class TableBuilder(GridSink sink, Reading reading)
{
    private const int MostColumns = 1_000;
    private readonly List<int> _reaching = [];
    private readonly Dictionary<int, int> _open = [];
    private List<Pending> _cells = [];
    private int _row;
    private int _rowAt;
    private int _column;

    public int Number { get; } = sink.NextTable();

    public int Row => _row;

    /// <summary>Begins the next row.</summary>
    public void BeginRow(int skippedColumns = 0)
    {
        _row++;
        _rowAt = _cells.Count;
        _column = Math.Min(skippedColumns, MostColumns) + 1;
        for (int i = 0; i < _reaching.Count; i++)
            _reaching[i] = Math.Max(0, _reaching[i] - 1);
    }

    /// <summary>Adds a cell at the next column that no cell from above covers; gives that column.</summary>
    public int Add(string text, int columns, int rows, CellFrame? frame = null)
    {
        while (_column <= _reaching.Count && _reaching[_column - 1] > 0)
            _column++;
        int column = Put(text, columns, rows, frame);
        for (int i = column; rows > 1 && i < _column; i++)
        {
            while (_reaching.Count < i)
                _reaching.Add(0);
            _reaching[i - 1] = rows;
        }

        return column;
    }

    /// <summary>Adds a cell at the next column, which later rows may lengthen.</summary>
    public void AddOpen(string text, int columns, CellFrame? frame = null) => _open[Put(text, columns, 1, frame)] = _cells.Count - 1;

    /// <summary>Lengthens the cell above by this row, as Word marks it; what such a cell says is never shown.</summary>
    public void Continue(int columns)
    {
        if (_open.TryGetValue(_column, out int index))
            _cells[index].Rows++;
        _column = Math.Min(_column + Bounded(columns), MostColumns + 1);
    }

    /// <summary>A cell that begins at the next column ends what reached down to there.</summary>
    public void Close() => _open.Remove(_column);

    /// <summary>Ends a row. The tables within its cells stand behind it.</summary>
    public void EndRow()
    {
        List<Pending> row = _cells.GetRange(_rowAt, _cells.Count - _rowAt);
        List<Pending> frames = row.FindAll(cell => cell.Frame is not null);
        if (frames.Count == 0)
            return;
        bool alone = row.FindAll(cell => !string.IsNullOrWhiteSpace(cell.Text)).Count == 1;
        var inner = new List<Grid>();
        foreach (Pending cell in frames)
        {
            bool layout = cell.Text.Length > 0 && (alone || cell.Frame!.IsPartOfPage);
            inner.AddRange(layout ? cell.Frame!.Parts(Number, _row, cell.Column) : cell.Frame!.Inner.Grids);
            if (layout)
                cell.Text = "";
        }

        Flush();
        sink.Grids.AddRange(inner);
    }

    /// <summary>Hands the rows so far to the document.</summary>
    public void Flush()
    {
        var cells = new List<GridCell>(_cells.Count);
        foreach (Pending cell in _cells)
        {
            if (!string.IsNullOrWhiteSpace(cell.Text))
                cells.Add(new GridCell(cell.Row, cell.Column, cell.Text) { RowSpan = cell.Rows, ColumnSpan = cell.Columns });
        }

        if (cells.Count > 0)
            sink.Grids.Add(new Grid { Table = Number, Cells = cells.ToValueList() });
        _cells = [];
        _open.Clear();
    }

    private int Put(string text, int columns, int rows, CellFrame? frame)
    {
        if (!string.IsNullOrWhiteSpace(text))
            reading.CountCell();
        int column = _column;
        _cells.Add(new Pending(text, _row, column, Bounded(columns)) { Rows = rows, Frame = frame });
        _column = Math.Min(column + Bounded(columns), MostColumns + 1);
        return column;
    }

    private static int Bounded(int columns) => Math.Min(Math.Max(columns, 1), MostColumns);

    private sealed class Pending(string text, int row, int column, int columns)
    {
        public string Text { get; set; } = text;

        public CellFrame? Frame { get; init; }

        public int Row { get; } = row;

        public int Column { get; } = column;

        public int Columns { get; } = columns;

        public int Rows { get; set; } = 1;
    }
}
