using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Documents.Pdf.Tables;

/// <summary>A table, which may go on on the next page.</summary>
internal sealed class PdfTable(List<PdfCell> cells)
{
    private const double SameEdge = 4;

    public List<PdfCell> Cells { get; } = cells;

    private int RowCount => Cells.Max(cell => cell.Row + cell.Rows);

    /// <summary>Whether a table at the head of the next page goes on with this one: it is as wide.</summary>
    public bool IsContinuedBy(PdfTable next) =>
        Math.Abs(Cells.Min(cell => cell.Left) - next.Cells.Min(cell => cell.Left)) < SameEdge && Math.Abs(Cells.Max(cell => cell.Right) - next.Cells.Max(cell => cell.Right)) < SameEdge;

    /// <summary>Adds the rows of the next page. A row that was divided by the end of the page becomes one again.</summary>
    public void Add(PdfTable next)
    {
        int last = RowCount - 1;
        int first = next.FirstOwnRow(this);
        bool divided = IsDivided(last, next, first);
        foreach (PdfCell cell in next.Cells)
        {
            if (divided && cell.Row <= first && cell.Row + cell.Rows > first && cell.Text.Length > 0 && Above(cell, last) is PdfCell above)
                Cells[Cells.IndexOf(above)] = above with { Text = above.Text + cell.Text };
            else
                Cells.Add(cell with { Row = cell.Row + last + 1 });
        }
    }

    /// <summary>The table as a grid; columns are counted over all its pages.</summary>
    /// <param name="number">The number of the table.</param>
    /// <param name="page">The page on which it begins.</param>
    public Grid ToGrid(int number, int page)
    {
        List<double> edges = [];
        foreach (double edge in Cells.SelectMany(cell => new[] { cell.Left, cell.Right }).OrderBy(edge => edge))
        {
            if (edges.Count == 0 || edge - edges[edges.Count - 1] > SameEdge)
                edges.Add(edge);
        }

        int At(double edge) => edges.FindIndex(known => Math.Abs(known - edge) <= SameEdge) + 1;
        IEnumerable<GridCell> cells = Cells.Where(cell => cell.Text.Length > 0).OrderBy(cell => cell.Row).ThenBy(cell => cell.Left).Select(cell =>
            new GridCell(cell.Row + 1, At(cell.Left), cell.Text) { ColumnSpan = Math.Max(1, At(cell.Right) - At(cell.Left)), RowSpan = cell.Rows, Line = page });
        return new Grid { Table = number, Cells = cells.ToValueList() };
    }

    // The heading that a page repeats is none of its own rows.
    private int FirstOwnRow(PdfTable before)
    {
        int row = 0;
        while (row < RowCount && TextsOf(row) is { Length: > 1 } texts && Enumerable.Range(0, before.RowCount).Any(other => before.TextsOf(other).SequenceEqual(texts)))
            row++;
        return row;
    }

    // Of a divided row one half lacks what the rows of the table have, and its cells stand exactly below the others.
    private bool IsDivided(int last, PdfTable next, int first)
    {
        List<PdfCell> above = RowOf(last), below = next.RowOf(first);
        if (above.Count == 0 || below.Count == 0 || !below.TrueForAll(cell => RowOf(last, true).Exists(cell.StandsBelow)))
            return false;
        List<PdfCell> usual = Usual();
        bool Lacks(List<PdfCell> row) => usual.Exists(cell => !row.Exists(cell.StandsBelow));
        return usual.Count > 0 && (Lacks(below) || Lacks(above));
    }

    // The cells that nearly every row of the table fills.
    private List<PdfCell> Usual()
    {
        List<PdfCell> filled = Cells.FindAll(cell => cell.Text.Length > 0 && cell.Rows == 1);
        int rows = filled.Select(cell => cell.Row).Distinct().Count();
        return filled.GroupBy(cell => (Math.Round(cell.Left / SameEdge), Math.Round(cell.Right / SameEdge)))
            .Where(same => same.Select(cell => cell.Row).Distinct().Count() * 2 > rows).Select(same => same.First()).ToList();
    }

    private PdfCell? Above(PdfCell cell, int row) => RowOf(row, true).Find(cell.StandsBelow);

    private List<PdfCell> RowOf(int row, bool empty = false) =>
        Cells.FindAll(cell => cell.Rows == 1 && cell.Row == row && (empty || cell.Text.Length > 0));

    private string[] TextsOf(int row) => [.. Cells.Where(cell => cell.Row == row && cell.Text.Length > 0).OrderBy(cell => cell.Left).Select(cell => cell.Text)];
}
