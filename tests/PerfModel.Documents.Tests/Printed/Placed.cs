using System;
using System.Collections.Generic;

namespace PerfModel.Documents.Tests.Printed;

/// <summary>Places the cells of rows in columns, as merged cells from above leave room.</summary>
public static class Placed
{
    /// <summary>Each cell with its row and column, counted from 1.</summary>
    public static List<(int Row, int Column, PrintedCell Cell)> Cells(List<List<PrintedCell>> rows, int width)
    {
        var covered = new HashSet<(int, int)>();
        var cells = new List<(int, int, PrintedCell)>();
        for (int row = 1; row <= rows.Count; row++)
        {
            int column = 1;
            foreach (PrintedCell cell in rows[row - 1])
            {
                while (covered.Contains((row, column)))
                    column++;
                cells.Add((row, column, cell));
                for (int r = row; r < row + cell.Rows; r++)
                {
                    for (int c = column; c < column + cell.Columns; c++)
                        covered.Add((r, c));
                }

                column += cell.Columns;
                if (column > width + 1)
                    throw new InvalidOperationException($"Row {row} is wider than {width} columns.");
            }
        }

        return cells;
    }
}
