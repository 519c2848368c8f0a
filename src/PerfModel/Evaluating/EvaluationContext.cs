namespace PerfModel;

/// <summary>What is known about an indicator besides target and actual value. Immutable; every part is optional.</summary>
public sealed record EvaluationContext
{
    /// <summary>The context that knows nothing.</summary>
    public static EvaluationContext None { get; } = new();

    /// <summary>What the indicator measures; costs are better when lower.</summary>
    public Category? Category { get; init; }

    /// <summary>The indicator's name, whose words tell the polarity where nothing else does.</summary>
    public string? Name { get; init; }

    /// <summary>Which way the indicator is better, where somebody has said so; it goes before category and name.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>The fiscal year, for dates without a year.</summary>
    public int? Year { get; init; }

    /// <summary>The weight in points (分值), for scoring.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The value against which a change is measured, in <see cref="BaselineUnit"/>.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>The unit of <see cref="Baseline"/>; null stands for the unit of the actual value.</summary>
    public Unit? BaselineUnit { get; init; }

    /// <summary>
    /// The unit of numbers without one, where a form has a column of its own for it; <c>0.98</c> is then 0.98 of that unit. It does not
    /// touch numbers that have a unit.
    /// </summary>
    public Unit? ColumnUnit { get; init; }

    /// <summary>The unit of sums of money without one, usually 万元, where a form names it.</summary>
    public Unit? MoneyUnit { get; init; }
}
