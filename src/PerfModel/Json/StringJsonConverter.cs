using System;
using System.Text.Json;

namespace PerfModel.Json;

/// <summary>A converter of values that are strings in JSON, and so can be the keys of dictionaries too.</summary>
/// <typeparam name="T">The type that is converted.</typeparam>
public abstract class StringJsonConverter<T> : LibraryJsonConverter<T>
    where T : notnull
{
    private protected StringJsonConverter(PerfModelJsonOptions options)
        : base(options)
    {
    }

    /// <summary>Reads a value that is the name of a property.</summary>
    /// <exception cref="JsonException">The name is not of the form that the type has.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadValue(ref reader, new ReadScope(Options));

    /// <summary>Writes a value as the name of a property.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JsonException">The value has no JSON form.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        writer.WritePropertyName(Format(value ?? throw new ArgumentNullException(nameof(value))));
    }

    private protected abstract string Format(T value);

    internal override void WriteValue(Utf8JsonWriter writer, T value) => writer.WriteStringValue(Format(value));
}
