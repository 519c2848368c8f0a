using PerfModel.Evaluating;

namespace PerfModel.Scoring;

/// <summary>Makes the score of an indicator from its evaluation.</summary>
internal static class IndicatorScorer
{
    public static IndicatorScore Score(
        Indicator? indicator, Evaluation evaluation, decimal? weight, WeightSource source, ScoringRule? rule, ScoringProfile profile, bool counts)
    {
        bool leftOut = !counts || weight is null or 0;
        Points points = leftOut
            ? Points.At(0, ScoreBasis.LeftOut)
            : new PointsFinder(profile, rule).Find(evaluation, weight!.Value, profile.Rounding);
        decimal? score = points.IsKnown && points.IsPoint ? points.Lower : null;
        ScoreRange? range = points.IsKnown && !points.IsPoint ? new ScoreRange(points.Lower, points.Upper, points.UpperExclusive) : null;
        ScoreBasis basis = points.Basis;
        if (range is ScoreRange tier && basis == ScoreBasis.Tier && indicator?.Score?.Value is decimal given && tier.Contains(given))
            (score, basis) = (given, ScoreBasis.Given);
        bool farOver = !leftOut && IsOver(evaluation, profile.Over.FlagFrom);
        return new IndicatorScore
        {
            Indicator = indicator,
            Evaluation = evaluation,
            Weight = weight,
            WeightSource = source,
            Score = score,
            Range = range,
            Basis = basis,
            Rule = rule,
            Rounding = profile.Rounding,
            IsFarOver = farOver,
            ReasonDemands = leftOut ? ReasonDemands.None : Demands(evaluation, score, weight, profile),
        };
    }

    private static ReasonDemands Demands(Evaluation evaluation, decimal? score, decimal? weight, ScoringProfile profile)
    {
        bool below = score < weight || (score is null && evaluation.Attainment is Attainment.NotMet or Attainment.PartlyMet);
        bool missed = !below && evaluation.Attainment is Attainment.NotMet or Attainment.PartlyMet;
        ReasonDemands demands = below ? ReasonDemands.BelowWeight : missed ? ReasonDemands.Missed : ReasonDemands.None;
        return IsOver(evaluation, profile.Over.ReasonFrom) ? demands | ReasonDemands.FarOver : demands;
    }

    // The completion is rounded; at the limit itself the exact numbers decide.
    private static bool IsOver(Evaluation evaluation, decimal? limit)
    {
        if (limit is not decimal factor || evaluation.Polarity != Polarity.HigherIsBetter
            || evaluation.Completion is not decimal completion || completion < factor)
            return false;
        return completion > factor + 0.0001m || Exact.Product(evaluation.TargetValue!.Value, factor) <= evaluation.ActualValue;
    }
}
