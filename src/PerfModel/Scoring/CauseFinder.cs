using System;
using System.Linq;
using PerfModel.Evaluating;

namespace PerfModel.Scoring;

/// <summary>Finds the probable cause of a difference between a printed score and ours, the most exact explanation first.</summary>
internal static class CauseFinder
{
    /// <summary>Whether a score, rounded to the printed decimals, is the printed one.</summary>
    public static bool IsEqual(decimal own, decimal published, int places) =>
        own == published || Exact.Round(own, new ScoreRounding(places)) == published;

    public static DifferenceCause Of(IndicatorScore own, decimal published, int places, ScoringProfile profile)
    {
        if (own is { Score: decimal score, Weight: not null })
        {
            return IsEqual(score, published, places) || At(own, new ScoreRounding(places), profile) == published
                ? DifferenceCause.None
                : OfPoint(own, score, published, places, profile);
        }

        if (own.Range is not ScoreRange range)
            return DifferenceCause.CannotJudge;
        return range.Contains(published) ? DifferenceCause.None
            : own.WeightSource == WeightSource.Distributed ? DifferenceCause.WeightNotPrinted
            : DifferenceCause.OutsideTier;
    }

    public static DifferenceCause Of(ExecutionScore own, decimal published, int places)
    {
        if (own.Score is not decimal score)
            return DifferenceCause.CannotJudge;
        if (IsEqual(score, published, places) || At(own, new ScoreRounding(places)) == published)
            return DifferenceCause.None;
        if (IsRounded(score, published, places) || At(own, new ScoreRounding(places, RoundingMode.Down)) == published)
            return DifferenceCause.RoundedByHand;
        if (own.PrintedRate is decimal rate && Exact.Product(own.Weight, Math.Min(1, Math.Max(0, rate))) is decimal byRate
            && (IsEqual(byRate, published, places) || IsRounded(byRate, published, places)))
            return DifferenceCause.PrintedRateDiffers;
        return published > own.Weight ? DifferenceCause.AboveWeight : ByJudgement(score, published, own.Weight, met: score == own.Weight);
    }

    private static DifferenceCause OfPoint(IndicatorScore own, decimal score, decimal published, int places, ScoringProfile profile)
    {
        decimal weight = own.Weight!.Value;
        if (own.WeightSource == WeightSource.Distributed)
            return DifferenceCause.WeightNotPrinted;
        bool met = own.Evaluation.Attainment == Attainment.Met;
        if (published == weight && !met)
            return DifferenceCause.FullAlthoughMissed;
        if (IsRounded(score, published, places) || At(own, new ScoreRounding(places, RoundingMode.Down), profile) == published)
            return DifferenceCause.RoundedByHand;
        if (published > weight)
            return IsOverWeight(own, weight, published, places) ? DifferenceCause.NotCapped : DifferenceCause.AboveWeight;
        if (!met && published < weight && OtherFormulas(own, weight, profile).Any(other => IsEqual(other, published, places)))
            return DifferenceCause.OtherFormula;
        return ScoringWords.HasOwnFormula(own.Indicator) ? DifferenceCause.PublisherFormula : ByJudgement(score, published, weight, met);
    }

    // The exact score at the printed precision, not our rounded one rounded again.
    private static decimal At(IndicatorScore own, ScoreRounding rounding, ScoringProfile profile) =>
        new PointsFinder(profile, own.Rule).Find(own.Evaluation, own.Weight!.Value, rounding).Lower;

    private static decimal? At(ExecutionScore own, ScoreRounding rounding) =>
        own is { IsPrintedRate: false, Executed: decimal executed, Budget: decimal budget }
            ? ExecutionScorer.Capped(own.Weight, executed, budget, rounding)
            : null;

    private static DifferenceCause ByJudgement(decimal score, decimal published, decimal weight, bool met) =>
        published < score ? DifferenceCause.ReducedByJudgement
        : published == weight && !met ? DifferenceCause.FullAlthoughMissed
        : DifferenceCause.RaisedByJudgement;

    // Cut off or rounded up at the printed precision.
    private static bool IsRounded(decimal score, decimal published, int places)
    {
        decimal down = Exact.Round(score, new ScoreRounding(places, RoundingMode.Down));
        decimal step = new(1, 0, 0, false, (byte)places);
        return published == down || (score > down && published == down + step);
    }

    private static bool IsOverWeight(IndicatorScore own, decimal weight, decimal published, int places) =>
        own.Evaluation is { ActualValue: decimal actual, TargetValue: decimal target }
        && Exact.TryMultiplyDivide(weight, actual, target, new ScoreRounding(Math.Max(places, 2)), out decimal over)
        && (IsEqual(over, published, places) || IsRounded(over, published, places));

    private static decimal[] OtherFormulas(IndicatorScore own, decimal weight, ScoringProfile profile)
    {
        if (own.Evaluation is not { ActualValue: decimal actual, TargetValue: decimal target })
            return [];
        LowerFormula other = profile.Lower == LowerFormula.Linear ? LowerFormula.Ratio : LowerFormula.Linear;
        decimal[] formulas =
        [
            Proportion.Of(actual, target, weight, other, null, own.Rounding).Lower,
            Proportion.Of(actual, target, weight, profile.Lower, null, own.Rounding).Lower,
            0,
        ];
        return formulas;
    }
}
