using System.Collections.Generic;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PerfModel.Documents.Writing;

/// <summary>How a cell of a workbook looks.</summary>
internal enum ExcelLook
{
    Plain, Annex, Title, Year, Label, Value, Words, Category, Listed,
}

/// <summary>The styles of a workbook, made as they are used.</summary>
internal sealed class ExcelStyles
{
    private const uint FirstOwnFormat = 176;
    private readonly Dictionary<(ExcelLook, string), uint> _indexes = [];
    private readonly List<CellFormat> _formats = [];
    private readonly List<string> _codes = [];

    public ExcelStyles() => Of(ExcelLook.Plain, "");

    /// <summary>The index of a style with a number format; the empty one shows a number as it is.</summary>
    public uint Of(ExcelLook look, string format)
    {
        if (_indexes.TryGetValue((look, format), out uint index))
            return index;
        index = (uint)_formats.Count;
        _indexes.Add((look, format), index);
        _formats.Add(FormatOf(look, NumberOf(format)));
        return index;
    }

    public Stylesheet Sheet()
    {
        var sheet = new Stylesheet();
        if (_codes.Count > 0)
        {
            var formats = new NumberingFormats();
            for (int i = 0; i < _codes.Count; i++)
                formats.Append(new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)i, FormatCode = _codes[i] });
            sheet.Append(formats);
        }

        sheet.Append(
            new Fonts(FontOf("宋体", 11), FontOf("黑体", 18), FontOf("宋体", 12), FontOf("黑体", 10.5m), FontOf("仿宋", 10.5m), FontOf("黑体", 14)),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin()),
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
            new CellFormats(_formats),
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
        return sheet;
    }

    private uint NumberOf(string format)
    {
        if (format.Length == 0)
            return 0;
        int index = _codes.IndexOf(format);
        if (index < 0)
        {
            index = _codes.Count;
            _codes.Add(format);
        }

        return FirstOwnFormat + (uint)index;
    }

    private static CellFormat FormatOf(ExcelLook look, uint number)
    {
        bool left = look is ExcelLook.Annex or ExcelLook.Words or ExcelLook.Listed;
        var format = new CellFormat
        {
            NumberFormatId = number,
            FontId = look switch { ExcelLook.Title => 1, ExcelLook.Year => 2, ExcelLook.Label or ExcelLook.Category => 3, ExcelLook.Value or ExcelLook.Words => 4, ExcelLook.Annex => 5, _ => 0 },
            FillId = 0,
            BorderId = look is ExcelLook.Plain or ExcelLook.Annex or ExcelLook.Title or ExcelLook.Year ? 0u : 1u,
            FormatId = 0,
            ApplyNumberFormat = number > 0,
            ApplyFont = true,
            ApplyBorder = true,
        };
        if (look != ExcelLook.Plain)
        {
            format.ApplyAlignment = true;
            format.Alignment = new Alignment
            {
                Horizontal = left ? HorizontalAlignmentValues.Left : HorizontalAlignmentValues.Center,
                Vertical = VerticalAlignmentValues.Center,
                WrapText = true,
            };
        }

        return format;
    }

    // Sizes go through their text: the library's type for them is a binary float.
    private static Font FontOf(string name, decimal size)
    {
        var height = new FontSize();
        height.SetAttribute(new OpenXmlAttribute("val", "", size.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return new Font(height, new FontName { Val = name }, new FontFamilyNumbering { Val = 3 }, new FontCharSet { Val = 134 });
    }

    private static Border Thin() => new(
        new LeftBorder { Style = BorderStyleValues.Thin },
        new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin },
        new BottomBorder { Style = BorderStyleValues.Thin },
        new DiagonalBorder());
}
