using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>The rows of a grid. A merged cell stands in its first row; the columns of the other cells are true all the same.</summary>
internal static class GridRows
{
    public static List<Row> Of(Grid grid)
    {
        var rows = new List<Row>();
        IEnumerable<IGrouping<int, GridCell>> lines = grid.Cells.Where(cell => cell is not null && !string.IsNullOrWhiteSpace(cell.Text))
            .OrderBy(cell => cell.Row).ThenBy(cell => cell.Column).GroupBy(cell => cell.Row);
        foreach (IGrouping<int, GridCell> line in lines)
            rows.Add(new Row([.. line.Select(cell => CellOf(grid, cell)).Where(cell => cell.Text.Length > 0)], !grid.IsParagraph));
        rows.RemoveAll(row => row.Cells.Count == 0);
        return SideBySide.Apart(rows);
    }

    private static Cell CellOf(Grid grid, GridCell cell)
    {
        var place = new SourcePlace
        {
            Line = cell.Line,
            Table = grid.Table,
            Row = grid.IsParagraph ? 0 : cell.Row,
            Column = cell.Column,
            Sheet = grid.Sheet,
        };
        return new Cell(cell.Text, place, cell.ColumnSpan, cell.RowSpan);
    }
}
