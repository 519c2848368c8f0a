using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using PerfModel.Tables;

namespace PerfModel.Json;

/// <summary>JSON that is well-formed but is not what a type of the library looks like, or a value that has no JSON form.</summary>
/// <remarks>
/// <see cref="JsonException.Path"/>, <see cref="JsonException.LineNumber"/> and <see cref="JsonException.BytePositionInLine"/> are filled in by
/// <see cref="JsonSerializer"/>; the path ends where the library's converter began, and <see cref="Location"/> goes on from there.
/// </remarks>
#pragma warning disable CA1032 // It always carries the code that explains it.
public sealed class PerfModelJsonException : JsonException
#pragma warning restore CA1032
{
    private static readonly MessageTable Table = new("json-errors.tsv");

    private readonly object[] _arguments;
    private readonly string _innerPath;

    internal PerfModelJsonException(JsonErrorCode code, string innerPath, params object[] arguments)
        : base(CamelCase<JsonErrorCode>.Of(code)) => (Code, _innerPath, _arguments) = (code, innerPath, arguments);

    private PerfModelJsonException(PerfModelJsonException error, long line)
        : base(error.BaseMessage, error.Path, line, error.BytePositionInLine, error) =>
        (Code, TargetError, _innerPath, _arguments) = (error.Code, error.TargetError, error._innerPath, error._arguments);

    /// <summary>The stable code.</summary>
    public JsonErrorCode Code { get; }

    /// <summary>Where the code is <see cref="JsonErrorCode.TargetInvalid"/>, why the text is no target, with its place in that text; else null.</summary>
    public TargetError? TargetError { get; internal init; }

    /// <summary>Where in the document, as a JSON path down to the property: <c>$.indicators[3].target.value</c>.</summary>
    public string Location => (Path ?? "$") + _innerPath;

    /// <summary>Place, code and the message in English and Chinese.</summary>
    public override string Message =>
        Location + Line + " " + base.Message + ": " + GetMessage(Language.English) + " / " + GetMessage(Language.Chinese);

    /// <summary>All codes with their Chinese and English messages, as templates.</summary>
    public static IReadOnlyDictionary<string, (string Zh, string En)> Messages => Table.Messages;

    private string BaseMessage => base.Message;

    private string Line => LineNumber is long line
        ? string.Format(CultureInfo.InvariantCulture, " ({0}:{1})", line + 1, BytePositionInLine + 1)
        : "";

    /// <summary>The same error in a line of several documents.</summary>
    internal static JsonException AtLine(JsonException error, long line) => error is PerfModelJsonException own
        ? new PerfModelJsonException(own, line)
        : new JsonException(error.Message, error.Path, line, error.BytePositionInLine, error);

    /// <summary>What was expected, in Chinese or English, without the place; code and arguments are the same in both.</summary>
    public string GetMessage(Language language = Language.Chinese) => Table.Format(CamelCase<JsonErrorCode>.Of(Code), language, _arguments);
}
