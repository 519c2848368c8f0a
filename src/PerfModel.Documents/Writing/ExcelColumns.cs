using System.Collections.Generic;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PerfModel.Documents.Writing;

/// <summary>Widths and margins. They go through their text: the library's type for them is a binary float.</summary>
internal static class ExcelColumns
{
    public static Columns Of(List<int> widths)
    {
        var columns = new Columns();
        for (int i = 0; i < widths.Count; i++)
        {
            var column = new Column { Min = (uint)i + 1, Max = (uint)i + 1, CustomWidth = true };
            Set(column, "width", widths[i] + 1);
            columns.Append(column);
        }

        return columns;
    }

    /// <summary>A list that is printed across, all its columns on one page; its first row stays in sight.</summary>
    public static Worksheet List(List<int> widths, SheetData data) => new(
        new SheetProperties(new PageSetupProperties { FitToPage = true }),
        new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
        Of(widths),
        data,
        Margins(),
        new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
        PageNumbers());

    /// <summary>A sheet for pictures, so many rows on each page.</summary>
    public static Worksheet Pictures(List<int> widths, int pages, int rows)
    {
        var sheet = new Worksheet(Of(widths), new SheetData(), Margins(), new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape }, PageNumbers());
        var breaks = new RowBreaks { Count = (uint)pages - 1, ManualBreakCount = (uint)pages - 1 };
        for (int page = 1; page < pages; page++)
            breaks.Append(new Break { Id = (uint)(page * rows), Max = 16_383, ManualPageBreak = true });
        if (pages > 1)
            sheet.Append(breaks);
        return sheet;
    }

    public static HeaderFooter PageNumbers() => new(new OddFooter("&C&P/&N"));

    public static PageMargins Margins()
    {
        var margins = new PageMargins();
        foreach ((string side, decimal inches) in new[] { ("left", 0.5m), ("right", 0.5m), ("top", 0.7m), ("bottom", 0.7m), ("header", 0.3m), ("footer", 0.3m) })
            Set(margins, side, inches);
        return margins;
    }

    private static void Set(OpenXmlElement element, string name, decimal value) =>
        element.SetAttribute(new OpenXmlAttribute(name, "", value.ToString(CultureInfo.InvariantCulture)));
}
