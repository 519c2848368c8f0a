using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace PerfModel.Tests.Conformance;

/// <summary>Answers as text that is equal where the typed values are: properties in order, numbers by value, the text as written left out.</summary>
internal static class Answer
{
    /// <summary>Stands for an error.</summary>
    public const string Error = "error";

    /// <summary>The answer of a label.</summary>
    public static string OfLabel(JsonElement label) => label.TryGetProperty("error", out _) ? Error : Of(label);

    /// <summary>The answer of a result.</summary>
    public static string Of(TargetParseResult result) => result.Target is null ? Error : Of(result.Target);

    /// <summary>The answer of a target.</summary>
    public static string Of(Target target)
    {
        using JsonDocument document = JsonDocument.Parse(PerfModelJson.Serialize(target));
        return Of(document.RootElement);
    }

    private static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(",", value.EnumerateObject()
            .Where(p => p.Name is not ("text" or "words")).OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => p.Name + ":" + Of(p.Value))) + "}",
        JsonValueKind.Array => "[" + string.Join(",", value.EnumerateArray().Select(Of)) + "]",
        JsonValueKind.Number => value.GetDecimal().ToString("0.#############################", CultureInfo.InvariantCulture),
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };
}
