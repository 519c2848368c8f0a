using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using Xdr = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace PerfModel.Documents.Writing;

/// <summary>A bar chart of a form: for each category what could be reached and what was.</summary>
internal sealed class ScoreChart(string title, string full, string score, int firstRow)
{
    private const uint CategoryAxisId = 1;
    private const uint ValueAxisId = 2;
    private const string Grey = "BFBFBF";
    private const string Blue = "2F75B5";

    public List<string> Names { get; } = [];

    public List<decimal> Weights { get; } = [];

    public List<decimal?> Points { get; } = [];

    /// <summary>Adds the chart to a sheet.</summary>
    public void AddTo(DrawingsPart drawings, string dataSheet, int row, int rows)
    {
        ChartPart part = drawings.AddNewPart<ChartPart>();
        part.ChartSpace = new ChartSpace(
            new RoundedCorners { Val = false },
            new Chart(
                Title(),
                new AutoTitleDeleted { Val = false },
                new PlotArea(new DocumentFormat.OpenXml.Drawing.Charts.Layout(), Bars(dataSheet), Categories(), Values()),
                new Legend(new LegendPosition { Val = LegendPositionValues.Bottom }, new Overlay { Val = false }),
                new PlotVisibleOnly { Val = false },
                new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap }));
        drawings.WorksheetDrawing!.Append(Anchor(drawings.GetIdOfPart(part), row, rows));
    }

    private Title Title() => new(
        new ChartText(new RichText(
            new A.BodyProperties(),
            new A.ListStyle(),
            new A.Paragraph(new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = 1400 }), new A.Run(new A.RunProperties { Language = "zh-CN", FontSize = 1400 }, new A.Text(title))))),
        new Overlay { Val = false });

    private BarChart Bars(string dataSheet) => new(
        new BarDirection { Val = BarDirectionValues.Column },
        new BarGrouping { Val = BarGroupingValues.Clustered },
        new VaryColors { Val = false },
        Series(0, full, Grey, dataSheet, "B", [.. Weights.Select(weight => (decimal?)weight)]),
        Series(1, score, Blue, dataSheet, "C", Points),
        new GapWidth { Val = 80 },
        new AxisId { Val = CategoryAxisId },
        new AxisId { Val = ValueAxisId });

    private BarChartSeries Series(uint index, string name, string colour, string dataSheet, string column, List<decimal?> numbers) => new(
        new Index { Val = index },
        new Order { Val = index },
        new SeriesText(new NumericValue(name)),
        new ChartShapeProperties(new A.SolidFill(new A.RgbColorModelHex { Val = colour })),
        new InvertIfNegative { Val = false },
        new DataLabels(
            new ShowLegendKey { Val = false }, new ShowValue { Val = true }, new ShowCategoryName { Val = false },
            new ShowSeriesName { Val = false }, new ShowPercent { Val = false }, new ShowBubbleSize { Val = false }),
        new CategoryAxisData(new StringReference(new Formula(Range(dataSheet, "A")), Texts())),
        new Values(new NumberReference(new Formula(Range(dataSheet, column)), Numbers(numbers))));

    private string Range(string sheet, string column) =>
        string.Format(CultureInfo.InvariantCulture, "{0}!${1}${2}:${1}${3}", sheet, column, firstRow, firstRow + Names.Count - 1);

    private StringCache Texts()
    {
        var cache = new StringCache(new PointCount { Val = (uint)Names.Count });
        for (int i = 0; i < Names.Count; i++)
            cache.Append(new StringPoint(new NumericValue(Names[i])) { Index = (uint)i });
        return cache;
    }

    private static NumberingCache Numbers(List<decimal?> numbers)
    {
        var cache = new NumberingCache(new FormatCode("General"), new PointCount { Val = (uint)numbers.Count });
        for (int i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] is decimal number)
                cache.Append(new NumericPoint(new NumericValue(number.ToString(CultureInfo.InvariantCulture))) { Index = (uint)i });
        }

        return cache;
    }

    private static CategoryAxis Categories() => new(
        new AxisId { Val = CategoryAxisId },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Bottom },
        new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
        new CrossingAxis { Val = ValueAxisId },
        new Crosses { Val = CrossesValues.AutoZero });

    private static ValueAxis Values()
    {
        var least = new MinAxisValue();
        least.SetAttribute(new OpenXmlAttribute("val", "", "0"));
        return new ValueAxis(
            new AxisId { Val = ValueAxisId },
            new Scaling(new Orientation { Val = OrientationValues.MinMax }, least),
            new Delete { Val = false },
            new AxisPosition { Val = AxisPositionValues.Left },
            new MajorGridlines(),
            new NumberingFormat { FormatCode = "General", SourceLinked = false },
            new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
            new CrossingAxis { Val = CategoryAxisId },
            new Crosses { Val = CrossesValues.AutoZero });
    }

    private static Xdr.TwoCellAnchor Anchor(string chart, int row, int rows) => new(
        new Xdr.FromMarker(new Xdr.ColumnId("0"), new Xdr.ColumnOffset("0"), new Xdr.RowId(Number(row)), new Xdr.RowOffset("0")),
        new Xdr.ToMarker(new Xdr.ColumnId("9"), new Xdr.ColumnOffset("0"), new Xdr.RowId(Number(row + rows)), new Xdr.RowOffset("0")),
        new Xdr.GraphicFrame(
            new Xdr.NonVisualGraphicFrameProperties(
                new Xdr.NonVisualDrawingProperties { Id = (uint)row + 2, Name = "Chart " + Number(row + 1) }, new Xdr.NonVisualGraphicFrameDrawingProperties()),
            new Xdr.Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
            new A.Graphic(new A.GraphicData(new ChartReference { Id = chart }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" })),
        new Xdr.ClientData());

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
