using System;

namespace PerfModel.EntityFrameworkCore;

/// <summary>When deadlines fall.</summary>
internal static class DueDates
{
    /// <summary>The last day; null where the deadline names no year, or returns.</summary>
    public static DateOnly? DayOf(DeadlineTarget deadline) =>
        deadline.Every is null && deadline.By.TryGetDays(null, out _, out DateTime last) ? DateOnly.FromDateTime(last) : null;

    /// <summary>The month of the last day; null where the deadline returns oftener than once a year.</summary>
    public static int? MonthOf(DeadlineTarget deadline)
    {
        if (deadline.Every is not (null or Recurrence.Year))
            return null;
        PartialDate by = deadline.By;
        return by.Month ?? (by.Quarter is int quarter ? quarter * 3 : by.Year is null ? null : 12);
    }
}
