using System.Text.Json;

namespace PerfModel.Json;

/// <summary>What is collected of an error's object; the text that it belongs to may stand behind it.</summary>
internal sealed class ErrorJson
{
    private static readonly ObjectShape<ErrorJson> Shape = new(
        new(Names.Code, static (ref r, s, f) => f._code = Strict.Name<TargetErrorCode>(ref r, s)),
        new(Names.Position, static (ref r, s, f) => f._position = Strict.Count(ref r, s)),
        new(Names.Length, static (ref r, s, f) => f._length = Strict.Count(ref r, s)),
        new(Names.Message, static (ref r, s, _) => Strict.Text(ref r, s)),
        new(Names.Excerpt, static (ref r, s, f) => f._excerpt = Strict.Text(ref r, s)),
        new(Names.Suggestion, static (ref r, s, f) => f._suggestion = Strict.Filled(ref r, s)));

    private static readonly ulong Required = Shape.Set(Names.Code, Names.Position, Names.Length);

    private TargetErrorCode _code;
    private int _position;
    private int _length;
    private string? _excerpt;
    private string? _suggestion;

    /// <summary>Reads an error that stands alone.</summary>
    public static TargetError Read(ref Utf8JsonReader reader, ReadScope scope) => ReadFields(ref reader, scope).ToError(null, scope);

    /// <summary>Reads an error whose text may stand behind it.</summary>
    public static ErrorJson ReadFields(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new ErrorJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return fields;
    }

    /// <summary>The error, its excerpt taken from the text where none was given.</summary>
    /// <param name="text">The text that was not understood, or null where the error stands alone.</param>
    /// <param name="scope">Where the error stands.</param>
    public TargetError ToError(string? text, ReadScope scope)
    {
        if (text is not null && (_position > text.Length || _length > text.Length - _position))
            throw scope.Error(JsonErrorCode.PositionInvalid, _position, _length);
        return new TargetError(_code, _position, _length, _excerpt ?? text?.Substring(_position, _length) ?? "", _suggestion);
    }

    /// <summary>Writes an error that stands alone.</summary>
    public static void Write(Utf8JsonWriter writer, TargetError error, PerfModelJsonOptions options) => Write(writer, error, null, options);

    /// <summary>Writes an error; the excerpt only where it does not follow from the text.</summary>
    public static void Write(Utf8JsonWriter writer, TargetError error, string? text, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Name(Names.Code, error.Code);
        writer.Count(Names.Position, error.Position);
        writer.Count(Names.Length, error.Length);
        writer.Text(Names.Message, error.GetMessage(options.Language));
        if (!IsExcerpt(error, text))
            writer.Text(Names.Excerpt, error.Excerpt);
        writer.OptionalText(Names.Suggestion, error.Suggestion);
        writer.WriteEndObject();
    }

    private static bool IsExcerpt(TargetError error, string? text) =>
        text is null
            ? error.Excerpt.Length == 0
            : error.Length == error.Excerpt.Length && error.Position <= text.Length - error.Length
                && string.CompareOrdinal(text, error.Position, error.Excerpt, 0, error.Length) == 0;
}
