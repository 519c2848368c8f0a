using System;

namespace PerfModel.Evaluating;

/// <summary>What a word of a name may be; see polarity.tsv. The names are the kinds of its rows.</summary>
[Flags]
internal enum WordRole
{
    /// <summary>Nothing that says which way is good.</summary>
    None = 0,

    /// <summary>Decides as it is: 工期, 浓度, 满意度.</summary>
    Head = 1,

    /// <summary>Something that nobody wants: 投诉, 事故.</summary>
    Bad = 1 << 1,

    /// <summary>What something costs or uses up: 成本, 能耗.</summary>
    Cost = 1 << 2,

    /// <summary>What is wanted, as a quality: 合格, 及时.</summary>
    Good = 1 << 3,

    /// <summary>What is wanted, as a thing: 收入, 资产.</summary>
    Thing = 1 << 4,

    /// <summary>What is done: 培训, 建设.</summary>
    Work = 1 << 5,

    /// <summary>What is done about something bad: 整改, 追回.</summary>
    Cure = 1 << 6,

    /// <summary>A saving: 节约.</summary>
    Saving = 1 << 7,

    /// <summary>A change downwards: 减少, 下降.</summary>
    Reducing = 1 << 8,

    /// <summary>A change upwards: 增长.</summary>
    Growing = 1 << 9,

    /// <summary>控制.</summary>
    Control = 1 << 10,

    /// <summary>Done too late: 逾期.</summary>
    Late = 1 << 11,

    /// <summary>Done wrongly: 违规.</summary>
    Manner = 1 << 12,

    /// <summary>Denies what follows: 不, 未.</summary>
    Denial = 1 << 13,

    /// <summary>A character that makes an unknown head suspect: 漏, 损.</summary>
    Morpheme = 1 << 14,

    /// <summary>Whom or what a bad word describes: 人员, 企业.</summary>
    Person = 1 << 15,

    /// <summary>Parts a work from a bad word behind it: 工程, 期间.</summary>
    Break = 1 << 16,

    /// <summary>May stand in front of a name: 指标.</summary>
    Lead = 1 << 17,

    /// <summary>May stand in front of the work at the beginning: 及时, 妥善.</summary>
    Adverb = 1 << 18,

    /// <summary>How it is counted: 率, 天数.</summary>
    Tail = 1 << 19,

    /// <summary>Says that something bad did not happen: 无, 零.</summary>
    Without = 1 << 21,

    /// <summary>Between a part and its whole: 占.</summary>
    Of = 1 << 22,

    /// <summary>A work that brings money in: 争取, 追回.</summary>
    Income = 1 << 23,

    /// <summary>Says that something was found: 发现.</summary>
    Found = 1 << 24,

    /// <summary>Says that something is used: 使用.</summary>
    Consuming = 1 << 25,

    /// <summary>Something that is better used less: 农药.</summary>
    Harmful = 1 << 26,

    /// <summary>A work that something bad makes necessary: 检修.</summary>
    Caused = 1 << 27,

    /// <summary>A word that a user added: it decides wherever it stands, where the head does not.</summary>
    Own = 1 << 20,
}

/// <summary>How something is counted: the words of the kind tail.</summary>
internal enum Measure
{
    /// <summary>The name does not say.</summary>
    None = 0,

    /// <summary>By pieces: 数, 次数, 面积.</summary>
    Count,

    /// <summary>As a rate: 率.</summary>
    Rate,

    /// <summary>As a share of a whole: 占比.</summary>
    Portion,

    /// <summary>As an amount: 量, 额.</summary>
    Amount,

    /// <summary>On a scale: 度, 水平.</summary>
    Level,

    /// <summary>As a length of time: 时间, 天数.</summary>
    Time,

    /// <summary>Not at all: 情况.</summary>
    State,
}
