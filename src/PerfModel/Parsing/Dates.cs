namespace PerfModel.Parsing;

/// <summary>Periods and deadlines: 2024年1-12月, 2024年底前, 每月10日前, 9月前完成.</summary>
internal static class Dates
{
    /// <summary>Whether a date begins at a place.</summary>
    public static bool IsAt(in Scan s, int position, int words, int end) =>
        DatePoints.MayBegin(s, position, end)
        && (DatePoints.Read(s, position, end, DatePoints.IsMonthly(s, words, position), out _) || Periods.ReadShortened(s, position, end, out _, out _));

    /// <summary>Reads the date that begins at a place; false where none does, or after an error.</summary>
    public static bool Read(ref Scan s, int start, int position, int end, ref Measure m)
    {
        if (!DatePoints.MayBegin(s, position, end))
            return false;
        if (DigitDates.ReadPeriod(s, position, end, ref m))
            return true;
        bool shortened = Periods.ReadShortened(s, position, end, out DatePoint first, out DatePoint second);
        if (!shortened && !DatePoints.Read(s, position, end, DatePoints.IsMonthly(s, m.Front.Start, position), out first))
            return false;
        bool compared = m.Front.Comparison != Comparison.Unspecified;
        if (first.Dotted && !shortened && compared && !Connectors.IsAt(s, first.End, end, out _))
            return false;
        m.Start = start;
        bool ranged = shortened || Periods.ReadSecond(s, ref first, end, out second);
        if (!ranged)
            second = first;
        m.End = second.End;
        if (!CheckComparison(ref s, position, first, ranged, end, ref m) || !DateChecks.Check(ref s, position, first, second, ranged, m.End))
            return false;
        Recurrences.Read(s, first, ref m);
        ReadMark(s, ranged, ref m.Front);
        return ranged ? Periods.Complete(ref s, position, first, second, end, ref m) : SingleDates.Read(ref s, position, first, end, ref m);
    }

    /// <summary>A year or a month with a comparator is no date that anybody understands; a day with ≤ is a deadline.</summary>
    private static bool CheckComparison(ref Scan s, int position, in DatePoint point, bool ranged, int end, ref Measure m)
    {
        if (m.Front.Comparison == Comparison.Unspecified)
            return m.Front.Change is null || s.Refuse(TargetErrorCode.UnexpectedText, m.Start, m.End);
        if (m.Front.Comparison == Comparison.AtMost && !ranged && point is { Day: not null, Month: not null })
        {
            (m.Front.Comparison, m.Front.By) = (Comparison.Unspecified, true);
            return true;
        }

        bool year = DatePoints.IsCalendarYear(s, position, end, out _);
        return s.Refuse(year ? TargetErrorCode.AmbiguousYear : TargetErrorCode.AmbiguousDate, position, m.End);
    }

    /// <summary>截至, 不晚于, 于 in front of a date.</summary>
    private static void ReadMark(in Scan s, bool ranged, ref Front front)
    {
        front.End = s.SkipBlanksBack(front.End, front.Start);
        int by = s.LengthEnding(front.Start, front.End, Roles.ByDate);
        if (by > 0)
        {
            front.By = true;
            front.End -= by;
            return;
        }

        if (front.End == front.Start || s.LengthEnding(front.Start, front.End, Roles.Compound) > 1)
            return;
        Mark last = s.MarkAt(front.End - 1, front.End, out _);
        if ((ranged && last == Mark.From) || last == Mark.At)
            front.End--;
    }
}
