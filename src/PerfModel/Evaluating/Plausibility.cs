using System;

namespace PerfModel.Evaluating;

/// <summary>Whether an actual number that meets a target can be true at all.</summary>
internal static class Plausibility
{
    private const decimal Whole = 100;

    // So far off its target no bare number is: it is one of another unit.
    private const decimal Magnitude = 1000;

    /// <summary>Whether it cannot be.</summary>
    public static bool IsOff(Evaluation evaluation, Target target, Target actual, in Scope scope)
    {
        if (evaluation.ActualValue is not decimal value || evaluation.TargetValue is not decimal asked || target is ChangeTarget)
            return false;
        return (value < 0 && asked > 0 && IsNeverNegative(evaluation.Unit, scope))
            || IsOverWhole(evaluation, value, asked, scope)
            || IsOtherMagnitude(target, actual, value, asked);
    }

    // Counts are not below 0, nor are rates, but for those of change and of error.
    private static bool IsNeverNegative(Unit? unit, in Scope scope)
    {
        if (unit?.Status == UnitStatus.Counting)
            return true;
        if (unit?.PerOne() is null || string.IsNullOrEmpty(scope.Context.Name))
            return false;
        MeasureName measure = scope.Options.Polarities.MeasureOf(scope.Context.Name!);
        return measure.Stem is not null && measure.Measure is Measure.Rate or Measure.Portion
            && !DoubtWords.AnyIn(DoubtWords.Signed, measure.Stem) && (measure.Roles & (WordRole.Growing | WordRole.Reducing)) == 0;
    }

    // A rate of things done may exceed its plan (完成率), growth may be any; a share of people or pieces may not.
    private static bool IsOverWhole(Evaluation evaluation, decimal value, decimal asked, in Scope scope)
    {
        if (evaluation.Unit?.Symbol != "%" || value <= Whole || asked > Whole)
            return false;
        if (scope.Context.Category?.Group == CategoryGroup.Satisfaction)
            return true;
        return !string.IsNullOrEmpty(scope.Context.Name) && !MayExceed(scope.Context.Name!, scope);
    }

    private static bool MayExceed(string name, in Scope scope)
    {
        MeasureName measure = scope.Options.Polarities.MeasureOf(name);
        return measure.Stem is null
            || DoubtWords.AnyIn(DoubtWords.Exceeding, measure.Stem)
            || (measure.Roles & (WordRole.Growing | WordRole.Reducing | WordRole.Thing | WordRole.Cost)) != 0;
    }

    private static bool IsOtherMagnitude(Target target, Target actual, decimal value, decimal asked)
    {
        bool isBare = target is QuantityTarget { Unit: not null } && actual is QuantityTarget { Unit: null };
        bool isBareTarget = target is QuantityTarget { Unit: null } && actual is QuantityTarget { Unit: not null };
        if (!(isBare || isBareTarget) || value == 0 || asked == 0)
            return false;
        (decimal small, decimal large) = Math.Abs(value) < Math.Abs(asked)
            ? (Math.Abs(value), Math.Abs(asked))
            : (Math.Abs(asked), Math.Abs(value));
        return large / Magnitude >= small;
    }
}
