namespace PerfModel.Parsing;

/// <summary>What part a word plays in a target text.</summary>
internal enum WordRole
{
    /// <summary>Directly in front of a number: 不低于, 增长, 约.</summary>
    Before,

    /// <summary>A comparator that counts also when words stand between it and the number.</summary>
    Apart,

    /// <summary>Behind a number and its unit: 以上, 左右.</summary>
    After,

    /// <summary>May turn the meaning of a number behind it round; refused.</summary>
    SuspectBefore,

    /// <summary>Likewise where no other character stands before it: 除, 加, but not those of 消除, 参加.</summary>
    SuspectAlone,

    /// <summary>Likewise behind a number.</summary>
    SuspectAfter,

    /// <summary>Likewise where it is all that stands behind a number.</summary>
    SuspectWhole,

    /// <summary>Likewise behind a duration.</summary>
    SuspectTime,

    /// <summary>In front of a date, names another year or month than the one that is meant: 次年.</summary>
    SuspectDate,

    /// <summary>In front of a number that only describes what another one measures: 逾期30天以上贷款占比.</summary>
    LeadsAttribute,

    /// <summary>Behind a date, makes it a beginning: 开始.</summary>
    SuspectDateAfter,

    /// <summary>不得, 没有: near a number without a comparison, turns its meaning round.</summary>
    Modal,

    /// <summary>Likewise at once behind a unit.</summary>
    SuspectStart,

    /// <summary>Begins like a suspect word and is none.</summary>
    FineAfter,

    /// <summary>Of those, what may stand behind a time.</summary>
    FineTime,

    /// <summary>Says how much something changes, not what: 比例, 幅度.</summary>
    Measured,

    /// <summary>Ends like a word in front of a number and is none.</summary>
    Compound,

    /// <summary>Against what a change is measured.</summary>
    Baseline,

    /// <summary>May follow the name of a baseline: 同期, 水平.</summary>
    BaselineTail,

    /// <summary>Contains numerals and is no number.</summary>
    Name,

    /// <summary>A qualitative verb.</summary>
    Verb,

    /// <summary>A word that says how strongly.</summary>
    Adverb,

    /// <summary>A qualitative state.</summary>
    State,

    /// <summary>A grade.</summary>
    Grade,

    /// <summary>Does not apply.</summary>
    NotApplicable,

    /// <summary>是.</summary>
    Yes,

    /// <summary>否.</summary>
    No,

    /// <summary>定性, the sign of the symbol column stuck to the value.</summary>
    SymbolWord,

    /// <summary>The symbol column: a code or a word for a comparison, or for 定性.</summary>
    Symbol,

    /// <summary>Behind a date, includes it: 或之前.</summary>
    OrBefore,

    /// <summary>In front of one of several conditions.</summary>
    Ordinal,
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

    /// <summary>A level from below: 达到, 提高到.</summary>
    Reached,

    /// <summary>A level from above: 控制在, 降至.</summary>
    Controlled,

    /// <summary>A level without comparison: 保持在.</summary>
    Held,

    /// <summary>About.</summary>
    Approximate,

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
