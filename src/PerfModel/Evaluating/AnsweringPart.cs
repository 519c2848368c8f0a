using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Evaluating;

/// <summary>Finds the one part of an actual value that answers a target of one condition: 计划100人，实际120人; 抽检200批次，合格率97%;
/// 上半年5次，下半年7次.</summary>
internal static class AnsweringPart
{
    private const int AnyYear = 2000;

    /// <summary>The part, or null where none or several answer, or something else is said that bears on the target.</summary>
    public static Target? Of(Target target, AllTarget actual, in Scope scope)
    {
        bool isDate = target is DeadlineTarget or PeriodTarget;
        var answers = new List<Answer>();
        PeriodTarget? period = null;
        foreach (Target part in actual.Targets)
        {
            bool mayAnswer = CompositeJudge.Answers(target, part);
            if (!isDate && part is PeriodTarget { Subject: null } when)
            {
                period = when;
                continue;
            }

            if (mayAnswer && IsNamedPart(part, scope))
                return part;
            if (mayAnswer && !IsSetAside(part, target, scope))
                answers.Add(new Answer(part, period));
            else if (!mayAnswer && !IsBeside(isDate, part, scope))
                return null;
            period = null;
        }

        return period is null || IsInYear(period.To, scope) ? Only(answers, target, scope) : null;
    }

    /// <summary>What was spent or happened until September says nothing good of the year: 截至9月支出31万元 of at most 40万元.</summary>
    public static Evaluation OfYear(Evaluation evaluation, Target actual, in Scope scope)
    {
        bool isSum = evaluation.Attainment == Attainment.Met && evaluation.Polarity == Polarity.LowerIsBetter && evaluation.ActualValue > 0
            && evaluation.Unit?.Status is null or UnitStatus.Money or UnitStatus.Counting;
        if (!isSum || actual is not AllTarget several)
            return evaluation;
        foreach (Target part in several.Targets)
        {
            PartialDate? until = part is PeriodTarget period ? period.To : part is DeadlineTarget deadline ? deadline.By : null;
            if (until is PartialDate date && date.TryGetDays(scope.Context.Year ?? AnyYear, out _, out DateTime last) && last.Month < 12)
                return evaluation with { Attainment = Attainment.CannotJudge, Reason = EvaluationReason.PeriodNotCovered };
        }

        return evaluation;
    }

    private static Target? Only(List<Answer> answers, Target target, in Scope scope)
    {
        if (answers.Exists(a => a.Period is not null))
            return DatedAnswer.Of(answers, target, scope);
        if (answers.Count <= 1)
            return answers.Count == 1 ? answers[0].Part : null;
        return OneOf(answers, a => IsAchieved(a.Part)) ?? Named(answers, target, scope);
    }

    private static Target? Named(List<Answer> answers, Target target, Scope scope) =>
        OneOf(answers, a => MeasureMatch.IsSame(a.Part.Subject, target, scope));

    private static Target? OneOf(List<Answer> answers, Func<Answer, bool> condition)
    {
        Answer[] found = [.. answers.Where(condition)];
        return found.Length == 1 ? found[0].Part : null;
    }

    private static bool IsAchieved(Target part) =>
        part.Subject is string subject && DoubtWords.AtStart(DoubtWords.Achieved, subject) is not null;

    // 其中低保户96户 answers 低保户改造户数.
    private static bool IsNamedPart(Target part, in Scope scope) =>
        part.Subject is string subject && DoubtWords.AtStart(DoubtWords.Parts, subject) is string mark
            && subject.Length - mark.Length > 1 && scope.Context.Name?.Contains(subject.Substring(mark.Length)) == true;

    // A number that was planned, is of another year, a part of another or that of another measure.
    private static bool IsSetAside(Target part, Target target, in Scope scope)
    {
        if (part.Subject is not string subject)
            return false;
        string asked = target.Text + scope.Context.Name;
        if (Array.Exists(DoubtWords.SetAside, word => subject.StartsWith(word, StringComparison.Ordinal) && !asked.Contains(word)))
            return true;
        Unit? unit = (part as QuantityTarget)?.Unit;
        return MeasureMatch.IsOther(subject, target, unit, scope);
    }

    // A date beside a number only says when, if it lies in the year. Beside a date, a number says how much was done by then: all of it, or
    // it matters.
    private static bool IsBeside(bool isDate, Target part, in Scope scope)
    {
        if (part.IsWords())
            return ActualWords.Classify(part.Text) is Statement.Reached or Statement.Done;
        return part switch
        {
            QuantityTarget { Unit.Symbol: "%", Value: 100, Comparison: Comparison.Unspecified or Comparison.Equal } => true,
            QuantityTarget or RangeTarget or ChangeTarget => !isDate,
            DeadlineTarget { Every: null } deadline => !isDate && IsInYear(deadline.By, scope),
            PeriodTarget period => !isDate && IsInYear(period.To, scope),
            _ => false,
        };
    }

    /// <summary>Whether a date lies in the year of the form, as far as both are known.</summary>
    public static bool IsInYear(PartialDate date, in Scope scope) =>
        date.Year is not int year || scope.Context.Year is not int own || year == own;
}

/// <summary>A part of an actual value that may answer, and the period that stands in front of it.</summary>
internal readonly record struct Answer(Target Part, PeriodTarget? Period);
