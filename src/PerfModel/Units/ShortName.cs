namespace PerfModel.Units;

/// <summary>What a short name of a unit is.</summary>
internal enum ShortNameKind : byte
{
    /// <summary>No name.</summary>
    None,

    /// <summary>The symbol of a unit that is never part of a date.</summary>
    Symbol,

    /// <summary>Another name of a unit, or of one that may be part of a date.</summary>
    Other,
}

/// <summary>A name of a unit, of at most four characters, packed into a key, with what is needed at once when it is found.</summary>
internal struct ShortName(ulong key, UnitEntry entry)
{
    public readonly ulong Key = key;

    public readonly UnitEntry? Entry = entry;

    /// <summary>The unit without multiplier, once somebody has asked for it; threads that race keep equal units.</summary>
    public Unit? Unit;

    public readonly ShortNameKind Kind = key == entry.SymbolKey && !entry.MayBeDate ? ShortNameKind.Symbol : ShortNameKind.Other;
}
