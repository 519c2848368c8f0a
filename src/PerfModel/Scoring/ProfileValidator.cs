using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Scoring;

/// <summary>Checks a profile before anything is scored by it.</summary>
internal sealed class ProfileValidator
{
    /// <summary>No indicator has more points than this; sums of points stay far below what a decimal holds.</summary>
    public const decimal MostPoints = 1_000_000;

    private readonly List<ProfileProblem> _problems = [];

    public static ValueList<ProfileProblem> Validate(ScoringProfile profile)
    {
        var validator = new ProfileValidator();
        validator.Check(profile);
        return validator._problems.ToValueList();
    }

    private void Check(ScoringProfile profile)
    {
        if (string.IsNullOrWhiteSpace(profile.Id))
            Add(ProfileProblemCode.Missing, "id");
        if (profile.Plans.Count == 0)
            Add(ProfileProblemCode.NoWeights, "plans");
        for (int i = 0; i < profile.Plans.Count; i++)
            Check(profile.Plans[i], Item("plans", i));
        for (int i = 0; i < profile.Rules.Count; i++)
            Check(profile.Rules[i], Item("rules", i));
        Share(profile.PassThreshold, "passThreshold");
        Share(profile.ExecutionReasonBelow, "executionReasonBelow");
        Check(profile.Tiers);
        Check(profile.Over);
        CheckGrades(profile.Grades);
    }

    private void Check(WeightPlan plan, string path)
    {
        Points(plan.Execution, path + ".execution");
        Points(plan.Undivided, path + ".undivided");
        for (int i = 0; i < plan.Groups.Count; i++)
        {
            GroupWeight group = plan.Groups[i];
            Points(group.Weight, Item(path + ".groups", i) + ".weight");
            if (plan.Groups.Take(i).Any(g => g.Group == group.Group))
                Add(ProfileProblemCode.Duplicate, Item(path + ".groups", i) + ".group", CamelCase<CategoryGroup>.Of(group.Group));
        }

        if (plan.Groups.All(g => g.Weight == 0) && plan.Undivided == 0)
            Add(ProfileProblemCode.NoWeights, path);
    }

    private void Check(ScoringRule rule, string path)
    {
        string method = CamelCase<ScoringMethod>.Of(rule.Method);
        Share(rule.PassThreshold, path + ".passThreshold");
        if (rule.Bands.Count > 0 != (rule.Method == ScoringMethod.Bands))
            Add(ProfileProblemCode.MethodMismatch, path + ".bands", method);
        if (rule.Step is not null != (rule.Method == ScoringMethod.Steps))
            Add(ProfileProblemCode.MethodMismatch, path + ".step", method);
        if (rule.Step is { Size: <= 0 })
            Add(ProfileProblemCode.OutOfRange, path + ".step.size", Text(rule.Step.Size));
        if (rule.Step is not null)
            Points(rule.Step.Points, path + ".step.points");
        for (int i = 0; i < rule.Bands.Count; i++)
        {
            string band = Item(path + ".bands", i);
            Share(rule.Bands[i].Share, band + ".share");
            if (i > 0)
                Descending(rule.Bands[i - 1].From, rule.Bands[i].From, band + ".from");
        }
    }

    private void Check(QualitativeTiers tiers)
    {
        Share(tiers.Reached, "tiers.reached");
        Share(tiers.Partly, "tiers.partly");
        Descending(tiers.Reached, tiers.Partly, "tiers.partly");
    }

    private void Check(OverAchievement over)
    {
        if (over.FlagFrom is < 1)
            Add(ProfileProblemCode.OverBelowOne, "over.flagFrom", Text(over.FlagFrom.Value));
        if (over.ReasonFrom is decimal reason && (reason < 1 || reason < over.FlagFrom))
            Add(ProfileProblemCode.OverBelowOne, "over.reasonFrom", Text(reason));
    }

    private void CheckGrades(ValueList<ScoreGrade> grades)
    {
        for (int i = 0; i < grades.Count; i++)
        {
            string path = Item("grades", i);
            if (string.IsNullOrWhiteSpace(grades[i].Name))
                Add(ProfileProblemCode.Missing, path + ".name");
            Share(grades[i].From, path + ".from");
            if (i > 0)
                Descending(grades[i - 1].From, grades[i].From, path + ".from");
        }

        if (grades.Count > 0 && grades[grades.Count - 1].From != 0)
            Add(ProfileProblemCode.GradesIncomplete, "grades", Text(grades[grades.Count - 1].From));
    }

    private void Share(decimal? value, string path)
    {
        if (value is < 0 or > 1)
            Add(ProfileProblemCode.ShareOutOfRange, path, Text(value.Value));
    }

    private void Points(decimal value, string path)
    {
        if (value is < 0 or > MostPoints)
            Add(ProfileProblemCode.OutOfRange, path, Text(value));
    }

    private void Descending(decimal before, decimal value, string path)
    {
        if (value >= before)
            Add(ProfileProblemCode.NotDescending, path, Text(value));
    }

    private void Add(ProfileProblemCode code, string path, string value = "") => _problems.Add(new ProfileProblem(code, path, value));

    private static string Item(string list, int index) => list + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
