using System.Collections.Generic;
using System.Linq;
using PerfModel.Documents.Layout;

namespace PerfModel.Documents.Writing;

/// <summary>A row without gaps: where no cell stands and none from above reaches down, an empty one does.</summary>
internal static class FullRow
{
    /// <summary>The cells of a row from left to right with the columns they cover; null for an empty one. What reaches down from above is left out.</summary>
    public static IEnumerable<(int Columns, FormCell? Cell)> Of(FormLayout layout, FormRow row)
    {
        foreach ((int columns, FormCell? cell, bool isBelow) in WithAbove(layout, row))
        {
            if (!isBelow)
                yield return (columns, cell);
        }
    }

    /// <summary>The cells of a row with those that reach down from above.</summary>
    public static IEnumerable<(int Columns, FormCell? Cell, bool IsBelow)> WithAbove(FormLayout layout, FormRow row)
    {
        List<FormCell> above = Above(layout, row);
        for (int column = 1; column <= layout.Width;)
        {
            FormCell? own = row.Cells.Find(cell => cell.Column == column);
            FormCell? below = own is null ? above.Find(cell => cell.Column == column) : null;
            int span = (own ?? below)?.Span ?? Gap(row, above, column, layout.Width);
            yield return (span, own ?? below, below is not null);
            column += span;
        }
    }

    private static List<FormCell> Above(FormLayout layout, FormRow row)
    {
        var above = new List<FormCell>();
        List<FormRow> rows = layout.Head.Contains(row) ? layout.Head : layout.Body;
        int index = rows.IndexOf(row);
        for (int i = 0; i < index; i++)
            above.AddRange(rows[i].Cells.Where(cell => i + cell.Rows > index));
        return above;
    }

    private static int Gap(FormRow row, List<FormCell> above, int column, int width)
    {
        int end = column + 1;
        while (end <= width && !row.Cells.Concat(above).Any(cell => cell.Column == end))
            end++;
        return end - column;
    }
}
