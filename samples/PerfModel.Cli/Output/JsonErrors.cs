using System.Text.Json;
using PerfModel.Json;

namespace PerfModel.Cli.Output;

/// <summary>What is wrong with JSON, in one language.</summary>
internal static class JsonErrors
{
    /// <summary>The place in the JSON and the reason; of JSON that is not well-formed, the reader says it in English.</summary>
    public static string Text(JsonException error, Language language) => error is PerfModelJsonException own
        ? $"{own.Location} {JsonText.Name(own.Code)}: {own.GetMessage(language)}"
        : error.Message;

    /// <summary>The same behind the name of the file.</summary>
    public static string Text(string path, JsonException error, Language language) => error is PerfModelJsonException own
        ? $"{path}: {Line(own)}{Text(own, language)}"
        : new Words(language).Text("malformedJson", path, error.Message);

    private static string Line(PerfModelJsonException error) => error.LineNumber is long line ? $"({line + 1}:{error.BytePositionInLine + 1}) " : "";
}
