using System;
using System.Globalization;
using System.Text.Json;

namespace PerfModel.Json;

/// <summary>Writes values in the library's manner: what has no JSON form is an error, never replaced.</summary>
internal static class WriterExtensions
{
    /// <summary>How a day is written.</summary>
    public const string DayFormat = "yyyy-MM-dd";

    /// <summary>Writes a string, which must be whole Unicode.</summary>
    public static void Text(this Utf8JsonWriter writer, JsonEncodedText name, string text) => writer.WriteString(name, Checked(text));

    /// <summary>Writes a string where there is one.</summary>
    public static void OptionalText(this Utf8JsonWriter writer, JsonEncodedText name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            writer.Text(name, text!);
    }

    /// <summary>Writes a string that may be empty, but is left out where it is null.</summary>
    public static void GivenText(this Utf8JsonWriter writer, JsonEncodedText name, string? text)
    {
        if (text is not null)
            writer.Text(name, text);
    }

    /// <summary>Writes a whole number from 0.</summary>
    public static void Count(this Utf8JsonWriter writer, JsonEncodedText name, int count) =>
        writer.WriteNumber(name, count >= 0 ? count : throw new PerfModelJsonException(JsonErrorCode.NotRepresentable, "", count));

    /// <summary>Writes a whole number that is left out where it is 0.</summary>
    public static void OptionalCount(this Utf8JsonWriter writer, JsonEncodedText name, int count)
    {
        if (count != 0)
            writer.Count(name, count);
    }

    /// <summary>Writes a whole number from 0 where there is one.</summary>
    public static void GivenCount(this Utf8JsonWriter writer, JsonEncodedText name, int? count)
    {
        if (count is int given)
            writer.Count(name, given);
    }

    /// <summary>Writes what is not null as an object of its own.</summary>
    public static void Optional<T>(this Utf8JsonWriter writer, JsonEncodedText name, T? value, PerfModelJsonOptions options, ItemWriter<T> write)
        where T : class
    {
        if (value is null)
            return;
        writer.WritePropertyName(name);
        write(writer, value, options);
    }

    /// <summary>Writes a list that is left out where it is empty.</summary>
    public static void OptionalList<T>(
        this Utf8JsonWriter writer, JsonEncodedText name, ValueList<T> items, PerfModelJsonOptions options, ItemWriter<T> write)
        where T : class
    {
        if (Checked(items).Count > 0)
            writer.List(name, items, options, write);
    }

    /// <summary>Writes a list as an array.</summary>
    public static void List<T>(
        this Utf8JsonWriter writer, JsonEncodedText name, ValueList<T> items, PerfModelJsonOptions options, ItemWriter<T> write)
        where T : class
    {
        writer.WriteStartArray(name);
        foreach (T item in Checked(items).AsSpan())
            write(writer, Checked(item), options);
        writer.WriteEndArray();
    }

    /// <summary>Writes strings as an array that is left out where it is empty.</summary>
    public static void OptionalTexts(this Utf8JsonWriter writer, JsonEncodedText name, ValueList<string> texts)
    {
        if (Checked(texts).Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (string text in texts)
            writer.WriteStringValue(Checked(text));
        writer.WriteEndArray();
    }

    /// <summary>Writes a number where there is one.</summary>
    public static void OptionalNumber(this Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        if (value is decimal number)
            writer.WriteNumber(name, number);
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

    /// <summary>Writes a day where there is one; it has no time of day.</summary>
    public static void OptionalDay(this Utf8JsonWriter writer, JsonEncodedText name, DateTime? day)
    {
        if (day?.TimeOfDay > TimeSpan.Zero)
            throw new PerfModelJsonException(JsonErrorCode.NotRepresentable, "", day.Value.ToString("O", CultureInfo.InvariantCulture));
        if (day is DateTime given)
            writer.WriteString(name, given.ToString(DayFormat, CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a date, which must have a part.</summary>
    public static void Date(this Utf8JsonWriter writer, JsonEncodedText name, PartialDate date) => writer.WriteString(name, Checked(date));

    /// <summary>What must not be null.</summary>
    /// <exception cref="JsonException">It is null, as only a mistake in the caller's code makes it.</exception>
    public static T Checked<T>(T? value)
        where T : class => value ?? throw new PerfModelJsonException(JsonErrorCode.NotRepresentable, "", "null");

    /// <summary>The text.</summary>
    /// <exception cref="JsonException">It is null or has half of a surrogate pair, which UTF-8 cannot hold.</exception>
    public static string Checked(string? given)
    {
        string text = Checked<string>(given);
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

/// <summary>Writes one item.</summary>
internal delegate void ItemWriter<in T>(Utf8JsonWriter writer, T value, PerfModelJsonOptions options);
