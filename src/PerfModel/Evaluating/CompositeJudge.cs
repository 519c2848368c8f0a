using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Evaluating;

/// <summary>Judges several conditions: each against the part of the actual value that answers it.</summary>
internal static class CompositeJudge
{
    /// <summary>Judges conditions of which all count, or of which one suffices.</summary>
    public static Evaluation Judge(CompositeTarget target, Target actual, in Scope scope)
    {
        Target?[] answers = Pair(target.Targets, actual);
        var parts = new Evaluation[answers.Length];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = answers[i] is Target answer
                ? Judging.Judge(target.Targets[i], answer, scope)
                : EvaluationReason.ActualMissing.Of(target.Targets[i], null);
        EvaluationReason reason = target is AnyTarget ? OfAny(parts) : OfAll(parts);
        return reason.Of(target, actual) with { Parts = ValueList<Evaluation>.Wrap(parts) };
    }

    private static EvaluationReason OfAll(Evaluation[] parts)
    {
        if (parts.All(p => p.Attainment == Attainment.Met))
            return EvaluationReason.PartsMeet;
        bool missed = parts.Any(p => p.Attainment is Attainment.NotMet or Attainment.PartlyMet);
        bool some = parts.Any(p => p.Attainment is Attainment.Met or Attainment.PartlyMet);
        if (missed && some)
            return EvaluationReason.PartsPartly;
        return parts.Any(p => p.Attainment == Attainment.CannotJudge) ? EvaluationReason.PartsUndecided : EvaluationReason.PartsMiss;
    }

    private static EvaluationReason OfAny(Evaluation[] parts)
    {
        if (parts.Any(p => p.Attainment == Attainment.Met))
            return EvaluationReason.PartsMeet;
        if (parts.Any(p => p.Attainment == Attainment.CannotJudge))
            return EvaluationReason.PartsUndecided;
        return parts.Any(p => p.Attainment == Attainment.PartlyMet) ? EvaluationReason.PartsPartly : EvaluationReason.PartsMiss;
    }

    // Words answer every condition; numbers and dates answer those of their kind and unit.
    private static Target?[] Pair(ValueList<Target> conditions, Target actual)
    {
        if (actual is not CompositeTarget several || (actual.IsWords() && ActualWords.Classify(actual.Text) != Statement.None))
            return [.. conditions.Select(c => Answers(c, actual) && conditions.Count(other => Answers(other, actual)) == 1 || actual.IsWords() ? actual : null)];
        var free = new List<Target>(several.Targets);
        var answers = new Target?[conditions.Count];
        if (several is AnyTarget)
            return answers;
        bool inOrder = free.Count == conditions.Count;
        for (int i = 0; i < answers.Length; i++)
        {
            Target condition = conditions[i];
            answers[i] = free.Find(a => a.Subject is not null && a.Subject == condition.Subject && Answers(condition, a))
                ?? (inOrder && free.Contains(several.Targets[i]) && Answers(condition, several.Targets[i]) ? several.Targets[i] : null)
                ?? Only(free, condition);
            if (answers[i] is Target used)
                free.Remove(used);
        }

        return answers;
    }

    private static Target? Only(List<Target> free, Target condition)
    {
        List<Target> fitting = free.FindAll(a => Answers(condition, a));
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>Whether an actual value is of the kind and unit that a condition asks for.</summary>
    public static bool Answers(Target condition, Target actual) => condition switch
    {
        QuantityTarget or RangeTarget => (actual is QuantityTarget or RangeTarget) && Fit(UnitOf(condition), UnitOf(actual)),
        ChangeTarget => actual is ChangeTarget,
        RatioTarget => actual is RatioTarget,
        DeadlineTarget or PeriodTarget => actual is DeadlineTarget or PeriodTarget,
        GradeTarget => actual is GradeTarget || actual.IsWords(),
        _ => actual.IsWords() || actual is GradeTarget,
    };

    private static bool Fit(Unit? asked, Unit? given) => asked is null || given is null || given.TryConvert(1, asked, out _);

    private static Unit? UnitOf(Target target) => target is QuantityTarget quantity ? quantity.Unit : (target as RangeTarget)?.Unit;
}
