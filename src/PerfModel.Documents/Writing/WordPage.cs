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
    private readonly bool _across;

    public WordPage(FormLayout layout)
    {
        List<int> widths = layout.Widths;
        int total = widths.Sum();
        _across = layout.IsAcross;
        Room = (_across ? Long : Short) - (2 * Margin);
        Columns = [.. widths.Select(width => Room * width / total)];
        Columns[Columns.Count - 1] += Room - Columns.Sum();
    }

    /// <summary>The width between the margins.</summary>
    public int Room { get; }

    public List<int> Columns { get; }

    public string WidthOf(int column, int span) => Columns.Skip(column - 1).Take(span).Sum().ToString(CultureInfo.InvariantCulture);

    public SectionProperties Section() => new(
        new SectionType { Val = SectionMarkValues.NextPage },
        new PageSize
        {
            Width = (uint)(_across ? Long : Short),
            Height = (uint)(_across ? Short : Long),
            Orient = _across ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
        },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 });
}
