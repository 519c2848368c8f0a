using System;
using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>How a score was found. The names, in camel case, are stable and stand in JSON.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum ScoreBasis
{
    /// <summary>There is none: the evaluation cannot judge.</summary>
    None = 0,

    /// <summary>Left out: the indicator does not apply, has no weight, or its row is empty.</summary>
    LeftOut,

    /// <summary>Full weight: met.</summary>
    Full,

    /// <summary>w · a ÷ t, a negative actual value counting as 0.</summary>
    Proportion,

    /// <summary>w · (1 − (a − t) ÷ t), 0 from twice the target on.</summary>
    Linear,

    /// <summary>w · t ÷ a.</summary>
    Ratio,

    /// <summary>0: missed, and the target is not over 0, so that there is no ratio.</summary>
    NoRatio,

    /// <summary>0: below the pass threshold.</summary>
    BelowThreshold,

    /// <summary>0: missed, and the score is given for met or not at all.</summary>
    Missed,

    /// <summary>By the band in which the actual value lies.</summary>
    Band,

    /// <summary>Points off for each step short of the target.</summary>
    Steps,

    /// <summary>The interval of a tier: reached, partly reached or missed by words, a grade or a date.</summary>
    Tier,

    /// <summary>The score that a person gave, which lies in the tier's interval.</summary>
    Given,

    /// <summary>Missed, but the actual value is only a bound: anything below the weight.</summary>
    Bound,

    /// <summary>The mean of the conditions where all count, the best where one suffices.</summary>
    Parts,
}

/// <summary>Why a reason must be given (偏差原因分析).</summary>
[Flags]
public enum ReasonDemands
{
    /// <summary>None is needed.</summary>
    None = 0,

    /// <summary>The score is below the weight. [S]</summary>
    BelowWeight = 1,

    /// <summary>The actual value is far over the target. [S] Guangxi, from 130 %.</summary>
    FarOver = 2,

    /// <summary>The rate of execution of the budget is low. [S] Sichuan, below 90 %.</summary>
    LowExecution = 4,

    /// <summary>The target is missed, or reached in part, although the score is full (by a band, by a step).</summary>
    Missed = 8,
}

/// <summary>Where a weight comes from.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum WeightSource
{
    /// <summary>There is none.</summary>
    Missing = 0,

    /// <summary>The form states it.</summary>
    Printed,

    /// <summary>The points of the level 1, as the form or the profile states them, divided evenly over its indicators.</summary>
    Distributed,

    /// <summary>Scaled up because other indicators do not apply.</summary>
    Scaled,
}
