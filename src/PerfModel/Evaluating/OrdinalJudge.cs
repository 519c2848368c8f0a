namespace PerfModel.Evaluating;

/// <summary>Judges grades with a number or a rank: 二级以上, Ⅲ类, 二等奖以上, 省级, 合格 against 优良.</summary>
internal static class OrdinalJudge
{
    private const int LongestText = 20;

    /// <summary>The verdict, or null where the two are of no common scale.</summary>
    public static Evaluation? Judge(Target target, Target actual, in Scope scope)
    {
        if (target.Text == actual.Text || !IsWordy(target) || !IsWordy(actual) || target.Text.Length > LongestText
            || actual.Text.Length > LongestText)
            return null;
        (string asked, bool atMost) = OrdinalScales.Read(target.Text);
        (string done, bool isBound) = OrdinalScales.Read(actual.Text);
        if (asked == done || OrdinalScales.Difference(asked, done, scope.Context.Name + target.Subject) is not int better)
            return null;
        Comparison comparison = (target as GradeTarget)?.Comparison ?? Comparison.Unspecified;
        if (isBound || atMost || comparison is Comparison.AtMost or Comparison.LessThan
            || actual is GradeTarget { Comparison: not Comparison.Unspecified })
            return target is GradeTarget && actual is GradeTarget ? null : EvaluationReason.GradeUnknown.Of(target, actual);
        bool holds = comparison == Comparison.GreaterThan ? better > 0 : better >= 0;
        return (holds ? EvaluationReason.GradeMeets : EvaluationReason.GradeMisses).Of(target, actual) with { Comparison = comparison };
    }

    private static bool IsWordy(Target target) => target is GradeTarget { Scale: null } or TextTarget or QualitativeTarget;
}
