using System;
using System.Collections.Generic;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>每月, 每人每天, 每两年 in front of a number: factors below the line of its unit.</summary>
internal static class PerUnits
{
    private const int Longest = 12;

    /// <summary>Takes 每 and its unit from the end of the words in front; false where none stand there.</summary>
    public static bool ReadFront(ref Scan s, ref Front front)
    {
        if (!s.Glyphs.HasMarks(ClassSets.EachMark))
            return false;
        int each = EachIn(s, Math.Max(front.Start, front.End - Longest), front.End);
        if (each < 0 || each + 1 == front.End || !IsFactor(ref s, each + 1, front.End, front.HasComparator))
            return false;
        front.PerEnd = front.PerEnd == 0 ? front.End : front.PerEnd;
        front.PerStart = front.End = each;
        return true;
    }

    /// <summary>
    /// The length of 每 with a number of units behind it, 每两年, or with half a unit, 每半年; 0 where there is none. What is measured in it
    /// follows.
    /// </summary>
    public static int LengthAt(ref Scan s, int position, int end)
    {
        if (!s.IsMark(position, end, Mark.Each))
            return 0;
        var number = new Number { Start = position + 1, End = position + 1 };
        bool half = s.IsMark(position + 1, end, Mark.Half);
        if (!half && !Numbers.ReadPart(ref s, position + 1, end, ref number))
            return 0;
        int unit = half ? position + 1 : SkipPiece(s, number.End, end);
        if (s.Glyphs.UnitAt(unit, end, out int length) is not { IsDuration: true })
            return 0;
        int behind = s.SkipBlanks(unit + length, end);
        return ClassSets.Has(ClassSets.Counted, s.ClassAt(behind, end)) ? unit + length - position : 0;
    }

    /// <summary>Where the last 每 of a span stands, or -1.</summary>
    public static int EachIn(in Scan s, int start, int end)
    {
        int i = end - 1;
        while (i >= start && !s.IsMark(i, end, Mark.Each))
            i--;
        return i >= start ? i : -1;
    }

    /// <summary>Puts the factors in front of a number below the line of its unit.</summary>
    public static bool Apply(ref Scan s, ref Measure m)
    {
        if (m.Front.PerEnd == 0)
            return true;
        Unit? unit = m.Amount.Unit;
        var below = new List<UnitTerm>();
        int i = m.Front.PerStart;
        while (i < m.Front.PerEnd)
        {
            int next = i + 1;
            while (next < m.Front.PerEnd && !s.IsMark(next, m.Front.PerEnd, Mark.Each))
                next++;
            below.Add(FactorOf(ref s, i + 1, s.SkipBlanksBack(next, i)));
            i = next;
        }

        if (unit is not null)
            below.AddRange(unit.Below.ToArray());
        m.Amount.Unit = new Unit(unit is null ? [] : unit.Above.ToArray(), below.ToArray());
        return !s.Failed;
    }

    /// <summary>Whether a span is one factor: a unit, several of it, or one Chinese character that is no unit by itself.</summary>
    private static bool IsFactor(ref Scan s, int start, int end, bool compared)
    {
        if (Named(ref s, start, end, out _, out _) is UnitEntry entry)
            return !compared || entry.IsDuration || s.Has(start, end, Roles.Recurring);
        if (compared)
            return false;
        bool single = end - start == 1 && s.IsHan(start, end);
        return single && !s.Glyphs.IsUnitAt(start, end) && !s.Has(start, end, Roles.NoFactor);
    }

    private static UnitTerm FactorOf(ref Scan s, int start, int end)
    {
        UnitEntry? entry = Named(ref s, start, end, out decimal count, out UnitMultiplier? multiplier);
        return entry is null
            ? new UnitTerm(1, null, null, s.WordsOf(start, end))
            : new UnitTerm(count, multiplier, entry.Definition, entry.Definition.Symbol);
    }

    /// <summary>The unit that a span names, and how many of it; 个 in front of a single one and 度 behind say nothing.</summary>
    private static UnitEntry? Named(ref Scan s, int start, int end, out decimal count, out UnitMultiplier? multiplier)
    {
        (count, multiplier) = (1, null);
        UnitEntry? entry = s.Glyphs.UnitAt(start, end, out int length);
        if (entry is not null && start + length == end && !s.IsMark(start, end, Mark.Piece))
            return entry;
        int at = ReadCount(ref s, start, end, out count);
        if (count == 1)
            at = SkipPiece(s, at, end);
        multiplier = s.Glyphs.MultiplierAt(at, end, below: true);
        at += multiplier?.Symbol.Length ?? 0;
        entry = s.Glyphs.UnitAt(at, end, out length);
        if (s.IsMark(at, end, Mark.Year, out int year))
            length = Math.Max(length, year);
        return at + length == end ? entry : null;
    }

    /// <summary>A whole number of units, and where it ends; 1 where there is none.</summary>
    private static int ReadCount(ref Scan s, int start, int end, out decimal count)
    {
        var number = new Number { Start = start };
        bool whole = Numbers.ReadPart(ref s, start, end, ref number) && decimal.Truncate(number.Value) == number.Value && number.Value > 0;
        count = whole ? number.Value : 1;
        return whole ? number.End : start;
    }

    /// <summary>Behind 个 in front of a unit.</summary>
    private static int SkipPiece(in Scan s, int position, int end) =>
        s.IsMark(position, end, Mark.Piece) && s.Glyphs.IsUnitAt(position + 1, end) ? position + 1 : position;
}
