namespace PerfModel.Evaluating;

/// <summary>What an evaluation knows besides target and actual value.</summary>
internal readonly record struct Scope(EvaluationContext Context, EvaluationOptions Options);

/// <summary>The comparison in force, the better side, and where both come from.</summary>
internal readonly record struct ComparisonInForce(Comparison Comparison, ComparisonSource Source, Polarity Polarity, string? Cause)
{
    /// <summary>Resolves a comparison: stated, else the indicator's polarity, else its category, else its name, else at least.</summary>
    public static ComparisonInForce Resolve(Comparison stated, string? subject, in Scope scope)
    {
        if (stated is Comparison.AtLeast or Comparison.GreaterThan)
            return new(stated, ComparisonSource.Stated, Polarity.HigherIsBetter, null);
        if (stated is Comparison.AtMost or Comparison.LessThan)
            return new(stated, ComparisonSource.Stated, Polarity.LowerIsBetter, null);
        ComparisonInForce guessed = Guess(subject, scope);
        return stated is Comparison.Equal ? guessed with { Comparison = Comparison.Equal, Source = ComparisonSource.Stated } : guessed;
    }

    /// <summary>The better side where nothing is stated.</summary>
    public static ComparisonInForce Guess(string? subject, in Scope scope)
    {
        if (scope.Context.Polarity is Polarity given)
            return Of(given, ComparisonSource.Polarity, null);
        PolarityCatalog catalog = scope.Options.Polarities;
        if (catalog.Find(scope.Context.Category) is Polarity ofCategory)
            return Of(ofCategory, ComparisonSource.Category, scope.Context.Category!.Id);
        if ((catalog.Find(subject, out string? word) ?? catalog.Find(scope.Context.Name, out word)) is Polarity.LowerIsBetter)
            return Of(Polarity.LowerIsBetter, ComparisonSource.Name, word);
        return Of(Polarity.HigherIsBetter, ComparisonSource.Default, word);
    }

    private static ComparisonInForce Of(Polarity polarity, ComparisonSource source, string? cause) =>
        new(polarity == Polarity.LowerIsBetter ? Comparison.AtMost : Comparison.AtLeast, source, polarity, cause);

    /// <summary>The evaluation of an actual value by this comparison.</summary>
    public Evaluation Judge(
        Target target, Target actual, EvaluationReason reason, decimal? targetValue = null, decimal? actualValue = null, decimal? completion = null, in NumberReading reading = default)
    {
        return new Evaluation
        {
            Attainment = reason.Attainment(),
            Reason = reason,
            Target = target,
            Actual = actual,
            Comparison = Comparison,
            ComparisonSource = Source,
            ComparisonCause = Cause,
            Polarity = Polarity,
            TargetValue = targetValue,
            ActualValue = actualValue,
            Unit = reading.Common.Unit,
            UnitReading = reading.Reading,
            Completion = completion,
        };
    }

    /// <summary>The numbers that the comparison accepts.</summary>
    public NumberSpan Accepted(decimal value, EqualReading equal)
    {
        if (Comparison != Comparison.Equal || equal == EqualReading.Exact)
            return NumberSpan.Of(Comparison, value);
        bool lower = Polarity == Polarity.LowerIsBetter || value == 0;
        return NumberSpan.Of(lower ? Comparison.AtMost : Comparison.AtLeast, value);
    }
}
