using System;
using System.Collections.Generic;

namespace PerfModel.Forms.Reading;

/// <summary>Finds for each cell of a row the column it belongs to, in order, so that texts and places fit best together.</summary>
/// <remarks>Rows that lost leading cells, or whose cells moved, fit their columns by what they say; the place decides where the texts leave it open.</remarks>
internal sealed class RowAligner(CellFit fit)
{
    private const int MaxCells = 24;
    private const int MaxColumns = 32;

    /// <summary>The column of each cell as an index into <paramref name="columns"/>; -1 where it fits none.</summary>
    public int[] Align(IReadOnlyList<Cell> cells, IReadOnlyList<ColumnField> columns, CategoryTrail? trail)
    {
        int rows = Math.Min(cells.Count, MaxCells);
        int width = Math.Min(columns.Count, MaxColumns);
        var table = new Step[rows, width];
        var best = new Step(int.MinValue, -1, -1);
        for (int cell = 0; cell < rows; cell++)
        {
            for (int column = 0; column < width; column++)
            {
                table[cell, column] = StepTo(table, cells, columns, cell, column, trail);
                int total = table[cell, column].Points + ((rows - 1 - cell) * CellFit.CellLeftOut) + Missing(columns, column + 1, width);
                if (total > best.Points)
                    best = new Step(total, cell, column);
            }
        }

        return Path(table, best, cells.Count);
    }

    private Step StepTo(Step[,] table, IReadOnlyList<Cell> cells, IReadOnlyList<ColumnField> columns, int cell, int column, CategoryTrail? trail)
    {
        bool exact = columns[column].Covers(cells[cell].Column);
        int points = fit.Points(cells[cell], exact, columns[column].Field, trail);
        var best = new Step((cell * CellFit.CellLeftOut) + Missing(columns, 0, column), -1, -1);
        for (int before = 0; before < cell; before++)
        {
            for (int left = 0; left < column; left++)
            {
                int total = table[before, left].Points + ((cell - before - 1) * CellFit.CellLeftOut) + Missing(columns, left + 1, column)
                    + ShiftChange(cells[before], columns[left], cells[cell], columns[column]);
                if (total > best.Points)
                    best = new Step(total, before, left);
            }
        }

        return best with { Points = best.Points + points };
    }

    private static int Missing(IReadOnlyList<ColumnField> columns, int from, int to)
    {
        int points = 0;
        for (int i = from; i < to; i++)
            points += columns[i].Field == Field.Name ? CellFit.NameMissing : columns[i].Field == Field.Target ? CellFit.TargetMissing : 0;
        return points;
    }

    private static int ShiftChange(Cell before, ColumnField left, Cell cell, ColumnField column) =>
        Shift(before, left) == Shift(cell, column) ? 0
        : left.Field is Field.Level1 or Field.Level2 ? CellFit.ShiftBehindLabels
        : CellFit.ShiftChanges;

    private static int Shift(Cell cell, ColumnField column) =>
        column.Column == 0 || column.Covers(cell.Column) ? 0 : cell.Column - column.Column;

    private static int[] Path(Step[,] table, Step best, int count)
    {
        int[] path = new int[count];
        for (int i = 0; i < count; i++)
            path[i] = -1;
        for (Step step = best; step.Cell >= 0; step = table[step.Cell, step.Column])
            path[step.Cell] = step.Column;
        return path;
    }

    // The points up to a cell in a column, and the cell and column before it; -1 for the first.
    private readonly record struct Step(int Points, int Cell, int Column);
}
