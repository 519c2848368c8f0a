using System;
using PerfModel.Evaluating;

namespace PerfModel.Scoring;

/// <summary>The score in proportion of a number that misses its target, and the other ways to score a number.</summary>
internal static class Proportion
{
    private static readonly ScoreRounding Fine = new(12, RoundingMode.Down);
    private static readonly ScoreRounding Whole = new(0, RoundingMode.Down);

    /// <summary>Points for a number that misses its target.</summary>
    /// <param name="actual">The actual number.</param>
    /// <param name="target">The number of the target, in the same unit.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="formula">The formula where the actual number is over the target.</param>
    /// <param name="threshold">The least share of the weight, or null.</param>
    /// <param name="rounding">How the points are rounded.</param>
    public static Points Of(decimal actual, decimal target, decimal weight, LowerFormula formula, decimal? threshold, ScoreRounding rounding)
    {
        if (target < 0 && actual < target)
            (actual, target) = (Math.Abs(actual), Math.Abs(target));
        else if (target < 0 && actual <= 0)
            (actual, target) = (-actual, -target);
        if (target <= 0)
            return Points.At(0, ScoreBasis.NoRatio);
        ScoreBasis basis = actual <= target ? ScoreBasis.Proportion : formula == LowerFormula.Ratio ? ScoreBasis.Ratio : ScoreBasis.Linear;
        (decimal above, decimal below) = basis switch
        {
            ScoreBasis.Proportion => (Math.Max(0, actual), target),
            ScoreBasis.Ratio => (target, actual),
            _ => (Math.Max(0, target - (actual - target)), target),
        };
        if (threshold is decimal least && Exact.TryMultiplyDivide(above, 1, below, Fine, out decimal share) && share < least)
            return Points.At(0, ScoreBasis.BelowThreshold);
        return Points.At(Exact.TryMultiplyDivide(weight, above, below, rounding, out decimal points) ? Math.Min(points, weight) : 0, basis);
    }

    /// <summary>Points by the band of the actual number.</summary>
    public static Points OfBands(decimal actual, ValueList<ScoreBand> bands, decimal weight, ScoreRounding rounding)
    {
        foreach (ScoreBand band in bands)
        {
            if (actual >= band.From)
                return Points.At(Math.Min(weight, Exact.Round(weight * band.Share, rounding)), ScoreBasis.Band);
        }

        return Points.At(0, ScoreBasis.Band);
    }

    /// <summary>Points off for each step between actual number and target, a step begun counting whole.</summary>
    public static Points OfSteps(decimal actual, decimal target, StepDeduction step, decimal weight, ScoreRounding rounding)
    {
        decimal points = 0;
        if (Exact.Difference(actual, target) is decimal difference
            && Exact.TryMultiplyDivide(Math.Abs(difference), 1, step.Size, Whole, out decimal steps)
            && steps < ProfileValidator.MostPoints)
        {
            decimal begun = steps * step.Size < Math.Abs(difference) ? steps + 1 : steps;
            points = Math.Max(0, weight - (begun * step.Points));
        }

        return Points.At(Math.Min(weight, Exact.Round(points, rounding)), ScoreBasis.Steps);
    }
}
