namespace PerfModel.Documents.Pdf.Tables;

/// <summary>A cell of a table on a page.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Row">Its first row, counted from 0 within the table.</param>
/// <param name="Rows">How many rows it covers.</param>
internal sealed record PdfCell(string Text, double Left, double Right, int Row, int Rows)
{
    /// <summary>Whether another cell has the same edges at its sides.</summary>
    public bool StandsBelow(PdfCell other) => System.Math.Abs(Left - other.Left) < 4 && System.Math.Abs(Right - other.Right) < 4;
}
