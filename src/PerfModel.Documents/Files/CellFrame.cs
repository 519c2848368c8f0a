using System.Collections.Generic;

namespace PerfModel.Documents.Files;

/// <summary>A cell that holds tables of its own: these tables, and the lines before, between and behind them.</summary>
internal sealed class CellFrame(GridSink sink)
{
    private readonly List<(int Before, string Line)> _lines = [];

    /// <summary>Where the tables go.</summary>
    public GridSink Inner { get; } = sink.Inner();

    /// <summary>Whether lines stand in front of one table and behind another: then the cell is a part of the page, and no value with a table beside it.</summary>
    public bool IsPartOfPage => _lines.Exists(line => line.Before > 0 && line.Before < Inner.Grids.Count);

    /// <summary>Adds the lines that stand behind the tables so far.</summary>
    public void Add(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (!string.IsNullOrWhiteSpace(line))
                _lines.Add((Inner.Grids.Count, line));
        }
    }

    /// <summary>Lines and tables in the order of the document.</summary>
    /// <param name="table">The number of the table that the cell is of.</param>
    /// <param name="row">The row of the cell.</param>
    /// <param name="column">The column of the cell.</param>
    public IEnumerable<Grid> Parts(int table, int row, int column)
    {
        int next = 0;
        for (int i = 0; i <= Inner.Grids.Count; i++)
        {
            for (; next < _lines.Count && _lines[next].Before == i; next++)
                yield return new Grid { Table = table, Cells = [new GridCell(row, column, _lines[next].Line)] };
            if (i < Inner.Grids.Count)
                yield return Inner.Grids[i];
        }
    }
}
