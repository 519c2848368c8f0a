using System;
using System.Text.Json.Serialization;
using PerfModel.Evaluating;

namespace PerfModel;

/// <summary>What came of comparing an actual value with a target. Immutable, equal by value; <see cref="Explain"/> says it in
/// words.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record Evaluation
{
    private readonly string? _targetText;
    private readonly string? _actualText;

    /// <summary>The verdict.</summary>
    public Attainment Attainment { get; init; }

    /// <summary>Why.</summary>
    public EvaluationReason Reason { get; init; }

    /// <summary>The target, or null where there is none or its text was not understood.</summary>
    public Target? Target { get; init; }

    /// <summary>The text of the target as written, also where it was not understood; null where there is none.</summary>
    public string? TargetText
    {
        get => _targetText ?? Target?.Text;
        init => _targetText = value == Target?.Text ? null : value;
    }

    /// <summary>The text of the actual value as written, also where it was not understood; null where there is none.</summary>
    public string? ActualText
    {
        get => _actualText ?? Actual?.Text;
        init => _actualText = value == Actual?.Text ? null : value;
    }

    /// <summary>The actual value, or null where there is none or its text was not understood.</summary>
    public Target? Actual { get; init; }

    /// <summary>The comparison in force; unspecified where numbers are not compared, or the target is a range.</summary>
    public Comparison Comparison { get; init; }

    /// <summary>Where the comparison comes from; null where none is in force.</summary>
    public ComparisonSource? ComparisonSource { get; init; }

    /// <summary>The word of the name or the id of the category that decided, for a stated <c>=</c> which side is better; null where neither
    /// did. With the source default, a word that
    /// says that more is better (满意, 办结率).</summary>
    public string? ComparisonCause { get; init; }

    /// <summary>Which way is better; null where numbers are not compared.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>The number of the target in <see cref="Unit"/>: of a range the bound that is missed; null where there is none.</summary>
    public decimal? TargetValue { get; init; }

    /// <summary>The actual number in <see cref="Unit"/>; null where there is none, or only a bound.</summary>
    public decimal? ActualValue { get; init; }

    /// <summary>The unit of both numbers after conversion; null where they have none.</summary>
    public Unit? Unit { get; init; }

    /// <summary>How the units were brought together.</summary>
    public UnitReading UnitReading { get; init; }

    /// <summary>Actual value ÷ target (完成率), a share rounded to four decimals: 1.0122 for 99.2 of 98. Null where the target is not over
    /// 0.</summary>
    public decimal? Completion { get; init; }

    /// <summary>(Actual value − target) ÷ target (偏离度): <see cref="Completion"/> less 1. Null where the target is not over 0.</summary>
    public decimal? Deviation => Completion is decimal completion ? Exact.Difference(completion, 1) : null;

    /// <summary>The last day of a deadline or period; null where the target is no date.</summary>
    public DateTime? Due { get; init; }

    /// <summary>The last day that the actual date names; null where it is no date.</summary>
    public DateTime? Done { get; init; }

    /// <summary>The evaluations of the conditions where the target has several, in their order.</summary>
    public ValueList<Evaluation> Parts { get; init; } = ValueList<Evaluation>.Empty;

    /// <summary>The comparison that was made, with both numbers after conversion, and what was assumed: a small tree of codes and
    /// arguments.</summary>
    public Explanation Explain() => EvaluationExplainer.Of(this);

    /// <summary>The verdict and its reason.</summary>
    public override string ToString() => Attainment + ": " + Explain().GetText();
}
