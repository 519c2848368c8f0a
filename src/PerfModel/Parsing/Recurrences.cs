using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>每年, 每月, 每季度 in front of a date.</summary>
internal static class Recurrences
{
    private const int LastDay = 31;

    /// <summary>Notes how often the date recurs, and takes the words that say so from the subject.</summary>
    public static void Read(in Scan s, in DatePoint point, ref Measure m)
    {
        // The factors of 每年 were read as those of a unit; in front of a date they say how often.
        if (m.Front.PerEnd > 0)
            m.Front.End = m.Front.PerEnd;
        (m.Front.PerStart, m.Front.PerEnd) = (0, 0);
        m.Front.End = s.SkipBlanksBack(m.Front.End, m.Front.Start);
        int each = PerUnits.EachIn(s, m.Front.Start, m.Front.End);
        if (each < 0)
            return;
        m.Every = each + 1 == m.Front.End ? OfEnd(point) : Named(s, each + 1, m.Front.End);
        if (m.Every is not null)
            m.Front.End = each;
    }

    /// <summary>每年底, 每月底.</summary>
    private static Recurrence? OfEnd(in DatePoint point) => point switch
    {
        { AtEnd: true, Day: LastDay } => Recurrence.Month,
        { AtEnd: true, Month: not null } => Recurrence.Year,
        _ => null,
    };

    private static Recurrence? OfMark(Mark mark) => mark switch
    {
        Mark.Year => Recurrence.Year,
        Mark.Quarter => Recurrence.Quarter,
        Mark.Month => Recurrence.Month,
        _ => null,
    };

    private static Recurrence? Named(in Scan s, int start, int end)
    {
        int i = s.IsMark(start, end, Mark.Piece) || Numerals.DigitAt(s, start, end) == 1 ? start + 1 : start;
        Mark mark = s.MarkAt(i, end, out int length);
        if (i + length == end && OfMark(mark) is Recurrence recurrence)
            return recurrence;
        UnitEntry? entry = s.Glyphs.UnitAt(i, end, out length);
        bool half = entry is { MayBeDate: true } && i + length == end && entry.Definition.Numerator == UnitDimension.MonthsOfYear / 2;
        return half ? Recurrence.HalfYear : null;
    }
}
