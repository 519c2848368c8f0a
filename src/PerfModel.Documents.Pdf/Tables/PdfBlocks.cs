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

        PdfTable? lowest = found.OrderBy(block => block.Top).Select(block => block.Table).FirstOrDefault();
        double end = found.Count == 0 ? 0 : page.Rulings.Where(rule => rule.IsAcross).Min(rule => rule.At);
        foreach (TextLine line in TextLines.Of(letters))
        {
            if (!IsPageNumber(line, page) && !(line.BaseLine < end && lowest?.TakeLabel(line.Text, line.Left, line.Right) == true))
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
        int last = table is null ? -1 : LastTable(page, table);
        if (last >= 0)
        {
            _blocks.RemoveRange(last + 1, _blocks.Count - last - 1);
            _blocks[last].Table!.Add(table!);
            _blocks[last] = (_blocks[last].Table, null, page);
            return;
        }

        _blocks.Add((table, line, page));
    }

    // The table of the page before that goes on. The label of a cell over both pages may be printed below the end of the first, and again on the second.
    private int LastTable(int page, PdfTable next)
    {
        int last = _blocks.Count - 1;
        while (last >= 0 && _blocks[last].Line is TextLine line && _blocks[last].Page == page - 1 && next.Says(line.Text))
            last--;
        return last >= 0 && _blocks[last].Page == page - 1 && _blocks[last].Table?.IsContinuedBy(next) == true ? last : -1;
    }

    // "第 3 页 共 5 页", "- 3 -", "3/5" at the head or foot of a page.
    private static bool IsPageNumber(TextLine line, PageView page)
    {
        double edge = (page.Top - page.Bottom) * Margin;
        string text = line.Text.Replace(" ", "");
        return (line.BaseLine > page.Top - edge || line.BaseLine < page.Bottom + edge) && text.Length <= LongestPageNumber
            && text.Any(IsDigit) && text.All(c => IsDigit(c) || "第页共/-—–·|".IndexOf(c) >= 0);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
