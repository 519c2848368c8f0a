namespace PerfModel.Units;

/// <summary>A definition with its ready units, one for each multiplier, made when first asked for.</summary>
internal sealed class UnitEntry(UnitDefinition definition)
{
    private readonly Unit?[] _multiplied = new Unit?[UnitMultiplier.All.Count];

    public UnitDefinition Definition { get; } = definition;

    /// <summary>The unit without multiplier.</summary>
    public Unit Plain { get; } = new Unit(new UnitTerm(1, null, definition, definition.Symbol));

    /// <summary>The unit with a multiplier in front; threads that race make equal units.</summary>
    public Unit With(UnitMultiplier? multiplier) => multiplier is null
        ? Plain
        : _multiplied[multiplier.Index] ??= new Unit(new UnitTerm(1, multiplier, Definition, Definition.Symbol));
}
