using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>A number as it stands in a text, with the multiplier that stays in front of its unit.</summary>
internal struct Number
{
    public decimal Value;
    public int Start;
    public int End;

    /// <summary>Written with Chinese numerals: a number only where the surroundings say so.</summary>
    public bool Weak;

    /// <summary>A numeral of one digit, or one that begins with 零, as parts behind a multiplier.</summary>
    public bool IsSingle;
    public bool LedByZero;

    /// <summary>Digits side by side, 二〇二四, which are no part behind a multiplier.</summary>
    public bool IsPositional;

    /// <summary>Whether a multiplier was multiplied out: 8千.</summary>
    public bool IsMultiplied;

    /// <summary>余, 多, 来 behind the number.</summary>
    public bool Approximate;

    public UnitMultiplier? Multiplier;

    /// <summary>The unit that the spelling itself brings: % of 百分之, 九成, 八折.</summary>
    public Unit? FixedUnit;
}
