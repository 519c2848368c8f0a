using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using PerfModel.Tables;

namespace PerfModel;

/// <summary>What can be wrong with a scoring profile. The names, in camel case, are stable.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum ProfileProblemCode
{
    /// <summary>A text that must be there is empty.</summary>
    Missing,

    /// <summary>A share is not between 0 and 1.</summary>
    ShareOutOfRange,

    /// <summary>A number of points is not between 0 and 1,000,000, or the size of a step not over 0.</summary>
    OutOfRange,

    /// <summary>Two parts that must follow each other downwards do not.</summary>
    NotDescending,

    /// <summary>The same thing is given twice.</summary>
    Duplicate,

    /// <summary>There is no weight plan, or one without points.</summary>
    NoWeights,

    /// <summary>A rule has bands and another method, or the other way round; likewise steps.</summary>
    MethodMismatch,

    /// <summary>Every value has a grade only if the last one begins at 0.</summary>
    GradesIncomplete,

    /// <summary>A factor of over-achievement is below 1, or the reason is demanded before the flag.</summary>
    OverBelowOne,
}

/// <summary>Something that is wrong with a scoring profile; equal by value.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Path">Where, as a path of JSON property names: <c>rules[0].bands[1].share</c>.</param>
/// <param name="Value">The value that stands there.</param>
public sealed record ProfileProblem(ProfileProblemCode Code, string Path, string Value = "")
{
    private static readonly Lazy<MessageTable> Table = new(() => new MessageTable("profile-problems.tsv"));

    /// <summary>All codes with their Chinese and English messages, as templates.</summary>
    public static IReadOnlyDictionary<string, (string Zh, string En)> Templates => Table.Value.Messages;

    /// <summary>The message in Chinese or English; code and arguments are the same in both.</summary>
    public string GetMessage(Language language = Language.Chinese) =>
        Table.Value.Format(CamelCase<ProfileProblemCode>.Of(Code), language, Path, Value);

    /// <summary>Path and Chinese message.</summary>
    public override string ToString() => GetMessage();
}

/// <summary>A scoring profile that cannot be used.</summary>
#pragma warning disable CA1032 // It always carries the problems that explain it.
public sealed class ScoringProfileException : ArgumentException
#pragma warning restore CA1032
{
    internal ScoringProfileException(ScoringProfile profile, ValueList<ProfileProblem> problems)
        : base("The scoring profile '" + profile.Id + "' cannot be used: " + string.Join("; ", problems.Select(p => p.GetMessage(Language.English)))) =>
        Problems = problems;

    /// <summary>What is wrong.</summary>
    public ValueList<ProfileProblem> Problems { get; }
}
