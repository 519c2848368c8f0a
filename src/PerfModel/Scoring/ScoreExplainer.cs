using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfModel.Evaluating;

namespace PerfModel.Scoring;

/// <summary>Makes the explanations of scores from what they hold.</summary>
internal static class ScoreExplainer
{
    public static Explanation Of(IndicatorScore score)
    {
        string actual = NumberText.Of(score.Evaluation.ActualValue), target = NumberText.Of(score.Evaluation.TargetValue);
        return new Explanation("score" + score.Basis, Result(score.Score, score.Range), NumberText.Of(score.Weight), actual, target, Range(score.Range)).With(Parts(score));
    }

    public static Explanation Of(ExecutionScore score)
    {
        string own = Result(score.Score, null), weight = NumberText.Of(score.Weight);
        if (score.WeightSource == WeightSource.Missing)
            return new Explanation("executionUnweighted");
        if (score.Rate is not decimal rate)
            return new Explanation("executionOpen", weight);
        Explanation root = score.IsPrintedRate
            ? new("executionByRate", own, weight, NumberText.OfShare(rate))
            : new("executionByAmounts", own, weight, NumberText.Of(score.Executed), NumberText.Of(score.Budget), NumberText.OfShare(rate));
        return root.With([Rounding(score.Rounding), .. Demands(score.ReasonDemands)]);
    }

    public static Explanation Of(FormScore score)
    {
        string code = score.Total is null
            ? "totalRange"
            : "total", points = Result(score.Total, score.TotalRange), maximum = NumberText.Of(score.Maximum);
        Explanation root = score.Grade is ScoreGrade grade
            ? new(code, points, maximum, grade.Name)
            : new(code + "Ungraded", points, maximum);
        IEnumerable<Explanation> execution = score.Execution is null ? [] : [Of(score.Execution)];
        IEnumerable<Explanation> indicators = score.Indicators.Select(i => new Explanation("indicator", i.Indicator?.Name ?? "").With([Of(i)]));
        IEnumerable<Explanation> remarks = score.Remarks.Select(r => r.Explain());
        return root.With([.. execution, .. indicators, .. remarks]);
    }

    public static Explanation Of(ScoreComparison comparison)
    {
        List<ScoreDifference> all = [.. comparison.Indicators];
        if (comparison.Execution is not null)
            all.Insert(0, comparison.Execution);
        if (comparison.Total is not null)
            all.Add(comparison.Total);
        List<ScoreDifference> different = all.FindAll(d => !d.IsEqual);
        return new Explanation("comparison", Count(all.Count - different.Count), Count(all.Count)).With(different.Select(Of));
    }

    public static Explanation Of(IndicatorProgress progress)
    {
        string light = progress.Light is MonitoringLight found ? "light" + found : "lightNone";
        string share = progress.Progress is decimal value ? NumberText.OfShare(value) : "";
        return new Explanation(light, progress.Indicator.Name).With(
            progress.Basis == MonitoringBasis.TimeProportion
                ? [new Explanation("progress", share), progress.Evaluation.Explain()]
                : [progress.Evaluation.Explain()]);
    }

    private static Explanation Of(ScoreDifference difference) => new(
        "difference" + difference.Cause, difference.Subject, NumberText.Of(difference.Published), Result(difference.Own, difference.Range));

    private static IEnumerable<Explanation> Parts(IndicatorScore score)
    {
        if (score.Basis is ScoreBasis.Proportion or ScoreBasis.Linear or ScoreBasis.Ratio or ScoreBasis.Parts or ScoreBasis.Band or ScoreBasis.Steps)
            yield return Rounding(score.Rounding);
        if (score.WeightSource is WeightSource.Distributed or WeightSource.Scaled)
            yield return new Explanation("weight" + score.WeightSource, NumberText.Of(score.Weight ?? 0));
        yield return score.Evaluation.Explain();
        if (score.IsFarOver)
            yield return new Explanation("farOver", NumberText.OfShare(score.Evaluation.Completion ?? 0));
        foreach (Explanation demand in Demands(score.ReasonDemands))
            yield return demand;
    }

    private static IEnumerable<Explanation> Demands(ReasonDemands demands)
    {
        if ((demands & ReasonDemands.BelowWeight) != 0)
            yield return new Explanation("reasonBelowWeight");
        if ((demands & ReasonDemands.FarOver) != 0)
            yield return new Explanation("reasonFarOver");
        if ((demands & ReasonDemands.LowExecution) != 0)
            yield return new Explanation("reasonLowExecution");
        if ((demands & ReasonDemands.Missed) != 0)
            yield return new Explanation("reasonMissed");
    }

    private static Explanation Rounding(ScoreRounding rounding) => new("rounded" + rounding.Mode, Count(rounding.Places));

    private static string Result(decimal? score, ScoreRange? range) => score is decimal points ? NumberText.Of(points) : Range(range);

    private static string Range(ScoreRange? range) => range is ScoreRange r
        ? "[" + NumberText.Of(r.Lower) + ", " + NumberText.Of(r.Upper) + (r.UpperExclusive ? ")" : "]")
        : "";

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
