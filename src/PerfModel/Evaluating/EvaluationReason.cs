using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>Why an evaluation says what it says. The names, in camel case, are stable and stand in JSON.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum EvaluationReason
{
    /// <summary>Met: the actual number stands to the target as it should.</summary>
    ValueMeets,

    /// <summary>Met: the actual value is given only as a bound or a range (<c>≥98%</c>, a copy of the target), and all of it reaches the
    /// target.</summary>
    BoundMeets,

    /// <summary>Met: in time.</summary>
    DateMeets,

    /// <summary>Met: the actual value repeats the target's words.</summary>
    WordsSame,

    /// <summary>Met: the actual value says so (<c>达成预期指标</c>).</summary>
    StatedReached,

    /// <summary>Met: the grade is the target's or better.</summary>
    GradeMeets,

    /// <summary>Met: all of the conditions, or one where one suffices.</summary>
    PartsMeet,

    /// <summary>Partly met: the actual value says that it is reached on the whole (<c>基本达成</c>); the rules score it in one tier with what
    /// is reached. [G+S] 财预〔2020〕10号: 全部或基本达成预期指标.</summary>
    StatedMostly,

    /// <summary>Partly met: the actual value says so (<c>部分达成</c>).</summary>
    StatedPartly,

    /// <summary>Partly met: some of the conditions are met, or the grade is in the middle of the target's scale.</summary>
    PartsPartly,

    /// <summary>Not met: the actual number does not stand to the target as it should.</summary>
    ValueMisses,

    /// <summary>Not met: the actual value is given only as a bound or a range, and all of it misses the target.</summary>
    BoundMisses,

    /// <summary>Not met: too late.</summary>
    DateLate,

    /// <summary>Not met: the actual value says so (<c>未达成</c>), or yes where no was expected.</summary>
    StatedMissed,

    /// <summary>Not met: the grade is lower.</summary>
    GradeMisses,

    /// <summary>Not met: the conditions are missed.</summary>
    PartsMiss,

    /// <summary>Cannot judge: there is no target.</summary>
    TargetMissing,

    /// <summary>Cannot judge: the target text was not understood.</summary>
    TargetUnreadable,

    /// <summary>Cannot judge: the indicator does not apply (<c>/</c>); it is left out of the score.</summary>
    TargetNotApplicable,

    /// <summary>Cannot judge: there is no actual value.</summary>
    ActualMissing,

    /// <summary>Cannot judge: the text of the actual value was not understood.</summary>
    ActualUnreadable,

    /// <summary>Cannot judge: the actual value is <c>/</c> although there is a target.</summary>
    ActualNotApplicable,

    /// <summary>Cannot judge: words beside the actual number or date say that it is not what was achieved (<c>未完成5人</c>, <c>预计95%</c>,
    /// <c>2023年11月开工</c>).</summary>
    ActualDoubtful,

    /// <summary>Cannot judge: the units measure different things (人 and 人次, % and 百分点).</summary>
    UnitMismatch,

    /// <summary>Cannot judge: a sum of money without a unit stands against one with, and which unit is meant is open.</summary>
    UnitMissing,

    /// <summary>Cannot judge: a bare number from 0 to 1 stands against a percentage, <c>0.98</c> against <c>98%</c>, and no option says how
    /// it is read.</summary>
    FractionAmbiguous,

    /// <summary>Cannot judge: target and actual value are of different kinds (a date against a number, a number against words).</summary>
    KindMismatch,

    /// <summary>Cannot judge: the target is a number and the actual value has none.</summary>
    ValueMissing,

    /// <summary>Cannot judge: the target is a date and the actual value has none.</summary>
    DateMissing,

    /// <summary>Cannot judge: the actual value is only a bound or a range, part of which reaches the target.</summary>
    BoundUndecided,

    /// <summary>Cannot judge: the actual date is too coarse, part of it is in time.</summary>
    DateUndecided,

    /// <summary>Cannot judge: one of the dates has no year and the context gives none.</summary>
    YearMissing,

    /// <summary>Cannot judge: a change against a baseline whose value is not given.</summary>
    BaselineMissing,

    /// <summary>Cannot judge: a change in per cent against a baseline that is not over 0.</summary>
    BaselineZero,

    /// <summary>Cannot judge: at least 0 is to be reached and 0 is: nothing was asked and nothing done.</summary>
    ZeroByZero,

    /// <summary>Cannot judge: the target is 0, and nothing says whether at least or at most is meant.</summary>
    ZeroTarget,

    /// <summary>Cannot judge: the words of the actual value are neither the target's nor a known statement.</summary>
    WordsDiffer,

    /// <summary>Cannot judge: the grades are of no common scale.</summary>
    GradeUnknown,

    /// <summary>Cannot judge: a deadline that returns (每月10日前) against one date.</summary>
    Recurring,

    /// <summary>Cannot judge: a number is too large or too small to be converted exactly.</summary>
    OutOfRange,

    /// <summary>Cannot judge: for some of the conditions the actual value says nothing that can be judged.</summary>
    PartsUndecided,

    /// <summary>Cannot judge: the target states no comparison, and neither the name nor the category says whether more or less is better.
    /// The explanation says which word is missing and
    /// how it is added.</summary>
    DirectionUnknown,

    /// <summary>Cannot judge: the actual value is a difference (超支2万元, 新增1起) and no level, and the level cannot be computed from
    /// it.</summary>
    DifferenceNotLevel,

    /// <summary>Cannot judge: the actual number is that of another measure (完成率100% for a 合格率).</summary>
    OtherMeasure,

    /// <summary>Cannot judge: the actual number cannot be: a share over 100 %, a count below 0, a bare number a thousand times
    /// off.</summary>
    Implausible,

    /// <summary>Cannot judge: the target is a period that must be covered, and the actual one covers a part of it or lies before
    /// it.</summary>
    PeriodNotCovered,
}
