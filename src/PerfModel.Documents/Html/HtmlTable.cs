using System.Collections.Generic;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Html;

/// <summary>Reads a table with its merged cells (rowspan, colspan), its head and foot, and the tables within its cells.</summary>
internal sealed class HtmlTable(Reading reading, GridSink sink)
{
    private const int MostRows = 65_534;
    private readonly TableBuilder _table = new(sink, reading);

    public void Read(IElement table, int depth)
    {
        ReadRows(table, depth);
        _table.Flush();
    }

    private void ReadRows(IElement element, int depth)
    {
        reading.CheckDepth(depth);
        foreach (IElement child in element.Children)
        {
            reading.Step();
            if (!HtmlText.IsShown(child, reading))
                continue;
            if (child.LocalName == "tr")
                ReadRow(child, depth + 1);
            else if (child.LocalName is "tbody" or "thead" or "tfoot")
                ReadRows(child, depth + 1);
            else if (child.LocalName == "caption")
                sink.Paragraph(HtmlText.Collapse(child.TextContent));
        }
    }

    private void ReadRow(IElement row, int depth)
    {
        _table.BeginRow();
        foreach (IElement cell in row.Children)
        {
            if (cell.LocalName is not ("td" or "th") || !HtmlText.IsShown(cell, reading))
                continue;
            var text = new CellText(HtmlText.KeepsBlanks(cell));
            ReadCell(cell, text, depth + 1);
            _table.Add(text.ToString(), Span(cell, "colspan", 1_000), Span(cell, "rowspan", MostRows), text.Frame);
        }

        _table.EndRow();
    }

    private void ReadCell(IElement element, CellText text, int depth)
    {
        reading.CheckDepth(depth);
        foreach (INode node in element.ChildNodes)
        {
            reading.Step();
            if (node is IText data)
                text.Append(data.Data);
            else if (node is not IElement child || !HtmlText.IsShown(child, reading))
                continue;
            else if (child.LocalName == "table")
                ReadInner(child, text, depth + 1);
            else
                ReadPart(child, text, depth + 1);
        }
    }

    private void ReadInner(IElement table, CellText text, int depth)
    {
        text.Frame ??= new CellFrame(sink);
        text.Break();
        text.EndLines();
        new HtmlTable(reading, text.Frame.Inner).Read(table, depth);
    }

    private void ReadPart(IElement element, CellText text, int depth)
    {
        bool block = element.LocalName is "p" or "div" or "li" or "br" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
        if (block)
            text.Break();
        text.Append(HtmlText.ValueOf(element));
        ReadCell(element, text, depth);
        if (block)
            text.Break();
    }

    // 0 rows reach to the end of the table.
    private static int Span(IElement cell, string attribute, int most)
    {
        bool number = int.TryParse(cell.GetAttribute(attribute), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int span);
        return !number || span < 0 || (span == 0 && attribute == "colspan") ? 1 : span == 0 || span > most ? most : span;
    }

    /// <summary>The lines of a cell.</summary>
    private sealed class CellText(bool keepsBlanks)
    {
        private readonly List<string> _lines = [];
        private readonly StringBuilder _line = new();
        private int _framed;

        /// <summary>The tables within the cell; null where there are none.</summary>
        public CellFrame? Frame { get; set; }

        public void Append(string text) => _line.Append(text);

        public void Break()
        {
            string line = keepsBlanks ? _line.ToString() : HtmlText.Collapse(_line.ToString()).Trim(' ');
            if (line.Length > 0)
                _lines.Add(line);
            _line.Clear();
        }

        /// <summary>A table or the end of the cell follows.</summary>
        public void EndLines()
        {
            Frame?.Add(_lines.GetRange(_framed, _lines.Count - _framed));
            _framed = _lines.Count;
        }

        public override string ToString()
        {
            Break();
            EndLines();
            return string.Join("\n", _lines);
        }
    }
}
