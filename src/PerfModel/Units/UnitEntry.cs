using System;

namespace PerfModel.Units;

/// <summary>A definition with its ready units, one for each multiplier, made when first asked for.</summary>
internal sealed class UnitEntry(UnitDefinition definition)
{
    private readonly Unit?[] _multiplied = new Unit?[UnitMultiplier.All.Length];
    private Unit? _plain;

    public UnitDefinition Definition { get; } = definition;

    /// <summary>The symbol, packed, to tell it from an alias; 0 where it is longer than a key.</summary>
    public ulong SymbolKey { get; } = definition.Symbol.Length <= 4 ? UnitIndex.Pack(definition.Symbol.AsSpan()) : 0;

    /// <summary>Whether a number in front of the unit may be a date: 年, 月, 季度.</summary>
    public bool MayBeDate { get; } = definition.Dimension == "calendarMonths";

    /// <summary>年: a date only behind four digits.</summary>
    public bool IsYear { get; } = definition.Symbol == "年";

    /// <summary>The unit without multiplier.</summary>
    public Unit Plain => _plain ??= new Unit(new UnitTerm(1, null, Definition, Definition.Symbol));

    /// <summary>The unit with a multiplier in front; threads that race make equal units.</summary>
    public Unit With(UnitMultiplier? multiplier) => multiplier is null
        ? Plain
        : _multiplied[multiplier.Index] ??= new Unit(new UnitTerm(1, multiplier, Definition, Definition.Symbol));
}
