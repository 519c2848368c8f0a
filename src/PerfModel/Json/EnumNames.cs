using System;
using System.Text.Json;
using PerfModel.Tables;

namespace PerfModel.Json;

/// <summary>The names of enum values, ready for JSON.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly T[] Values =
#if NET8_0_OR_GREATER
        Enum.GetValues<T>();
#else
        (T[])Enum.GetValues(typeof(T));
#endif
    private static readonly JsonEncodedText[] Names = Array.ConvertAll(Values, static value => JsonEncodedText.Encode(CamelCase<T>.Of(value)));

    /// <summary>All names, for messages.</summary>
    public static string Listed { get; } = string.Join(", ", Names);

    /// <summary>The name of a value.</summary>
    /// <exception cref="JsonException">The value is not defined.</exception>
    public static JsonEncodedText Of(T value)
    {
        int index = Array.IndexOf(Values, value);
        return index >= 0 ? Names[index] : throw new PerfModelJsonException(JsonErrorCode.NotRepresentable, "", value);
    }

    public static bool TryParse(string name, out T value) => CamelCase<T>.TryParse(name, out value);
}
