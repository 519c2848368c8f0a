using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>Numbers that are not meant exactly: 三五, 七八十, 十几, 几十, 数百, 百余, 近百.</summary>
internal static class VagueNumerals
{
    /// <summary>Where the vague number ends that begins at a place; the place itself where there is none.</summary>
    public static int End(in Scan s, int start, int end)
    {
        int value = s.Glyphs.ValueAt(start, end), next = s.SkipBlanks(start + 1, end);
        int vague = NumeralValue.VagueOf(value);
        if (vague > 0)
            return vague == 1 || IsLarge(s, next, end) ? SkipScale(s, start + 1, end) : start;
        if (s.IsMark(start, end, Mark.Vague, out int length))
            return start + length;
        if (IsHundreds(s, start, end) && s.IsMark(next, end, Mark.Some))
            return next + 1;
        if (NumeralValue.ScaleOf(value) > 0 && NumeralValue.VagueOf(s.Glyphs.ValueAt(next, end)) == 1)
            return next + 1;
        return NeighboursEnd(s, start, next, end);
    }

    /// <summary>三五, 七八, 二三十, but not 二三四 and not 七八折.</summary>
    private static int NeighboursEnd(in Scan s, int start, int next, int end)
    {
        int a = Numerals.DigitAt(s, start, end), b = Numerals.DigitAt(s, next, end);
        bool neighbours = a > 0 && (b == a + 1 || (a == 3 && b == 5));
        if (!neighbours)
            return start;
        int third = s.SkipBlanks(next + 1, end);
        bool more = Numerals.DigitAt(s, third, end) >= 0 || s.IsMark(third, end, Mark.Discount);
        return more ? start : SkipScale(s, next + 1, end);
    }

    private static int SkipScale(in Scan s, int position, int end) => Numerals.ScaleAt(s, position, end) > 0 ? position + 1 : position;

    private static bool IsLarge(in Scan s, int position, int end) =>
        Numerals.ScaleAt(s, position, end) > 0 || s.Has(position, end, Units.UnitRole.Multiplier);

    private static bool IsHundreds(in Scan s, int position, int end) =>
        Numerals.ScaleAt(s, position, end) > 1 || s.Has(position, end, Units.UnitRole.Multiplier);
}
