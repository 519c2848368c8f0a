using System.Collections.Generic;
using PerfModel.Text;

namespace PerfModel.Forms.Reading;

/// <summary>Columns that a line of text sets apart by two or more blanks, as text taken out of a PDF does.</summary>
internal static class BlankColumns
{
    /// <summary>The pieces of a line: more than one where one of them is a label or the line above had columns too.</summary>
    public static List<(int Start, string Text)> Split(string line, bool inColumns)
    {
        List<(int Start, string Text)> pieces = Pieces(line);
        if (pieces.Count == 1 || inColumns)
            return pieces;
        foreach ((_, string text) in pieces)
        {
            if (FormLabels.IsAny(text) || InlineLabels.Begins(text) || YearText.Alone(text) is not null || FormTitles.IsTitle(text, false)
                || CategoryCatalog.Default.IsLabel(text))
                return pieces;
        }

        return [(0, line)];
    }

    private static List<(int Start, string Text)> Pieces(string line)
    {
        var pieces = new List<(int, string)>();
        int start = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (!IsGap(line, i))
                continue;
            if (line.Substring(start, i - start).Trim().Length > 0)
                pieces.Add((start, line.Substring(start, i - start)));
            while (i < line.Length && Fold.Of(line[i]) == ' ')
                i++;
            start = i;
        }

        if (start < line.Length)
            pieces.Add((start, line.Substring(start)));
        return pieces;
    }

    private static bool IsGap(string line, int i) =>
        Fold.Of(line[i]) == ' ' && i + 1 < line.Length && Fold.Of(line[i + 1]) == ' ';
}
