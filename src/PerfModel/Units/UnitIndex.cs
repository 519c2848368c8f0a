using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Text;

namespace PerfModel.Units;

/// <summary>Finds the longest name of the catalogue at the beginning of a folded text, and short names at once.</summary>
internal sealed class UnitIndex
{
    private const int ShortLength = 4;

    private readonly Dictionary<char, Name[]> _byFirst;
    private readonly ulong[] _shortKeys;
    private readonly UnitEntry?[] _shortEntries;

    public UnitIndex(IEnumerable<UnitEntry> entries)
    {
        var names = new Dictionary<string, Name>(StringComparer.Ordinal);
        foreach (UnitEntry entry in entries)
        {
            foreach (string name in entry.Definition.Aliases.Append(entry.Definition.Symbol))
                names[Fold.Of(name)] = new Name(Fold.Of(name), entry);
        }

        _byFirst = names.Values.GroupBy(n => n.Text[0])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(n => n.Text.Length).ToArray());
        List<Name> shorts = names.Values.Where(n => n.Text.Length <= ShortLength).ToList();
        int size = 64;
        while (size < shorts.Count * 4)
            size *= 2;
        _shortKeys = new ulong[size];
        _shortEntries = new UnitEntry?[size];
        foreach (Name name in shorts)
            AddShort(Pack(name.Text.AsSpan()), name.Entry);
    }

    /// <summary>The entry with the longest name at the beginning of the text, and that name's length; null where there is none.</summary>
    public UnitEntry? Longest(ReadOnlySpan<char> folded, out int length)
    {
        length = 0;
        if (folded.IsEmpty || !_byFirst.TryGetValue(folded[0], out Name[]? names))
            return null;
        foreach (Name name in names)
        {
            if (!folded.StartsWith(name.Text.AsSpan()))
                continue;
            length = name.Text.Length;
            return name.Entry;
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

    private static uint Hash(ulong key) => (uint)((key * 0x9E3779B97F4A7C15UL) >> 32);

    private void AddShort(ulong key, UnitEntry entry)
    {
        uint mask = (uint)_shortKeys.Length - 1;
        uint slot = Hash(key) & mask;
        while (_shortKeys[slot] != 0)
            slot = (slot + 1) & mask;
        _shortKeys[slot] = key;
        _shortEntries[slot] = entry;
    }

    private readonly record struct Name(string Text, UnitEntry Entry);
}
