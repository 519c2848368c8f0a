using System.Collections.Generic;

namespace PerfModel.Forms.Reading;

/// <summary>A row of a document while it is read: its cells that are not empty.</summary>
internal sealed class Row(List<Cell> cells, bool isTable, bool isHeading = false)
{
    private const int LeastOrdinals = 3;

    /// <summary>The cells that are not empty, from left to right.</summary>
    public List<Cell> Cells { get; } = cells;

    /// <summary>Whether the row is part of a table, not a line of text.</summary>
    public bool IsTable { get; } = isTable;

    /// <summary>Whether the row is a heading (<c>##</c>).</summary>
    public bool IsHeading { get; } = isHeading;

    /// <summary>Whether nothing but blanks sets the cells apart, so that a cell of several lines cannot be told from several cells.</summary>
    public bool IsSetApartByBlanks { get; init; }

    /// <summary>What the row says where that is known from elsewhere: a column of a list of projects; else null.</summary>
    public LabelledValues? Labelled { get; init; }

    /// <summary>Whether a form begins with this row, whatever it looks like.</summary>
    public bool BeginsForm { get; init; }

    public bool IsSingle => Cells.Count == 1;

    /// <summary>Whether the row numbers the columns of the table: 1, 2, 3 …; it says nothing.</summary>
    public bool NumbersColumns
    {
        get
        {
            if (Cells.Count < LeastOrdinals || !int.TryParse(Cells[0].Text, out int first))
                return false;
            for (int i = 1; i < Cells.Count; i++)
            {
                if (Cells[i].Text != (first + i).ToString(System.Globalization.CultureInfo.InvariantCulture))
                    return false;
            }

            return first == 1;
        }
    }

    /// <summary>The same row with cells that are not taken.</summary>
    public Row Copy() => new(Cells.ConvertAll(cell => cell.Copy()), IsTable, IsHeading);
}
