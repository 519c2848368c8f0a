using System.Collections.Concurrent;

namespace PerfModel.Units;

/// <summary>A definition with its ready units, one for each multiplier, made when first asked for.</summary>
internal sealed class UnitEntry(UnitDefinition definition)
{
    /// <summary>The sign in front of a factor below the line, as / is: 元每人.</summary>
    public const char Each = '每';

    private readonly Unit?[] _multiplied = new Unit?[UnitMultiplier.All.Length];
    private readonly ConcurrentDictionary<(int Multiplier, string Below), Unit> _per = new();
    private Unit? _plain;
    private UnitTerm? _plainTerm;

    public UnitDefinition Definition { get; } = definition;

    /// <summary>Whether a number in front of the unit may be a date: 年, 月, 季度.</summary>
    public bool MayBeDate { get; } = definition.Dimension == UnitDimension.CalendarMonths;

    /// <summary>年: a date only behind four digits.</summary>
    public bool IsYear { get; } = definition.Dimension == UnitDimension.CalendarMonths && definition.Numerator == UnitDimension.MonthsOfYear
        && definition.Status == UnitStatus.Statutory;

    /// <summary>Whether the unit measures a length of time.</summary>
    public bool IsDuration { get; } = UnitDimension.IsDuration(definition.Dimension);

    /// <summary>The unit without multiplier.</summary>
    public Unit Plain => _plain ??= new Unit(TermWith(null));

    /// <summary>The unit with a multiplier in front; threads that race make equal units.</summary>
    public Unit With(UnitMultiplier? multiplier) =>
        multiplier is null ? Plain : _multiplied[multiplier.Index] ??= new Unit(TermWith(multiplier));

    /// <summary>The unit as a factor without multiplier.</summary>
    public UnitTerm PlainTerm => _plainTerm ??= TermWith(null);

    /// <summary>The unit with one plain factor below the line, made when first asked for: 元/亩.</summary>
    public Unit Per(UnitMultiplier? multiplier, UnitTerm below)
    {
        (int, string) key = (multiplier?.Index ?? -1, below.Word);
        if (!_per.TryGetValue(key, out Unit? unit))
            _per[key] = unit = new Unit(TermWith(multiplier), below);
        return unit;
    }

    /// <summary>The unit as a factor, with a multiplier in front.</summary>
    public UnitTerm TermWith(UnitMultiplier? multiplier) => new(1, multiplier, Definition, Definition.Symbol);
}
