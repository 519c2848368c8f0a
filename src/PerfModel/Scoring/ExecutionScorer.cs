using System;
using PerfModel.Evaluating;

namespace PerfModel.Scoring;

/// <summary>Scores the execution of the budget.</summary>
internal static class ExecutionScorer
{
    public static ExecutionScore? Score(ExecutionLine? line, Weights weights, ScoringProfile profile)
    {
        if (line is null)
            return null;
        decimal? budget = line.Adjusted?.Value ?? line.Initial?.Value, executed = line.Executed?.Value, printed = RateOf(line.Rate);
        bool fromAmounts = budget > 0 && executed is not null && SameUnit(line);
        (decimal Above, decimal Below)? ratio = fromAmounts
            ? (Math.Max(0, executed!.Value), budget!.Value)
            : printed is decimal rate
            ? (Math.Max(0, rate), 1)
            : null;
        decimal? score = null;
        if (ratio is not null && weights.ExecutionSource != WeightSource.Missing)
            score = Capped(weights.Execution, ratio.Value.Above, ratio.Value.Below, profile.Rounding);
        return new ExecutionScore
        {
            Budget = budget,
            Executed = executed,
            Rate = ratio is null ? null : Exact.Share(ratio.Value.Above, ratio.Value.Below),
            IsPrintedRate = !fromAmounts && ratio is not null,
            PrintedRate = printed,
            Weight = weights.Execution,
            WeightSource = weights.ExecutionSource,
            Score = score,
            Rounding = profile.Rounding,
            ReasonDemands = Demands(score, weights.Execution, ratio, profile),
        };
    }

    /// <summary>A printed rate as a share: <c>86.2%</c>; a bare number over 1 is per cent, one up to 1 is open but for 0.</summary>
    public static decimal? RateOf(Figure? rate) => rate?.Value switch
    {
        decimal value when rate.Unit == "%" => value / 100,
        decimal value when rate.Unit.Length == 0 && value is > 1 or <= 0 => value / 100,
        _ => null,
    };

    /// <summary>The weight in proportion, at most the whole; null where it cannot be computed.</summary>
    public static decimal? Capped(decimal weight, decimal above, decimal below, ScoreRounding rounding)
    {
        if (above >= below)
            return weight;
        return Exact.TryMultiplyDivide(weight, above, below, rounding, out decimal score) ? Math.Min(score, weight) : null;
    }

    private static bool SameUnit(ExecutionLine line) =>
        (line.Adjusted ?? line.Initial)!.Unit == line.Executed!.Unit;

    private static ReasonDemands Demands(decimal? score, decimal weight, (decimal Above, decimal Below)? ratio, ScoringProfile profile)
    {
        ReasonDemands demands = score < weight ? ReasonDemands.BelowWeight : ReasonDemands.None;
        bool low = ratio is not null && profile.ExecutionReasonBelow is decimal least
            && Exact.TryMultiplyDivide(ratio.Value.Above, 1, ratio.Value.Below, new ScoreRounding(12, RoundingMode.Down), out decimal share) && share < least;
        return low ? demands | ReasonDemands.LowExecution : demands;
    }
}
