using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>How serious a finding is. The names, in camel case, stand in tables and JSON. The order is that of the numbers.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum Severity
{
    /// <summary>Worth knowing; nothing has to change.</summary>
    Info = 0,

    /// <summary>A reviewer would ask about it.</summary>
    Warning,

    /// <summary>A reviewer would send the form back.</summary>
    Error,
}
