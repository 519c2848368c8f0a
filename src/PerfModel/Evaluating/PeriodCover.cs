using System;

namespace PerfModel.Evaluating;

/// <summary>Whether a period that a target names must be covered by the actual one (a service through the year), or is only the time in
/// which something is done.</summary>
internal static class PeriodCover
{
    private const int AnyYear = 2000;

    /// <summary>Whether an actual date or period that is not late is enough.</summary>
    public static bool Allows(PeriodTarget target, Target actual, in Scope scope)
    {
        if (target.Equals(actual))
            return true;
        string name = scope.Context.Name + target.Subject;
        bool isDone = DoubtWords.AnyIn(DoubtWords.Finishes, name)
            || DoubtWords.AnyIn(DoubtWords.Finishes, target.Subject)
            || DoubtWords.AnyIn(DoubtWords.Finishes, actual.Text);
        bool lasts = DoubtWords.AnyIn(DoubtWords.Whole, target.Text) || (!isDone && DoubtWords.AnyIn(DoubtWords.Covers, name));
        bool isMoment = target.From.Equals(target.To) && target.From.Month is not null;
        if ((isDone || isMoment) && !lasts)
            return true;
        if (!TryGet(target.From, target.To, scope, out DateTime from, out DateTime to))
            return false;
        (PartialDate first, PartialDate last) = actual is PeriodTarget period
            ? (period.From, period.To)
            : (((DeadlineTarget)actual).By, ((DeadlineTarget)actual).By);
        if (!TryGet(first, last, scope, out DateTime begin, out DateTime end) || end < from)
            return false;
        return (begin <= from && end >= to) || !(lasts || IsSpan(target) || actual is PeriodTarget { } other && IsSpan(other));
    }

    private static bool IsSpan(PeriodTarget period) => !period.From.Equals(period.To);

    private static bool TryGet(PartialDate first, PartialDate last, in Scope scope, out DateTime from, out DateTime to)
    {
        int? year = scope.Context.Year ?? AnyYear;
        bool known = first.TryGetDays(year, out from, out _);
        return last.TryGetDays(year, out _, out to) && known;
    }
}
