using System;
using System.Collections.Generic;
using System.IO;
using PerfModel.Forms.Reading;

namespace PerfModel;

/// <summary>Reads performance forms out of text tables and grids of cells. It never fails on a content: what fits nowhere is handed back as unplaced.</summary>
/// <remarks>
/// <para>Texts may hold tab-separated rows, Markdown pipe tables, <c>label：value</c> lines and columns set apart by blanks, mixed, with several forms after each other.</para>
/// <para>What a cell is, is found from the tables of labels and categories and from the structure of its row. The columns of a heading are trusted only as far as
/// the cells of a row agree with them: rows whose cells are shifted or lost are put in order, and a remark says so.</para>
/// </remarks>
public static class FormReader
{
    /// <summary>Reads the forms of a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FormDocument Read(string text, FormReaderOptions? options = null) =>
        Read(TextRows.Of(text ?? throw new ArgumentNullException(nameof(text))), options);

    /// <summary>Reads the forms of a text to its end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="IOException">The text cannot be read.</exception>
    public static FormDocument Read(TextReader reader, FormReaderOptions? options = null) =>
        Read((reader ?? throw new ArgumentNullException(nameof(reader))).ReadToEnd(), options);

    /// <summary>Reads the forms of a table.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="grid"/> is null.</exception>
    public static FormDocument Read(Grid grid, FormReaderOptions? options = null) =>
        Read(GridRows.Of(grid ?? throw new ArgumentNullException(nameof(grid))), options);

    /// <summary>Reads the forms of a document of tables and paragraphs; a form may stretch over several.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="grids"/> or one of them is null.</exception>
    public static FormDocument Read(IEnumerable<Grid> grids, FormReaderOptions? options = null)
    {
        var rows = new List<Row>();
        foreach (Grid grid in grids ?? throw new ArgumentNullException(nameof(grids)))
            rows.AddRange(GridRows.Of(grid ?? throw new ArgumentNullException(nameof(grids))));
        return Read(rows, options);
    }

    private static FormDocument Read(List<Row> rows, FormReaderOptions? options) =>
        new DocumentReader(options ?? FormReaderOptions.Default).Read(rows);
}
