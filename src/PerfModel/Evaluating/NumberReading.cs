namespace PerfModel.Evaluating;

/// <summary>The actual value as a span of numbers in the common unit, or the reason why there is none.</summary>
internal readonly record struct NumberReading(NumberSpan Span, CommonUnit Common, UnitReading Reading, EvaluationReason? Failure)
{
    /// <summary>Reads an actual value against a target of that unit.</summary>
    /// <param name="actual">The actual value.</param>
    /// <param name="unit">The target's unit, or null.</param>
    /// <param name="sample">A number of the target, by whose size a missing unit is judged.</param>
    /// <param name="lowerIsBetter">Whether words that nothing happened count as 0.</param>
    /// <param name="scope">What else is known.</param>
    public static NumberReading Of(Target actual, Unit? unit, decimal sample, bool lowerIsBetter, in Scope scope)
    {
        switch (actual)
        {
            case QuantityTarget quantity:
                return Convert(NumberSpan.Of(quantity.Comparison, quantity.Value), quantity.Unit, unit, sample, scope);
            case RangeTarget range:
                return Convert(NumberSpan.Of(range), range.Unit, unit, sample, scope);
            case RatioTarget ratio when unit is not null && AsShare(ratio, unit) is decimal share:
                return new(NumberSpan.Of(ratio.Comparison, share), new CommonUnit(unit, UnitReading.Converted), UnitReading.Converted, null);
            case Target words when words.IsWords():
                return lowerIsBetter && ActualWords.SaysNothing(actual.Text, scope.Options.Polarities)
                    ? new(NumberSpan.Point(0), new CommonUnit(unit, UnitReading.NothingAsZero), UnitReading.NothingAsZero, null)
                    : Failed(EvaluationReason.ValueMissing);
            default:
                return Failed(EvaluationReason.KindMismatch);
        }
    }

    /// <summary>A reading that failed.</summary>
    public static NumberReading Failed(EvaluationReason reason) => new(default, default, UnitReading.Same, reason);

    private static NumberReading Convert(NumberSpan span, Unit? from, Unit? to, decimal sample, in Scope scope)
    {
        CommonUnit common = CommonUnit.Find(to, from, sample, span.Low ?? span.High ?? 0, scope);
        if (common.Failure is EvaluationReason failure)
            return Failed(failure);
        if (common.From is null && common.ActualScale == 1)
            return new(span, common, common.Reading, null);
        EvaluationReason? problem = Convert(span.Low, common, out decimal? low);
        decimal? high = low;
        if (problem is null && !span.IsPoint)
            problem = Convert(span.High, common, out high);
        if (problem is not null)
            return Failed(problem.Value);
        return new(new NumberSpan(low, high, span.LowOpen, span.HighOpen), common, common.Reading, null);
    }

    private static EvaluationReason? Convert(decimal? value, in CommonUnit common, out decimal? result)
    {
        result = null;
        if (value is not decimal number)
            return null;
        EvaluationReason? problem = common.Convert(number, out decimal converted);
        result = converted;
        return problem;
    }

    // 三分之二 against 60%: a share in the unit of the target.
    private static decimal? AsShare(RatioTarget ratio, Unit unit) =>
        unit.PerOne() is decimal whole
            && Exact.TryMultiplyDivide(ratio.Numerator, whole, ratio.Denominator, new ScoreRounding(20), out decimal share)
            ? share : null;
}
