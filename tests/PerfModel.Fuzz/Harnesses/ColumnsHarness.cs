using System;
using System.Collections.Generic;
using System.Globalization;
using PerfModel.Fuzz.Making;

namespace PerfModel.Fuzz.Harnesses;

/// <summary>Symbol, value and unit in three columns; units and dates by themselves.</summary>
internal sealed class ColumnsHarness : Harness
{
    /// <inheritdoc/>
    public override string Name => "columns";

    /// <inheritdoc/>
    public override IReadOnlyList<Oracle> Oracles { get; } = [new("columns", Columns), new("unit", UnitBack), new("date", DateBack)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Seeds { get; } =
        [Fields.Join("≥", "95", "%"), Fields.Join("1", "20", "万元/人·月"), Fields.Join("定性", "显著提升", ""),
            Fields.Join("=", "2024-12-31", "--Q3")];

    /// <inheritdoc/>
    public override string Make(Random random) => Fields.Join(
        Words.Of(random.Next(2) == 0 ? "sign" : "comparator", random), random.Next(3) == 0
            ? Words.Target(random) : Words.Of("extreme", random), Words.Of("scale", random) + Words.Of("unit", random));

    private static string? Columns(string input)
    {
        string[] parts = Fields.Split(input, 3);
        TargetParseResult result = TargetParser.ParseColumns(parts[0], parts[1], parts[2]);
        if ((result.Target is null) == (result.Error is null))
            return "answer: neither target nor error, or both";
        return result.Error is TargetError error
            && (error.Position < 0 || error.Length < 0 || error.Position + error.Length > result.Text.Length)
            ? "error: outside the text" : null;
    }

    /// <summary>A unit's symbol is read as the same unit.</summary>
    private static string? UnitBack(string input)
    {
        foreach (string part in Fields.Split(input, 3))
        {
            if (!UnitCatalog.Default.TryParse(part, out Unit? unit))
                continue;
            if (!UnitCatalog.Default.TryParse(unit!.Symbol, out Unit? back) || !back!.Equals(unit))
                return "symbol: " + part + " is " + unit.Symbol + ", read as " + back?.Symbol;
            if (!unit.TryConvert(1, unit, out decimal same) || same != 1)
                return "itself: " + part + " is not converted to itself";
        }

        return null;
    }

    private static string? DateBack(string input)
    {
        foreach (string part in Fields.Split(input, 3))
        {
            if (PartialDate.TryParse(part, CultureInfo.InvariantCulture, out PartialDate date)
                && PartialDate.Parse(date.ToString(), CultureInfo.InvariantCulture) != date)
                return "date: " + part + " is " + date;
        }

        return null;
    }
}
