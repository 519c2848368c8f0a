using System.Linq;

namespace PerfModel.Evaluating;

/// <summary>What the reasons and statements mean for the verdict.</summary>
internal static class Reasons
{
    /// <summary>The verdict that belongs to a reason; the enum is ordered by it.</summary>
    public static Attainment Attainment(this EvaluationReason reason) => reason switch
    {
        <= EvaluationReason.PartsMeet => PerfModel.Attainment.Met,
        <= EvaluationReason.PartsPartly => PerfModel.Attainment.PartlyMet,
        <= EvaluationReason.PartsMiss => PerfModel.Attainment.NotMet,
        _ => PerfModel.Attainment.CannotJudge,
    };

    /// <summary>Whether an actual value is in words alone; <c>未达成预期指标且效果较差</c> is parsed as two conditions.</summary>
    public static bool IsWords(this Target actual) => actual switch
    {
        QualitativeTarget or TextTarget or YesNoTarget => true,
        AllTarget several => several.Targets.All(static t => t.IsWords() || t is GradeTarget),
        _ => false,
    };

    /// <summary>The reason that a statement gives; null where it says nothing.</summary>
    public static EvaluationReason? ToReason(this Statement statement) => statement switch
    {
        Statement.Reached or Statement.Done => EvaluationReason.StatedReached,
        Statement.Mostly => EvaluationReason.StatedMostly,
        Statement.Partly => EvaluationReason.StatedPartly,
        Statement.Missed => EvaluationReason.StatedMissed,
        _ => null,
    };

    /// <summary>An evaluation that says no more than its reason.</summary>
    public static Evaluation Of(this EvaluationReason reason, Target? target, Target? actual) =>
        new() { Attainment = reason.Attainment(), Reason = reason, Target = target, Actual = actual };
}
