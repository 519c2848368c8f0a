using System;
using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>How a bare number from 0 to 1 is read against a percentage: <c>0.98</c> against <c>98%</c>.</summary>
public enum BareFraction
{
    /// <summary>Not at all: <see cref="EvaluationReason.FractionAmbiguous"/>.</summary>
    Undecided = 0,

    /// <summary>As a share of one: 98 %.</summary>
    Share,

    /// <summary>In the other's unit: 0.98 %.</summary>
    SameUnit,
}

/// <summary>How more than the number is judged where the target states <c>=</c>.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum EqualReading
{
    /// <summary>Beyond the number on the better side is met: <c>=100人</c> is met by 101 人. [S] production practice.</summary>
    BeyondIsMet = 0,

    /// <summary>Any difference is a miss.</summary>
    Exact,
}

/// <summary>How evaluation reads what two careful readers might read differently. Immutable; <see cref="Default"/> is the strict
/// reading.</summary>
public sealed record EvaluationOptions
{
    private readonly decimal _approximateTolerance;

    /// <summary>The default.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>How texts are parsed.</summary>
    public TargetParseOptions Parsing { get; init; } = TargetParseOptions.Default;

    /// <summary>Which names are better when lower.</summary>
    public PolarityCatalog Polarities { get; init; } = PolarityCatalog.Default;

    /// <summary>How <c>0.98</c> is read against <c>98%</c>.</summary>
    public BareFraction BareFraction { get; init; }

    /// <summary>How more than the number is judged where the target states <c>=</c>.</summary>
    public EqualReading Equal { get; init; }

    /// <summary>Whether a statement without a number (<c>已完成</c>, <c>达成预期指标</c>) decides on a target that is a number; by default it cannot
    /// be judged.</summary>
    public bool StatementsDecideNumbers { get; init; }

    /// <summary>Whether <c>已完成</c>, without a date, decides on a deadline; by default it cannot be judged. <c>按时完成</c> always
    /// decides.</summary>
    public bool DoneDecidesDates { get; init; }

    /// <summary>Whether <c>100%</c> against words is a statement that they are reached; by default it cannot be judged.</summary>
    public bool FullPercentageDecidesWords { get; init; }

    /// <summary>How far an approximate target (<c>约100</c>) may be missed, as a share of it, 0 to 1; 0 by default: no source names a
    /// tolerance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is below 0 or over 1.</exception>
    public decimal ApproximateTolerance
    {
        get => _approximateTolerance;
        init => _approximateTolerance = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A share from 0 to 1.");
    }
}
