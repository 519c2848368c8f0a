using System;

namespace PerfModel.Docs.Cookbook;

internal static class OwnUnit
{
    public static void Run()
    {
        // <OwnUnit>
        var units = UnitCatalog.Default.With(new UnitDefinition("大棚", "count:大棚", aliases: ["座大棚"]));
        var options = new TargetParseOptions { Units = units };
        var target = (QuantityTarget)TargetParser.Parse("≥30座大棚", options).GetTargetOrThrow();
        Console.WriteLine($"{target.Unit} {target.Unit!.Status}"); // 大棚 Counting
        // </OwnUnit>
    }
}
