using System.Collections.Generic;

namespace PerfModel.Documents.Files;

/// <summary>Collects the paragraphs and tables of a document in their order.</summary>
internal sealed class GridSink(Reading reading, GridSink? outer = null)
{
    private static readonly char[] Tab = ['\t'];
    private int _tables;
    private int _paragraphs;

    public List<Grid> Grids { get; } = [];

    public int NextTable() => outer?.NextTable() ?? ++_tables;

    /// <summary>A sink of tables within a table, which are numbered with the others.</summary>
    public GridSink Inner() => new(reading, this);

    /// <summary>Adds a paragraph; tabs set columns apart. A blank one counts as a paragraph, but is left out.</summary>
    public void Paragraph(string text)
    {
        _paragraphs++;
        if (string.IsNullOrWhiteSpace(text))
            return;
        var cells = new List<GridCell>();
        foreach (string piece in text.Split(Tab))
        {
            reading.CountCell();
            cells.Add(new GridCell(1, cells.Count + 1, piece) { Line = _paragraphs });
        }

        Grids.Add(new Grid { IsParagraph = true, Cells = cells.ToValueList() });
    }
}
