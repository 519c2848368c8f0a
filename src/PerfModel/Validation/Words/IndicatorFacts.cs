namespace PerfModel.Validation;

/// <summary>What the rules need to know of an indicator, found once.</summary>
internal readonly struct IndicatorFacts
{
    public IndicatorFacts(Indicator indicator, CategoryMatch match, int nameStart, int nameLength, int mainLength, NameReading name, WordTraits value)
    {
        (Indicator, Match, NameStart, NameLength, MainLength, Name, Value) = (indicator, match, nameStart, nameLength, mainLength, name, value);
        Group = indicator.Category?.Group ?? match.Group;
        Quantity = indicator.Target as QuantityTarget;
        Unit = Quantity is null ? UnitTraits.None : UnitTrait.Of(Quantity.Unit);
    }

    public Indicator Indicator { get; }

    /// <summary>Level 1: of the category, else of the labels.</summary>
    public CategoryGroup Group { get; }

    /// <summary>What the labels say.</summary>
    public CategoryMatch Match { get; }

    public int NameStart { get; }

    public int NameLength { get; }

    /// <summary>The length of the name without brackets at its end.</summary>
    public int MainLength { get; }

    public NameReading Name { get; }

    /// <summary>What the words of a target without numbers say.</summary>
    public WordTraits Value { get; }

    /// <summary>The target where it is one quantity.</summary>
    public QuantityTarget? Quantity { get; }

    /// <summary>The unit of <see cref="Quantity"/>.</summary>
    public UnitTraits Unit { get; }

    /// <summary>What the reading of the target's text remarked, also where the form was stored without it.</summary>
    public ValueList<TargetRemark> Remarks => Indicator.TargetCell?.AllRemarks ?? ValueList<TargetRemark>.Empty;

    /// <summary>All words of the name.</summary>
    public WordTraits Words => Name.Words;

    /// <summary>The head of the name.</summary>
    public WordTraits Head => Name.Head;

    /// <summary>Whether neither name nor target is given.</summary>
    public bool IsBlank => NameLength == 0 && string.IsNullOrWhiteSpace(Indicator.TargetText);

    /// <summary>The quantities of the target: itself, or those among several conditions.</summary>
    public QuantityList Quantities => new(Indicator.Target);

    public bool Says(WordTraits traits) => (Name.Words & traits) != 0;

    public bool HeadIs(WordTraits traits) => (Name.Head & traits) != 0;

    public bool Is(UnitTraits traits) => (Unit & traits) != 0;

    /// <summary>The traits of the unit of one of the <see cref="Quantities"/>.</summary>
    public UnitTraits UnitOf(QuantityTarget quantity) => ReferenceEquals(quantity, Quantity) ? Unit : UnitTrait.Of(quantity.Unit);
}
