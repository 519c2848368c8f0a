using System;
using System.Collections.Generic;
using PerfModel.Text;

namespace PerfModel.Units;

/// <summary>Reads a unit with multiplier and denominators at a place of a text: 万元/人·月, /亩, 人/10万人.</summary>
/// <param name="glyphs">The text.</param>
/// <param name="start">Where the unit begins.</param>
/// <param name="end">Where the text ends.</param>
internal ref struct UnitReader(in Glyphs glyphs, int start, int end)
{
    private const int UnknownLetters = 8;
    private const int UnknownWord = 4;
    private const int MostTerms = 8;
    private const int MostCountDigits = 9;
    private const int Ten = 10;

    private readonly Glyphs _glyphs = glyphs;
    private readonly int _end = end;

    /// <summary>Up to where the unit has been read.</summary>
    public int Position { get; private set; } = start;

    /// <summary>Whether a part was not written with its symbol.</summary>
    public bool UsedAlias { get; private set; }

    /// <summary>The unit that the whole text names, or null.</summary>
    public Unit? ReadWhole()
    {
        UnitMultiplier? multiplier = ReadMultiplier(below: false);
        Unit? unit = Read(multiplier);
        return Position == _end ? unit : null;
    }

    /// <summary>The unit from here, behind a multiplier that was read; null where there is none at all.</summary>
    public Unit? Read(UnitMultiplier? multiplier)
    {
        UnitEntry? entry = ReadEntry();
        string word = entry is null ? ReadUnknown() : "";
        UnitTerm? first = ReadBelow(first: true);
        if (first is null && (entry is not null || word.Length == 0))
            return entry?.With(multiplier) ?? multiplier?.Bare;
        UnitTerm? above = entry?.TermWith(multiplier);
        if (above is null && (word.Length > 0 || multiplier is not null))
            above = new UnitTerm(1, multiplier, null, word);
        if (first is null)
            return new Unit(above);
        UnitTerm? second = ReadBelow(first: false);
        if (second is null)
            return entry is not null && first.IsPlain ? entry.Per(multiplier, first) : new Unit(above, first);
        var below = new List<UnitTerm>(MostTerms) { first, second };
        while (below.Count < MostTerms && ReadBelow(first: false) is UnitTerm term)
            below.Add(term);
        return new Unit(above, below.ToArray());
    }

    private UnitMultiplier? ReadMultiplier(bool below)
    {
        UnitMultiplier? multiplier = _glyphs.MultiplierAt(Position, _end, below);
        Position += multiplier?.Symbol.Length ?? 0;
        return multiplier;
    }

    private UnitEntry? ReadEntry()
    {
        UnitEntry? entry = _glyphs.UnitAt(Position, _end, out int length);
        if (entry is null)
            return null;
        UsedAlias |= !_glyphs.Is(Position, Position + length, entry.Definition.Symbol);
        Position += length;
        return entry;
    }

    private UnitTerm? ReadBelow(bool first)
    {
        int start = Position;
        int separator = SkipSeparator(first);
        if (separator == start)
            return null;
        Position = separator;
        decimal count = ReadCount();
        UnitMultiplier? multiplier = ReadMultiplier(below: true);
        UnitEntry? entry = ReadEntry();
        string word = entry?.Definition.Symbol ?? ReadUnknown();
        bool counted = count != 1 && !(first && MayBeCounted(count, entry, multiplier));
        if (!counted && count == 1 && multiplier is null && entry is not null)
            return entry.PlainTerm;
        if (!counted && (word.Length > 0 || multiplier is not null))
            return new UnitTerm(count, multiplier, entry?.Definition, word);
        Position = start;
        return null;
    }

    /// <summary>
    /// 5人/10万人, 2次/2年, but not 90%/95%: so many of a unit stand below the line only as a round number or as a length of time.
    /// </summary>
    private static bool MayBeCounted(decimal count, UnitEntry? entry, UnitMultiplier? multiplier)
    {
        if (entry is null && multiplier is null)
            return false;
        while (count >= Ten && count % Ten == 0)
            count /= Ten;
        return count == 1 || entry is { IsDuration: true } or { Definition.Status: UnitStatus.Counting };
    }

    /// <summary>Behind / or 每, or behind a sign between factors below the line.</summary>
    private readonly int SkipSeparator(bool first)
    {
        int i = _glyphs.SkipBlanks(Position, _end);
        if (_glyphs.ClassAt(i, _end) == SignClass.Slash)
            return SkipEach(_glyphs.SkipBlanks(i + 1, _end));
        int behind = SkipEach(i);
        if (behind > i)
            return behind;
        bool factor = !first && _glyphs.ClassAt(Position, _end) switch
        {
            SignClass.Times or SignClass.Pause => !_glyphs.IsDigit(_glyphs.SkipBlanks(Position + 1, _end), _end),
            SignClass.Dot => _glyphs.IsHan(Position + 1, _end) && _glyphs.IsUnitAt(Position + 1, _end),
            _ => false,
        };
        return factor ? Position + 1 : Position;
    }

    /// <summary>Behind 每 and the blanks that follow it.</summary>
    private readonly int SkipEach(int position) =>
        _glyphs.SignAt(position, _end) == UnitEntry.Each ? _glyphs.SkipBlanks(position + 1, _end) : position;

    private decimal ReadCount()
    {
        int digits = Math.Min(_glyphs.SkipDigits(Position, _end), Position + MostCountDigits);
        decimal count = 0;
        for (int i = Position; i < digits; i++)
            count = (count * 10) + _glyphs.Items[i].Value;
        if (count == 0)
            return 1;
        Position = digits;
        return count;
    }

    /// <summary>A measure word that the catalogue does not know: letters, or a short run of Chinese characters.</summary>
    private string ReadUnknown()
    {
        int i = Position;
        while (_glyphs.IsLatin(i, _end) && i - Position < UnknownLetters)
            i++;
        if (i == Position)
        {
            while (_glyphs.IsHan(i, _end))
                i++;
            if (i - Position > UnknownWord)
                return "";
        }

        string word = AsWritten(Position, i);
        Position = i;
        return word;
    }

    private readonly string AsWritten(int start, int end)
    {
        Span<char> word = stackalloc char[UnknownLetters];
        for (int i = start; i < end; i++)
            word[i - start] = _glyphs.Items[i].Class == SignClass.Latin ? _glyphs.Items[i].Sign : _glyphs.Raw[i];
        return word.Slice(0, end - start).ToString();
    }
}
