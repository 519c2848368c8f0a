using System;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Evaluating;

/// <summary>Judges grades by the scales of grade-scales.tsv.</summary>
internal static class GradeJudge
{
    private static readonly string[][][] Scales =
        [.. Table.Embedded("grade-scales.tsv", 2).Select(row => row[1].Split('>').Select(grade => grade.Split('|')).ToArray())];

    /// <summary>Judges an actual value against a grade or a scale.</summary>
    public static Evaluation Judge(GradeTarget target, Target actual, in Scope scope)
    {
        EvaluationReason reason = actual is GradeTarget { Grade: string grade } done
            ? target.Scale is ValueList<string> scale ? OnScale(scale, grade) : Against(target, done)
            : target.Equals(actual) || actual is GradeTarget ? EvaluationReason.GradeUnknown
            : WordJudge.Stated(actual, scope)
                ?? (actual.IsWords() ? EvaluationReason.WordsDiffer : EvaluationReason.KindMismatch);
        return reason.Of(target, actual) with { Comparison = target.Comparison };
    }

    private static EvaluationReason Against(GradeTarget target, GradeTarget done)
    {
        string asked = target.Grade!, grade = done.Grade!;
        int? order = asked == grade ? 0 : Scales.Select(scale => Order(scale, asked, grade)).FirstOrDefault(o => o is not null);
        if (order is not int difference)
            return EvaluationReason.GradeUnknown;
        bool atMost = target.Comparison is Comparison.AtMost or Comparison.LessThan;
        if (done.Comparison is Comparison.Unspecified or Comparison.Equal
            || (difference >= 0 && !atMost && done.Comparison == Comparison.AtLeast))
            return Holds(target.Comparison, difference) ? EvaluationReason.GradeMeets : EvaluationReason.GradeMisses;
        return EvaluationReason.GradeUnknown;
    }

    // Positive: better than asked. Better than a grade without comparison is met.
    private static bool Holds(Comparison comparison, int difference) => comparison switch
    {
        Comparison.GreaterThan => difference > 0,
        Comparison.LessThan => difference < 0,
        Comparison.AtMost => difference <= 0,
        _ => difference >= 0,
    };

    private static EvaluationReason OnScale(ValueList<string> scale, string grade)
    {
        int rank = scale.ToList().FindIndex(g => g == grade || Scales.Any(s => Order(s, g, grade) == 0));
        if (rank < 0)
            return EvaluationReason.GradeUnknown;
        return rank == 0 ? EvaluationReason.GradeMeets
            : rank == scale.Count - 1 ? EvaluationReason.GradeMisses
            : EvaluationReason.PartsPartly;
    }

    private static int? Order(string[][] scale, string asked, string grade)
    {
        int a = Array.FindIndex(scale, words => Array.IndexOf(words, asked) >= 0);
        int b = Array.FindIndex(scale, words => Array.IndexOf(words, grade) >= 0);
        return a < 0 || b < 0 ? null : a - b;
    }
}
