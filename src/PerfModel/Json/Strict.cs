using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace PerfModel.Json;

/// <summary>Reads single values: each method demands its kind of token and nothing else.</summary>
internal static class Strict
{
    /// <summary>Goes on to the next token.</summary>
    public static JsonTokenType Next(ref Utf8JsonReader reader, ReadScope scope) =>
        reader.Read() ? reader.TokenType : throw scope.Error(JsonErrorCode.Incomplete);

    /// <summary>A string or a property name; it may be empty.</summary>
    public static string Text(ref Utf8JsonReader reader, ReadScope scope)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw scope.Unexpected(JsonErrorCode.StringExpected, ref reader);
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw scope.Error(JsonErrorCode.TextInvalid);
        }
    }

    /// <summary>A string that is not empty.</summary>
    public static string Filled(ref Utf8JsonReader reader, ReadScope scope)
    {
        string text = Text(ref reader, scope);
        return text.Length > 0 ? text : throw scope.Error(JsonErrorCode.EmptyText);
    }

    /// <summary>A string that is not blank.</summary>
    public static string Words(ref Utf8JsonReader reader, ReadScope scope)
    {
        string text = Text(ref reader, scope);
        return string.IsNullOrWhiteSpace(text) ? throw scope.Error(JsonErrorCode.EmptyText) : text;
    }

    public static decimal Number(ref Utf8JsonReader reader, ReadScope scope)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw scope.Unexpected(JsonErrorCode.NumberExpected, ref reader);
        return ExactDecimal.TryRead(ref reader, out decimal value) ? value : throw scope.Unexpected(JsonErrorCode.NumberInexact, ref reader);
    }

    /// <summary>A whole number from 0; <c>1.0</c> is one, as JSON Schema has it.</summary>
    public static int Count(ref Utf8JsonReader reader, ReadScope scope)
    {
        if (reader.TokenType == JsonTokenType.Number && ExactDecimal.TryRead(ref reader, out decimal value)
            && value >= 0 && value <= int.MaxValue && decimal.Truncate(value) == value)
        {
            return (int)value;
        }

        throw scope.Unexpected(JsonErrorCode.IntegerExpected, ref reader);
    }

    public static bool Flag(ref Utf8JsonReader reader, ReadScope scope) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw scope.Unexpected(JsonErrorCode.BooleanExpected, ref reader),
    };

    /// <summary>An enum value by its name.</summary>
    public static T Name<T>(ref Utf8JsonReader reader, ReadScope scope)
        where T : struct, Enum
    {
        string name = Text(ref reader, scope);
        return EnumNames<T>.TryParse(name, out T value)
            ? value
            : throw scope.Error(JsonErrorCode.UnknownName, ReadScope.Shortened(name), EnumNames<T>.Listed);
    }

    /// <summary>A unit by its symbol or another of its names.</summary>
    public static Unit Unit(ref Utf8JsonReader reader, ReadScope scope)
    {
        string symbol = Text(ref reader, scope);
        return scope.Options.ParseOptions.Units.TryParse(symbol, out Unit? unit)
            ? unit!
            : throw scope.Error(JsonErrorCode.UnitInvalid, ReadScope.Shortened(symbol));
    }

    /// <summary>A category by its id.</summary>
    public static Category Category(ref Utf8JsonReader reader, ReadScope scope)
    {
        string id = Text(ref reader, scope);
        CategoryCatalog known = scope.Options.Categories;
        return known.Find(id) ?? throw scope.Error(JsonErrorCode.UnknownName, ReadScope.Shortened(id), string.Join(", ", known.Categories));
    }

    /// <summary>The id of the schema that a document follows, which must be this version of <paramref name="name"/>.</summary>
    public static void Schema(ref Utf8JsonReader reader, ReadScope scope, string name)
    {
        string id = Text(ref reader, scope);
        if (id != PerfModelSchemas.GetId(name))
            throw scope.Error(JsonErrorCode.SchemaUnknown, ReadScope.Shortened(id), PerfModelSchemas.GetId(name));
    }

    public static PartialDate Date(ref Utf8JsonReader reader, ReadScope scope)
    {
        string text = Text(ref reader, scope);
        return PartialDate.TryParse(text, null, out PartialDate date)
            ? date
            : throw scope.Error(JsonErrorCode.DateInvalid, ReadScope.Shortened(text));
    }

    /// <summary>A whole day: <c>2024-12-31</c>.</summary>
    public static DateTime Day(ref Utf8JsonReader reader, ReadScope scope)
    {
        string text = Text(ref reader, scope);
        return DateTime.TryParseExact(text, WriterExtensions.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
            ? day
            : throw scope.Error(JsonErrorCode.DateInvalid, ReadScope.Shortened(text));
    }

    /// <summary>An array of at least <paramref name="least"/> items.</summary>
    public static ValueList<T> List<T>(ref Utf8JsonReader reader, ReadScope scope, int least, ItemReader<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw scope.Unexpected(JsonErrorCode.ArrayExpected, ref reader);
        var items = new List<T>();
        while (Next(ref reader, scope) != JsonTokenType.EndArray)
        {
            scope.Enter(items.Count);
            items.Add(read(ref reader, scope));
            scope.Leave();
        }

        return items.Count >= least ? items.ToValueList() : throw scope.Error(JsonErrorCode.TooFewItems, least, items.Count);
    }

    /// <summary>The bytes of a token as they stand in the document.</summary>
    public static ReadOnlySpan<byte> Bytes(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
}

/// <summary>Reads one item, on whose first token the reader stands; leaves it on the last.</summary>
internal delegate T ItemReader<out T>(ref Utf8JsonReader reader, ReadScope scope);
