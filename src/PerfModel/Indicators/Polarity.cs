using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>Which way an indicator is better (指标方向).</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum Polarity
{
    /// <summary>正向指标: more is better.</summary>
    HigherIsBetter = 0,

    /// <summary>反向指标: less is better (投诉, 事故, 成本).</summary>
    LowerIsBetter,
}
