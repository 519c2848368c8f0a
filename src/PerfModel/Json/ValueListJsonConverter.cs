using System.Text.Json;

namespace PerfModel.Json;

/// <summary>A list that is equal by value, as an array of items that are not null.</summary>
internal sealed class ValueListJsonConverter<T>(LibraryJsonConverter<T> items, PerfModelJsonOptions options)
    : LibraryJsonConverter<ValueList<T>>(options)
    where T : class
{
    internal override ValueList<T> ReadValue(ref Utf8JsonReader reader, ReadScope scope) =>
        Strict.List(ref reader, scope, 0, items.ReadValue);

    internal override void WriteValue(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (T item in value)
            items.WriteValue(writer, WriterExtensions.Checked(item));
        writer.WriteEndArray();
    }
}
