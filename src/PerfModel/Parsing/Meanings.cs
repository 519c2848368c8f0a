namespace PerfModel.Parsing;

/// <summary>The groups of roles in which a word has one meaning each.</summary>
internal static class MeaningGroup
{
    public const int Before = 0;
    public const int After = 1;
    public const int Apart = 2;
    public const int Verb = 3;
    public const int Adverb = 4;
    public const int State = 5;
    public const int Mark = 6;
    public const int Other = 7;
}

/// <summary>What a word directly in front of a number means.</summary>
internal enum BeforeMeaning
{
    /// <summary>≥.</summary>
    AtLeast,

    /// <summary>＞.</summary>
    GreaterThan,

    /// <summary>＝.</summary>
    Equal,

    /// <summary>＜.</summary>
    LessThan,

    /// <summary>≤.</summary>
    AtMost,

    /// <summary>A level from below that says nothing of the way there: 达到.</summary>
    Reached,

    /// <summary>A level from below, by an increase: 提高到.</summary>
    Raised,

    /// <summary>A level from above that says nothing of the way there: 控制在.</summary>
    Controlled,

    /// <summary>A level from above, by a decrease: 降至.</summary>
    Lowered,

    /// <summary>A level without comparison: 保持在.</summary>
    Held,

    /// <summary>About.</summary>
    Approximate,

    /// <summary>Nearly; in front of a length of time, the last: 近3年.</summary>
    Nearly,

    /// <summary>A change upwards.</summary>
    Increase,

    /// <summary>A change downwards.</summary>
    Decrease,

    /// <summary>Says nothing: 为, 共.</summary>
    Filler,

    /// <summary>A negative number.</summary>
    Minus,

    /// <summary>±.</summary>
    Tolerance,
}

/// <summary>What a word behind a number and its unit means.</summary>
internal enum AfterMeaning
{
    /// <summary>≥.</summary>
    AtLeast,

    /// <summary>＞.</summary>
    GreaterThan,

    /// <summary>≤.</summary>
    AtMost,

    /// <summary>≤, behind measures but not behind counting words: 内.</summary>
    Within,

    /// <summary>About.</summary>
    Approximate,

    /// <summary>之间.</summary>
    Between,
}

/// <summary>What a word of the grammar itself means.</summary>
internal enum Mark
{
    None,

    /// <summary>年.</summary>
    Year,

    /// <summary>度 behind 年.</summary>
    YearTail,

    /// <summary>月.</summary>
    Month,

    /// <summary>日, 号.</summary>
    Day,

    /// <summary>季度.</summary>
    Quarter,

    /// <summary>Q in front of the number of a quarter.</summary>
    QuarterSign,

    /// <summary>上半年.</summary>
    FirstHalf,

    /// <summary>下半年.</summary>
    SecondHalf,

    /// <summary>上旬.</summary>
    Early,

    /// <summary>中旬.</summary>
    Middle,

    /// <summary>下旬.</summary>
    Late,

    /// <summary>年底.</summary>
    YearEnd,

    /// <summary>月底.</summary>
    MonthEnd,

    /// <summary>底.</summary>
    End,

    /// <summary>年内 by itself.</summary>
    WithinYear,

    /// <summary>前.</summary>
    Before,

    /// <summary>全年, 期间.</summary>
    Whole,

    /// <summary>内.</summary>
    Inside,

    /// <summary>完成.</summary>
    Done,

    /// <summary>第.</summary>
    Ordinal,

    /// <summary>每.</summary>
    Each,

    /// <summary>至, 到 between two numbers.</summary>
    To,

    /// <summary>和, 与 between two numbers in front of 之间.</summary>
    With,

    /// <summary>分之.</summary>
    Over,

    /// <summary>百分百.</summary>
    Hundred,

    /// <summary>成.</summary>
    Tenths,

    /// <summary>折.</summary>
    Discount,

    /// <summary>半.</summary>
    Half,

    /// <summary>一半.</summary>
    OneHalf,

    /// <summary>过半.</summary>
    OverHalf,

    /// <summary>余, 多.</summary>
    Some,

    /// <summary>点 of a decimal.</summary>
    Point,

    /// <summary>比 between two numbers.</summary>
    Per,

    /// <summary>个 in front of 半.</summary>
    Piece,

    /// <summary>或.</summary>
    Or,

    /// <summary>且.</summary>
    And,

    /// <summary>同时, which joins only in front of a sign or a digit.</summary>
    Meanwhile,

    /// <summary>并, 而 in front of another comparator.</summary>
    AndBound,

    /// <summary>从 in front of a period.</summary>
    From,

    /// <summary>于 in front of a date.</summary>
    At,

    /// <summary>了 behind a verb.</summary>
    Past,

    /// <summary>应保尽保.</summary>
    Ought,

    /// <summary>尽.</summary>
    Utmost,

    /// <summary>近百, 上千.</summary>
    Vague,

    /// <summary>定性, the sign of the symbol column stuck to the value.</summary>
    Symbol,
}

/// <summary>What 是 and 否, 含 and 不含 mean.</summary>
internal enum WordAnswer
{
    None,

    /// <summary>是.</summary>
    Yes,

    /// <summary>否.</summary>
    No,

    /// <summary>含.</summary>
    Included,

    /// <summary>不含.</summary>
    Excluded,

    /// <summary>均含.</summary>
    BothIncluded,

    /// <summary>均不含.</summary>
    BothExcluded,
}
