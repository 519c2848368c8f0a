using System;
using System.Collections.Generic;

namespace PerfModel;

/// <summary>A table or a paragraph as rows of cells: what readers of Word, Excel and HTML fill and the form reader takes. Immutable, equal by value.</summary>
public sealed record Grid
{
    /// <summary>The cells, in any order; a merged cell stands once, at its upper left, with its spans.</summary>
    public ValueList<GridCell> Cells { get; init; } = ValueList<GridCell>.Empty;

    /// <summary>Which table of the document this is, counted from 1; 0 for a paragraph.</summary>
    public int Table { get; init; }

    /// <summary>The sheet's name, for workbooks.</summary>
    public string? Sheet { get; init; }

    /// <summary>Whether the grid is a paragraph between tables.</summary>
    public bool IsParagraph { get; init; }

    /// <summary>A paragraph between tables, such as a title.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">Which paragraph of the document, counted from 1.</param>
    public static Grid Paragraph(string text, int line = 0) => new() { IsParagraph = true, Cells = [new GridCell(1, 1, text) { Line = line }] };

    /// <summary>A table of rows of texts without merged cells; an empty text is an empty cell.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or a row is null.</exception>
    public static Grid FromRows(params IEnumerable<string>[] rows)
    {
        var cells = new List<GridCell>();
        for (int row = 0; row < (rows ?? throw new ArgumentNullException(nameof(rows))).Length; row++)
        {
            int column = 0;
            foreach (string text in rows[row] ?? throw new ArgumentNullException(nameof(rows)))
                cells.Add(new GridCell(row + 1, ++column, text));
        }

        return new Grid { Table = 1, Cells = cells.ToValueList() };
    }
}
