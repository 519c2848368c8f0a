namespace PerfModel.Parsing;

/// <summary>What part a word plays in a target text. The names, in camel case, are those of the first column of the vocabulary.</summary>
/// <remarks>The roles from <see cref="Attributive"/> on are asked for more rarely; see <see cref="Roles"/>.</remarks>
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

    /// <summary>Likewise at the end of the few characters behind a number: 前, 后, 底.</summary>
    SuspectEnd,

    /// <summary>Likewise at once behind a unit.</summary>
    SuspectStart,

    /// <summary>In front of a date, names another year or month than the one that is meant: 次年.</summary>
    SuspectDate,

    /// <summary>Behind a date, makes it a beginning: 开始.</summary>
    SuspectDateAfter,

    /// <summary>Anywhere behind a date: part of another one.</summary>
    SuspectDateInside,

    /// <summary>不得, 没有: near a number without a comparison, turns its meaning round.</summary>
    Modal,

    /// <summary>Begins like a suspect word and is none.</summary>
    FineAfter,

    /// <summary>Ends a subject in front of a comparator harmlessly: 率, 人数, 面积.</summary>
    SubjectEnd,

    /// <summary>Ends like a word in front of a number and is none.</summary>
    Compound,

    /// <summary>Against what a change is measured.</summary>
    Baseline,

    /// <summary>May follow the name of a baseline: 同期, 水平.</summary>
    BaselineTail,

    /// <summary>In front of a baseline: 较, 比, 与.</summary>
    Comparing,

    /// <summary>Behind a baseline: 相比, 基础上.</summary>
    Compared,

    /// <summary>Contains numerals and is no number.</summary>
    Name,

    /// <summary>A qualitative verb.</summary>
    Verb,

    /// <summary>A word that says how strongly.</summary>
    Adverb,

    /// <summary>A qualitative state.</summary>
    State,

    /// <summary>Says of a condition in words that it is none: 不, 无.</summary>
    Negative,

    /// <summary>A grade.</summary>
    Grade,

    /// <summary>No measure word, though it stands behind a number: 余, 或.</summary>
    NoMeasure,

    /// <summary>Turns the comparison behind it round: 不, 不得, 严禁.</summary>
    Negator,

    /// <summary>A word of the grammar itself: see <see cref="Mark"/>.</summary>
    Mark,

    /// <summary>A unit that only describes: 65岁, 二级.</summary>
    Attributive,

    /// <summary>In front of a number that only describes what another one measures: 逾期30天以上贷款占比.</summary>
    LeadsAttribute,

    /// <summary>Of those, what may stand behind a time.</summary>
    FineTime,

    /// <summary>A single character that is a whole subject: 均, 共.</summary>
    FineSingle,

    /// <summary>Says how much something changes, not what: 比例, 幅度.</summary>
    Measured,

    /// <summary>A baseline that needs no 较 in front: 同比, 环比.</summary>
    BaselineAlone,

    /// <summary>The plural events that a rhythm counts: 次, 期.</summary>
    Event,

    /// <summary>In front of a date: 截至, 不晚于.</summary>
    ByDate,

    /// <summary>Behind a date, includes it: 或之前.</summary>
    OrBefore,

    /// <summary>Behind 完成, makes a name of it: 率, 情况.</summary>
    DoneName,

    /// <summary>Makes a question or a saying of a text, which no term can be read from.</summary>
    Hedge,

    /// <summary>A grade that stands for itself also behind a subject: 合格, 优秀.</summary>
    PlainGrade,

    /// <summary>In front of a grade: 为, 到, 达.</summary>
    GradeLead,

    /// <summary>Does not apply.</summary>
    NotApplicable,

    /// <summary>In front of one of several conditions.</summary>
    Ordinal,

    /// <summary>What 成 may stand in front of and still be a tenth: 九成的, 九成家庭.</summary>
    TenthsNoun,

    /// <summary>A letter that looks like a digit: beside one it is no unit.</summary>
    LookAlike,

    /// <summary>Behind 8:30, makes a time of day of it: 时.</summary>
    ClockTail,

    /// <summary>Behind 每, no factor of a unit: 每个, 每类.</summary>
    NoFactor,

    /// <summary>Behind the name of a baseline: 基础上.</summary>
    Basis,

    /// <summary>In front of it: 在.</summary>
    BasisLead,

    /// <summary>In front of 月底 by itself: 每, 当.</summary>
    MonthLead,

    /// <summary>Directly behind a date, makes another of it: 起, 后.</summary>
    BehindDate,

    /// <summary>Ends the name of an indicator: 率.</summary>
    NameTail,

    /// <summary>Between two numbers that are told one after the other: 和, 及.</summary>
    NumberJoint,

    /// <summary>Behind a number, part of it or of what it counts, and no word of its own: 分, 千.</summary>
    NumberTail,

    /// <summary>The most or the least of its kind, not a bound: 最高.</summary>
    Superlative,

    /// <summary>Inside a number, never a subject: 又, 之.</summary>
    NumberInside,

    /// <summary>Another calendar: 农历.</summary>
    OtherCalendar,

    /// <summary>At the beginning of what stands behind a date: 左, 前.</summary>
    SuspectDateStart,

    /// <summary>A sum that doubles, as a percentage of increase.</summary>
    Doubling,

    /// <summary>是, 否.</summary>
    YesNo,

    /// <summary>In a note, says whether the bound is included: 含, 不含.</summary>
    Inclusion,

    /// <summary>Likewise behind other words: 前, 标准.</summary>
    HedgeInside,

    /// <summary>A letter that stands for a multiplier in careless writing: k, w.</summary>
    Shorthand,

    /// <summary>What a rhythm may be told by though a comparator stands between: 每人不少于2次.</summary>
    Recurring,

    /// <summary>In front of a comparison, makes something of it that is none: 无需, 尚未.</summary>
    Deny,

    /// <summary>In front of a bare number, says that it is a number of a telephone, a document, a version.</summary>
    Numbered,

    /// <summary>Behind a length of time, makes a name of it: 三年规划.</summary>
    PlanNoun,

    /// <summary>Says that several numbers belong to several things, in their order: 分别.</summary>
    Respectively,

    /// <summary>Begins with a word that denies and is a name all the same: 不良.</summary>
    FineNegative,

    /// <summary>A letter in front of the number of a version: V2.0.</summary>
    Version,

    /// <summary>Likewise in front of a comparator word: 遏制, 预防.</summary>
    DenyVerb,

    /// <summary>A dimension of a thing in one character, which is a whole subject: 长, 厚.</summary>
    Extent,

    /// <summary>Says that a text is a scale of scoring, when it stands beside several numbers: 得分.</summary>
    Scoring,

    /// <summary>Says of a level or a comparator only that it is demanded: 要达到, 须.</summary>
    Must,

    /// <summary>The symbol column: a code or a word for a comparison, or for 定性. It has readers of its own and no bit.</summary>
    Symbol,
}
