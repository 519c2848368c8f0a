using System.Text.Json;
using PerfModel.Validation;

namespace PerfModel.Json;

/// <summary>The JSON of parts of texts and of suggested fixes, which are a part of a text with its replacement.</summary>
internal sealed class FixJson
{
    private static readonly ObjectShape<FixJson> Shape = new(
        new(Names.Start, static (ref r, s, f) => f._start = Strict.Count(ref r, s)),
        new(Names.Length, static (ref r, s, f) => f._length = Strict.Count(ref r, s)),
        new(FindingNames.Replacement, static (ref r, s, f) => f._replacement = Strict.Text(ref r, s)));

    private static readonly ulong Span = Shape.Set(Names.Start, Names.Length);

    private int _start;
    private int _length;
    private string _replacement = "";

    public static SuggestedFix Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        FixJson fields = Read(ref reader, scope, Shape.All);
        return new SuggestedFix(new TextSpan(fields._start, fields._length), fields._replacement);
    }

    public static TextSpan ReadSpan(ref Utf8JsonReader reader, ReadScope scope)
    {
        FixJson fields = Read(ref reader, scope, Span);
        return new TextSpan(fields._start, fields._length);
    }

    public static void Write(Utf8JsonWriter writer, SuggestedFix fix, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Count(Names.Start, fix.Span.Start);
        writer.Count(Names.Length, fix.Span.Length);
        writer.Text(FindingNames.Replacement, fix.Replacement);
        writer.WriteEndObject();
    }

    public static void WriteSpan(Utf8JsonWriter writer, TextSpan span, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Count(Names.Start, span.Start);
        writer.Count(Names.Length, span.Length);
        writer.WriteEndObject();
    }

    private static FixJson Read(ref Utf8JsonReader reader, ReadScope scope, ulong properties)
    {
        var fields = new FixJson();
        Shape.Read(ref reader, scope, fields, properties, properties);
        return fields;
    }
}
