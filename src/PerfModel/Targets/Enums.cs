using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>The kinds of targets: the value of <c>kind</c> in JSON.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum TargetKind
{
    /// <summary>A number with a comparison and a unit, <c>≥98%</c>: <see cref="QuantityTarget"/>.</summary>
    Quantity,

    /// <summary>Two bounds, <c>10～20个</c>: <see cref="RangeTarget"/>.</summary>
    Range,

    /// <summary>A change against a baseline, <c>较上年增长≥5%</c>: <see cref="ChangeTarget"/>.</summary>
    Change,

    /// <summary>A calendar period, <c>2024年</c>: <see cref="PeriodTarget"/>.</summary>
    Period,

    /// <summary>A deadline, <c>2024年12月底前</c>: <see cref="DeadlineTarget"/>.</summary>
    Deadline,

    /// <summary>A word that says what is to happen, <c>显著提升</c>: <see cref="QualitativeTarget"/>.</summary>
    Qualitative,

    /// <summary><c>是</c> or <c>否</c>: <see cref="YesNoTarget"/>.</summary>
    YesNo,

    /// <summary>A grade or a scale of grades, <c>优</c>: <see cref="GradeTarget"/>.</summary>
    Grade,

    /// <summary>A proportion of two numbers, <c>三分之二以上</c>: <see cref="RatioTarget"/>.</summary>
    Ratio,

    /// <summary>Several conditions, each of which counts: <see cref="AllTarget"/>.</summary>
    All,

    /// <summary>Several conditions, one of which suffices: <see cref="AnyTarget"/>.</summary>
    Any,

    /// <summary>Words without a number, a comparator or a known term: <see cref="TextTarget"/>.</summary>
    Text,

    /// <summary><c>/</c>, <c>—</c>, <c>不适用</c>: <see cref="NotApplicableTarget"/>.</summary>
    NotApplicable,
}

/// <summary>Which way a qualitative target or a change points. It classifies; it ranks nothing.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum Direction
{
    /// <summary>Upwards: 提升, 增长, 扩大.</summary>
    Increase,

    /// <summary>Downwards: 下降, 减少, 缩短.</summary>
    Decrease,

    /// <summary>For the better, without a quantity: 改善, 优化, 完善.</summary>
    Improve,

    /// <summary>As it is: 保持, 稳定, 持续.</summary>
    Maintain,

    /// <summary>Brought about: 完成, 实现, 达标.</summary>
    Achieve,

    /// <summary>A known term that points nowhere.</summary>
    Other,
}

/// <summary>How strongly a qualitative target is worded. It classifies; it ranks nothing.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum Degree
{
    /// <summary>Step by step: 逐步, 持续, 稳步.</summary>
    Gradual,

    /// <summary>A little: 有所, 略有.</summary>
    Slight,

    /// <summary>Effectively: 有效, 有力, 切实.</summary>
    Effective,

    /// <summary>Clearly: 显著, 明显, 大幅.</summary>
    Significant,

    /// <summary>Wholly: 全面, 充分, 全部.</summary>
    Full,
}

/// <summary>How often a deadline returns (每年, 每月).</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum Recurrence
{
    /// <summary>每年.</summary>
    Year,

    /// <summary>每半年.</summary>
    HalfYear,

    /// <summary>每季度.</summary>
    Quarter,

    /// <summary>每月.</summary>
    Month,

    /// <summary>每周.</summary>
    Week,

    /// <summary>每日, 每天.</summary>
    Day,
}
