using PerfModel.Text;

namespace PerfModel.Evaluating;

/// <summary>Finds the judge for a target.</summary>
internal static class Judging
{
    /// <summary>Judges an actual value against a target, both of them there and applicable.</summary>
    public static Evaluation Judge(Target target, Target actual, in Scope scope)
    {
        if (target is NotApplicableTarget)
            return EvaluationReason.TargetNotApplicable.Of(target, actual);
        if (actual is NotApplicableTarget)
            return EvaluationReason.ActualNotApplicable.Of(target, actual);
        if (ActualDoubt.InWords(target, actual, scope))
            return EvaluationReason.ActualDoubtful.Of(target, actual);
        Target answer = AsLevel(actual, scope)
            ?? (actual is AllTarget several && !IsWordy(target) ? AnsweringPart.Of(target, several, scope) : null)
            ?? actual;
        if (!ReferenceEquals(answer, actual))
            return AnsweringPart.OfYear(Judge(target, answer, scope) with { Actual = actual }, actual, scope);
        return OfNumberBesideWords(target, actual, scope)
            ?? Checked(OrdinalJudge.Judge(target, actual, scope) ?? ByKind(target, actual, scope), target, actual, scope);
    }

    private static Evaluation Checked(Evaluation evaluation, Target target, Target actual, in Scope scope)
    {
        if (evaluation.Attainment != Attainment.Met || (actual.IsWords() && actual.Text == target.Text))
            return evaluation;
        if (IsWordy(target) && !actual.Equals(target) && WordContrast.IsAgainst(target.Text, actual.Text, scope.Context.Name))
            return EvaluationReason.StatedMissed.Of(target, actual);
        bool hasWords = actual.Subject is not null || actual.Note is not null || actual.IsWords() || actual is GradeTarget;
        if (ActualDoubt.OfSuccess(target, actual, scope)
            || (hasWords && Negation.IsIn(ActualDoubt.Beside(actual, evaluation, scope), target, scope)))
            return EvaluationReason.ActualDoubtful.Of(target, actual);
        return Plausibility.IsOff(evaluation, target, actual, scope)
            ? evaluation with { Attainment = Attainment.CannotJudge, Reason = EvaluationReason.Implausible }
            : evaluation;
    }

    // The words beside a number may say that it is a difference, or that of another measure.
    private static Evaluation? OfNumberBesideWords(Target target, Target actual, in Scope scope)
    {
        if (target is not (QuantityTarget or RangeTarget) || actual is not (QuantityTarget or RangeTarget)
            || actual.Subject is not string subject)
            return null;
        DifferenceKind difference = Difference.Of(subject, target, scope);
        if (difference != DifferenceKind.None)
            return OfDifference(difference, target, actual, scope);

        Unit? unit = actual is QuantityTarget quantity ? quantity.Unit : ((RangeTarget)actual).Unit;
        return MeasureMatch.IsOther(subject, target, unit, scope) ? EvaluationReason.OtherMeasure.Of(target, actual) : null;
    }

    // A difference to the bad side of the target misses it; to the good side it may be one to something else.
    private static Evaluation OfDifference(DifferenceKind difference, Target target, Target actual, in Scope scope)
    {
        if (target is QuantityTarget asked && actual is QuantityTarget amount
            && Difference.Level(difference, asked, amount) is QuantityTarget level)
        {
            Evaluation evaluation = NumberJudge.Judge(asked, level, scope) with { Actual = actual };
            if (evaluation.Attainment == Attainment.NotMet)
                return evaluation;
        }

        return EvaluationReason.DifferenceNotLevel.Of(target, actual);
    }

    private static bool IsWordy(Target target) => target is CompositeTarget or YesNoTarget or GradeTarget || target.IsWords();

    private static Evaluation ByKind(Target target, Target actual, in Scope scope) => target switch
    {
        QuantityTarget quantity => NumberJudge.Judge(quantity, actual, scope),
        RangeTarget range => NumberJudge.Judge(range, actual, scope),
        ChangeTarget change => ChangeJudge.Judge(change, actual, scope),
        RatioTarget ratio => RatioJudge.Judge(ratio, actual, scope),
        DeadlineTarget deadline => DateJudge.Judge(deadline, actual, scope),
        PeriodTarget period => DateJudge.Judge(period, actual, scope),
        YesNoTarget yesNo => WordJudge.Judge(yesNo, actual, scope),
        GradeTarget grade => GradeJudge.Judge(grade, actual, scope),
        CompositeTarget several => CompositeJudge.Judge(several, actual, scope),
        _ => WordJudge.Judge(target, actual, scope),
    };

    // 达到95% is a bound for a target, but of an actual value it says where it stands.
    private static Target? AsLevel(Target actual, in Scope scope)
    {
        if (!actual.HasText || actual is not QuantityTarget { Comparison: Comparison.AtLeast or Comparison.AtMost }
            || IsSign(actual.Text[0]))
            return null;
        TargetParseOptions options = scope.Options.Parsing with { Reached = LevelReading.Unspecified, ControlledAt = LevelReading.Unspecified };
        Target? level = TargetParser.Parse(actual.Text, options).Target;
        return level is null || level.Equals(actual) ? null : level;
    }

    private static bool IsSign(char c) => Fold.Of(c) is '≥' or '≤' or '>' or '<' or '=';
}
