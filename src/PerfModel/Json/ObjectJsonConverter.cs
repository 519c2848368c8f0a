using System.Text.Json;

namespace PerfModel.Json;

/// <summary>A converter of a type that is read and written by two methods.</summary>
internal sealed class ObjectJsonConverter<T>(PerfModelJsonOptions options, ItemReader<T> read, ItemWriter<T> write) : LibraryJsonConverter<T>(options)
{
    internal override T ReadValue(ref Utf8JsonReader reader, ReadScope scope) => read(ref reader, scope);

    internal override void WriteValue(Utf8JsonWriter writer, T value) => write(writer, value, Options);
}
