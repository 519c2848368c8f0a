using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>Where the comparison in force comes from. The names, in camel case, are stable and stand in JSON.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum ComparisonSource
{
    /// <summary>The target states it.</summary>
    Stated = 0,

    /// <summary>The polarity that was given for the indicator.</summary>
    Polarity,

    /// <summary>The category: costs are at most.</summary>
    Category,

    /// <summary>A word of the indicator's name, or of the words around the target's number: 投诉, 事故, 发生率.</summary>
    Name,

    /// <summary>None of these says that less is better: at least.</summary>
    Default,
}
