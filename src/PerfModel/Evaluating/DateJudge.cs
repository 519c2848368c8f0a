using System;
using PerfModel.Text;

namespace PerfModel.Evaluating;

/// <summary>Judges deadlines and periods: in time is what is done by the last day. To be early is never late.</summary>
internal static class DateJudge
{
    // Where neither date has a year they are compared within one, and a leap year holds every day.
    private const int AnyYear = 2000;

    /// <summary>Judges against a deadline.</summary>
    public static Evaluation Judge(DeadlineTarget target, Target actual, in Scope scope)
    {
        if (target.Every is not null && actual is DeadlineTarget or PeriodTarget && !target.Equals(actual))
            return JudgeRecurring(target, actual);
        return Judge(target, target.By, actual, scope);
    }

    /// <summary>Judges against a period.</summary>
    public static Evaluation Judge(PeriodTarget target, Target actual, in Scope scope)
    {
        Evaluation evaluation = Judge(target, target.To, actual, scope);
        return evaluation.Reason == EvaluationReason.DateMeets
            && actual is PeriodTarget or DeadlineTarget
            && !PeriodCover.Allows(target, actual, scope)
            ? evaluation with { Attainment = Attainment.CannotJudge, Reason = EvaluationReason.PeriodNotCovered }
            : evaluation;
    }

    private static Evaluation Judge(Target target, PartialDate by, Target actual, in Scope scope)
    {
        if (target.Equals(actual))
            return EvaluationReason.DateMeets.Of(target, actual) with { Due = Last(by, scope), Done = Last(by, scope) };
        switch (actual)
        {
            case PeriodTarget period:
                return Compare(target, by, actual, period.To, isBound: false, scope);
            case DeadlineTarget { Every: null } deadline:
                return Compare(target, by, actual, deadline.By, IsBound(deadline), scope);
            case DeadlineTarget:
                return EvaluationReason.Recurring.Of(target, actual);
            case Target words when words.IsWords():
                return OfWords(target, actual, scope);
            default:
                return EvaluationReason.KindMismatch.Of(target, actual);
        }
    }

    private static Evaluation Compare(Target target, PartialDate by, Target actual, PartialDate done, bool isBound, in Scope scope)
    {
        int? year = scope.Context.Year;
        if (year is null && (by.Year is null) != (done.Year is null))
            return EvaluationReason.YearMissing.Of(target, actual);
        year ??= AnyYear;
        if (!by.TryGetDays(year, out _, out DateTime due) || !done.TryGetDays(year, out DateTime first, out DateTime last))
            return EvaluationReason.DateUndecided.Of(target, actual);
        EvaluationReason reason = last <= due ? EvaluationReason.DateMeets
            : first > due && !isBound ? EvaluationReason.DateLate
            : EvaluationReason.DateUndecided;
        return reason.Of(target, actual) with { Due = due, Done = last };
    }

    private static Evaluation JudgeRecurring(DeadlineTarget target, Target actual)
    {
        bool comparable = actual is DeadlineTarget other && other.Every == target.Every && other.By.Year is null && target.By.Year is null
            && other.By.Month == target.By.Month && other.By.Day <= target.By.Day;
        bool isLate = actual is DeadlineTarget later && later.Every == target.Every && later.By.Year is null && target.By.Year is null
            && later.By.Month == target.By.Month && later.By.Day > target.By.Day;
        return (comparable ? EvaluationReason.DateMeets : isLate ? EvaluationReason.DateLate : EvaluationReason.Recurring).Of(target, actual);
    }

    private static Evaluation OfWords(Target target, Target actual, in Scope scope)
    {
        if (ActualWords.Key(target.Text) == ActualWords.Key(actual.Text))
            return EvaluationReason.WordsSame.Of(target, actual);
        Statement statement = ActualWords.Classify(actual.Text);
        EvaluationReason reason = statement == Statement.Done && !scope.Options.DoneDecidesDates
            ? EvaluationReason.DateMissing
            : statement.ToReason() ?? EvaluationReason.DateMissing;
        return reason.Of(target, actual);
    }

    // 2021年12月完成 names the month in which it was done; 2021年12月底前 only a bound. One made in code is a bound.
    private static bool IsBound(DeadlineTarget deadline)
    {
        if (!deadline.HasText)
            return true;
        foreach (char c in deadline.Text)
        {
            if (Fold.Of(c) is '前' or '内')
                return true;
        }

        return false;
    }

    private static DateTime? Last(PartialDate date, in Scope scope) =>
        (date.Year ?? scope.Context.Year) is int year && date.TryGetDays(year, out _, out DateTime last) ? last : null;
}
