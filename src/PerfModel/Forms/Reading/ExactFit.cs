using System.Collections.Generic;

namespace PerfModel.Forms.Reading;

/// <summary>Whether the cells of a row stand below their headings as they should; then nothing is guessed.</summary>
internal sealed class ExactFit(CellFit fit)
{
    /// <summary>The column of each cell where all stand below a heading and none contradicts it; else null.</summary>
    public int[]? Of(IReadOnlyList<Cell> cells, IReadOnlyList<ColumnField> columns)
    {
        int[] path = new int[cells.Count];
        var filled = new HashSet<Field>();
        bool unknown = false;
        bool valueAsName = false;
        int column = -1;
        for (int i = 0; i < cells.Count; i++)
        {
            column = Next(columns, column + 1, cells[i].Column);
            if (column < 0 || !Agrees(cells[i], columns[column].Field, ref unknown))
                return null;
            path[i] = column;
            valueAsName |= columns[column].Field == Field.Name && cells[i].IsValue;
            filled.Add(columns[column].Field);
        }

        bool believed = valueAsName ? !unknown && filled.Contains(Field.Target) : !unknown || IsComplete(columns, filled);
        return believed ? path : null;
    }

    private bool Agrees(Cell cell, Field field, ref bool unknown)
    {
        switch (field)
        {
            case Field.Level1 or Field.Level2:
                bool known = fit.IsLabel(cell, field);
                unknown |= !known;
                return known || !cell.IsValue;
            case Field.Name:
                return !fit.IsStrongLabel(cell);
            case Field.Weight or Field.Score:
                return cell.IsFigure || CellShape.IsDash(cell.Text);
            case Field.Symbol:
                return CellShape.IsSymbol(cell.Text);
            default:
                return true;
        }
    }

    // "5G基站数" is a name where a target stands below its own heading; a lone value below the names is a target that moved.
    // A label that no table knows is believed where the row is complete: a row that moved to the left ends early.
    private static bool IsComplete(IReadOnlyList<ColumnField> columns, HashSet<Field> filled)
    {
        Field last = Field.Target;
        foreach (ColumnField column in columns)
        {
            if (column.Field is Field.Target or Field.Actual or Field.Weight or Field.Score)
                last = column.Field;
        }

        return filled.Contains(Field.Name) && filled.Contains(Field.Target) && filled.Contains(last);
    }

    private static int Next(IReadOnlyList<ColumnField> columns, int from, int column)
    {
        for (int i = from; i < columns.Count; i++)
        {
            if (columns[i].Covers(column))
                return i;
        }

        return -1;
    }
}
