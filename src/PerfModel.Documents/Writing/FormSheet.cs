using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml.Spreadsheet;
using PerfModel.Documents.Excel;
using PerfModel.Documents.Layout;
using PerfModel.Validation;

namespace PerfModel.Documents.Writing;

/// <summary>A form as a sheet: title and year over its whole width, the rows with their merged cells, the page set up for A4.</summary>
internal sealed class FormSheet
{
    private const int AnnexLine = 22;
    private const int TitleHeight = 34;
    private const int YearHeight = 20;
    private readonly FormLayout _layout;
    private readonly SheetRows _rows;
    private readonly Dictionary<FieldKey, string> _addresses = [];

    /// <param name="layout">The form.</param>
    /// <param name="rows">Where its cells go.</param>
    /// <param name="annex">The title of the whole document, which stands above the first form.</param>
    public FormSheet(FormLayout layout, SheetRows rows, string? annex)
    {
        (_layout, _rows) = (layout, rows);
        List<int> widths = layout.Widths;
        AddAcross(annex, ExcelLook.Annex, AnnexLine * TextHeight.Lines(annex ?? "", widths.Sum() * 3 / 4));
        AddAcross(layout.Title, ExcelLook.Title, TitleHeight);
        AddAcross(layout.Year, ExcelLook.Year, YearHeight);
        var full = new FullRows(layout.Width);
        foreach (FormRow row in layout.Rows)
        {
            rows.Begin(TextHeight.Of(row, widths));
            if (layout.Body.Count > 0 && row == layout.Body[0] && layout.Form.Indicators.Count > 0)
                RepeatedRow = rows.Count;
            AddRow(full.Next(row));
        }

        Worksheet = SheetOf(widths);
    }

    public Worksheet Worksheet { get; }

    /// <summary>The row of the headings, which each page repeats; 0 where there is none.</summary>
    public int RepeatedRow { get; private set; }

    /// <summary>The cell that a finding is about, or the nearest that there is.</summary>
    public string AddressOf(FindingPlace place)
    {
        FieldKey[] keys =
        [
            new(place.Field, place.IndicatorIndex, place.ItemIndex),
            new(place.Field, place.IndicatorIndex),
            new(FindingField.Name, place.IndicatorIndex),
        ];
        return keys.Where(_addresses.ContainsKey).Select(key => _addresses[key]).FirstOrDefault() ?? "A1";
    }

    private void AddAcross(string? text, ExcelLook look, int height)
    {
        if (text is null)
            return;
        _rows.Begin(height);
        _rows.Add(1, text, look);
        for (int column = 2; column <= _layout.Width; column++)
            _rows.Add(column, "", look);
        _rows.Merge(1, _layout.Width, 1);
    }

    // Every column has a cell, so that merged cells have all their borders.
    private void AddRow(List<(int Columns, FormCell? Cell, bool IsBelow)> cells)
    {
        int column = 1;
        foreach ((int span, FormCell? cell, bool isBelow) in cells)
        {
            ExcelLook look = LookOf(cell?.Role ?? CellRole.Value);
            if (cell is null || isBelow)
                _rows.Add(column, "", look);
            else
                AddCell(cell, look);
            for (int i = 1; i < span; i++)
                _rows.Add(column + i, "", look);
            if (!isBelow)
                _rows.Merge(column, span, cell?.Rows ?? 1);
            column += span;
        }
    }

    private void AddCell(FormCell cell, ExcelLook look)
    {
        if (cell.Field != default && !_addresses.ContainsKey(cell.Field))
            _addresses.Add(cell.Field, CellReference.Of(_rows.Count, cell.Column));
        if (CellNumber.Of(cell.Figure) is (string stored, string format))
            _rows.AddNumber(cell.Column, stored, format, look);
        else
            _rows.Add(cell.Column, cell.Text, look);
    }

    private static ExcelLook LookOf(CellRole role) => role switch
    {
        CellRole.Label or CellRole.Heading => ExcelLook.Label,
        CellRole.Category => ExcelLook.Category,
        CellRole.Words => ExcelLook.Words,
        _ => ExcelLook.Value,
    };

    private Worksheet SheetOf(List<int> widths)
    {
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView { ShowGridLines = false, WorkbookViewId = 0 }),
            ExcelColumns.Of(widths),
            _rows.Data);
        if (_rows.Merged is MergeCells merged)
            sheet.Append(merged);
        sheet.Append(
            new PrintOptions { HorizontalCentered = true },
            ExcelColumns.Margins(),
            new PageSetup { PaperSize = 9, Orientation = _layout.IsAcross ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 },
            ExcelColumns.PageNumbers());
        return sheet;
    }
}
