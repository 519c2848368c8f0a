using System;
using System.Collections.Generic;
using System.Globalization;
using PerfModel.Tables;

namespace PerfModel.Evaluating;

/// <summary>Makes the explanation of an evaluation from what it holds.</summary>
internal static class EvaluationExplainer
{
    public static Explanation Of(Evaluation evaluation) =>
        new Explanation(CamelCase<EvaluationReason>.Of(evaluation.Reason), Actual(evaluation), Relation(evaluation), Asked(evaluation)).With(Parts(evaluation));

    private static IEnumerable<Explanation> Parts(Evaluation evaluation)
    {
        foreach (Evaluation part in evaluation.Parts)
            yield return Of(part);
        if (Reading(evaluation) is Explanation reading)
            yield return reading;
        if (Source(evaluation) is Explanation source)
            yield return source;
        if (IsApproximate(evaluation.Target))
            yield return new Explanation("targetApproximate", evaluation.TargetText ?? "");
        if (evaluation.Completion is decimal completion && evaluation.Deviation is decimal deviation)
            yield return new Explanation("completion", NumberText.OfShare(completion), NumberText.OfShare(deviation));
    }

    private static Explanation? Reading(Evaluation evaluation) => evaluation.UnitReading switch
    {
        UnitReading.Converted when evaluation.ActualValue is decimal value =>
            new("unitConverted", evaluation.ActualText ?? "", NumberText.OfConverted(value, evaluation.Unit)),
        UnitReading.ActualAssumed => new("unitOfActualAssumed", evaluation.ActualText ?? "", evaluation.Unit?.Symbol ?? ""),
        UnitReading.TargetAssumed => new("unitOfTargetAssumed", evaluation.TargetText ?? "", evaluation.Unit?.Symbol ?? ""),
        UnitReading.Fraction => new("fractionAsShare", evaluation.ActualText ?? "", evaluation.TargetText ?? ""),
        UnitReading.NothingAsZero => new("nothingAsZero", evaluation.ActualText ?? ""),
        UnitReading.FromBaseline when evaluation.ActualValue is decimal change =>
            new("changeFromBaseline", evaluation.ActualText ?? "", NumberText.OfConverted(change, evaluation.Unit)),
        _ => null,
    };

    private static Explanation? Source(Evaluation evaluation)
    {
        if (evaluation is { Reason: EvaluationReason.DirectionUnknown, ComparisonCause: string missing })
            return new Explanation("directionMissing", missing);
        if (evaluation.ComparisonSource is not ComparisonSource source || source == ComparisonSource.Stated)
            return null;
        return new Explanation("comparisonBy" + source, evaluation.Comparison.ToSymbol(), evaluation.ComparisonCause ?? "");
    }

    private static string Actual(Evaluation evaluation) =>
        evaluation.ActualValue is decimal value && !IsApproximate(evaluation.Actual) ? NumberText.OfConverted(value, evaluation.Unit)
        : evaluation.Done is DateTime done ? evaluation.ActualText + Day(done)
        : evaluation.ActualText ?? "";

    // A range has no sign of its own: its text is the condition.
    private static string Asked(Evaluation evaluation) =>
        evaluation.Comparison != Comparison.Unspecified && evaluation.TargetValue is decimal value ? NumberText.Of(value, evaluation.Unit)
        : evaluation.Due is DateTime due ? evaluation.TargetText + Day(due)
        : evaluation.TargetText ?? "";

    private static string Relation(Evaluation evaluation)
    {
        if (evaluation.TargetValue is not decimal target || evaluation.Comparison == Comparison.Unspecified)
            return "";
        if (evaluation.ActualValue is not decimal actual || evaluation.Comparison != Comparison.Equal
            || evaluation.Attainment != Attainment.Met)
            return evaluation.Comparison.ToSymbol() + " ";
        return actual == target ? "= " : actual > target ? "> " : "< ";
    }

    private static bool IsApproximate(Target? target) =>
        target is QuantityTarget { Approximate: true } or RangeTarget { Approximate: true } or ChangeTarget { Approximate: true } or RatioTarget { Approximate: true };

    private static string Day(DateTime day) => " (" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ")";
}
