using System;
using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>How an actual value is compared with a target value (指标性质).</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum Comparison
{
    /// <summary>The text states none. It is never guessed by the parser; evaluation resolves it.</summary>
    Unspecified = 0,

    /// <summary>≥: at least, the number included (以上, 不低于; Civil Code art. 1259).</summary>
    AtLeast,

    /// <summary>＞: more than, the number not included (超过).</summary>
    GreaterThan,

    /// <summary>＝: equal.</summary>
    Equal,

    /// <summary>＜: less than, the number not included (不满, 低于).</summary>
    LessThan,

    /// <summary>≤: at most, the number included (以下, 以内, 不超过).</summary>
    AtMost,
}

/// <summary>What a <see cref="Comparison"/> means.</summary>
public static class ComparisonExtensions
{
    /// <summary>The sign, such as <c>≥</c>; empty where the comparison is unspecified.</summary>
    public static string ToSymbol(this Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.GreaterThan => ">",
        Comparison.Equal => "=",
        Comparison.LessThan => "<",
        Comparison.AtMost => "≤",
        _ => "",
    };

    /// <summary>Whether <paramref name="actual"/> stands to <paramref name="value"/> as the comparison demands.</summary>
    /// <exception cref="ArgumentException">The comparison is unspecified: nothing can be said.</exception>
    public static bool Holds(this Comparison comparison, decimal actual, decimal value) => comparison switch
    {
        Comparison.AtLeast => actual >= value,
        Comparison.GreaterThan => actual > value,
        Comparison.Equal => actual == value,
        Comparison.LessThan => actual < value,
        Comparison.AtMost => actual <= value,
        _ => throw new ArgumentException("An unspecified comparison holds for nothing.", nameof(comparison)),
    };
}
