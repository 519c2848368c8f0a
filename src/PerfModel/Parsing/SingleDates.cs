using System;

namespace PerfModel.Parsing;

/// <summary>One date with what stands behind it: 底, 前, 完成 make a deadline of it.</summary>
internal static class SingleDates
{
    /// <summary>Makes a period or a deadline; false after an error.</summary>
    public static bool Read(ref Scan s, int position, DatePoint point, int end, ref Measure m)
    {
        int i = SkipEnd(s, Periods.SkipWithin(s, point.End, end), end, ref point);
        int before = s.SkipBlanks(i, end);
        bool isBefore = ReadBefore(s, point, before, end, ref m, ref i);
        if (isBefore && IsOtherDay(s, i, end))
            return s.Refuse(TargetErrorCode.AmbiguousDate, position, i + 1);
        bool limited = isBefore || point.AtEnd;
        bool ends = TakeDone(s, ref i, end, limited) || limited;
        m.End = i;
        if (!ends && (point.Dotted || !m.Front.By))
            return Period(ref s, position, point, end, ref m);
        return Deadline(ref s, position, point, isBefore && !IsIncluded(point, m.Front), ref m)
            && DateChecks.CheckBehind(ref s, position, end, m);
    }

    /// <summary>前后, 前起: a word that makes another date of it.</summary>
    private static bool IsOtherDay(in Scan s, int position, int end) =>
        s.Has(position, end, Roles.BehindDate) && s.Has(position, end, Roles.SuspectEnd);

    /// <summary>Whether 前 means the end of the date itself: 年底前, 或之前.</summary>
    private static bool IsIncluded(in DatePoint point, in Front front) => point.AtEnd || front.By;

    /// <summary>A date that is the span of what it names; a day of each month is a deadline all the same.</summary>
    private static bool Period(ref Scan s, int position, in DatePoint point, int end, ref Measure m)
    {
        if (point.Dotted)
            return s.Refuse(TargetErrorCode.AmbiguousDate, position, point.End);
        (m.Kind, m.From, m.To) = (MeasureKind.Period, point.From ?? default, point.To ?? default);
        if (DateChecks.IsDayOfMonth(point))
            return Deadline(ref s, position, point, false, ref m);
        if (m.Every is null)
            return DateChecks.CheckBehind(ref s, position, end, m);

        // 每年3月 is a period whose subject says 每年.
        (m.Front.End, m.Every) = (s.SkipBlanksBack(position, m.Front.Start), null);
        return true;
    }

    /// <summary>Behind 底, 末, 年底 or 月底, which make the date the end of what it names.</summary>
    private static int SkipEnd(in Scan s, int position, int end, ref DatePoint point)
    {
        int mark = s.SkipBlanks(position, end);
        bool found = s.IsMark(mark, end, Mark.YearEnd, out int length)
            || (point.Month is not null && s.IsMark(mark, end, Mark.MonthEnd, out length))
            || s.IsMark(mark, end, Mark.End, out length);
        point.AtEnd |= found;
        return found ? mark + length : position;
    }

    /// <summary>前, 之前, 或之前; 或 and a note of 含 include the date itself.</summary>
    private static bool ReadBefore(in Scan s, in DatePoint point, int before, int end, ref Measure m, ref int position)
    {
        int until = s.LengthAt(before, end, Roles.OrBefore);
        m.Front.By |= until > 0 || Bounds.TakeIncluded(s, point.End, before);
        if (until == 0 && !s.IsMark(before, end, Mark.Before, out until))
            return false;
        position = before + until;
        return true;
    }

    /// <summary>
    /// 完成 or 到位 behind a date; in front of other words it stays with them, in front of a number or at the end it is only the mark of a
    /// deadline.
    /// </summary>
    private static bool TakeDone(in Scan s, ref int position, int end, bool deadline)
    {
        int i = s.SkipBlanks(position, end);
        if (!s.IsMark(i, end, Mark.Done, out int length))
            return false;
        int next = s.SkipBlanks(i + length, end);
        if (s.IsHan(next, end) && !Numerals.BeginsAt(s, next, end))
            return !deadline && !s.Has(next, end, Roles.DoneName);
        bool value = next == end || s.IsDigit(next, end) || s.IsHan(next, end) || Comparators.IsSign(s.ClassAt(next, end));
        if (!deadline || value)
            position = i + length;
        return true;
    }

    private static bool Deadline(ref Scan s, int position, in DatePoint point, bool before, ref Measure m)
    {
        PartialDate? by = before ? Before(s, point, position) : EndOf(point);
        if (by is null)
            return s.Refuse(TargetErrorCode.AmbiguousDate, position, m.End);
        (m.Kind, m.From) = (MeasureKind.Deadline, by.Value);
        return true;
    }

    private static PartialDate? EndOf(in DatePoint point) =>
        DateChecks.IsDayOfMonth(point) ? PartialDate.Create(day: point.Day) : point.To;

    /// <summary>The date named by 前: the day itself, but the month, quarter or year before, unless the options say otherwise.</summary>
    private static PartialDate? Before(in Scan s, in DatePoint point, int position)
    {
        if (point.Half is not null)
            return null;
        if (point.Third is not null)
            return point.To;
        if (point.Day is int day)
        {
            s.Remark(TargetRemarkCode.AmbiguousReading, position, point.End, nameof(TargetParseOptions.DayBefore));
            return s.Options.DayBefore == DayBefore.Inclusive ? EndOf(point) : DayEarlier(point, day);
        }

        s.Remark(TargetRemarkCode.AmbiguousReading, position, point.End, nameof(TargetParseOptions.MonthBefore));
        return s.Options.MonthBefore == MonthBefore.EndOfNamed ? point.To : Earlier(point);
    }

    private static PartialDate? Earlier(in DatePoint point)
    {
        (int? part, int last) = point.Quarter is int quarter ? (quarter, 4) : (point.Month, 12);
        if (part is null)
            return point.Year > Calendar.FirstYear ? PartialDate.Create(point.Year - 1) : null;
        int? year = part == 1 ? point.Year - 1 : point.Year;
        if (part == 1 && year is null)
            return null;
        int previous = part == 1 ? last : part.Value - 1;
        return point.Quarter is null ? PartialDate.Create(year, previous) : PartialDate.Create(year, quarter: previous);
    }

    private static PartialDate? DayEarlier(in DatePoint point, int day)
    {
        if (point.Month is not int month)
            return day > 1 ? PartialDate.Create(day: day - 1) : null;
        if (day > 1)
            return PartialDate.Create(point.Year, month, day - 1);
        if (month == 3 && point.Year is null)
            return null;
        int? year = month == 1 ? point.Year - 1 : point.Year;
        int previous = month == 1 ? 12 : month - 1;
        return PartialDate.Create(year, previous, DateTime.DaysInMonth(year ?? 2000, previous));
    }
}
