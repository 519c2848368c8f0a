using System.Collections.Generic;
using System.Globalization;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Excel;

/// <summary>Reads the XML of a sheet: columns, rows, cells, merged cells.</summary>
internal sealed class SheetXml(PartXml xml, Workbook workbook, SheetCells cells)
{
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private int _row;
    private int _column;
    private bool _hiddenRow;

    public void Read()
    {
        while (xml.NextElement())
        {
            switch (xml.Name)
            {
                case "col":
                    ReadColumn();
                    break;
                case "row":
                    BeginRow();
                    break;
                case "c":
                    ReadCell();
                    break;
                case "mergeCell":
                    if (CellReference.Range(xml.Attribute("ref")) is MergedRange range)
                        cells.Merge(range);
                    break;
            }
        }
    }

    private void ReadColumn()
    {
        if (xml.Flag("hidden") && xml.Number("min") is int first && xml.Number("max") is int last)
            _hiddenColumns.Add((first, last));
    }

    private void BeginRow()
    {
        _row = xml.Number("r") ?? _row + 1;
        _column = 0;
        _hiddenRow = xml.Flag("hidden");
    }

    private void ReadCell()
    {
        (int row, int column) = CellReference.Read(xml.Attribute("r")) ?? (_row, _column + 1);
        (_row, _column) = (row, column);
        string type = xml.Attribute("t") ?? "n";
        int style = xml.Number("s") ?? 0;
        string text = ReadText(type, style);
        cells.Add(row, column, text, text.Length > 0 && (_hiddenRow || _hiddenColumns.Exists(hidden => column >= hidden.First && column <= hidden.Last)));
    }

    private string ReadText(string type, int style)
    {
        string text = "";
        if (xml.IsEmpty)
            return text;
        int depth = xml.Depth;
        while (xml.NextInside(depth))
        {
            if (xml.Name == "is")
                text = RichText.Read(xml);
            else if (xml.Name == "v")
                text = Value(type, style, xml.Text());
            else
                xml.Skip();
        }

        return text;
    }

    private string Value(string type, int style, string stored) => type switch
    {
        "s" => int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < workbook.Strings.Count
            ? workbook.Strings[index]
            : throw new DocumentException(DocumentErrorCode.Damaged, "sharedStrings " + stored, cells.Place(_row, _column)),
        "b" => stored == "1" ? "TRUE" : "FALSE",
        "n" => cells.NumberText(_row, _column, stored, style < workbook.Formats.Count ? workbook.Formats[style] : NumberFormat.General, workbook.From1904),
        _ => stored,
    };
}
