using System;
using System.Text.Json;

namespace PerfModel.Json;

/// <summary>Looks ahead in an object: the order of properties is free, but some decide how the others are read.</summary>
internal static class Probe
{
    /// <summary>Finds a property of the object that begins where <paramref name="reader"/> stands, which does not move.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="name">The property.</param>
    /// <param name="value">A reader on the first token of its value.</param>
    public static bool Find(Utf8JsonReader reader, JsonEncodedText name, out Utf8JsonReader value)
    {
        value = reader;
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool found = Is(ref reader, name);
            if (!reader.Read())
                return false;
            value = reader;
            if (found)
                return true;
            if (!reader.TrySkip())
                return false;
        }

        return false;
    }

    /// <summary>The text of a string, or empty where it is not valid.</summary>
    public static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private static bool Is(ref Utf8JsonReader reader, JsonEncodedText name)
    {
        try
        {
            return reader.ValueTextEquals(name.EncodedUtf8Bytes);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
