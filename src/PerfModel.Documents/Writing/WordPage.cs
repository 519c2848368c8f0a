using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DocumentFormat.OpenXml.Wordprocessing;
using PerfModel.Documents.Layout;

namespace PerfModel.Documents.Writing;

/// <summary>A page of A4, upright or across, and the widths of the columns on it. Lengths are twentieths of a point.</summary>
internal sealed class WordPage
{
    private const int Short = 11_906;
    private const int Long = 16_838;
    private const int Margin = 1_134;
    private const int NarrowMargin = 680;
    private const int PointsOfTitle = 80;
    private const int PointsOfPadding = 4;
    private readonly bool _across;
    private readonly bool _tight;

    public WordPage(FormLayout layout)
    {
        List<int> widths = layout.Widths;
        int total = widths.Sum();
        _across = layout.IsAcross;
        Room = (_across ? Long : Short) - (2 * Margin);
        _tight = IsNearlyOnePage(layout, widths);
        Columns = [.. widths.Select(width => Room * width / total)];
        Columns[Columns.Count - 1] += Room - Columns.Sum();
    }

    /// <summary>The least height of a row.</summary>
    public uint RowHeight => _tight ? 300u : 400u;

    /// <summary>The width between the margins.</summary>
    public int Room { get; }

    public List<int> Columns { get; }

    public string WidthOf(int column, int span) => Columns.Skip(column - 1).Take(span).Sum().ToString(CultureInfo.InvariantCulture);

    /// <summary>The page as section of a document.</summary>
    /// <param name="footer">The relationship of the foot with the number of the page.</param>
    public SectionProperties Section(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new SectionType { Val = SectionMarkValues.NextPage },
        new PageSize
        {
            Width = (uint)(_across ? Long : Short),
            Height = (uint)(_across ? Short : Long),
            Orient = _across ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
        },
        new PageMargin { Top = _tight ? NarrowMargin : Margin, Bottom = _tight ? NarrowMargin : Margin, Left = Margin, Right = Margin, Header = 567, Footer = _tight ? 340u : 567u, Gutter = 0 });

    // A form that is a few rows too long for a page is printed closer, so that no page holds a row alone.
    private bool IsNearlyOnePage(FormLayout layout, List<int> widths)
    {
        decimal height = PointsOfTitle + layout.Rows.Sum(row => TextHeight.Of(row, widths) + PointsOfPadding);
        decimal room = ((_across ? Short : Long) - (2 * Margin)) / 20m;
        return height > room * 0.85m && height < room * 1.3m;
    }
}
