using System;
using System.Text.Json;

namespace PerfModel.Json;

/// <summary>A value of an enumeration of the library as its stable name in camel case: <c>"atLeast"</c>. Numbers are not read.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class EnumJsonConverter<T> : StringJsonConverter<T>
    where T : struct, Enum
{
    /// <summary>Makes a converter.</summary>
    public EnumJsonConverter()
        : base(PerfModelJsonOptions.Default)
    {
    }

    private protected override string Format(T value) => EnumNames<T>.Of(value).ToString();

    internal override T ReadValue(ref Utf8JsonReader reader, ReadScope scope) => Strict.Name<T>(ref reader, scope);

    internal override void WriteValue(Utf8JsonWriter writer, T value) => writer.WriteStringValue(EnumNames<T>.Of(value));
}
