using System;
using System.Collections.Generic;
using PerfModel.Tables;

namespace PerfModel.Units;

/// <summary>A multiplier that stays with its unit: 万, 亿, 万亿; below the line also 千.</summary>
internal sealed record UnitMultiplier(string Symbol, decimal Factor, bool InFront, int Index)
{
    private Unit? _bare;

    /// <summary>The multiplier alone as a unit: 17 万.</summary>
    public Unit Bare => _bare ??= new Unit(new UnitTerm(1, this, null, ""));

    /// <summary>All multipliers, longer symbols first.</summary>
    public static UnitMultiplier[] All { get; } = Load();

    public static UnitMultiplier Wan { get; } = Array.Find(All, static m => m.Symbol == "万")!;

    public static UnitMultiplier Yi { get; } = Array.Find(All, static m => m.Symbol == "亿")!;

    /// <summary>The multiplier at the beginning of a folded text, or null.</summary>
    public static UnitMultiplier? At(ReadOnlySpan<char> folded, bool below)
    {
        foreach (UnitMultiplier multiplier in All)
        {
            if ((below || multiplier.InFront) && folded.StartsWith(multiplier.Symbol.AsSpan()))
                return multiplier;
        }

        return null;
    }

    private static UnitMultiplier[] Load()
    {
        var all = new List<UnitMultiplier>();
        foreach (string[] row in Table.Embedded("multipliers.tsv", 3))
            all.Add(new UnitMultiplier(row[0], PlainDecimal.Parse(row[1]), row[2] == "front", all.Count));
        all.Sort(static (a, b) => b.Symbol.Length.CompareTo(a.Symbol.Length));
        return all.ToArray();
    }
}
