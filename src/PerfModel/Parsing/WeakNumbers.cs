using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>Whether Chinese numerals are a number where they stand: in front of a unit, or where nothing but a number can stand.</summary>
internal static class WeakNumbers
{
    private const int LongestNone = 6;

    public static bool IsMeant(in Scan s, in Number number, int end, in Measure m)
    {
        bool sure = number.FixedUnit is not null || number.Multiplier is not null || number.Approximate;
        if (sure || m.Front.Comparison != Comparison.Unspecified)
            return true;
        int next = s.SkipBlanks(number.End, end);
        if (number.Value == 0 && number.End - number.Start == 1)
            return IsNone(s, number.Start, next, end, m);
        if (next == end)
            return !m.HasWords;
        return IsFollowed(s, number, next, end) || HasUnit(s, next, end, m);
    }

    /// <summary>Whether what follows wants a number in front: a connector with another numeral, 分之, 以上, 个半.</summary>
    private static bool IsFollowed(in Scan s, in Number number, int next, int end)
    {
        if (Connectors.IsAt(s, next, end, out int length) && Numerals.BeginsAt(s, next + length, end))
            return true;
        if (s.MarkAt(next, end, out _) == Mark.Over || (s.IsMark(next, end, Mark.Piece) && s.IsMark(next + 1, end, Mark.Half)))
            return true;
        return next == number.End && s.AfterAt(next, end, out AfterMeaning after) > 0 && after != AfterMeaning.Within;
    }

    private static bool HasUnit(in Scan s, int next, int end, in Measure m)
    {
        UnitEntry? unit = s.Glyphs.UnitAt(next, end, out int length);
        int behind = next + length;
        if (unit is null || (unit.IsDuration && s.Has(behind, end, Roles.PlanNoun)))
            return false;
        if (unit.IsDuration && Numerals.DigitAt(s, behind, end) == 1 && !s.Glyphs.IsMeasureAt(behind + 1, end))
            return false;
        bool words = s.IsHan(behind, end) && s.AfterAt(behind, end, out _) == 0;
        return !s.IsWord(next, behind, Roles.Attributive) || (!words && !m.HasWords);
    }

    /// <summary>零事故, 安全生产零事故: nought of what follows, where few words follow and those in front are no numeral.</summary>
    private static bool IsNone(in Scan s, int start, int next, int end, in Measure m)
    {
        bool first = start == m.Front.Start;
        if (next == end && first)
            return true;
        if (IsUnit(s, next, end))
            return true;
        bool joined = start + 1 == next && s.IsHan(next, end) && !IsDecimalOrMore(s, next, end);
        return joined && (first || IsBehindWord(s, start, end)) && IsThing(s, next, end);
    }

    private static bool IsUnit(in Scan s, int start, int end) =>
        start < end && s.Glyphs.UnitAt(start, end, out int length) is not null && start + length == end;

    /// <summary>零点五, 零五.</summary>
    private static bool IsDecimalOrMore(in Scan s, int position, int end) =>
        Numerals.BeginsAt(s, position, end) || s.IsMark(position, end, Mark.Point);

    private static bool IsBehindWord(in Scan s, int start, int end) =>
        s.IsHan(start - 1, end) && !NumeralValue.IsNumeral(s.Glyphs.Items[start - 1].Value);

    /// <summary>Whether a few words follow that are no name.</summary>
    private static bool IsThing(in Scan s, int start, int end) =>
        s.TrimmedWords(start, end).End - start is > 0 and <= LongestNone && !s.Has(start, end, Roles.Name);
}
