using System;

namespace PerfModel.Evaluating;

/// <summary>The unit in which target and actual value are compared, and how each gets there.</summary>
/// <param name="Unit">The unit of the comparison, or null where both are bare numbers.</param>
/// <param name="Reading">How it was found.</param>
/// <param name="From">The unit that the actual value is converted from; null where it is not converted.</param>
/// <param name="ActualScale">The factor of the actual value, 100 where a share is read as per cent.</param>
/// <param name="TargetScale">The factor of the target, likewise.</param>
/// <param name="Failure">Why there is none, or null.</param>
internal readonly record struct CommonUnit(
    Unit? Unit, UnitReading Reading, Unit? From = null, int ActualScale = 1, int TargetScale = 1, EvaluationReason? Failure = null)
{
    /// <summary>Finds the common unit.</summary>
    /// <param name="target">The target's unit, or null.</param>
    /// <param name="actual">The actual value's unit, or null.</param>
    /// <param name="targetValue">A number of the target.</param>
    /// <param name="actualValue">A number of the actual value.</param>
    /// <param name="scope">What else is known.</param>
    public static CommonUnit Find(Unit? target, Unit? actual, decimal targetValue, decimal actualValue, in Scope scope)
    {
        Unit? column = scope.Context.ColumnUnit;
        Unit? from = actual ?? column;
        Unit? to = target ?? column;
        if (to is null)
            return from is null ? new(null, UnitReading.Same) : OfBareTarget(from, targetValue, actualValue, scope);
        if (from is null)
            return OfBareActual(to, targetValue, actualValue, scope);
        return ReferenceEquals(from, to) || from.Equals(to) ? new(to, UnitReading.Same) : OfTwo(to, from, scope);
    }

    private static CommonUnit OfTwo(Unit to, Unit from, in Scope scope)
    {
        bool bareTarget = IsBareMultiplier(to, from);
        if (!bareTarget && !IsBareMultiplier(from, to))
            return new(to, UnitReading.Converted, from);
        if (!IsCost(scope))
            return Failed(EvaluationReason.UnitMissing);
        Unit? whole = bareTarget ? Multiplied(to, from, scope) : Multiplied(from, to, scope);
        return whole is null ? Failed(EvaluationReason.UnitMismatch)
            : bareTarget ? new(whole, UnitReading.Converted, from)
            : new(to, UnitReading.Converted, whole);
    }

    private static bool IsBareMultiplier(Unit unit, Unit other) =>
        unit.Status == UnitStatus.Multiplier && other.Status is not (UnitStatus.Multiplier or UnitStatus.Ratio);

    private static CommonUnit OfBareActual(Unit unit, decimal targetValue, decimal actualValue, in Scope scope)
    {
        if (unit.PerOne() is not null && IsFraction(actualValue))
            return OfFraction(unit, scope, ofTarget: false);
        bool same = actualValue == 0 || actualValue == targetValue;
        if (unit.Status == UnitStatus.Multiplier && !same)
            return IsCostInMoney(scope) ? OfTwo(unit, scope.Context.MoneyUnit!, scope) : Failed(EvaluationReason.UnitMissing);
        decimal multiplier = unit.Multiplier;
        bool unclear = multiplier > 1 && Math.Abs(actualValue) >= multiplier && Math.Abs(targetValue) < multiplier;
        return unclear && !same ? Failed(EvaluationReason.UnitMissing) : new(unit, UnitReading.ActualAssumed);
    }

    private static CommonUnit OfBareTarget(Unit unit, decimal targetValue, decimal actualValue, in Scope scope)
    {
        if (unit.PerOne() is not null && IsFraction(targetValue))
            return OfFraction(unit, scope, ofTarget: true);
        if (unit.Status == UnitStatus.Money && targetValue != 0 && targetValue != actualValue)
        {
            if (scope.Context.MoneyUnit is Unit money)
                return new(money, UnitReading.TargetAssumed, money.Equals(unit) ? null : unit);
            if (unit.Multiplier == 1)
                return Failed(EvaluationReason.UnitMissing);
        }

        return new(unit, UnitReading.TargetAssumed);
    }

    private static CommonUnit OfFraction(Unit unit, in Scope scope, bool ofTarget)
    {
        UnitReading assumed = ofTarget ? UnitReading.TargetAssumed : UnitReading.ActualAssumed;
        if (scope.Options.BareFraction == BareFraction.SameUnit)
            return new(unit, assumed);
        if (scope.Options.BareFraction == BareFraction.Undecided)
            return Failed(EvaluationReason.FractionAmbiguous);
        int scale = (int)unit.PerOne()!.Value;
        return ofTarget ? new(unit, UnitReading.Fraction, null, 1, scale) : new(unit, UnitReading.Fraction, null, scale);
    }

    private static bool IsFraction(decimal value) => value != 0 && value is >= -1 and <= 1;

    // A bare 万 is one of 元 in a cost row, and of anything elsewhere.
    private static bool IsCost(in Scope scope) => scope.Context.Category?.Group == CategoryGroup.Cost;

    private static bool IsCostInMoney(in Scope scope) => IsCost(scope) && scope.Context.MoneyUnit is not null;

    private static Unit? Multiplied(Unit multiplier, Unit unit, in Scope scope) =>
        scope.Options.Parsing.Units.TryParse(multiplier.Symbol + unit.WithoutMultiplier, out Unit? whole) ? whole : null;

    private static CommonUnit Failed(EvaluationReason reason) => new(null, UnitReading.Same, Failure: reason);

    /// <summary>A number of the actual value in the common unit, or the reason why it cannot be had.</summary>
    public EvaluationReason? Convert(decimal value, out decimal result)
    {
        result = value;
        if (From is null)
        {
            decimal? scaled = Exact.Product(value, ActualScale);
            result = scaled ?? value;
            return scaled is null ? EvaluationReason.OutOfRange : null;
        }

        if (From.TryConvert(value, Unit!, out result))
            return result == 0 && value != 0 ? EvaluationReason.OutOfRange : null;
        return From.Dimension is string dimension && dimension == Unit!.Dimension
            ? EvaluationReason.OutOfRange
            : EvaluationReason.UnitMismatch;
    }
}
