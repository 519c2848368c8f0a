using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>A general goal (总体目标) and, after the year, how far it was reached. The place does not count in equality.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record Goal
{
    /// <summary>The number that is printed, 1 of <c>目标1</c>; null where there is none.</summary>
    public int? Number { get; init; }

    /// <summary>The goal in words, without <c>目标1：</c> in front and without a semicolon behind.</summary>
    public string Text { get; init; } = "";

    /// <summary>What was reached (实际完成情况), or null where the form does not say.</summary>
    public string? ActualText { get; init; }

    /// <summary>For which time the goal is set.</summary>
    public TargetTerm Term { get; init; }

    /// <summary>Where the goal stood.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>A goal of words.</summary>
    public static implicit operator Goal(string text) => FromString(text);

    /// <summary>A goal of words.</summary>
    public static Goal FromString(string text) => new() { Text = text };

    /// <summary>Whether number, texts and term are the same.</summary>
    public bool Equals(Goal? other) => other is not null && other.Key.Equals(Key);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode();

    private (int?, string, string?, TargetTerm) Key => (Number, Text, ActualText, Term);
}
