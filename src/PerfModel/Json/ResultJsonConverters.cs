using System.Text.Json;

namespace PerfModel.Json;

/// <summary>A result of parsing: the target's object with <c>text</c>, or <c>{"text":…,"error":{…}}</c>; remarks where the options say so.</summary>
internal sealed class TargetParseResultJsonConverter(PerfModelJsonOptions options) : LibraryJsonConverter<TargetParseResult>(options)
{
    internal override TargetParseResult ReadValue(ref Utf8JsonReader reader, ReadScope scope) =>
        TargetJsonReader.ReadResult(ref reader, scope);

    internal override void WriteValue(Utf8JsonWriter writer, TargetParseResult value) => TargetJsonWriter.Write(writer, value, Options);
}

/// <summary>An error that stands alone, with its excerpt.</summary>
internal sealed class TargetErrorJsonConverter(PerfModelJsonOptions options) : LibraryJsonConverter<TargetError>(options)
{
    internal override TargetError ReadValue(ref Utf8JsonReader reader, ReadScope scope) =>
        ErrorJson.Read(ref reader, scope).ToError(null, scope);

    internal override void WriteValue(Utf8JsonWriter writer, TargetError value) => ErrorJson.Write(writer, value, null, Options.Language);
}

/// <summary>A remark.</summary>
internal sealed class TargetRemarkJsonConverter(PerfModelJsonOptions options) : LibraryJsonConverter<TargetRemark>(options)
{
    internal override TargetRemark ReadValue(ref Utf8JsonReader reader, ReadScope scope) => RemarkJson.Read(ref reader, scope);

    internal override void WriteValue(Utf8JsonWriter writer, TargetRemark value) => RemarkJson.Write(writer, value, Options.Language);
}
