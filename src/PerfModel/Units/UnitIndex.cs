using System;
using System.Collections.Generic;
using PerfModel.Text;

namespace PerfModel.Units;

/// <summary>Finds the longest name of the catalogue at the beginning of a folded text, and short names at once.</summary>
internal sealed class UnitIndex
{
    private const int ShortLength = 4;

    private readonly WordSet<UnitEntry> _names;
    private readonly WordSet<bool> _noUnits;
    private readonly WordSet<bool> _nouns;
    private readonly ulong[] _shortKeys;
    private readonly UnitEntry?[] _shortEntries;

    public UnitIndex(ICollection<UnitEntry> entries, string[] noUnits, string[] nouns)
    {
        var names = new List<string>(entries.Count * 3);
        var owners = new List<UnitEntry>(entries.Count * 3);
        foreach (UnitEntry entry in entries)
        {
            foreach (string alias in entry.Definition.Aliases.AsSpan())
                Add(alias, entry);
            Add(entry.Definition.Symbol, entry);
        }

        void Add(string name, UnitEntry entry)
        {
            names.Add(Fold.Of(name));
            owners.Add(entry);
        }

        _names = new WordSet<UnitEntry>(names.ToArray(), owners.ToArray());
        _noUnits = new WordSet<bool>(noUnits, new bool[noUnits.Length]);
        _nouns = new WordSet<bool>(nouns, new bool[nouns.Length]);
        int size = 64;
        while (size < names.Count * 4)
            size *= 2;
        _shortKeys = new ulong[size];
        _shortEntries = new UnitEntry?[size];
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Length <= ShortLength)
                AddShort(Pack(names[i].AsSpan()), owners[i]);
        }
    }

    /// <summary>The entry with the longest name at the beginning of the text, and that name's length; null where there is none.</summary>
    /// <remarks>A Latin name is not found in front of another Latin letter, nor a Chinese one at the beginning of a word that is no unit (人均).</remarks>
    public UnitEntry? Longest(ReadOnlySpan<char> folded, out int length)
    {
        length = _names.AtStart(folded, out UnitEntry entry);
        if (length == 0)
            return null;
        if (length > 1)
            entry = ShorterBefore(folded, ref length) ?? entry;
        bool broken = length < folded.Length && IsLatin(folded[length]) && IsLatin(folded[length - 1]);
        return broken || _noUnits.AtStart(folded, out _) > length ? null : entry;
    }

    /// <summary>A shorter unit, where a noun begins inside the longer: 部 of 部门禁系统.</summary>
    private UnitEntry? ShorterBefore(ReadOnlySpan<char> folded, ref int length)
    {
        for (int i = 1; i < length; i++)
        {
            if (_nouns.AtStart(folded.Slice(i), out _) + i <= length)
                continue;
            int shorter = _names.AtStart(folded.Slice(0, i), out UnitEntry entry);
            if (shorter != i)
                continue;
            length = i;
            return entry;
        }

        return null;
    }

    /// <summary>The entry whose whole name, of at most four characters, is packed in the key; null where there is none.</summary>
    public UnitEntry? Short(ulong key)
    {
        ulong[] keys = _shortKeys;
        uint mask = (uint)keys.Length - 1;
        for (uint slot = Hash(key) & mask; ; slot = (slot + 1) & mask)
        {
            if (keys[slot] == key)
                return _shortEntries[slot];
            if (keys[slot] == 0)
                return null;
        }
    }

    /// <summary>Packs at most four characters into a key.</summary>
    public static ulong Pack(ReadOnlySpan<char> text)
    {
        ulong key = 0;
        foreach (char c in text)
            key = (key << 16) | c;
        return key;
    }

    private static bool IsLatin(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static uint Hash(ulong key) => (uint)((key * 0x9E3779B97F4A7C15UL) >> 32);

    private void AddShort(ulong key, UnitEntry entry)
    {
        uint mask = (uint)_shortKeys.Length - 1;
        uint slot = Hash(key) & mask;
        while (_shortKeys[slot] != 0 && _shortKeys[slot] != key)
            slot = (slot + 1) & mask;
        _shortKeys[slot] = key;
        _shortEntries[slot] = entry;
    }
}
