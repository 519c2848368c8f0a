using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PerfModel.Text;

namespace PerfModel.Units;

/// <summary>The names of a catalogue: short ones are found at once by their packed characters, others by <see cref="UnitNames"/>, made when first needed.</summary>
internal sealed class UnitIndex
{
    private const int ShortLength = 4;

    private readonly List<string> _names;
    private readonly List<UnitEntry> _owners;
    private readonly Func<(string[] NoUnits, string[] Nouns)> _words;
    private readonly ShortName[] _short;
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
        _short = new ShortName[size];
        for (int i = 0; i < _names.Count; i++)
        {
            if (_names[i].Length <= ShortLength)
                AddShort(Pack(_names[i].AsSpan()), _owners[i]);
        }
    }

    /// <inheritdoc cref="UnitNames.Longest"/>
    public UnitEntry? Longest(ReadOnlySpan<char> folded, out int length) => (_longest ??= MakeNames()).Longest(folded, out length);

    /// <summary>The name, of at most four characters, that is packed in the key; one of no kind where there is none.</summary>
    public ref ShortName Short(ulong key)
    {
        ShortName[] names = _short;
        uint slot = Hash(key);
        while (true)
        {
            ref ShortName name = ref names[slot & (uint)(names.Length - 1)];
            if (name.Key == key || name.Key == 0)
                return ref name;
            slot++;
        }
    }

    /// <summary>Packs at most four characters into a key, the first in the lowest place.</summary>
    public static ulong Pack(ReadOnlySpan<char> text)
    {
        ulong key = 0;
        for (int i = 0; i < text.Length; i++)
            key |= (ulong)text[i] << (16 * i);
        return key;
    }

    /// <summary>Packs the characters of a text between two places, at most four; in one step where the machine allows it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pack(ReadOnlySpan<char> text, int start, int end)
    {
        if (!BitConverter.IsLittleEndian || end < ShortLength || start == end)
            return Pack(text.Slice(start, end - start));
        ulong last = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.Slice(end - ShortLength, ShortLength)));
        return last >> (16 * (ShortLength + start - end));
    }

    private static uint Hash(ulong key) => (uint)((key * 0x9E3779B97F4A7C15UL) >> 32);

    private void Add(string name, UnitEntry entry)
    {
        _names.Add(Fold.Of(name));
        _owners.Add(entry);
    }

    private void AddShort(ulong key, UnitEntry entry) => Short(key) = new ShortName(key, entry);

    private UnitNames MakeNames()
    {
        (string[] noUnits, string[] nouns) = _words();
        return new UnitNames(
            new WordSet<UnitEntry>(_names.ToArray(), _owners.ToArray()),
            new WordSet<bool>(noUnits, new bool[noUnits.Length]),
            new WordSet<bool>(nouns, new bool[nouns.Length]));
    }
}
