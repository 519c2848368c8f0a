using System;
using System.Text.Json;

namespace PerfModel.Json;

/// <summary>Targets of all kinds as JSON objects that <c>kind</c> tells apart: <c>{"kind":"quantity","text":"≥98%","comparison":"atLeast","value":98,"unit":"%"}</c>.</summary>
/// <remarks>
/// <para>It stands at <see cref="Target"/> and serves its kinds too, where it is among <see cref="JsonSerializerOptions.Converters"/>
/// (<see cref="PerfModelJsonConverter"/> brings it there). A type that is declared as one kind refuses the others.</para>
/// <para>Reading is strict: no property is unknown, out of place for the kind, given twice or null; numbers stand without quotes and are kept with all their
/// decimals, or refused. The order of properties is free. The typed properties have authority: <c>text</c> is kept and is not parsed again.</para>
/// <para>A string is refused unless <see cref="PerfModelJsonOptions.AcceptTargetTexts"/> is set; then it is parsed.</para>
/// <para>As the key of a dictionary a target is its canonical text, which is parsed when it is read.</para>
/// </remarks>
public sealed class TargetJsonConverter : LibraryJsonConverter<Target>
{
    /// <summary>A converter with the default options.</summary>
    public TargetJsonConverter()
        : this(PerfModelJsonOptions.Default)
    {
    }

    /// <summary>A converter with options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public TargetJsonConverter(PerfModelJsonOptions options)
        : base(options)
    {
    }

    /// <summary>Whether the type is <see cref="Target"/> or one of its kinds.</summary>
    public override bool CanConvert(Type typeToConvert) => typeof(Target).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override Target? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var scope = new ReadScope(Options);
        return OfType(TargetJsonReader.ReadTarget(ref reader, scope), typeToConvert, scope);
    }

    /// <summary>Reads a target from the name of a property by parsing it.</summary>
    /// <exception cref="JsonException">The name is no target, or none of the declared kind.</exception>
    public override Target ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var scope = new ReadScope(Options);
        return OfType(TargetJsonReader.ReadText(ref reader, scope), typeToConvert, scope);
    }

    /// <summary>Writes the canonical text of a target as the name of a property.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JsonException">The target has no JSON form.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Target value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        writer.WritePropertyName(WriterExtensions.Checked((value ?? throw new ArgumentNullException(nameof(value))).ToString()));
    }

    internal override Target ReadValue(ref Utf8JsonReader reader, ReadScope scope) => TargetJsonReader.ReadTarget(ref reader, scope);

    internal override void WriteValue(Utf8JsonWriter writer, Target value) => TargetJsonWriter.Write(writer, value, Options);

    private static Target OfType(Target target, Type type, ReadScope scope) => type is null || type.IsInstanceOfType(target)
        ? target
        : throw scope.Error(JsonErrorCode.KindMismatch, type.Name, EnumNames<TargetKind>.Of(target.Kind).ToString());
}
