using System;
using System.Collections.Generic;
using PerfModel.Text;

namespace PerfModel.Units;

/// <summary>The names of a catalogue: short ones are found at once by their packed characters, others by <see cref="UnitNames"/>, made when first needed.</summary>
internal sealed class UnitIndex
{
    private const int ShortLength = 4;

    private readonly List<string> _names;
    private readonly List<UnitEntry> _owners;
    private readonly Func<(string[] NoUnits, string[] Nouns)> _words;
    private readonly ulong[] _shortKeys;
    private readonly UnitEntry?[] _shortEntries;
    private UnitNames? _longest;

    /// <summary>An index of entries.</summary>
    /// <param name="entries">The entries; of two with the same name the later is found.</param>
    /// <param name="words">The words that are no units, and the nouns that begin inside longer units.</param>
    public UnitIndex(ICollection<UnitEntry> entries, Func<(string[] NoUnits, string[] Nouns)> words)
    {
        _names = new List<string>(entries.Count * 3);
        _owners = new List<UnitEntry>(entries.Count * 3);
        _words = words;
        foreach (UnitEntry entry in entries)
        {
            foreach (string alias in entry.Definition.Aliases.AsSpan())
                Add(alias, entry);
            Add(entry.Definition.Symbol, entry);
        }

        int size = 64;
        while (size < _names.Count * 4)
            size *= 2;
        _shortKeys = new ulong[size];
        _shortEntries = new UnitEntry?[size];
        for (int i = 0; i < _names.Count; i++)
        {
            if (_names[i].Length <= ShortLength)
                AddShort(Pack(_names[i].AsSpan()), _owners[i]);
        }
    }

    /// <inheritdoc cref="UnitNames.Longest"/>
    public UnitEntry? Longest(ReadOnlySpan<char> folded, out int length) => (_longest ??= MakeNames()).Longest(folded, out length);

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

    private void Add(string name, UnitEntry entry)
    {
        _names.Add(Fold.Of(name));
        _owners.Add(entry);
    }

    private void AddShort(ulong key, UnitEntry entry)
    {
        uint mask = (uint)_shortKeys.Length - 1;
        uint slot = Hash(key) & mask;
        while (_shortKeys[slot] != 0 && _shortKeys[slot] != key)
            slot = (slot + 1) & mask;
        _shortKeys[slot] = key;
        _shortEntries[slot] = entry;
    }

    private UnitNames MakeNames()
    {
        (string[] noUnits, string[] nouns) = _words();
        return new UnitNames(
            new WordSet<UnitEntry>(_names.ToArray(), _owners.ToArray()),
            new WordSet<bool>(noUnits, new bool[noUnits.Length]),
            new WordSet<bool>(nouns, new bool[nouns.Length]));
    }
}
