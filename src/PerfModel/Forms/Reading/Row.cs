using System.Collections.Generic;

namespace PerfModel.Forms.Reading;

/// <summary>A row of a document while it is read: its cells that are not empty.</summary>
internal sealed class Row(List<Cell> cells, bool isTable, bool isHeading = false)
{
    /// <summary>The cells that are not empty, from left to right.</summary>
    public List<Cell> Cells { get; } = cells;

    /// <summary>Whether the row is part of a table, not a line of text.</summary>
    public bool IsTable { get; } = isTable;

    /// <summary>Whether the row is a heading (<c>##</c>).</summary>
    public bool IsHeading { get; } = isHeading;

    public bool IsSingle => Cells.Count == 1;
}
