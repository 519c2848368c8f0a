using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>What sort of form a form is.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum FormKind
{
    /// <summary>Neither title nor columns say.</summary>
    Unknown = 0,

    /// <summary>绩效目标申报表: targets are set.</summary>
    Target,

    /// <summary>绩效运行监控表: execution during the year and a forecast.</summary>
    Monitoring,

    /// <summary>绩效自评表: actual values, weights and scores.</summary>
    SelfEvaluation,
}
