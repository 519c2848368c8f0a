namespace PerfModel.Evaluating;

/// <summary>Units that are shares of one.</summary>
internal static class Shares
{
    /// <summary>How many of the unit make one: 100 %, 1000 ‰; null where it is no share, such as 百分点 and 倍.</summary>
    public static decimal? PerOne(this Unit unit) =>
        unit is { Status: UnitStatus.Ratio, IsCompound: false } && unit.Above[0].Definition is { Dimension: "ratio" } definition
            ? definition.Denominator / definition.Numerator
            : null;
}
