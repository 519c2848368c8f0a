namespace PerfModel.Parsing;

/// <summary>Dates that are none of the calendar, or that nobody can tell.</summary>
internal static class DateChecks
{
    private const int LastDay = 31;
    private const int Months = 12;
    private const int MonthsOfQuarter = 3;

    /// <summary>Whether a date has a day and no month: 每月10日.</summary>
    public static bool IsDayOfMonth(in DatePoint point) => point is { Day: not null, Month: null };

    /// <summary>False after an error.</summary>
    public static bool Check(ref Scan s, int position, in DatePoint first, in DatePoint second, bool ranged, int end)
    {
        if (first.ShortYear || second.ShortYear)
            return s.Refuse(TargetErrorCode.AmbiguousDate, position, end);
        if (!IsInCalendar(first))
            return s.Refuse(TargetErrorCode.DateInvalid, position, first.End);
        if (ranged && (second.From is null || second.To is null))
            return s.Refuse(TargetErrorCode.DateInvalid, position, second.End);
        if (!ranged || Rank(first, false) <= Rank(second, true))
            return true;
        TargetErrorCode code = AreCertain(first, second) ? TargetErrorCode.RangeInvalid : TargetErrorCode.AmbiguousDate;
        return s.Refuse(code, position, second.End);
    }

    /// <summary>Whether both dates are known so well that they cannot have been meant in their order.</summary>
    private static bool AreCertain(in DatePoint first, in DatePoint second) =>
        first.Year is not null && (!second.YearInherited || second.Day is not null);

    /// <summary>What may not stand behind a date: 起, 后, 左右, 以上; false after an error.</summary>
    public static bool CheckBehind(ref Scan s, int position, int end, in Measure m)
    {
        int i = s.SkipBlanks(m.End, end);
        if (i >= end)
            return true;
        if (s.AfterAt(i, end, out AfterMeaning meaning) > 0)
        {
            bool about = meaning == AfterMeaning.Approximate || !DatePoints.IsCalendarYear(s, position, end, out _);
            return s.Refuse(about ? TargetErrorCode.AmbiguousDate : TargetErrorCode.AmbiguousYear, position, end);
        }

        return !s.Has(i, end, Roles.BehindDate) || s.Refuse(TargetErrorCode.UnexpectedText, i, end);
    }

    private static bool IsInCalendar(in DatePoint point)
    {
        if (point is { AtEnd: true, Month: null })
            return true;
        return IsDayOfMonth(point) ? point.Day is >= 1 and <= LastDay : point.From is not null;
    }

    /// <summary>A number that grows with the date, from its beginning or its end.</summary>
    private static int Rank(in DatePoint point, bool end)
    {
        if ((end ? point.To : point.From) is not PartialDate d)
            return 0;
        int last = end ? Months : 1;
        int month = d.Quarter is int quarter ? (quarter * MonthsOfQuarter) - (end ? 0 : MonthsOfQuarter - 1) : d.Month ?? last;
        return ((((d.Year ?? 0) * (Months + 1)) + month) * (LastDay + 1)) + (d.Day ?? (end ? LastDay : 1));
    }
}
