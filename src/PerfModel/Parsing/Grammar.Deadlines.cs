using System;

namespace PerfModel.Parsing;

/// <summary>What 前 makes of a date.</summary>
internal ref partial struct Grammar
{
    private bool ReadDeadline(int position, in DatePoint point, bool before, ref Item item)
    {
        PartialDate? by = !before ? EndOf(point) : Before(point, position);
        if (by is null)
            return FailIn(TargetErrorCode.AmbiguousDate, position, item.End);
        (item.Kind, item.From) = (ItemKind.Deadline, by.Value);
        return true;
    }

    private static PartialDate? EndOf(in DatePoint point) =>
        IsDayOfMonth(point) || point is { AtEnd: true, Month: null, Day: not null } ? PartialDate.Create(day: point.Day) : point.To;

    /// <summary>The date named by 前: the day itself, but the month, quarter or year before, unless the options say otherwise.</summary>
    private readonly PartialDate? Before(in DatePoint point, int position)
    {
        if (point.Half is not null)
            return null;
        if (point.Third is not null)
            return point.To;
        if (point.Day is int day)
        {
            Remark(TargetRemarkCode.AmbiguousReading, position, point.End, nameof(TargetParseOptions.DayBefore));
            return _options.DayBefore == DayBefore.Inclusive ? EndOf(point) : DayEarlier(point, day);
        }

        Remark(TargetRemarkCode.AmbiguousReading, position, point.End, nameof(TargetParseOptions.MonthBefore));
        return _options.MonthBefore == MonthBefore.EndOfNamed ? point.To : Earlier(point);
    }

    private static PartialDate? Earlier(in DatePoint point)
    {
        (int? part, int last) = point.Quarter is int quarter ? (quarter, 4) : (point.Month, 12);
        if (part is null)
            return point.Year > FirstYear ? PartialDate.Create(point.Year - 1) : null;
        int? year = part == 1 ? point.Year - 1 : point.Year;
        if (part == 1 && year is null)
            return null;
        int previous = part == 1 ? last : part.Value - 1;
        return last == 4 ? PartialDate.Create(year, quarter: previous) : PartialDate.Create(year, previous);
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
