using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Tables;
using PerfModel.Units;

namespace PerfModel.Validation;

/// <summary>What a unit is for the rules.</summary>
[Flags]
internal enum UnitTraits
{
    None = 0,

    /// <summary>No unit is written.</summary>
    Missing = 1 << 0,

    /// <summary>%.</summary>
    Percent = 1 << 1,

    /// <summary>Any ratio: %, ‰, 百分点, 倍.</summary>
    Ratio = 1 << 2,

    /// <summary>百分点.</summary>
    Point = 1 << 3,

    /// <summary>Money, also per something.</summary>
    Money = 1 << 4,

    /// <summary>A bare 万 or 亿.</summary>
    Multiplier = 1 << 5,

    /// <summary>A counting word.</summary>
    Count = 1 << 6,

    /// <summary>Time.</summary>
    Time = 1 << 7,

    Area = 1 << 8,

    Length = 1 << 9,

    /// <summary>With a denominator.</summary>
    Compound = 1 << 10,

    /// <summary>Not in the catalogue.</summary>
    Unknown = 1 << 11,

    /// <summary>A part of it is not statutory: 亩.</summary>
    Customary = 1 << 12,

    /// <summary>A counting word of what cannot be divided: 人.</summary>
    Indivisible = 1 << 13,

    /// <summary>分, points.</summary>
    Score = 1 << 14,
}

/// <summary>Finds the traits of units.</summary>
internal static class UnitTrait
{
    private static readonly HashSet<string> PeopleUnits = new(
        Table.Embedded("indivisible-units.tsv", 2).Where(row => row[0] == "people").SelectMany(row => row[1].Split('|')), StringComparer.Ordinal);

    private static readonly HashSet<string> IndivisibleUnits = new(
        Table.Embedded("indivisible-units.tsv", 2).SelectMany(row => row[1].Split('|')), StringComparer.Ordinal);

    /// <summary>Whether the unit counts people: 人, 户, 人次, with a multiplier or without.</summary>
    public static bool IsPeople(Unit unit) => unit.Above.Length == 1 && unit.Above[0].Definition is UnitDefinition definition && PeopleUnits.Contains(definition.Symbol);

    public static UnitTraits Of(Unit? unit)
    {
        if (unit is null)
            return UnitTraits.Missing;
        UnitTraits traits = unit.IsCompound ? UnitTraits.Compound : UnitTraits.None;
        if (!unit.IsKnown)
            traits |= UnitTraits.Unknown;
        foreach (UnitTerm term in unit.Below)
            traits |= term.Definition?.Status == UnitStatus.Customary ? UnitTraits.Customary : UnitTraits.None;
        return unit.Above.Length == 0 ? traits : traits | Of(unit.Above[0]);
    }

    private static UnitTraits Of(UnitTerm term)
    {
        if (term.Definition is not UnitDefinition definition)
            return term.Word.Length == 0 ? UnitTraits.Multiplier : UnitTraits.None;
        UnitTraits traits = definition.Status == UnitStatus.Customary ? UnitTraits.Customary : UnitTraits.None;
        return traits | (definition.Status switch
        {
            UnitStatus.Money => UnitTraits.Money,
            UnitStatus.Ratio => UnitTraits.Ratio | OfRatio(definition),
            _ => OfDimension(definition),
        });
    }

    private static UnitTraits OfRatio(UnitDefinition definition) =>
        definition.Symbol == "%" ? UnitTraits.Percent : definition.Dimension == "percentagePoint" ? UnitTraits.Point : UnitTraits.None;

    private static UnitTraits OfDimension(UnitDefinition definition) => definition.Dimension switch
    {
        "time" or "calendarMonths" or "workingDay" or "tradingDay" => UnitTraits.Time,
        "area" => UnitTraits.Area,
        "length" => UnitTraits.Length,
        "count:分" => UnitTraits.Score,
        string dimension when dimension.StartsWith("count:", StringComparison.Ordinal) =>
            UnitTraits.Count | (IndivisibleUnits.Contains(definition.Symbol) ? UnitTraits.Indivisible : UnitTraits.None),
        _ => UnitTraits.None,
    };
}
