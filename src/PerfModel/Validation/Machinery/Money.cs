using System;

namespace PerfModel.Validation;

/// <summary>Amounts of money in 元, whatever they are written in. Amounts too large to be added safely are no amounts.</summary>
internal static class Money
{
    private const decimal Largest = 1_000_000_000_000_000_000m;
    private const decimal Wan = 10_000m;
    private static readonly Unit Yuan = UnitCatalog.Default.Parse("元");

    /// <summary>The amount of a figure; its own unit counts before that of the form, and 万元 where none is written.</summary>
    public static decimal? Of(Figure? figure, string? formUnit)
    {
        if (figure?.Value is not decimal value)
            return null;
        string unit = figure.Unit.Length > 0 ? figure.Unit : string.IsNullOrWhiteSpace(formUnit) ? "万元" : formUnit!.Trim();
        return unit switch
        {
            "万元" or "万" => Scaled(value, Wan),
            "元" => Scaled(value, 1),
            _ => UnitCatalog.Default.TryParse(unit, out Unit? parsed) ? Of(value, parsed!) : null,
        };
    }

    /// <summary>The amount of a number with a unit of money; a bare 万 means 万元.</summary>
    public static decimal? Of(decimal value, Unit unit) =>
        unit.Status == UnitStatus.Multiplier ? Scaled(value, unit.Multiplier)
        : Math.Abs(value) <= Largest && unit.TryConvert(value, Yuan, out decimal yuan) ? Scaled(yuan, 1)
        : null;

    /// <summary>An amount of 元 in 万元.</summary>
    public static decimal InWan(decimal yuan) => yuan / Wan;

    private static decimal? Scaled(decimal value, decimal factor) =>
        Math.Abs(value) <= Largest && Math.Abs(value) * factor <= Largest ? value * factor : null;
}
