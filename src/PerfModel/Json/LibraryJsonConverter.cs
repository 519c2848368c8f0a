using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfModel.Json;

/// <summary>The manner of all converters of the library: strict reading, and <see cref="JsonException"/> as the only exception.</summary>
/// <typeparam name="T">The type that is converted.</typeparam>
public abstract class LibraryJsonConverter<T> : JsonConverter<T>
{
    private protected LibraryJsonConverter(PerfModelJsonOptions options) =>
        Options = options ?? throw new ArgumentNullException(nameof(options));

    internal PerfModelJsonOptions Options { get; }

    /// <summary>False for types that can be null: <c>null</c> in JSON is null in C# and the other way round. Others refuse <c>null</c>.</summary>
    public override bool HandleNull => default(T) is not null;

    /// <summary>Reads a value.</summary>
    /// <exception cref="JsonException">The JSON is not of the form that the type has.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadValue(ref reader, new ReadScope(Options));

    /// <summary>Writes a value.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JsonException">The value has no JSON form.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        WriteValue(writer, value ?? throw new ArgumentNullException(nameof(value)));
    }

    internal abstract T ReadValue(ref Utf8JsonReader reader, ReadScope scope);

    internal abstract void WriteValue(Utf8JsonWriter writer, T value);
}
