using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PerfModel.Json;

/// <summary>Where a reader stands inside a value, and with which options it reads; makes the errors.</summary>
internal sealed class ReadScope(PerfModelJsonOptions options)
{
    private const int ShownToken = 60;

    private Segment[] _path = new Segment[4];
    private int _depth;

    public PerfModelJsonOptions Options { get; } = options;

    /// <summary>How many conditions stand around the current one.</summary>
    public int Nesting { get; set; }

    public void Enter(string property) => Push(new Segment(property, 0));

    public void Enter(int index) => Push(new Segment(null, index));

    public void Leave() => _depth--;

    public PerfModelJsonException Error(JsonErrorCode code, params object[] arguments) => new(code, Path(), arguments);

    /// <summary>The error of a text that is no target.</summary>
    public PerfModelJsonException Error(string text, TargetError error) =>
        new(JsonErrorCode.TargetInvalid, Path(), Shortened(text), error.GetMessage(Options.Language)) { TargetError = error };

    /// <summary>The error that says what stands here instead of what was expected.</summary>
    public PerfModelJsonException Unexpected(JsonErrorCode code, ref Utf8JsonReader reader) => Error(code, Shown(ref reader));

    /// <summary>The error of a property that is missing from the object.</summary>
    public PerfModelJsonException Missing(string property) => Error(JsonErrorCode.MissingProperty, property);

    /// <summary>A token as it stands in the document, shortened.</summary>
    public static string Shown(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.None:
                return "";
            case JsonTokenType.StartObject:
                return "{";
            case JsonTokenType.StartArray:
                return "[";
            case JsonTokenType.String or JsonTokenType.PropertyName:
                return "\"" + Shortened(Raw(ref reader)) + "\"";
            default:
                return Shortened(Raw(ref reader));
        }
    }

    public static string Shortened(string text) => text.Length <= ShownToken ? text : text.Remove(ShownToken) + "…";

    private static string Raw(ref Utf8JsonReader reader) => Encoding.UTF8.GetString(Strict.Bytes(ref reader).ToArray());

    private void Push(Segment segment)
    {
        if (_depth == _path.Length)
            Array.Resize(ref _path, _depth * 2);
        _path[_depth++] = segment;
    }

    private string Path()
    {
        var path = new StringBuilder();
        for (int i = 0; i < _depth; i++)
        {
            if (_path[i].Property is string property)
                path.Append('.').Append(property);
            else
                path.Append('[').Append(_path[i].Index.ToString(CultureInfo.InvariantCulture)).Append(']');
        }

        return path.ToString();
    }

    private readonly record struct Segment(string? Property, int Index);
}
