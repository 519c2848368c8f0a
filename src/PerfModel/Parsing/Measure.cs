namespace PerfModel.Parsing;

/// <summary>What a part of a condition turned out to be.</summary>
internal enum MeasureKind
{
    Number,
    Range,
    Ratio,
    Period,
    Deadline,
}

/// <summary>What the words in front of a number say of it; what is left of them is the subject.</summary>
internal struct Front
{
    /// <summary>The words that are left.</summary>
    public int Start;
    public int End;

    public Comparison Comparison;

    /// <summary>Whether the comparison comes from a word for a level only: 达到, 控制在.</summary>
    public bool IsLevel;

    /// <summary>Whether a word for a level stands in front, whatever the options make of it.</summary>
    public bool HasLevel;

    /// <summary>Whether that word says of itself which way the level was reached: 提高到, 降至.</summary>
    public bool LevelMoves;

    /// <summary>Whether a comparator, a sign or a word, was read.</summary>
    public bool HasComparator;

    /// <summary>Whether it was a word, so that a verb in front of it may belong to it.</summary>
    public bool HasComparatorWord;

    public bool Approximate;

    /// <summary>Whether it is about because of 近, which in front of a length of time means the last.</summary>
    public bool IsNearly;

    public bool Negative;
    public bool Tolerance;
    public bool By;
    public Direction? Change;
    public string? Baseline;

    /// <summary>The factors of 每人每天 in front of the number; none where both are 0.</summary>
    public int PerStart;
    public int PerEnd;
}

/// <summary>One number or two with their unit.</summary>
internal struct Amount
{
    public decimal Value;
    public decimal Upper;
    public bool LowerExclusive;
    public bool UpperExclusive;
    public Unit? Unit;

    /// <summary>Written with Chinese numerals.</summary>
    public bool Weak;

    /// <summary>±3%, 50±5.</summary>
    public bool Tolerance;

    /// <summary>Whether a part was added that no decimal can hold.</summary>
    public bool IsTooLarge;

    /// <summary>Whether the number was multiplied out: 8千.</summary>
    public bool IsMultiplied;

    /// <summary>The first number alone.</summary>
    public int NumberStart;
    public int NumberEnd;

    /// <summary>Where the second number of a range begins.</summary>
    public int UpperStart;
}

/// <summary>A number or a date of a condition with everything that belongs to it, before a target is made of it.</summary>
internal struct Measure
{
    public MeasureKind Kind;
    public Front Front;
    public Amount Amount;

    /// <summary>Where number or date begin and end, signs and words such as 以上 included.</summary>
    public int Start;
    public int End;

    /// <summary>The words behind that are left for the subject.</summary>
    public int TrailStart;
    public int TrailEnd;

    public PartialDate From;
    public PartialDate To;
    public Recurrence? Every;

    public readonly bool IsDate => Kind is MeasureKind.Period or MeasureKind.Deadline;

    public readonly bool HasWords => Front.End > Front.Start;
}
