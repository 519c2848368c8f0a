using System;
using System.Linq;
using PerfModel.Evaluating;

namespace PerfModel.Scoring;

/// <summary>Finds the points of an evaluation by a profile and the rule that holds for the indicator.</summary>
internal sealed class PointsFinder(ScoringProfile profile, ScoringRule? rule)
{
    private static readonly ScoreRounding Fine = new(12);

    /// <summary>The points for a weight.</summary>
    public Points Find(Evaluation evaluation, decimal weight, ScoreRounding rounding)
    {
        if (evaluation.Parts.Count > 0 && evaluation.Attainment != Attainment.CannotJudge)
            return OfParts(evaluation, weight, rounding);
        switch (evaluation.Reason)
        {
            case EvaluationReason.ValueMeets:
                return OfMet(evaluation, weight, rounding);
            case EvaluationReason.BoundMeets or EvaluationReason.DateMeets:
            case EvaluationReason.WordsSame when evaluation.Target is DeadlineTarget or PeriodTarget or YesNoTarget:
            case EvaluationReason.StatedReached when evaluation.Target is YesNoTarget:
                return Points.At(weight, ScoreBasis.Full);
            case EvaluationReason.ValueMisses:
                return OfMissed(evaluation, weight, rounding);
            case EvaluationReason.StatedMissed when evaluation.Target is YesNoTarget:
                return Points.At(0, ScoreBasis.Missed);
            case EvaluationReason.BoundMisses:
                return new Points(0, weight, UpperExclusive: true, ScoreBasis.Bound);
            case EvaluationReason.TargetNotApplicable:
                return Points.At(0, ScoreBasis.LeftOut);
            case EvaluationReason.StatedMostly:
                return OfTier(Attainment.Met, weight, rounding);
            default:
                return OfTier(evaluation.Attainment, weight, rounding);
        }
    }

    private Points OfMet(Evaluation evaluation, decimal weight, ScoreRounding rounding) =>
        rule?.Method == ScoringMethod.Bands && evaluation.ActualValue is decimal actual
            ? Proportion.OfBands(actual, rule.Bands, weight, rounding)
            : Points.At(weight, ScoreBasis.Full);

    private Points OfMissed(Evaluation evaluation, decimal weight, ScoreRounding rounding)
    {
        if (evaluation.ActualValue is not decimal actual || evaluation.TargetValue is not decimal target)
            return Points.At(0, ScoreBasis.Missed);
        return rule?.Method switch
        {
            ScoringMethod.Direct => Points.At(0, ScoreBasis.Missed),
            ScoringMethod.Bands => Proportion.OfBands(actual, rule.Bands, weight, rounding),
            ScoringMethod.Steps when rule.Step is StepDeduction step => Proportion.OfSteps(actual, target, step, weight, rounding),
            _ => Proportion.Of(actual, target, weight, profile.Lower, rule?.PassThreshold ?? profile.PassThreshold, rounding),
        };
    }

    private Points OfTier(Attainment attainment, decimal weight, ScoreRounding rounding)
    {
        QualitativeTiers tiers = profile.Tiers;
        decimal reached = Math.Min(weight, Exact.Round(weight * tiers.Reached, rounding));
        decimal partly = Math.Min(reached, Exact.Round(weight * tiers.Partly, rounding));
        return attainment switch
        {
            Attainment.Met => new Points(reached, weight, UpperExclusive: false, ScoreBasis.Tier),
            Attainment.PartlyMet => new Points(partly, reached, UpperExclusive: true, ScoreBasis.Tier),
            Attainment.NotMet => new Points(0, partly, UpperExclusive: true, ScoreBasis.Tier),
            _ => Points.At(0, ScoreBasis.None),
        };
    }

    // Where all count, each condition carries the same share of the weight.
    private Points OfParts(Evaluation evaluation, decimal weight, ScoreRounding rounding)
    {
        Points[] parts = [.. evaluation.Parts.Select(p => Find(p, weight, Fine)).Select(p => p.IsKnown ? p : p with { Upper = weight })];
        Points found = evaluation.Target is AnyTarget
            ? new Points(parts.Max(p => p.Lower), parts.Max(p => p.Upper), false, ScoreBasis.Parts)
            : new Points(parts.Average(p => p.Lower), parts.Average(p => p.Upper), parts.Any(p => p.UpperExclusive), ScoreBasis.Parts);
        return found.Rounded(points => Math.Min(weight, Exact.Round(points, rounding)));
    }
}
