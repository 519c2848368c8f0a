using PerfModel.Text;

namespace PerfModel.Units;

/// <summary>Units and multipliers at a place of a text.</summary>
internal static class UnitGlyphs
{
    /// <summary>The entry with the longest name at a place, and that name's length; null where there is none.</summary>
    /// <remarks>A Latin name is not found in front of another Latin letter, nor a Chinese one at the beginning of a word that is no unit
    /// (人均).</remarks>
    public static UnitEntry? UnitAt(this in Glyphs glyphs, int position, int end, out int length)
    {
        length = 0;
        int word = glyphs.WordAt(position, end, UnitRole.Unit);
        if (word == 0)
            return null;
        ref readonly Word name = ref glyphs.Lexicon[word];
        length = name.Length;
        int behind = position + length;
        if (glyphs.IsLatin(behind, end) && glyphs.IsLatin(behind - 1, end))
            return null;
        object? unit = length > 1 ? ShorterAt(glyphs, position, end, ref length) ?? name.Unit : name.Unit;
        return glyphs.LengthAt(position, end, UnitRole.NoUnit) > length ? null : (UnitEntry)unit!;
    }

    /// <summary>Whether a unit begins at a place.</summary>
    public static bool IsUnitAt(this in Glyphs glyphs, int position, int end) => glyphs.UnitAt(position, end, out _) is not null;

    /// <summary>The multiplier at a place; none where the characters are a unit of their own (千万 but 千瓦).</summary>
    public static UnitMultiplier? MultiplierAt(this in Glyphs glyphs, int position, int end, bool below = false)
    {
        int word = glyphs.WordAt(position, end, below ? UnitRole.MultiplierBelow : UnitRole.Multiplier);
        return word == 0 || glyphs.IsUnitAt(position, end) ? null : (UnitMultiplier)glyphs.Lexicon[word].Multiplier!;
    }

    /// <summary>Whether a unit or a multiplier begins at a place.</summary>
    public static bool IsMeasureAt(this in Glyphs glyphs, int position, int end) =>
        glyphs.IsUnitAt(position, end) || glyphs.WordAt(position, end, UnitRole.Multiplier) != 0;

    /// <summary>A shorter unit, where a noun begins inside the longer: 部 of 部门禁系统.</summary>
    private static object? ShorterAt(in Glyphs glyphs, int position, int end, ref int length)
    {
        for (int i = 1; i < length; i++)
        {
            if (glyphs.LengthAt(position + i, end, UnitRole.Noun) + i <= length)
                continue;
            int shorter = glyphs.WordOf(position, i, UnitRole.Unit);
            if (shorter == 0)
                continue;
            length = i;
            return glyphs.Lexicon[shorter].Unit;
        }

        return null;
    }
}
