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

    /// <summary>The category: quantity, quality, benefit and satisfaction are at least, sums of money under cost at most.</summary>
    Category,

    /// <summary>The head of the indicator's name, or of the words around the target's number: 投诉, 整改率, 工期. It goes before the
    /// category.</summary>
    Name,

    /// <summary>None of these says which side is better: only the number itself is right on both; of a change (增长5%) at least as much is
    /// asked as it names.</summary>
    Default,
}
