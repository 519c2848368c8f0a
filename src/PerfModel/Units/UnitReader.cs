using System;
using System.Collections.Generic;

namespace PerfModel.Units;

/// <summary>Reads a unit with multiplier and denominators at the beginning of a text: 万元/人·月, /亩, 人/10万人.</summary>
internal ref struct UnitReader
{
    private const int UnknownLetters = 8;
    private const int UnknownWord = 4;
    private const int MostTerms = 8;

    private readonly UnitCatalog _catalog;
    private readonly ReadOnlySpan<char> _raw;
    private readonly ReadOnlySpan<char> _folded;

    /// <summary>A reader of the whole of a text and its folded form.</summary>
    public UnitReader(UnitCatalog catalog, ReadOnlySpan<char> raw, ReadOnlySpan<char> folded)
    {
        _catalog = catalog;
        _raw = raw;
        _folded = folded;
        Length = 0;
        UsedAlias = false;
    }

    /// <summary>How many characters the unit took.</summary>
    public int Length { get; private set; }

    /// <summary>Whether a part was not written with its symbol.</summary>
    public bool UsedAlias { get; private set; }

    /// <summary>The unit that the whole text names, or null.</summary>
    public Unit? ReadWhole()
    {
        UnitMultiplier? multiplier = ReadMultiplier();
        Unit? unit = Read(multiplier);
        return Length == _folded.Length ? unit : null;
    }

    /// <summary>The multiplier in front of a unit; none where the characters are a unit of their own (千万 but 千瓦).</summary>
    public UnitMultiplier? ReadMultiplier()
    {
        if (_catalog.Index.Longest(_folded.Slice(Length), out _) is not null)
            return null;
        UnitMultiplier? multiplier = UnitMultiplier.At(_folded.Slice(Length), below: false);
        Length += multiplier?.Symbol.Length ?? 0;
        return multiplier;
    }

    /// <summary>The unit from here, behind a multiplier that was read; null where there is none at all.</summary>
    public Unit? Read(UnitMultiplier? multiplier)
    {
        UnitTerm? above = ReadAbove(multiplier, out UnitEntry? entry);
        if (!AtDenominator())
            return above is null ? null : entry is not null ? entry.With(multiplier) : above.Word.Length == 0 ? multiplier!.Bare : new Unit(above);
        var below = new List<UnitTerm>(2);
        while (below.Count < MostTerms && ReadBelow() is UnitTerm term)
            below.Add(term);
        return below.Count > 0 ? new Unit(above, below.ToArray()) : above is null ? null : new Unit(above);
    }

    private UnitTerm? ReadAbove(UnitMultiplier? multiplier, out UnitEntry? entry)
    {
        entry = ReadEntry();
        if (entry is not null)
            return new UnitTerm(1, multiplier, entry.Definition, entry.Definition.Symbol);
        string word = ReadUnknown();
        return word.Length > 0 || multiplier is not null ? new UnitTerm(1, multiplier, null, word) : null;
    }

    private UnitEntry? ReadEntry()
    {
        UnitEntry? entry = _catalog.Index.Longest(_folded.Slice(Length), out int length);
        if (entry is null)
            return null;
        UsedAlias |= !_folded.Slice(Length, length).SequenceEqual(entry.Definition.Symbol.AsSpan());
        Length += length;
        return entry;
    }

    private readonly bool AtDenominator() => SkipDenominator(Length) > 0;

    /// <summary>The length of a separator before another factor below the line, or 0.</summary>
    private readonly int SkipDenominator(int from)
    {
        int i = SkipBlanks(from);
        if (i >= _folded.Length || _folded[i] is not ('/' or '每'))
            return 0;
        return SkipBlanks(i + 1) - from;
    }

    /// <summary>Whether a Chinese name of a unit stands there: the point of 元/人.天 is one between factors.</summary>
    private readonly bool IsUnitAt(int position) =>
        position < _folded.Length && IsHan(_folded[position]) && _catalog.Index.Longest(_folded.Slice(position), out _) is not null;

    private UnitTerm? ReadBelow()
    {
        int start = Length;
        int skip = SkipDenominator(Length);
        if (skip == 0 && Length < _folded.Length && (_folded[Length] is '·' or '*' or '、' || (_folded[Length] == '.' && IsUnitAt(Length + 1))))
            skip = 1;
        if (skip == 0)
            return null;
        Length += skip;
        decimal count = ReadCount();
        UnitMultiplier? multiplier = ReadMultiplierBelow();
        UnitEntry? entry = ReadEntry();
        string word = entry?.Definition.Symbol ?? ReadUnknown();
        bool counted = count != 1 && entry is null && multiplier is null;
        if (!counted && (word.Length > 0 || multiplier is not null))
            return new UnitTerm(count, multiplier, entry?.Definition, word);
        Length = start;
        return null;
    }

    private UnitMultiplier? ReadMultiplierBelow()
    {
        if (_catalog.Index.Longest(_folded.Slice(Length), out _) is not null)
            return null;
        UnitMultiplier? multiplier = UnitMultiplier.At(_folded.Slice(Length), below: true);
        Length += multiplier?.Symbol.Length ?? 0;
        return multiplier;
    }

    private decimal ReadCount()
    {
        int digits = 0;
        while (digits < 9 && Length + digits < _folded.Length && _folded[Length + digits] is >= '0' and <= '9')
            digits++;
        if (digits == 0)
            return 1;
        decimal count = 0;
        foreach (char c in _folded.Slice(Length, digits))
            count = (count * 10) + (c - '0');
        if (count == 0)
            return 1;
        Length += digits;
        return count;
    }

    /// <summary>A measure word that the catalogue does not know: letters, or a short run of Chinese characters.</summary>
    private string ReadUnknown()
    {
        int end = Length;
        while (end < _folded.Length && end - Length < UnknownLetters && _folded[end] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
            end++;
        if (end > Length && _folded[Length] is 'x' or 'X' && end - Length > 1)
            return "";
        if (end == Length)
        {
            while (end < _folded.Length && IsHan(_folded[end]))
                end++;
            if (end - Length > UnknownWord)
                return "";
        }

        string word = AsWritten(Length, end);
        Length = end;
        return word;
    }

    private readonly string AsWritten(int start, int end)
    {
        Span<char> word = stackalloc char[UnknownLetters];
        for (int i = start; i < end; i++)
            word[i - start] = _folded[i] < 0x80 ? _folded[i] : _raw[i];
        return word.Slice(0, end - start).ToString();
    }

    private readonly int SkipBlanks(int i)
    {
        while (i < _folded.Length && _folded[i] is ' ' or '\u0001')
            i++;
        return i;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';
}
