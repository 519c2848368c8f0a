using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Documents.Pdf.Pages;

namespace PerfModel.Documents.Pdf.Tables;

/// <summary>The lines and tables of a document in the order in which they are read.</summary>
internal sealed class PdfBlocks
{
    private const double Margin = 0.1;
    private const int LongestPageNumber = 16;
    private readonly List<(PdfTable? Table, TextLine? Line, int Page)> _blocks = [];
    private PdfTable? _open;

    /// <summary>Adds a page below those before.</summary>
    public void Add(PageView page)
    {
        List<Glyph> letters = [.. page.Glyphs];
        var found = new List<(double Top, PdfTable? Table, TextLine? Line)>();
        foreach (Lattice lattice in Lattice.Of(page.Rulings))
        {
            List<PdfCell> cells = lattice.Cells(letters);
            if (cells.Exists(cell => cell.Text.Length > 0))
                found.Add((lattice.Rows[0], new PdfTable(cells), null));
        }

        foreach (TextLine line in TextLines.Of(letters))
        {
            if (!IsPageNumber(line, page))
                found.Add((line.BaseLine, null, line));
        }

        foreach ((_, PdfTable? table, TextLine? line) in found.OrderByDescending(block => block.Top))
            Add(table, line, page.Number);
    }

    /// <summary>The blocks as a reader of forms takes them.</summary>
    public IEnumerable<Grid> Grids()
    {
        int tables = 0, lines = 0;
        foreach ((PdfTable? table, TextLine? line, int page) in _blocks)
            yield return table is null ? Grid.Paragraph(line!.Text, ++lines) : table.ToGrid(++tables, page);
    }

    private void Add(PdfTable? table, TextLine? line, int page)
    {
        if (table is not null && _open is not null && _blocks[_blocks.Count - 1].Page < page && _open.IsContinuedBy(table))
        {
            _open.Add(table);
            _blocks[_blocks.Count - 1] = (_open, null, page);
            return;
        }

        _blocks.Add((table, line, page));
        _open = table;
    }

    // "第 3 页 共 5 页", "- 3 -", "3/5" at the head or foot of a page.
    private static bool IsPageNumber(TextLine line, PageView page)
    {
        double edge = (page.Top - page.Bottom) * Margin;
        string text = line.Text.Replace(" ", "");
        return (line.BaseLine > page.Top - edge || line.BaseLine < page.Bottom + edge) && text.Length <= LongestPageNumber
            && text.Any(char.IsDigit) && text.All(c => char.IsDigit(c) || "第页共/-—–·|".IndexOf(c) >= 0);
    }
}
