using System.Collections.Generic;
using PerfModel.Indicators;

namespace PerfModel.Forms.Reading;

/// <summary>The rows of a text: tab-separated, Markdown pipe tables, columns set apart by several blanks, or plain lines.</summary>
internal sealed class TextRows
{
    private readonly string[] _lines;
    private bool _inColumns;
    private bool _inPipes;

    private TextRows(string text) => _lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');

    public static List<Row> Of(string text)
    {
        var reader = new TextRows(text);
        var rows = new List<Row>();
        int count;
        for (int i = 0; i < reader._lines.Length; i += count)
        {
            (string line, count) = QuotedLines.Read(reader._lines, i);
            Row? row = string.IsNullOrWhiteSpace(line) ? reader.Blank() : reader.RowOf(line, i);
            if (row?.Cells.Count > 0)
                rows.Add(row);
        }

        return rows;
    }

    private Row? Blank()
    {
        _inColumns = false;
        _inPipes = false;
        return null;
    }

    private Row? RowOf(string line, int index)
    {
        if (line.Holds('\t') || line.Holds('\n'))
            return Columns(QuotedLines.Split(line), index + 1);
        _inPipes = PipeLine.IsRow(line, index + 1 < _lines.Length ? _lines[index + 1] : null, _inPipes);
        if (_inPipes)
            return PipeLine.IsRule(line) ? null : Columns(PipeLine.Split(line), index + 1);
        if (IsRule(line))
            return null;
        if (HeadingStart(line) is int start)
            return new Row(Cells([(start, line.Substring(start))], index + 1), false, isHeading: true);
        List<(int Start, string Text)> pieces = BlankColumns.Split(line, _inColumns);
        _inColumns = pieces.Count > 1;
        return new Row(Cells(pieces, index + 1), _inColumns) { IsSetApartByBlanks = _inColumns };
    }

    // "## Title": where the title begins.
    private static int? HeadingStart(string line)
    {
        int first = line.Length - line.TrimStart().Length;
        int end = first;
        while (end < line.Length && line[end] == '#')
            end++;
        return end - first is > 0 and < 7 && end < line.Length && line[end] == ' ' ? end : null;
    }

    private static Row Columns(List<(int Start, string Text)> pieces, int line) => new(Cells(pieces, line), true);

    private static List<Cell> Cells(List<(int Start, string Text)> pieces, int line)
    {
        var cells = new List<Cell>();
        for (int i = 0; i < pieces.Count; i++)
        {
            var cell = new Cell(pieces[i].Text, new SourcePlace { Line = line, Row = line, Column = i + 1 });
            if (cell.Text.Length > 0)
                cells.Add(cell);
        }

        return cells;
    }

    // "---", "===", "***": a rule between paragraphs says nothing.
    private static bool IsRule(string line)
    {
        string plain = line.Trim();
        return plain.Length >= 3 && plain[0] is '-' or '=' or '*' or '_' && plain.Trim(plain[0]).Length == 0;
    }
}
