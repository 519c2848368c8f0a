using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PerfModel.Documents.Pdf.Pages;

/// <summary>A line of letters.</summary>
/// <param name="Text">What it says; wide gaps are four blanks.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="BaseLine">How high it stands.</param>
/// <param name="Size">The size of its letters.</param>
internal sealed record TextLine(string Text, double Left, double Right, double BaseLine, double Size);

/// <summary>Puts letters into lines, and the lines of a cell into its text.</summary>
internal static class TextLines
{
    private const double WideGap = 1.6;
    private const double SomeGap = 0.8;
    private const double Gap = 0.45;
    private const double LatinGap = 0.2;

    /// <summary>The lines from above downwards.</summary>
    public static List<TextLine> Of(IEnumerable<Glyph> glyphs)
    {
        var lines = new List<List<Glyph>>();
        foreach (Glyph glyph in glyphs.OrderByDescending(glyph => glyph.Height))
        {
            List<Glyph>? line = lines.Count == 0 ? null : lines[lines.Count - 1];
            if (line is null || line[0].Height - glyph.Height > Math.Max(line[0].Size, glyph.Size) * 0.5)
                lines.Add(line = []);
            line.Add(glyph);
        }

        return lines.ConvertAll(LineOf);
    }

    /// <summary>The text of a cell: a line that ends where more would have fitted ends for good; others go on.</summary>
    /// <param name="glyphs">The letters of the cell.</param>
    /// <param name="left">The left edge of the cell.</param>
    /// <param name="right">The right edge of the cell.</param>
    public static string Joined(IEnumerable<Glyph> glyphs, double left, double right)
    {
        List<TextLine> lines = Of(glyphs);
        if (lines.Count == 0)
            return "";
        double widest = lines.Max(line => line.Right - line.Left);
        var text = new StringBuilder(lines[0].Text);
        for (int i = 1; i < lines.Count; i++)
        {
            TextLine before = lines[i - 1];
            double room = Math.Max(widest, right - left - (2 * before.Size)) - (before.Right - before.Left);
            bool ends = room > FirstWord(lines[i]) + (before.Size * 0.5);
            text.Append(ends ? "\n" : NeedsBlank(before.Text, lines[i].Text) ? " " : "").Append(lines[i].Text);
        }

        return text.ToString();
    }

    // A Chinese character may go to the next line alone; a number or a word only as a whole.
    private static double FirstWord(TextLine line)
    {
        int length = 0;
        while (length < line.Text.Length && IsLatin(line.Text[length]))
            length++;
        return length < 2 ? line.Size : length * line.Size * 0.6;
    }

    private static bool NeedsBlank(string before, string after) => IsLetter(before[before.Length - 1]) && IsLetter(after[0]);

    private static bool IsLatin(char c) => c is > ' ' and < '\u007F';

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static TextLine LineOf(List<Glyph> glyphs)
    {
        glyphs.Sort((one, other) => one.Left.CompareTo(other.Left));
        var text = new StringBuilder();
        for (int i = 0; i < glyphs.Count; i++)
        {
            if (i > 0)
                text.Append(Between(glyphs[i - 1], glyphs[i]));
            text.Append(glyphs[i].Text);
        }

        Glyph last = glyphs[glyphs.Count - 1];
        return new TextLine(text.ToString(), glyphs[0].Left, last.Right, glyphs[0].BaseLine, glyphs.Max(glyph => glyph.Size));
    }

    private static string Between(Glyph before, Glyph after)
    {
        double gap = (after.Left - before.Right) / Math.Max(before.Size, after.Size);
        bool latin = IsLatin(before.Text[before.Text.Length - 1]) && IsLatin(after.Text[0]);
        return gap > WideGap ? "    " : gap > SomeGap ? "  " : gap > (latin ? LatinGap : Gap) ? " " : "";
    }
}
