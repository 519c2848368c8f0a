namespace PerfModel.Units;

/// <summary>The roles of a lexicon's words that belong to units: the highest bits, the others are a vocabulary's.</summary>
internal static class UnitRole
{
    /// <summary>The group of meanings that no unit has.</summary>
    public const int NoMarks = 7;

    /// <summary>A multiplier that stays in front of a unit: 万.</summary>
    public const ulong Multiplier = 1UL << 58;

    /// <summary>A multiplier that may stand below the line: 千 of 张/千人.</summary>
    public const ulong MultiplierBelow = 1UL << 59;

    /// <summary>A unit, by its symbol or another name.</summary>
    public const ulong Unit = 1UL << 60;

    /// <summary>A word that begins like a unit and is none: 人均.</summary>
    public const ulong NoUnit = 1UL << 61;

    /// <summary>A word that begins inside a longer unit, so that the shorter one is meant: 门禁 behind 10部.</summary>
    public const ulong Noun = 1UL << 62;
}
