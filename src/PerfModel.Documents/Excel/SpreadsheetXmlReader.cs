using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Excel;

/// <summary>Reads workbooks that Excel 2003 saved as XML.</summary>
internal sealed class SpreadsheetXmlReader(PartXml xml, Reading reading, GridSink sink)
{
    private readonly Dictionary<string, NumberFormat> _formats = new(StringComparer.Ordinal);
    private SheetCells? _cells;
    private string? _style;
    private bool _hasSheet;
    private bool _hidden;
    private int _row;

    public static void Read(string text, Reading reading, GridSink sink)
    {
        // The text is decoded: what its first line says of the encoding is no longer true.
        int start = text.StartsWith("<?xml", StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) + 2 : 0;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.Substring(start)));
        using var xml = new PartXml(stream, reading);
        new SpreadsheetXmlReader(xml, reading, sink).Read();
    }

    private void Read()
    {
        while (xml.NextElement())
        {
            if (xml.Name == "Style" && xml.Attribute("ID") is string id)
                _style = id;
            else if (xml.Name == "NumberFormat" && _style is not null && xml.Attribute("Format") is string code)
                _formats[_style] = new NumberFormat(code == "Percent" ? "0.00%" : code);
            else if (xml.Name == "Worksheet")
                Begin(xml.Attribute("Name") ?? "");
            else if (xml.Name == "Visible" && _cells is not null)
                _hidden = xml.Text().StartsWith("Sheet", StringComparison.Ordinal);
            else if (xml.Name == "Row" && _cells is not null)
                ReadRow();
        }

        End();
        if (!_hasSheet)
            throw new DocumentException(DocumentErrorCode.Damaged, "Workbook");
    }

    private void Begin(string name)
    {
        End();
        _hasSheet = true;
        (_cells, _hidden, _row) = (new SheetCells(name, sink.NextTable(), reading), false, 0);
    }

    private void End()
    {
        if (_cells?.ToGrid() is not Grid grid)
            return;
        if (_hidden && !reading.Options.ReadHiddenSheets)
            reading.Remark(FormRemarkCode.HiddenSkipped, new SourcePlace { Sheet = grid.Sheet }, grid.Sheet ?? "");
        else
            sink.Grids.Add(grid);
        _cells = null;
    }

    private void ReadRow()
    {
        _row = xml.Number("Index") ?? _row + 1;
        bool hidden = xml.Attribute("Hidden") == "1";
        if (xml.IsEmpty)
            return;
        int depth = xml.Depth;
        int column = 0;
        while (xml.NextInside(depth))
        {
            if (xml.Name != "Cell")
                continue;
            column = xml.Number("Index") ?? column + 1;
            int across = xml.Number("MergeAcross") ?? 0;
            int down = xml.Number("MergeDown") ?? 0;
            string text = CellText(column, xml.Attribute("StyleID"));
            _cells!.Add(_row, column, text, hidden);
            if (across > 0 || down > 0)
                _cells.Merge(new MergedRange(_row, column, _row + down, column + across));
            column += across;
        }
    }

    private string CellText(int column, string? style)
    {
        if (xml.IsEmpty)
            return "";
        int depth = xml.Depth;
        string text = "";
        while (xml.NextInside(depth))
        {
            if (xml.Name == "Data")
                text = DataText(column, style);
            else if (xml.Name == "Comment")
                xml.Skip();
        }

        return text;
    }

    // Dates are written in ISO 8601; a time of midnight is none.
    private string DataText(int column, string? style)
    {
        string type = xml.Attribute("Type") ?? "String";
        string text = xml.Text().Replace("\r\n", "\n");
        return type switch
        {
            "DateTime" when text.Length >= 10 => text.Substring(0, 4) + "年" + text.Substring(5, 2).TrimStart('0') + "月" + text.Substring(8, 2).TrimStart('0') + "日",
            "Number" => _cells!.NumberText(_row, column, text, style is not null && _formats.TryGetValue(style, out NumberFormat? format) ? format : NumberFormat.General, false),
            "Boolean" => text == "1" ? "TRUE" : "FALSE",
            _ => text,
        };
    }
}
