using System.Collections.Generic;

namespace PerfModel.Scoring;

/// <summary>Sums the scores of a form.</summary>
internal static class FormTotals
{
    private static readonly int GroupCount = (int)CategoryGroup.Satisfaction + 1;

    public static FormScore Of(PerformanceForm form, ScoringProfile profile, Weights weights, IndicatorScore[] scores)
    {
        ExecutionScore? execution = ExecutionScorer.Score(form.Execution?.Total, weights, profile);
        var sums = new Sum[GroupCount];
        Sum total = default;
        for (int i = 0; i < scores.Length; i++)
        {
            Sum part = Sum.Of(scores[i]);
            sums[(int)weights.GroupOf(i)] += part;
            total += part;
        }

        if (execution is not null)
            total += execution.Score is decimal points
                ? new Sum(weights.Execution, points, points)
                : new Sum(weights.Execution, 0, weights.Execution);
        return new FormScore
        {
            Form = form,
            Profile = profile,
            Plan = weights.Plan,
            Execution = execution,
            Indicators = ValueList<IndicatorScore>.Wrap(scores),
            Groups = GroupsOf(sums),
            Maximum = total.Weight,
            TotalRange = total.Range,
            Grade = GradeOf(total, profile),
            Remarks = weights.Remarks,
        };
    }

    private static ValueList<GroupScore> GroupsOf(Sum[] sums)
    {
        var groups = new List<GroupScore>(sums.Length);
        for (int i = 0; i < sums.Length; i++)
        {
            if (sums[i].Weight > 0)
                groups.Add(new GroupScore((CategoryGroup)i, sums[i].Weight, sums[i].Range));
        }

        return groups.ToValueList();
    }

    private static ScoreGrade? GradeOf(Sum total, ScoringProfile profile)
    {
        if (total.Weight <= 0)
            return null;
        foreach (ScoreGrade grade in profile.Grades)
        {
            decimal least = grade.From * total.Weight;
            if (total.Lower >= least)
                return grade;
            if (total.UpperExclusive ? total.Upper > least : total.Upper >= least)
                return null;
        }

        return null;
    }

    private readonly record struct Sum(decimal Weight, decimal Lower, decimal Upper, bool UpperExclusive = false)
    {
        public ScoreRange Range => new(Lower, Upper, UpperExclusive);

        public static Sum Of(IndicatorScore score)
        {
            if (score.Basis == ScoreBasis.LeftOut)
                return default;
            decimal weight = score.Weight ?? 0;
            if (score.Score is decimal points)
                return new Sum(weight, points, points);
            return score.Range is ScoreRange range
                ? new Sum(weight, range.Lower, range.Upper, range.UpperExclusive)
                : new Sum(weight, 0, weight);
        }

        public static Sum operator +(Sum a, Sum b) =>
            new(a.Weight + b.Weight, a.Lower + b.Lower, a.Upper + b.Upper, a.UpperExclusive || b.UpperExclusive);
    }
}
