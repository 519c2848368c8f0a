using System.Collections.Generic;
using System.Text.Json.Serialization;
using PerfModel.Parsing;

namespace PerfModel;

/// <summary>Why and where a target text was not understood; equal by value.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Position">Where, in UTF-16 units of the text as written, counted from 0.</param>
/// <param name="Length">How many UTF-16 units; 0 where something is missing.</param>
/// <param name="Excerpt">The text at that place.</param>
/// <param name="Suggestion">A text that says what was probably meant, where one is safe; else null.</param>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record TargetError(TargetErrorCode Code, int Position, int Length, string Excerpt, string? Suggestion = null)
{
    /// <summary>The message in Chinese or English; code and arguments are the same in both.</summary>
    public string GetMessage(Language language = Language.Chinese) => ParsingMessages.Of(this, language);

    /// <summary>All codes with their Chinese and English messages, as templates.</summary>
    public static IReadOnlyDictionary<string, (string Zh, string En)> Messages => ParsingMessages.Templates;

    /// <summary>Code, place and Chinese message.</summary>
    public override string ToString() => $"{Code}@{Position}+{Length}: {GetMessage()}";
}
