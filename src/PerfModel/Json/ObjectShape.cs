using System;
using System.Linq;
using System.Text.Json;

namespace PerfModel.Json;

/// <summary>Reads the value of a property into what is collected of its object.</summary>
internal delegate void FieldReader<in T>(ref Utf8JsonReader reader, ReadScope scope, T fields);

/// <summary>A property: its name in JSON and how its value is read.</summary>
internal sealed record Field<T>(JsonEncodedText Encoded, FieldReader<T> Read)
{
    public string Name { get; } = Encoded.ToString();
}

/// <summary>The properties of an object, at most 64, and the strict reading of it: none unknown, none twice, none out of place.</summary>
internal sealed class ObjectShape<T>(params Field<T>[] fields)
{
    /// <summary>All properties.</summary>
    public ulong All { get; } = fields.Length == 64 ? ulong.MaxValue : (1UL << fields.Length) - 1;

    /// <summary>The set of properties with these names.</summary>
    public ulong Set(params JsonEncodedText[] names) =>
        names.Aggregate(0UL, (set, name) => set | (1UL << Array.FindIndex(fields, field => field.Encoded.Equals(name))));

    /// <summary>Reads an object of the properties that are allowed.</summary>
    /// <returns>The properties that were given.</returns>
    public ulong Read(ref Utf8JsonReader reader, ReadScope scope, T into, ulong allowed)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw scope.Unexpected(JsonErrorCode.ObjectExpected, ref reader);
        ulong seen = 0;
        while (Strict.Next(ref reader, scope) != JsonTokenType.EndObject)
        {
            int index = Index(ref reader, scope);
            ulong bit = index < 0 ? 0 : 1UL << index;
            if ((allowed & bit) == 0 || (seen & bit) != 0)
                throw Refused(ref reader, scope, bit, allowed);
            seen |= bit;
            scope.Enter(fields[index].Name);
            Strict.Next(ref reader, scope);
            fields[index].Read(ref reader, scope, into);
            scope.Leave();
        }

        return seen;
    }

    /// <summary>Reads an object and demands properties.</summary>
    public ulong Read(ref Utf8JsonReader reader, ReadScope scope, T into, ulong allowed, ulong required)
    {
        ulong seen = Read(ref reader, scope, into, allowed);
        Require(scope, seen, required);
        return seen;
    }

    /// <summary>Demands properties of those that were given.</summary>
    public void Require(ReadScope scope, ulong seen, ulong required)
    {
        ulong missing = required & ~seen;
        for (int i = 0; missing >> i != 0 && i < fields.Length; i++)
        {
            if (((missing >> i) & 1) != 0)
                throw scope.Missing(fields[i].Name);
        }
    }

    private int Index(ref Utf8JsonReader reader, ReadScope scope)
    {
        try
        {
            for (int i = 0; i < fields.Length; i++)
            {
                if (reader.ValueTextEquals(fields[i].Encoded.EncodedUtf8Bytes))
                    return i;
            }

            return -1;
        }
        catch (InvalidOperationException)
        {
            throw scope.Error(JsonErrorCode.TextInvalid);
        }
    }

    private PerfModelJsonException Refused(ref Utf8JsonReader reader, ReadScope scope, ulong bit, ulong allowed)
    {
        string name = ReadScope.Shortened(Strict.Text(ref reader, scope));
        if ((allowed & bit) != 0)
            return scope.Error(JsonErrorCode.DuplicateProperty, name);
        string listed = string.Join(", ", fields.Where((_, i) => ((allowed >> i) & 1) != 0).Select(field => field.Name));
        return scope.Error(bit == 0 ? JsonErrorCode.UnknownProperty : JsonErrorCode.MisplacedProperty, name, listed);
    }
}
