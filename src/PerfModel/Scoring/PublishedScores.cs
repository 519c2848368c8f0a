using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Scoring;

/// <summary>Holds the printed scores of a form against ours and looks for the cause of each difference.</summary>
internal static class PublishedScores
{
    public static ScoreComparison Compare(FormScore score)
    {
        var rows = new List<ScoreDifference>();
        for (int i = 0; i < score.Indicators.Count; i++)
        {
            IndicatorScore own = score.Indicators[i];
            if (own.Indicator?.Score is { Value: decimal published } figure && own.Basis != ScoreBasis.LeftOut)
                rows.Add(new ScoreDifference(i, own.Indicator.Name, published, own.Score, own.Range, CauseFinder.Of(own, published, Places(figure), score.Profile)));
        }

        return new ScoreComparison { Indicators = rows.ToValueList(), Execution = OfExecution(score), Total = OfTotal(score, rows) };
    }

    /// <summary>How many decimals a figure prints.</summary>
    public static int Places(Figure figure)
    {
        int point = figure.Text.IndexOfAny(['.', '．']), end = point + 1;
        while (point >= 0 && end < figure.Text.Length && Text.Fold.Of(figure.Text[end]) is >= '0' and <= '9')
            end++;
        return point < 0 ? 0 : Math.Min(20, end - point - 1);
    }

    private static ScoreDifference? OfExecution(FormScore score)
    {
        ExecutionLine? line = score.Form.Execution?.Total;
        if (line?.Score is not { Value: decimal published } figure || score.Execution is not ExecutionScore own || own.Weight == 0)
            return null;
        return new ScoreDifference(null, line.Label, published, own.Score, null, CauseFinder.Of(own, published, Places(figure)));
    }

    private static ScoreDifference? OfTotal(FormScore score, List<ScoreDifference> rows)
    {
        if (score.Form.TotalScore is not { Value: decimal published } figure)
            return null;
        decimal printed = score.Indicators.Sum(i => Bounded(i.Indicator?.Score?.Value)) + Bounded(score.Form.Execution?.Total?.Score?.Value);
        int places = Places(figure);
        ScoreRange range = score.TotalRange;
        DifferenceCause cause =
            score.Total is decimal total && CauseFinder.IsEqual(total, published, places) ? DifferenceCause.None
            : score.Total is null && range.Contains(published) && rows.TrueForAll(r => r.IsEqual) ? DifferenceCause.None
            : CauseFinder.IsEqual(printed, published, places) ? DifferenceCause.PartsDiffer
            : DifferenceCause.SumWrong;
        return new ScoreDifference(null, "", published, score.Total, score.Total is null ? range : null, cause);
    }

    private static decimal Bounded(decimal? value) =>
        value is decimal points && Math.Abs(points) <= ProfileValidator.MostPoints ? points : 0;
}
