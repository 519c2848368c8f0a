using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>How serious a finding is. The names, in camel case, stand in tables and JSON. The order is that of the numbers.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum Severity
{
    /// <summary>What was noted in reading, or what no reviewer would write down; it is told only where all is asked for.</summary>
    Remark = 0,

    /// <summary>Worth knowing; nothing has to change.</summary>
    Info,

    /// <summary>A reviewer would ask about it.</summary>
    Warning,

    /// <summary>A reviewer would send the form back.</summary>
    Error,
}
