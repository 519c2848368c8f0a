using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace PerfModel.Tests.Conformance;

/// <summary>One case of the suite.</summary>
internal sealed record ConformanceCase(string Id, string Text, TargetParseOptions Options)
{
    /// <summary>All cases of all files.</summary>
    public static IReadOnlyList<ConformanceCase> All { get; } = Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Conformance", "cases"), "*.jsonl")
        .Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines)
        .Where(line => line.Length > 0)
        .Select(Read)
        .ToList();

    /// <summary>The right answers, the label first.</summary>
    public required IReadOnlyList<string> Answers { get; init; }

    /// <summary>The code of the error, where the label is one and its code matters.</summary>
    public string? ErrorCode { get; private init; }

    /// <summary>Where the error must stand, where the label says so.</summary>
    public (int Position, int Length)? Place { get; private init; }

    /// <summary>Whether the text is read with the default options.</summary>
    public bool HasDefaultOptions => ReferenceEquals(Options, TargetParseOptions.Default);

    private static ConformanceCase Read(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement root = document.RootElement;
        bool failing = root.TryGetProperty("error", out JsonElement error);
        var answers = new List<string> { failing ? Answer.Error : Answer.OfLabel(root.GetProperty("expected")) };
        if (root.TryGetProperty("accept", out JsonElement accept))
            answers.AddRange(accept.EnumerateArray().Select(Answer.OfLabel));
        bool strict = failing && !answers.Skip(1).Contains(Answer.Error);
        return new ConformanceCase(root.GetProperty("id").GetString()!, root.GetProperty("text").GetString()!, OptionsOf(root))
        {
            Answers = answers,
            ErrorCode = strict ? error.GetProperty("code").GetString() : null,
            Place = strict && error.TryGetProperty("position", out JsonElement position)
                ? (position.GetInt32(), error.GetProperty("length").GetInt32())
                : null,
        };
    }

    private static TargetParseOptions OptionsOf(JsonElement root)
    {
        if (!root.TryGetProperty("options", out JsonElement options))
            return TargetParseOptions.Default;
        var result = new TargetParseOptions();
        foreach (JsonProperty option in options.EnumerateObject())
        {
            result = option.Name switch
            {
                "monthBefore" => result with { MonthBefore = Is(option, "endOfNamed") ? MonthBefore.EndOfNamed : MonthBefore.EndOfPrevious },
                "dayBefore" => result with { DayBefore = Is(option, "exclusive") ? DayBefore.Exclusive : DayBefore.Inclusive },
                "controlledAt" => result with { ControlledAt = Is(option, "unspecified") ? LevelReading.Unspecified : LevelReading.Comparison },
                "reached" => result with { Reached = Is(option, "unspecified") ? LevelReading.Unspecified : LevelReading.Comparison },
                "maxLength" => result with { MaxLength = option.Value.GetInt32() },
                _ => throw new InvalidDataException(option.Name),
            };
        }

        return result;
    }

    private static bool Is(JsonProperty option, string value) => option.Value.GetString() == value;
}
