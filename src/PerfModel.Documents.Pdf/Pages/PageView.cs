using System;
using System.Collections.Generic;
using System.Linq;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace PerfModel.Documents.Pdf.Pages;

/// <summary>A page as it is looked at: its letters and ruling lines, turned so that the text stands upright.</summary>
internal sealed class PageView
{
    private const double ThinLine = 3;
    private const double ShortestLine = 4;
    private readonly TextOrientation _turned;

    private PageView(Page page)
    {
        Number = page.Number;
        _turned = OrientationOf(page.Letters);
        HasPictures = page.NumberOfImages > 0;
        foreach (Letter letter in page.Letters)
        {
            if (!string.IsNullOrWhiteSpace(letter.Value))
                Glyphs.Add(GlyphOf(letter));
        }

        foreach (PdfPath path in page.Paths)
            AddRulings(path);
        (double left, double bottom, double right, double top) = Turned(0, 0, page.Width, page.Height);
        (Top, Bottom) = (top, bottom);
        _ = (left, right);
    }

    /// <summary>The number of the page, counted from 1.</summary>
    public int Number { get; }

    /// <summary>Whether the page shows pictures, as scanned pages do.</summary>
    public bool HasPictures { get; }

    public List<Glyph> Glyphs { get; } = [];

    public List<Ruling> Rulings { get; } = [];

    public double Top { get; }

    public double Bottom { get; }

    public static PageView Of(Page page) => new(page);

    private static TextOrientation OrientationOf(IReadOnlyList<Letter> letters) => letters.Count == 0
        ? TextOrientation.Horizontal
        : letters.GroupBy(letter => letter.TextOrientation).OrderByDescending(same => same.Count()).First().Key;

    private Glyph GlyphOf(Letter letter)
    {
        PdfPoint start = letter.StartBaseLine;
        PdfPoint end = letter.EndBaseLine;
        (double left, double bottom, double right, double top) = Turned(Math.Min(start.X, end.X), Math.Min(start.Y, end.Y), Math.Max(start.X, end.X), Math.Max(start.Y, end.Y));
        double baseLine = _turned == TextOrientation.Rotate180 ? top : bottom;
        double size = letter.PointSize > 0 ? letter.PointSize : letter.FontSize;
        return new Glyph(Unified.Of(letter.Value), left, right, baseLine, size);
    }

    // Text that is written from below upwards or from above downwards is turned upright.
    private (double Left, double Bottom, double Right, double Top) Turned(double left, double bottom, double right, double top) => _turned switch
    {
        TextOrientation.Rotate90 => (-top, left, -bottom, right),
        TextOrientation.Rotate270 => (bottom, -right, top, -left),
        TextOrientation.Rotate180 => (-right, -top, -left, -bottom),
        _ => (left, bottom, right, top),
    };

    private void AddRulings(PdfPath path)
    {
        if (path.IsClipping && !path.IsFilled && !path.IsStroked)
            return;
        foreach (PdfSubpath part in path)
        {
            if (part.GetBoundingRectangle() is not PdfRectangle box)
                continue;
            (double left, double bottom, double right, double top) = Turned(box.Left, box.Bottom, box.Right, box.Top);
            if (top - bottom <= ThinLine && right - left >= ShortestLine)
                Rulings.Add(new Ruling(true, (top + bottom) / 2, left, right));
            else if (right - left <= ThinLine && top - bottom >= ShortestLine)
                Rulings.Add(new Ruling(false, (left + right) / 2, bottom, top));
            else if (path.IsStroked && right - left >= ShortestLine && top - bottom >= ShortestLine)
                AddBox(part, left, bottom, right, top);
        }
    }

    // A stroked rectangle is four lines; of other shapes the straight parts count.
    private void AddBox(PdfSubpath part, double left, double bottom, double right, double top)
    {
        if (part.IsDrawnAsRectangle || part.IsClosed())
        {
            Rulings.Add(new Ruling(true, bottom, left, right));
            Rulings.Add(new Ruling(true, top, left, right));
            Rulings.Add(new Ruling(false, left, bottom, top));
            Rulings.Add(new Ruling(false, right, bottom, top));
            return;
        }

        foreach (PdfSubpath.Line line in part.Commands.OfType<PdfSubpath.Line>())
        {
            (double l, double b, double r, double t) = Turned(
                Math.Min(line.From.X, line.To.X), Math.Min(line.From.Y, line.To.Y), Math.Max(line.From.X, line.To.X), Math.Max(line.From.Y, line.To.Y));
            if (t - b <= 1)
                Rulings.Add(new Ruling(true, (t + b) / 2, l, r));
            else if (r - l <= 1)
                Rulings.Add(new Ruling(false, (l + r) / 2, b, t));
        }
    }
}
