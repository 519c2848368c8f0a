using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>What an evaluation says. The names, in camel case, are stable and stand in JSON.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum Attainment
{
    /// <summary>Nothing can be said; the <see cref="EvaluationReason"/> says why. Never mistaken for a miss or a success.</summary>
    CannotJudge = 0,

    /// <summary>The target is missed.</summary>
    NotMet,

    /// <summary>Words say that it is reached in part (部分达成), or some of several conditions are met.</summary>
    PartlyMet,

    /// <summary>The target is reached.</summary>
    Met,
}
