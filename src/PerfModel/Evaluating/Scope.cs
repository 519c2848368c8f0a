namespace PerfModel.Evaluating;

/// <summary>What an evaluation knows besides target and actual value.</summary>
internal readonly record struct Scope(EvaluationContext Context, EvaluationOptions Options);

/// <summary>The comparison in force, the better side, and where both come from. Where nothing says which side is better it is unspecified,
/// and only the number itself is accepted.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Source">Where it comes from; null where none is in force.</param>
/// <param name="Polarity">The better side; null where it is not known.</param>
/// <param name="Cause">The word or category that decided, or that is missing.</param>
internal readonly record struct ComparisonInForce(Comparison Comparison, ComparisonSource? Source, Polarity? Polarity, string? Cause)
{
    /// <summary>Resolves a comparison: stated, else by the indicator's polarity, else by the head of its name, else by its category, else
    /// none.</summary>
    public static ComparisonInForce Resolve(Comparison stated, string? subject, Unit? unit, in Scope scope)
    {
        if (stated is Comparison.AtLeast or Comparison.GreaterThan)
            return new(stated, ComparisonSource.Stated, PerfModel.Polarity.HigherIsBetter, null);
        if (stated is Comparison.AtMost or Comparison.LessThan)
            return new(stated, ComparisonSource.Stated, PerfModel.Polarity.LowerIsBetter, null);
        PolarityFinding? finding = scope.Context.Polarity is null ? Find(subject, unit, scope) : null;
        ComparisonInForce guessed = finding is null
            ? Of(scope.Context.Polarity, ComparisonSource.Polarity, null)
            : Of(finding.Polarity, finding.Source, finding.Word);
        if (stated != Comparison.Equal)
            return guessed;
        bool mayExceed = finding is { Polarity: null, Why: null };
        bool isExact = finding?.Source != ComparisonSource.Name && DoubtWords.AnyIn(DoubtWords.Exact, scope.Context.Name);
        return guessed with
        {
            Comparison = Comparison.Equal,
            Source = ComparisonSource.Stated,
            Polarity = isExact ? null : mayExceed ? PerfModel.Polarity.HigherIsBetter : guessed.Polarity,
            Cause = guessed.Polarity is null ? null : guessed.Cause,
        };
    }

    /// <summary>The better side by the words around the target's number, by the name, by the category.</summary>
    public static PolarityFinding Find(string? subject, Unit? unit, in Scope scope)
    {
        PolarityCatalog catalog = scope.Options.Polarities;
        EvaluationContext context = scope.Context;
        Unit? measured = unit ?? context.ColumnUnit ?? (context.Category?.Group == CategoryGroup.Cost ? context.MoneyUnit : null);
        if (!string.IsNullOrEmpty(subject) && catalog.Resolve(subject, null, measured) is { Source: ComparisonSource.Name } bySubject)
            return bySubject;
        return catalog.Resolve(context.Name, context.Category, measured);
    }

    private static ComparisonInForce Of(Polarity? polarity, ComparisonSource? source, string? cause) => new(
        polarity switch
        {
            PerfModel.Polarity.HigherIsBetter => Comparison.AtLeast,
            PerfModel.Polarity.LowerIsBetter => Comparison.AtMost,
            _ => Comparison.Unspecified,
        },
        source,
        polarity,
        cause);

    /// <summary>The evaluation of an actual value by this comparison.</summary>
    public Evaluation Judge(
        Target target,
        Target actual,
        EvaluationReason reason,
        decimal? targetValue = null,
        decimal? actualValue = null,
        decimal? completion = null,
        in NumberReading reading = default)
    {
        ComparisonInForce force = this;
        if (Comparison == Comparison.Unspecified && Source is null)
            (force, reason) = Undirected(reason);
        return new Evaluation
        {
            Attainment = reason.Attainment(),
            Reason = reason,
            Target = target,
            Actual = actual,
            Comparison = force.Comparison,
            ComparisonSource = force.Source,
            ComparisonCause = force.Cause,
            Polarity = force.Polarity,
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
        if (Comparison != Comparison.Equal || equal == EqualReading.Exact || Polarity is null)
            return NumberSpan.Of(Comparison, value);
        bool lower = Polarity == PerfModel.Polarity.LowerIsBetter || value == 0;
        return NumberSpan.Of(lower ? Comparison.AtMost : Comparison.AtLeast, value);
    }

    // The number itself is right whichever side is better; of any other nothing can be said.
    private (ComparisonInForce Force, EvaluationReason Reason) Undirected(EvaluationReason reason) => reason switch
    {
        EvaluationReason.ValueMeets =>
            (this with { Comparison = Comparison.Equal, Source = ComparisonSource.Default, Cause = null }, reason),
        EvaluationReason.ValueMisses or EvaluationReason.BoundMisses or EvaluationReason.BoundMeets or EvaluationReason.BoundUndecided =>
            (this, EvaluationReason.DirectionUnknown),
        _ => (this with { Cause = null }, reason),
    };
}
