using System;

namespace PerfModel.Validation;

/// <summary>What the words of a name or a target say. The names, in camel case, stand in words.tsv.</summary>
[Flags]
internal enum WordTraits : ulong
{
    None = 0,

    /// <summary>率, 比例: a share of something, per cent.</summary>
    Rate = 1UL << 0,

    /// <summary>A rate that may be over 100 % or below 0: 增长率.</summary>
    Unbounded = 1UL << 1,

    /// <summary>满意度, 满意率.</summary>
    Satisfaction = 1UL << 2,

    /// <summary>分数, 得分.</summary>
    Score = 1UL << 3,

    /// <summary>数量, 个数.</summary>
    Count = 1UL << 4,

    /// <summary>经费, 金额, 费.</summary>
    Money = 1UL << 5,

    /// <summary>年限, 时长, 天数.</summary>
    Duration = 1UL << 6,

    /// <summary>面积.</summary>
    Area = 1UL << 7,

    /// <summary>长度, 里程.</summary>
    Length = 1UL << 8,

    /// <summary>指数, 系数, 倍数: a number without a unit.</summary>
    Index = 1UL << 9,

    /// <summary>Something that can be measured: what a name should end with.</summary>
    Measure = 1UL << 10,

    /// <summary>What may be told in per cent although it is no rate: 知晓度, 增长.</summary>
    Percentable = 1UL << 11,

    /// <summary>及时, 按期, 时限: about time.</summary>
    Time = 1UL << 12,

    /// <summary>完成率.</summary>
    Completion = 1UL << 13,

    /// <summary>使用率, 运行率, 合格率: a quality or an output.</summary>
    OutputLike = 1UL << 14,

    /// <summary>标准, 单价, 人均: for one piece.</summary>
    UnitPrice = 1UL << 15,

    /// <summary>节约, 节支.</summary>
    Saving = 1UL << 16,

    /// <summary>总成本, 总投入: the whole, beside which parts are not added again.</summary>
    Total = 1UL << 17,

    /// <summary>其他经费.</summary>
    CatchAll = 1UL << 18,

    /// <summary>支付, 拨付, 支出.</summary>
    Payment = 1UL << 19,

    /// <summary>收入, 产值, 贷款: money that is no cost.</summary>
    Income = 1UL << 20,

    /// <summary>科室, 本单位: people inside.</summary>
    Insider = 1UL << 21,

    /// <summary>投诉, 上访.</summary>
    Complaint = 1UL << 22,

    /// <summary>事故, 差错: the fewer, the better.</summary>
    Negative = 1UL << 23,

    /// <summary>提高, 提升: a direction.</summary>
    Rise = 1UL << 24,

    /// <summary>明显, 持续: a degree.</summary>
    Degree = 1UL << 25,

    /// <summary>A degree outside of the usual vocabulary: 全力, 有力.</summary>
    OddDegree = 1UL << 26,

    /// <summary>开展, 采购: an activity.</summary>
    Action = 1UL << 27,

    /// <summary>加快, 解决: a wish.</summary>
    Wish = 1UL << 28,

    /// <summary>使用年限: how long a thing lasts.</summary>
    Lifetime = 1UL << 29,

    /// <summary>平均, 人均.</summary>
    Average = 1UL << 30,

    /// <summary>是否.</summary>
    YesNo = 1UL << 31,

    /// <summary>验收.</summary>
    Acceptance = 1UL << 32,

    /// <summary>人员经费, 工资: a project that pays people.</summary>
    Personnel = 1UL << 33,

    /// <summary>补助, 补贴: a project that gives to people.</summary>
    Grant = 1UL << 34,

    /// <summary>群众, 公众: whoever it may be.</summary>
    Public = 1UL << 35,

    /// <summary>受益, 补助对象: whoever gains by the project.</summary>
    Beneficiary = 1UL << 36,

    /// <summary>符合相关规定: a target that refers to something outside.</summary>
    Reference = 1UL << 37,

    /// <summary>规定时间内: a time without a date.</summary>
    OpenTime = 1UL << 38,

    /// <summary>以上, 不低于.</summary>
    Comparator = 1UL << 39,

    /// <summary>Several years: 延续性, 多年期.</summary>
    MultiYear = 1UL << 40,

    /// <summary>One year: 一年期, 一次性.</summary>
    OneYear = 1UL << 41,

    /// <summary>达成, 完成: fully reached.</summary>
    Reached = 1UL << 42,

    /// <summary>部分达成.</summary>
    PartlyReached = 1UL << 43,

    /// <summary>未达成.</summary>
    NotReached = 1UL << 44,

    /// <summary>A word of confusable.tsv.</summary>
    Confusable = 1UL << 45,

    /// <summary>An activity at the end: 后台维护.</summary>
    ActionEnd = 1UL << 46,

    /// <summary>人数, 户数: people are counted.</summary>
    People = 1UL << 47,

    /// <summary>A word of wholes.tsv.</summary>
    WholeOrPart = 1UL << 48,

    /// <summary>人均, 每人: for one.</summary>
    PerPiece = 1UL << 49,

    /// <summary>专款专用: the management of money.</summary>
    FundsUse = 1UL << 50,

    /// <summary>较好, 明显: a value that says how good, by no standard.</summary>
    Vague = 1UL << 51,

    /// <summary>好, 高: says how good where it is the whole value.</summary>
    VagueAlone = 1UL << 52,

    /// <summary>合规, 健全: a state that somebody can go and look at.</summary>
    Checkable = 1UL << 53,

    /// <summary>检出率: good of one thing, bad of another.</summary>
    OpenDirection = 1UL << 54,

    /// <summary>合格率: the share of what meets a standard, which is near all.</summary>
    Standard = 1UL << 55,

    /// <summary>The classes of a name's head: which of them its last such word belongs to.</summary>
    HeadClasses = Rate | Satisfaction | Score | Count | Money | Duration | Area | Length | Index | Measure,
}
