namespace PerfModel.Evaluating;

/// <summary>Judges changes against a baseline: 较上年增长5%以上. The amount counts in the target's direction; a change the other way is
/// negative.</summary>
internal static class ChangeJudge
{
    private static readonly ScoreRounding Fine = new(20);

    /// <summary>Judges an actual value against a change.</summary>
    public static Evaluation Judge(ChangeTarget target, Target actual, in Scope scope)
    {
        NumberReading reading = actual is ChangeTarget change ? OfChange(target, change, scope) : OfLevel(target, actual, scope);
        ComparisonInForce force = Force(target, scope);
        if (reading.Failure is EvaluationReason failure)
            return NumberJudge.Unread(target, actual, force, failure, scope);
        decimal scale = reading.Common.TargetScale;
        decimal value = (target.Value ?? target.Lower ?? 0) * scale;
        bool between = target.Value is null;
        NumberSpan accepted = between
            ? new NumberSpan(target.Lower * scale, target.Upper * scale)
            : force.Accepted(value, scope.Options.Equal);
        if (between && reading.Span.Low > accepted.High)
            (value, force) = (accepted.High!.Value, force with { Polarity = Polarity.LowerIsBetter });
        Evaluation evaluation = NumberJudge.Of(target, actual, force, reading, value, NumberJudge.Verdict(reading.Span, accepted));
        if (between)
            return evaluation with { Comparison = Comparison.Unspecified, ComparisonSource = null, ComparisonCause = null };
        bool nothingAsked = value == 0 && force.Comparison == Comparison.AtLeast && reading.Span == NumberSpan.Point(0);
        return nothingAsked ? evaluation with { Attainment = Attainment.CannotJudge, Reason = EvaluationReason.ZeroByZero } : evaluation;
    }

    // Growth of what should be low is at most; else the change is at least what is named: nobody plans the decrease of what he wants.
    private static ComparisonInForce Force(ChangeTarget target, in Scope scope)
    {
        if (target.Comparison == Comparison.Equal)
            return new(Comparison.Equal, ComparisonSource.Stated, Polarity.HigherIsBetter, null);
        if (target.Comparison != Comparison.Unspecified)
            return ComparisonInForce.Resolve(target.Comparison, target.Subject, null, scope);
        PolarityFinding? finding = scope.Context.Polarity is null ? ComparisonInForce.Find(target.Subject, null, scope) : null;
        bool asCost = finding is { Polarity: null } && scope.Context.Category?.Group == CategoryGroup.Cost;
        Polarity? side = scope.Context.Polarity ?? (asCost ? Polarity.LowerIsBetter : finding!.Polarity);
        if (side is null || (finding is not null && side == Polarity.HigherIsBetter && target.Direction == Direction.Decrease))
            return new(Comparison.AtLeast, ComparisonSource.Default, Polarity.HigherIsBetter, null);
        bool wanted = (target.Direction == Direction.Decrease) == (side == Polarity.LowerIsBetter);
        return new ComparisonInForce(
            wanted ? Comparison.AtLeast : Comparison.AtMost,
            finding is null ? ComparisonSource.Polarity : asCost ? ComparisonSource.Category : finding.Source,
            wanted ? Polarity.HigherIsBetter : Polarity.LowerIsBetter,
            asCost ? scope.Context.Category!.Id : finding?.Word);
    }

    private static NumberReading OfChange(ChangeTarget target, ChangeTarget actual, in Scope scope)
    {
        Target amount = actual.Value is decimal value
            ? new QuantityTarget(actual.Comparison, value, actual.Unit)
            : new RangeTarget(actual.Lower!.Value, actual.Upper!.Value, actual.Unit);
        NumberReading reading = NumberReading.Of(amount, target.Unit, target.Value ?? target.Upper ?? 0, lowerIsBetter: false, scope);
        return actual.Direction == target.Direction ? reading : reading with { Span = reading.Span.Negated() };
    }

    private static NumberReading OfLevel(ChangeTarget target, Target actual, in Scope scope)
    {
        if (actual is not QuantityTarget { Comparison: Comparison.Unspecified or Comparison.Equal } level)
            return NumberReading.Failed(actual.IsWords() ? EvaluationReason.ValueMissing : EvaluationReason.KindMismatch);
        if (scope.Context.Baseline is not decimal baseline)
            return NumberReading.Failed(EvaluationReason.BaselineMissing);
        bool relative = target.Unit is { Status: UnitStatus.Ratio } ratio && !IsPoints(ratio);
        Unit? unit = relative ? level.Unit : IsPoints(target.Unit) ? Percent(scope) : target.Unit ?? level.Unit;
        EvaluationReason? failure = InUnit(level.Value, level.Unit, unit, out decimal value)
            ?? InUnit(baseline, scope.Context.BaselineUnit ?? level.Unit, unit, out baseline);
        if (failure is not null)
            return NumberReading.Failed(failure.Value);
        if (Exact.Difference(value, baseline) is not decimal difference)
            return NumberReading.Failed(EvaluationReason.OutOfRange);
        if (target.Direction == Direction.Decrease)
            difference = -difference;
        return relative ? Relative(difference, baseline, target.Unit!) : Of(difference, target.Unit ?? level.Unit);
    }

    private static NumberReading Relative(decimal difference, decimal baseline, Unit unit)
    {
        if (baseline <= 0)
            return NumberReading.Failed(EvaluationReason.BaselineZero);
        UnitDefinition? definition = unit.Above[0].Definition;
        decimal scale = definition is null ? 1 : definition.Denominator / definition.Numerator;
        return Exact.TryMultiplyDivide(difference, scale, baseline, Fine, out decimal share)
            ? Of(share, unit)
            : NumberReading.Failed(EvaluationReason.OutOfRange);
    }

    private static NumberReading Of(decimal value, Unit? unit) =>
        new(NumberSpan.Point(value), new CommonUnit(unit, UnitReading.FromBaseline), UnitReading.FromBaseline, null);

    private static EvaluationReason? InUnit(decimal value, Unit? from, Unit? to, out decimal result)
    {
        result = value;
        if (from is null || to is null || from.Equals(to))
            return null;
        return new CommonUnit(to, UnitReading.Converted, from).Convert(value, out result);
    }

    private static bool IsPoints(Unit? unit) =>
        unit is { Status: UnitStatus.Ratio, IsCompound: false } && unit.Above[0].Definition?.Dimension == "percentagePoint";

    private static Unit? Percent(in Scope scope) => scope.Options.Parsing.Units.TryParse("%", out Unit? percent) ? percent : null;
}
