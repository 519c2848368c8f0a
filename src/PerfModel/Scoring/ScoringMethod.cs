using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>How the score of a number or a date is found. The names, in camel case, are stable and stand in JSON.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum ScoringMethod
{
    /// <summary>Full weight when met, else in proportion.</summary>
    Proportion = 0,

    /// <summary>直接赋分: full weight when met, else 0.</summary>
    Direct,

    /// <summary>By the band in which the actual value lies.</summary>
    Bands,

    /// <summary>Full weight when met, else points off for each step short of the target.</summary>
    Steps,
}

/// <summary>What proportion is taken where more than the target is worse. The two disagree: at 1.5 times the target they give 0.5 and 0.667
/// of the weight.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum LowerFormula
{
    /// <summary>w · (1 − (a − t) ÷ t), 0 from twice the target on. [S]</summary>
    Linear = 0,

    /// <summary>w · t ÷ a. [S]</summary>
    Ratio,
}

/// <summary>What becomes of the points of an indicator that does not apply (<c>/</c>).</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum InapplicableRule
{
    /// <summary>They are left out: less can be reached.</summary>
    LeaveOut = 0,

    /// <summary>The other weights are scaled up, so that as much can be reached as before.</summary>
    ScaleRest,
}
