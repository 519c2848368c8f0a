using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Evaluating;

/// <summary>Numbers of several periods: that of the year answers, and parts of the year are summed where they are disjoint and cover
/// it.</summary>
internal static class DatedAnswer
{
    private const int AnyYear = 2001;

    /// <summary>The number of the year, or null where none or several are.</summary>
    public static Target? Of(List<Answer> answers, Target target, in Scope scope)
    {
        Scope own = scope;
        List<Answer> ofYear = answers.FindAll(a => a.Period is null || AnsweringPart.IsInYear(a.Period.To, own));
        bool years = answers.Exists(a => a.Period?.To.Year is not null);
        if (years && scope.Context.Year is null && answers.Count > 1)
            return null;
        if (ofYear.Count == 1)
            return IsWhole(ofYear[0].Period) || answers.Count == 1 ? ofYear[0].Part : null;
        return Sum(ofYear, target, scope);
    }

    private static bool IsWhole(PeriodTarget? period) => period is null || Months(period) is { Count: 12 };

    private static QuantityTarget? Sum(List<Answer> parts, Target target, in Scope scope)
    {
        var months = new HashSet<int>();
        decimal sum = 0;
        Unit? unit = null;
        foreach (Answer part in parts)
        {
            if (part.Period is null
                || part.Part is not QuantityTarget { Comparison: Comparison.Unspecified or Comparison.Equal, Approximate: false } number)
                return null;
            List<int> own = Months(part.Period);
            if (own.Count == 0 || own.Exists(m => !months.Add(m)) || (unit is not null && !unit.Equals(number.Unit)))
                return null;
            (unit, sum) = (number.Unit, sum + Math.Min(number.Value, decimal.MaxValue / 16));
        }

        bool isAmount = unit is not null && unit.Status != UnitStatus.Ratio && !unit.IsCompound && target is QuantityTarget;
        return isAmount && months.Count == 12 ? new QuantityTarget(Comparison.Unspecified, sum, unit) : null;
    }

    private static List<int> Months(PeriodTarget period)
    {
        int? year = period.From.Year ?? period.To.Year ?? AnyYear;
        if (!period.From.TryGetDays(year, out DateTime first, out _) || !period.To.TryGetDays(year, out _, out DateTime last)
            || first.Year != last.Year)
            return [];
        return [.. Enumerable.Range(first.Month, Math.Max(0, last.Month - first.Month + 1))];
    }
}
