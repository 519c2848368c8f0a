using System;
using System.Collections.Generic;
using System.Text;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Word;

/// <summary>Reads a table with its merged cells (gridSpan, vMerge) and the tables within its cells.</summary>
internal sealed class WordTable(PartXml xml, Reading reading, GridSink sink)
{
    private readonly WordText _text = new(xml, reading);
    private readonly TableBuilder _table = new(sink, reading);

    public void Read()
    {
        ReadRows();
        _table.Flush();
    }

    private void ReadRows() => Each(() =>
    {
        if (xml.Name == "tr")
            ReadRow();
        else if (WordText.IsNoContent(xml.Name))
            xml.Skip();
        else
            ReadRows();
    });

    private void ReadRow()
    {
        var row = new RowState();
        ReadCells(row);
        if (!row.Begun)
            _table.BeginRow();
        _table.EndRow();
    }

    private void ReadCells(RowState row) => Each(() =>
    {
        if (xml.Name == "trPr")
            ReadRowProperties(row);
        else if (xml.Name == "tc")
            ReadCell(row);
        else if (WordText.IsNoContent(xml.Name))
            xml.Skip();
        else
            ReadCells(row);
    });

    private void ReadRowProperties(RowState row) => Each(() =>
    {
        if (xml.Name == "gridBefore")
            row.Before = xml.Number("val") ?? 0;
        else if (xml.Name == "hidden")
            row.Hidden |= xml.IsOn();
        else if (xml.Name == "del")
            row.Deleted = true;
        xml.Skip();
    });

    private void ReadCell(RowState row)
    {
        Begin(row);
        var cell = new CellState();
        ReadContent(cell);
        cell.EndLines();
        string text = row.Deleted || (row.Hidden && !IsRead(cell.Text)) ? "" : cell.Text;
        if (cell.Continues)
        {
            _table.Continue(cell.Span);
            return;
        }

        _table.Close();
        if (cell.Restarts)
            _table.AddOpen(text, cell.Span, cell.Frame);
        else
            _table.Add(text, cell.Span, 1, cell.Frame);
    }

    private void Begin(RowState row)
    {
        if (!row.Begun)
            _table.BeginRow(row.Before);
        row.Begun = true;
    }

    private void ReadContent(CellState cell) => Each(() =>
    {
        if (xml.Name == "tcPr")
        {
            ReadCellProperties(cell);
        }
        else if (xml.Name == "p")
        {
            var boxes = new List<string>();
            var text = new StringBuilder();
            _text.Read(text, boxes);
            cell.Paragraphs.Add(text.ToString().Replace('\t', ' '));
            cell.Paragraphs.AddRange(boxes);
        }
        else if (xml.Name == "tbl")
        {
            cell.Frame ??= new CellFrame(sink);
            cell.EndLines();
            new WordTable(xml, reading, cell.Frame.Inner).Read();
        }
        else if (WordText.IsNoContent(xml.Name))
        {
            xml.Skip();
        }
        else
        {
            ReadContent(cell);
        }
    });

    private void ReadCellProperties(CellState cell) => Each(() =>
    {
        if (xml.Name == "gridSpan")
            cell.Span = xml.Number("val") ?? 1;
        else if (xml.Name == "vMerge")
            (cell.Restarts, cell.Continues) = xml.Attribute("val") == "restart" ? (true, false) : (false, true);
        xml.Skip();
    });

    private void Each(Action read)
    {
        if (xml.IsEmpty)
            return;
        int depth = xml.Depth;
        while (xml.NextInside(depth))
            read();
    }

    // A blank cell is not worth a remark.
    private bool IsRead(string text) => string.IsNullOrWhiteSpace(text) || reading.TakesHidden(new SourcePlace { Table = _table.Number, Row = _table.Row }, text);

    private sealed class RowState
    {
        public int Before { get; set; }

        public bool Hidden { get; set; }

        public bool Deleted { get; set; }

        public bool Begun { get; set; }
    }

    private sealed class CellState
    {
        private int _framed;

        public int Span { get; set; } = 1;

        public bool Restarts { get; set; }

        public bool Continues { get; set; }

        public List<string> Paragraphs { get; } = [];

        /// <summary>The tables within the cell; null where there are none.</summary>
        public CellFrame? Frame { get; set; }

        public string Text => string.Join("\n", Paragraphs).Trim();

        /// <summary>A table or the end of the cell follows.</summary>
        public void EndLines()
        {
            Frame?.Add(Paragraphs.GetRange(_framed, Paragraphs.Count - _framed));
            _framed = Paragraphs.Count;
        }
    }
}
