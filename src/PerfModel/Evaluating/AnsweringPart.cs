namespace PerfModel.Evaluating;

/// <summary>Finds the one part of an actual value that answers a target of one condition, where nothing beside it speaks against: 截至12月底完成12次, 215人，完成率107%.</summary>
internal static class AnsweringPart
{
    /// <summary>The part, or null where none or several answer, or something else is said that bears on the target.</summary>
    public static Target? Of(Target target, AllTarget actual, in Scope scope)
    {
        Target? answer = null;
        foreach (Target part in actual.Targets)
        {
            bool answers = CompositeJudge.Answers(target, part);
            if (answers ? answer is not null : !IsBeside(target, part, scope))
                return null;
            answer = answers ? part : answer;
        }

        return answer;
    }

    // A date beside a number only says when, if it lies in the year. Beside a date, a number says how much was done by then: all of it, or it matters.
    private static bool IsBeside(Target target, Target part, in Scope scope)
    {
        if (part.IsWords())
            return ActualWords.Classify(part.Text) is Statement.Reached or Statement.Done;
        bool isDate = target is DeadlineTarget or PeriodTarget;
        return part switch
        {
            QuantityTarget { Unit.Symbol: "%", Value: 100, Comparison: Comparison.Unspecified or Comparison.Equal } => true,
            QuantityTarget or RangeTarget or ChangeTarget => !isDate,
            DeadlineTarget { Every: null } deadline => !isDate && IsInYear(deadline.By, scope),
            PeriodTarget period => !isDate && IsInYear(period.To, scope),
            _ => false,
        };
    }

    private static bool IsInYear(PartialDate date, in Scope scope) => date.Year is not int year || scope.Context.Year is not int own || year == own;
}
