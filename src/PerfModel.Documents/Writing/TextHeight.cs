using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Documents.Layout;

namespace PerfModel.Documents.Writing;

/// <summary>How high rows have to be: programs do not find it out for merged cells.</summary>
internal static class TextHeight
{
    private const int Line = 14;
    private const int Least = 20;
    private const int Most = 400;

    /// <summary>The height of a row in points.</summary>
    public static decimal Of(FormRow row, List<int> widths)
    {
        int lines = 1;
        foreach (FormCell cell in row.Cells.Where(cell => cell.Rows == 1 || cell.Span > 1))
        {
            int width = widths.Skip(cell.Column - 1).Take(cell.Span).Sum();
            lines = Math.Max(lines, cell.Rows > 1 ? (Lines(cell.Text, width) + cell.Rows - 1) / cell.Rows : Lines(cell.Text, width));
        }

        return Math.Min(Most, Math.Max(Least, (lines * Line) + 6));
    }

    /// <summary>How many lines a text takes in so many columns of a character; a Chinese character takes two.</summary>
    public static int Lines(string text, int width)
    {
        int lines = 0;
        foreach (string line in text.Split('\n'))
        {
            int length = line.Sum(c => c >= '\u2E80' ? 2 : 1);
            lines += Math.Max(1, (length + width - 1) / Math.Max(2, width));
        }

        return lines;
    }
}
