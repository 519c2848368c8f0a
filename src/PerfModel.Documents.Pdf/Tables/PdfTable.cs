using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Documents.Pdf.Tables;

/// <summary>A table, which may go on on the next page.</summary>
internal sealed class PdfTable(List<PdfCell> cells)
{
    private const double SameEdge = 4;
    private const int LongestLabel = 40;

    public List<PdfCell> Cells { get; } = cells;

    private int RowCount => Cells.Max(cell => cell.Row + cell.Rows);

    /// <summary>Whether a table at the head of the next page goes on with this one: it is as wide.</summary>
    public bool IsContinuedBy(PdfTable next) =>
        Math.Abs(Cells.Min(cell => cell.Left) - next.Cells.Min(cell => cell.Left)) < SameEdge && Math.Abs(Cells.Max(cell => cell.Right) - next.Cells.Max(cell => cell.Right)) < SameEdge;

    /// <summary>Whether a cell says no more than a text.</summary>
    public bool Says(string text) => Cells.Exists(cell => cell.Text == text);

    /// <summary>Takes a label that is printed below the end of the page into the cell over both pages that it is of; false where there is none.</summary>
    public bool TakeLabel(string text, double left, double right)
    {
        int end = RowCount;
        int index = Cells.FindIndex(cell => cell.Row + cell.Rows == end && cell.Text.Length == 0 && cell.Left <= left && cell.Right >= right);
        if (index < 0 || !IsLabel(text))
            return false;
        Cells[index] = Cells[index] with { Text = text };
        return true;
    }

    /// <summary>Adds the rows of the next page. A row that was divided by the end of the page becomes one again.</summary>
    public void Add(PdfTable next)
    {
        int last = RowCount - 1;
        int first = next.FirstOwnRow(this);
        bool divided = IsDivided(last, next, first);
        JoinTall(next, last, first);
        foreach (PdfCell cell in next.Cells)
        {
            if (divided && cell.Row <= first && cell.Row + cell.Rows > first && cell.Text.Length > 0 && Above(cell, last) is PdfCell above)
                Cells[Cells.IndexOf(above)] = above with { Text = above.Text + cell.Text };
            else
                Cells.Add(cell with { Row = cell.Row + last + 1 });
        }
    }

    // A cell over many rows that the end of the page divides: its text may stand on either page, or be divided with it.
    private void JoinTall(PdfTable next, int last, int first)
    {
        for (int i = 0; i < Cells.Count; i++)
        {
            PdfCell above = Cells[i];
            int index = above.Row + above.Rows - 1 == last ? next.Cells.FindIndex(cell => cell.Row == first && cell.StandsBelow(above) && cell.Text.Length > 0) : -1;
            if (index < 0 || (above.Rows == 1 && next.Cells[index].Rows == 1) || !BelongTogether(above.Text, next.Cells[index].Text))
                continue;
            Cells[i] = above with { Text = above.Text == next.Cells[index].Text ? above.Text : above.Text + next.Cells[index].Text };
            next.Cells[index] = next.Cells[index] with { Text = "" };
        }
    }

    private static bool BelongTogether(string above, string below) => above.Length == 0 || above == below
        || (!IsLabel(above) && !IsLabel(below) && IsLabel(above + below));

    private static bool IsLabel(string text)
    {
        if (text.Length > LongestLabel)
            return false;
        var label = new CategoryLabel(text);
        return CategoryCatalog.Default.Lookup(label, null).Level1Known || CategoryCatalog.Default.Lookup(null, label).Level2Known;
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
        while (row < RowCount && TextsOf(row) is { Length: > 1 } texts && Enumerable.Range(0, before.RowCount).Any(other => IsSame(before.TextsOf(other), texts)))
            row++;
        return row;
    }

    // The cell of a label that goes on beside the heading may be printed into it.
    private static bool IsSame(string[] row, string[] texts) =>
        row.SequenceEqual(texts) || (texts.Length > 3 && row.Length == texts.Length && row.Zip(texts, (one, other) => one == other).Count(same => same) >= texts.Length - 1);

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
