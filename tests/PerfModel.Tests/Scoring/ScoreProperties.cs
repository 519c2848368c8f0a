using System.Linq;
using FluentAssertions;

namespace PerfModel.Tests.Scoring;

/// <summary>What holds for every score of every form.</summary>
internal static class ScoreProperties
{
    public static void Hold(FormScore score)
    {
        decimal lower = 0, upper = 0;
        foreach (IndicatorScore own in score.Indicators)
        {
            if (own.Basis == ScoreBasis.LeftOut)
                continue;
            decimal weight = own.Weight!.Value;
            ScoreRange range = own.Score is decimal points ? new ScoreRange(points, points) : own.Range ?? new ScoreRange(0, weight);
            (range.Lower >= 0 && range.Lower <= range.Upper && range.Upper <= weight).Should().BeTrue("{0} of {1}", range, weight);
            (lower, upper) = (lower + range.Lower, upper + range.Upper);
            if (own.Evaluation.Attainment == Attainment.CannotJudge)
                own.Score.Should().BeNull();
        }

        if (score.Execution is { WeightSource: not WeightSource.Missing } execution)
        {
            (execution.Score is null or >= 0 && !(execution.Score > execution.Weight)).Should().BeTrue();
            (lower, upper) = (lower + (execution.Score ?? 0), upper + (execution.Score ?? execution.Weight));
        }

        (score.TotalRange.Lower, score.TotalRange.Upper).Should().Be((lower, upper));
        score.Total.Should().Be(lower == upper ? lower : null);
        score.Groups.Sum(g => g.Range.Upper).Should().Be(upper - (score.Execution?.Score ?? score.Execution?.Weight ?? 0));
    }
}
