using System;

namespace PerfModel.Evaluating;

/// <summary>What sort of thing a unit measures, as far as it matters for the better side.</summary>
internal static class UnitKinds
{
    private static readonly string[] Times = ["time", "calendarMonths", "workingDay"];

    /// <summary>Whether it is a length of time.</summary>
    public static bool IsTime(Unit? unit) =>
        unit is { IsKnown: true, IsCompound: false } && unit.Above[0].Dimension is string dimension && Array.IndexOf(Times, dimension) >= 0;

    /// <summary>Whether it is a sum of money or a price: 万元, 元/人, a bare 万, and <c>/人</c>, where 元 was left out.</summary>
    public static bool IsMoney(Unit? unit)
    {
        if (unit is null)
            return false;
        ReadOnlySpan<Units.UnitTerm> above = unit.Above;
        if (above.Length == 0)
            return true;
        return above.Length == 1 && above[0] is var term && (term.Definition?.Status == UnitStatus.Money || term.Dimension is "");
    }
}
