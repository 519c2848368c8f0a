namespace PerfModel.Forms.Reading;

/// <summary>A column of a heading.</summary>
/// <param name="Field">What its cells are.</param>
/// <param name="Column">Where it stands, counted from 1; 0 where the heading does not say.</param>
/// <param name="Span">How many columns it covers.</param>
/// <param name="Label">Its label as printed.</param>
/// <param name="Block">Which of several blocks side by side, counted from 0.</param>
/// <param name="Heading">The cell of a heading that no table knows; it is taken when a cell stands below it.</param>
internal sealed record ColumnField(Field Field, int Column, int Span, string Label, int Block = 0, Cell? Heading = null)
{
    public bool Covers(int column) => Column > 0 && column >= Column && column < Column + Span;
}
