using System;
using PerfModel.Text;

namespace PerfModel.Units;

/// <summary>Finds the longest name of the catalogue at the beginning of a folded text.</summary>
internal sealed class UnitNames(WordSet<UnitEntry> names, WordSet<bool> noUnits, WordSet<bool> nouns)
{
    /// <summary>The entry with the longest name at the beginning of the text, and that name's length; null where there is none.</summary>
    /// <remarks>A Latin name is not found in front of another Latin letter, nor a Chinese one at the beginning of a word that is no unit (人均).</remarks>
    public UnitEntry? Longest(ReadOnlySpan<char> folded, out int length)
    {
        length = names.AtStart(folded, out UnitEntry entry);
        if (length == 0)
            return null;
        if (length > 1)
            entry = ShorterBefore(folded, ref length) ?? entry;
        bool broken = length < folded.Length && IsLatin(folded[length]) && IsLatin(folded[length - 1]);
        return broken || noUnits.AtStart(folded, out _) > length ? null : entry;
    }

    /// <summary>A shorter unit, where a noun begins inside the longer: 部 of 部门禁系统.</summary>
    private UnitEntry? ShorterBefore(ReadOnlySpan<char> folded, ref int length)
    {
        for (int i = 1; i < length; i++)
        {
            if (nouns.AtStart(folded.Slice(i), out _) + i <= length)
                continue;
            int shorter = names.AtStart(folded.Slice(0, i), out UnitEntry entry);
            if (shorter != i)
                continue;
            length = i;
            return entry;
        }

        return null;
    }

    private static bool IsLatin(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
