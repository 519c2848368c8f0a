using System;
using System.Collections.Generic;
using PerfModel.Validation;

namespace PerfModel.Cli.Input;

/// <summary>Finds the texts of cells again in the text that they were read from.</summary>
internal sealed class CellText
{
    private readonly string _text;
    private readonly List<(int Start, int End)> _lines = [];

    public CellText(string text)
    {
        _text = text;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\r' or '\n'))
                continue;
            _lines.Add((start, i));
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            start = i + 1;
        }

        _lines.Add((start, text.Length));
    }

    /// <summary>Whether there is such a line, counted from 1.</summary>
    public bool Has(int line) => line > 0 && line <= _lines.Count;

    /// <summary>Where a line begins in the text.</summary>
    public int StartOf(int line) => _lines[line - 1].Start;

    /// <summary>Where a cell's text stands in its line; null where it does not stand there word for word, or more than once.</summary>
    /// <param name="place">The cell.</param>
    /// <param name="cell">Its text as the model has it.</param>
    public TextSpan? Find(SourcePlace? place, string? cell)
    {
        if (place is null || !Has(place.Line) || string.IsNullOrEmpty(cell))
            return null;
        (int first, int last) = _lines[place.Line - 1];
        (int start, int end) = Bounds(first, last, place.Column);
        int at = _text.IndexOf(cell, start, end - start, StringComparison.Ordinal);
        bool once = at >= 0 && _text.IndexOf(cell, at + 1, end - at - 1, StringComparison.Ordinal) < 0;
        return once ? new TextSpan(at - first, cell.Length) : null;
    }

    // Between tabs where the line has them; other lines are looked through whole.
    private (int Start, int End) Bounds(int first, int last, int column)
    {
        if (_text.IndexOf('\t', first, last - first) < 0)
            return (first, last);
        int start = first;
        for (int i = 1; i < column; i++)
        {
            int tab = _text.IndexOf('\t', start, last - start);
            if (tab < 0)
                return (last, last);
            start = tab + 1;
        }

        int end = _text.IndexOf('\t', start, last - start);
        return (start, end < 0 ? last : end);
    }
}
