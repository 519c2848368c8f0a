using System;
using System.Globalization;
using System.Text.Json;

namespace PerfModel.Json;

/// <summary>Writes values in the library's manner: what has no JSON form is an error, never replaced.</summary>
internal static class WriterExtensions
{
    /// <summary>Writes a string, which must be whole Unicode.</summary>
    public static void Text(this Utf8JsonWriter writer, JsonEncodedText name, string text) => writer.WriteString(name, Checked(text));

    /// <summary>Writes a string where there is one.</summary>
    public static void OptionalText(this Utf8JsonWriter writer, JsonEncodedText name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            writer.Text(name, text!);
    }

    /// <summary>Writes <c>true</c> where it is, else nothing.</summary>
    public static void OptionalFlag(this Utf8JsonWriter writer, JsonEncodedText name, bool flag)
    {
        if (flag)
            writer.WriteBoolean(name, true);
    }

    /// <summary>Writes the name of an enum value.</summary>
    public static void Name<T>(this Utf8JsonWriter writer, JsonEncodedText name, T value)
        where T : struct, Enum => writer.WriteString(name, EnumNames<T>.Of(value));

    /// <summary>Writes the name of an enum value where there is one.</summary>
    public static void OptionalName<T>(this Utf8JsonWriter writer, JsonEncodedText name, T? value)
        where T : struct, Enum
    {
        if (value is T given)
            writer.Name(name, given);
    }

    /// <summary>Writes a date, which must have a part.</summary>
    public static void Date(this Utf8JsonWriter writer, JsonEncodedText name, PartialDate date) => writer.WriteString(name, Checked(date));

    /// <summary>The text.</summary>
    /// <exception cref="JsonException">It has half of a surrogate pair, which UTF-8 cannot hold.</exception>
    public static string Checked(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                throw new PerfModelJsonException(JsonErrorCode.NotRepresentable, "", @"\u" + ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            i++;
        }

        return text;
    }

    /// <summary>The date as a string.</summary>
    /// <exception cref="JsonException">It has no part at all.</exception>
    public static string Checked(PartialDate date) =>
        date != default ? date.ToString() : throw new PerfModelJsonException(JsonErrorCode.NotRepresentable, "", "default(PartialDate)");
}
