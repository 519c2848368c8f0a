namespace PerfModel.Parsing;

/// <summary>What a part of a condition turned out to be.</summary>
internal enum ItemKind
{
    Number,
    Range,
    Ratio,
    Period,
    Deadline,
}

/// <summary>A number or a date of a condition with everything that belongs to it, before a target is made of it.</summary>
internal struct Item
{
    public ItemKind Kind;

    /// <summary>Where number or date begin and end, signs and words such as 以上 included.</summary>
    public int Start;
    public int End;

    /// <summary>The words in front that are left for the subject, and those behind.</summary>
    public int WordsStart;
    public int WordsEnd;
    public int TrailStart;
    public int TrailEnd;

    public decimal Value;
    public decimal Upper;
    public bool LowerExclusive;
    public bool UpperExclusive;
    public Unit? Unit;
    public bool Weak;
    public bool Approximate;

    public Comparison Comparison;

    /// <summary>Whether the comparison comes from a word for a level only: 达到, 控制在.</summary>
    public bool Level;

    /// <summary>Whether a word for a level stands in front, whatever the options make of it.</summary>
    public bool HasLevel;

    /// <summary>Whether that word says of itself which way the level was reached: 提高到, 降至.</summary>
    public bool LevelIsChange;
    public bool Negative;
    public bool Tolerance;

    public Direction? Change;
    public string? Baseline;

    public PartialDate From;
    public PartialDate To;
    public Recurrence? Every;

    /// <summary>The factors of 每人每天 in front of the number.</summary>
    public int PerStart;
    public int PerEnd;

    /// <summary>不晚于, 截至 in front of a date.</summary>
    public bool By;
}
