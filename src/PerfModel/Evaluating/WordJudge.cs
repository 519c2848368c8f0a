using System;

namespace PerfModel.Evaluating;

/// <summary>Judges words against words: by the statement that the actual value makes, or because it repeats the target.</summary>
internal static class WordJudge
{
    /// <summary>Judges against a qualitative term or a text.</summary>
    public static Evaluation Judge(Target target, Target actual, in Scope scope)
    {
        bool toNothing = AsksForNothing(target, scope);
        if (toNothing && actual is QuantityTarget or RangeTarget)
            return NumberJudge.Judge(new QuantityTarget(Comparison.AtMost, 0), actual, scope) with { Target = target };
        bool bothNothing = ActualWords.IsNothing(target.Text) && ActualWords.IsNothing(actual.Text);
        EvaluationReason reason =
            bothNothing && !toNothing ? EvaluationReason.ZeroByZero
            : IsSame(target, actual) ? EvaluationReason.WordsSame
            : Stated(actual, scope) is EvaluationReason stated ? stated
            : toNothing
                && ActualWords.SaysNothing(actual.Text, scope.Options.Polarities)
                && !ActualWords.IsNarrower(actual.Text, target.Text + scope.Context.Name) ? EvaluationReason.StatedReached
            : actual is GradeTarget || actual.IsWords() ? Contrast(target, actual, scope)
            : EvaluationReason.KindMismatch;
        return reason.Of(target, actual);
    }

    private static EvaluationReason Contrast(Target target, Target actual, in Scope scope) =>
        WordContrast.IsDone(target.Text, actual.Text) ? EvaluationReason.WordsSame
        : WordContrast.IsAgainst(target.Text, actual.Text, scope.Context.Name) ? EvaluationReason.StatedMissed
        : EvaluationReason.WordsDiffer;

    /// <summary>Judges against yes or no.</summary>
    public static Evaluation Judge(YesNoTarget target, Target actual, in Scope scope)
    {
        EvaluationReason reason = actual is YesNoTarget answer
            ? answer.Expected == target.Expected ? EvaluationReason.WordsSame : EvaluationReason.StatedMissed
            : Stated(actual, scope) is EvaluationReason stated ? stated
            : actual is GradeTarget || actual.IsWords() ? EvaluationReason.WordsDiffer
            : EvaluationReason.KindMismatch;
        return reason.Of(target, actual);
    }

    /// <summary>What the actual value says of itself; null where it says nothing.</summary>
    public static EvaluationReason? Stated(Target actual, in Scope scope) => actual switch
    {
        Target words when words is GradeTarget || words.IsWords() => ActualWords.Classify(actual.Text).ToReason(),
        QuantityTarget { Value: >= 100, Unit.Symbol: "%", Comparison: not (Comparison.AtMost or Comparison.LessThan) }
            when scope.Options.FullPercentageDecidesWords => EvaluationReason.StatedReached,
        _ => null,
    };

    // 无安全事故 asks that it does not happen; so does 无 where the name is that of something bad.
    private static bool AsksForNothing(Target target, in Scope scope)
    {
        PolarityCatalog polarities = scope.Options.Polarities;
        return ActualWords.IsNothing(target.Text)
            ? polarities.NamesSomethingBad(scope.Context.Name ?? "")
            : ActualWords.SaysNothing(target.Text, polarities);
    }

    private static bool IsSame(Target target, Target actual)
    {
        if (target.Equals(actual) || ActualWords.Key(target.Text) == ActualWords.Key(actual.Text))
            return true;
        return target is QualitativeTarget asked && actual is QualitativeTarget done && asked.Term == done.Term
            && asked.Direction == done.Direction && asked.Degree == done.Degree && !IsNegated(done.Subject);
    }

    private static bool IsNegated(string? subject) => subject is not null && subject.AsSpan().IndexOfAny("未不没无非".AsSpan()) >= 0;
}
