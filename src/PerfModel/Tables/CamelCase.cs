using System;

namespace PerfModel.Tables;

/// <summary>The stable names of enum values, as they stand in JSON and in tables.</summary>
internal static class CamelCase<T>
    where T : struct, Enum
{
    private static readonly T[] Values =
#if NET8_0_OR_GREATER
        Enum.GetValues<T>();
#else
        (T[])Enum.GetValues(typeof(T));
#endif
    private static readonly string[] Names = Array.ConvertAll(Values, static value => Lower(value.ToString()));

    /// <summary>The number of values.</summary>
    public static int Count => Values.Length;

    /// <summary>The name of a value, such as <c>atLeast</c>.</summary>
    public static string Of(T value)
    {
        int index = Array.IndexOf(Values, value);
        return index >= 0 ? Names[index] : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a defined value.");
    }

    /// <summary>The value of a name, or false where there is none.</summary>
    public static bool TryParse(string name, out T value)
    {
        int index = Array.IndexOf(Names, name);
        value = index >= 0 ? Values[index] : default;
        return index >= 0;
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
