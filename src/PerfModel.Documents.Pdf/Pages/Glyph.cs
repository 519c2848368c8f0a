namespace PerfModel.Documents.Pdf.Pages;

/// <summary>A letter of a page: where it stands, measured from the lower left in points as the page is looked at.</summary>
internal readonly record struct Glyph(string Text, double Left, double Right, double BaseLine, double Size)
{
    public double Middle => (Left + Right) / 2;

    /// <summary>The middle of the letter's height, by which it belongs to a row.</summary>
    public double Height => BaseLine + (Size * 0.35);
}
