using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>The light of an indicator during the year (绩效运行监控). The names, in camel case, are stable and stand in JSON. Worse lights have
/// greater values.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum MonitoringLight
{
    /// <summary>绿灯: as it should be at this time.</summary>
    Green = 0,

    /// <summary>蓝灯: far ahead of the time.</summary>
    Blue,

    /// <summary>黄灯: somewhat behind.</summary>
    Yellow,

    /// <summary>红灯: far behind, or out of range.</summary>
    Red,
}

/// <summary>How an indicator was held against the time. The names, in camel case, are stable and stand in JSON.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum MonitoringBasis
{
    /// <summary>Not at all: the evaluation cannot judge, or words say nothing of a progress.</summary>
    None = 0,

    /// <summary>Progress against the target in proportion to the months that have passed.</summary>
    TimeProportion,

    /// <summary>In range or not, without regard to the time: less is better, a range, a date, or a category that the rules name.</summary>
    InRange,
}
