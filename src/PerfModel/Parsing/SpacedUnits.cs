using System;
using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>Units whose characters were spaced out: 6 个 月.</summary>
internal static class SpacedUnits
{
    private const int MostCharacters = 6;

    /// <summary>
    /// The longest unit of at least two characters with a blank between any two, and where it ends; null where there is none.
    /// </summary>
    public static UnitEntry? Longest(in Scan s, int start, int end, out int behind)
    {
        behind = start;
        Span<Glyph> closed = stackalloc Glyph[MostCharacters];
        int n = 0;
        for (int i = start; n < MostCharacters && s.IsHan(i, end) && !s.IsHan(i + 1, end); i += 2)
            closed[n++] = s.Glyphs.Items[i];
        var glyphs = new Glyphs(s.Glyphs.Raw.Slice(0, n), closed.Slice(0, n), s.Glyphs.Lexicon);
        if (n > 0)
            glyphs.FindWords();
        UnitEntry? entry = glyphs.UnitAt(0, n, out int length);
        if (length < 2)
            return null;
        behind = start + (2 * length) - 1;
        return entry;
    }
}
