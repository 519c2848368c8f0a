using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DocumentFormat.OpenXml.Wordprocessing;
using PerfModel.Documents.Layout;

namespace PerfModel.Documents.Writing;

/// <summary>Writes rows of a form as a table of Word: borders all around, merged cells, a heading that is repeated on each page.</summary>
internal static class WordTableWriter
{
    private const int Padding = 60;

    public static Table Table(FormLayout layout, List<FormRow> rows, WordPage page, bool repeatFirst, bool isLast)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = page.Room.ToString(CultureInfo.InvariantCulture) },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(isLast),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Width = "30", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = Padding, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "30", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = Padding, Type = TableWidthValues.Dxa })),
            new TableGrid(page.Columns.Select(width => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })));
        var full = new FullRows(layout.Width);
        foreach (FormRow row in rows)
            table.Append(Row(full.Next(row), page, repeatFirst && row == rows[0]));
        return table;
    }

    private static TableRow Row(List<(int Columns, FormCell? Cell, bool IsBelow)> cells, WordPage page, bool repeated)
    {
        var properties = new TableRowProperties(new CantSplit(), new TableRowHeight { Val = page.RowHeight, HeightType = HeightRuleValues.AtLeast });
        if (repeated)
            properties.Append(new TableHeader());
        var written = new TableRow(properties);
        int column = 1;
        foreach ((int span, FormCell? cell, bool isBelow) in cells)
        {
            written.Append(Cell(cell, isBelow, span, page.WidthOf(column, span)));
            column += span;
        }

        return written;
    }

    private static TableCell Cell(FormCell? cell, bool isBelow, int span, string width)
    {
        var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = width });
        if (span > 1)
            properties.Append(new GridSpan { Val = span });
        if (isBelow)
            properties.Append(new VerticalMerge());
        else if (cell?.Rows > 1)
            properties.Append(new VerticalMerge { Val = MergedCellValues.Restart });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        string style = StyleOf(cell?.Role ?? CellRole.Value);
        string text = isBelow ? "" : cell?.Text ?? "";
        return new TableCell([properties, .. text.Split('\n').Select(line => WordStyles.Paragraph(line, style))]);
    }

    private static string StyleOf(CellRole role) => role switch
    {
        CellRole.Label or CellRole.Heading or CellRole.Category => WordStyles.Label,
        CellRole.Words => WordStyles.Prose,
        _ => WordStyles.Value,
    };

    // Between two tables are two thin lines a point apart.
    private static TableBorders Borders(bool isLast)
    {
        const uint Thin = 4;
        const uint Thick = 8;
        return new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = isLast ? Thin : Thick },
            new LeftBorder { Val = BorderValues.Single, Size = Thick },
            new BottomBorder { Val = BorderValues.Single, Size = isLast ? Thick : Thin },
            new RightBorder { Val = BorderValues.Single, Size = Thick },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = Thin },
            new InsideVerticalBorder { Val = BorderValues.Single, Size = Thin });
    }
}
