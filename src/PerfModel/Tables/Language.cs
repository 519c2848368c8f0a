using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>The language of a message; codes and arguments are the same in both.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum Language
{
    /// <summary>中文.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
