using System.Collections.Generic;
using PerfModel.Documents.Layout;

namespace PerfModel.Documents.Writing;

/// <summary>Makes rows without gaps, from the first to the last: where no cell stands and none from above reaches down, an empty one does.</summary>
internal sealed class FullRows(int width)
{
    // What began last at each column, and how many rows below it still reaches.
    private readonly FormCell?[] _above = new FormCell?[width + 1];
    private readonly int[] _reach = new int[width + 1];

    /// <summary>The cells of the next row from left to right with the columns they cover; null for an empty one. What reaches down from above is below.</summary>
    public List<(int Columns, FormCell? Cell, bool IsBelow)> Next(FormRow row)
    {
        var own = new FormCell?[width + 1];
        foreach (FormCell cell in row.Cells)
            own[cell.Column] ??= cell;
        var cells = new List<(int Columns, FormCell? Cell, bool IsBelow)>();
        for (int column = 1; column <= width; column += cells[cells.Count - 1].Columns)
        {
            FormCell? cell = own[column] ?? Below(column);
            cells.Add((cell?.Span ?? Gap(own, column), cell, cell is not null && own[column] is null));
        }

        Advance(own);
        return cells;
    }

    private FormCell? Below(int column) => _reach[column] > 0 ? _above[column] : null;

    private int Gap(FormCell?[] own, int column)
    {
        int end = column + 1;
        while (end <= width && own[end] is null && _reach[end] == 0)
            end++;
        return end - column;
    }

    private void Advance(FormCell?[] own)
    {
        for (int column = 1; column <= width; column++)
        {
            _above[column] = own[column] ?? _above[column];
            _reach[column] = own[column] is FormCell cell ? cell.Rows - 1 : _reach[column] > 0 ? _reach[column] - 1 : 0;
        }
    }
}
