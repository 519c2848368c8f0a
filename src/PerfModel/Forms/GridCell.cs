using System;

namespace PerfModel;

/// <summary>A cell of a <see cref="Grid"/>. Immutable, equal by value.</summary>
/// <param name="Row">The row, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="Text">The text; line breaks are <c>\n</c>.</param>
public sealed record GridCell(int Row, int Column, string Text)
{
    private readonly int _rowSpan = 1;
    private readonly int _columnSpan = 1;

    /// <summary>How many rows a merged cell covers; 1 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int RowSpan
    {
        get => _rowSpan;
        init => _rowSpan = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.");
    }

    /// <summary>How many columns a merged cell covers; 1 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int ColumnSpan
    {
        get => _columnSpan;
        init => _columnSpan = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.");
    }

    /// <summary>The line or paragraph of the document, counted from 1; 0 where it has none.</summary>
    public int Line { get; init; }
}
