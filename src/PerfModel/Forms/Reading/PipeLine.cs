using System.Collections.Generic;
using System.Text;
using PerfModel.Indicators;

namespace PerfModel.Forms.Reading;

/// <summary>A line of a Markdown pipe table.</summary>
internal static class PipeLine
{
    /// <summary>Whether a line is a row of a pipe table: it begins with a pipe, stands below such a row or beside the rule, or holds a label.</summary>
    public static bool IsRow(string line, string? next, bool belowRow) =>
        line.Holds('|')
        && (belowRow || line.TrimStart()[0] == '|' || IsRule(line) || (next is not null && IsRule(next)) || Split(line).Exists(piece => FormLabels.IsAny(piece.Text)));

    /// <summary>Whether a line is the rule below the heading: <c>| --- | :-: |</c>.</summary>
    public static bool IsRule(string line)
    {
        bool dash = false;
        bool pipe = false;
        foreach (char c in line)
        {
            if (c is not ('-' or '|' or ':' or ' '))
                return false;
            dash |= c == '-';
            pipe |= c == '|';
        }

        return dash && pipe;
    }

    /// <summary>The cells of a row; <c>\|</c> is a pipe.</summary>
    public static List<(int Start, string Text)> Split(string line)
    {
        var pieces = new List<(int, string)>();
        var text = new StringBuilder();
        int first = line.Length - line.TrimStart().Length;
        int i = line[first] == '|' ? first + 1 : first;
        int start = i;
        for (; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && line[i + 1] == '|')
            {
                text.Append('|');
                i++;
            }
            else if (line[i] == '|')
            {
                pieces.Add((start, text.ToString()));
                text.Clear();
                start = i + 1;
            }
            else
            {
                text.Append(line[i]);
            }
        }

        pieces.Add((start, text.ToString()));
        return pieces;
    }
}
