using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using PerfModel.Json;

namespace PerfModel;

/// <summary>The library's types as JSON: ready options, and short ways to write and read.</summary>
/// <remarks>
/// Names and enum values are English in camel case, texts stay Chinese and readable, signs that HTML gives a meaning are escaped, numbers keep their decimals,
/// optional properties are left out. Reading is strict and throws <see cref="JsonException"/> and nothing else, with path, line and reason.
/// </remarks>
public static class PerfModelJson
{
    /// <summary>The options with which the library writes and reads; they cannot be changed, but copied: <c>new JsonSerializerOptions(PerfModelJson.Options)</c>.</summary>
    /// <remarks>They know the library's types only. For types of your own, copy them and combine <see cref="JsonSerializerOptions.TypeInfoResolver"/> with your context.</remarks>
    public static JsonSerializerOptions Options { get; } = CreateOptions(PerfModelJsonOptions.Default);

    /// <summary>Options like <see cref="Options"/>, but for what <paramref name="options"/> says; they cannot be changed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static JsonSerializerOptions CreateOptions(PerfModelJsonOptions options)
    {
        JsonSerializerOptions made = JsonManner.NewOptions().AddPerfModel(options);
        made.TypeInfoResolver = new PerfModelJsonContext(options);
        made.MakeReadOnly();
        return made;
    }

    /// <summary>Adds the converters of the library's types to options of one's own, such as those of a web application.</summary>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="serializerOptions"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options can no longer be changed.</exception>
    public static JsonSerializerOptions AddPerfModel(this JsonSerializerOptions serializerOptions, PerfModelJsonOptions? options = null)
    {
        _ = serializerOptions ?? throw new ArgumentNullException(nameof(serializerOptions));
        serializerOptions.Converters.Add(new PerfModelJsonConverter(options ?? PerfModelJsonOptions.Default));
        return serializerOptions;
    }

    /// <summary>Writes a value of a type of the library, or a list of them.</summary>
    /// <param name="value">The value.</param>
    /// <param name="options"><see cref="Options"/> where null.</param>
    /// <exception cref="JsonException">The value has no JSON form.</exception>
    /// <exception cref="NotSupportedException">The type is not known to the options.</exception>
    public static string Serialize<T>(T value, JsonSerializerOptions? options = null)
        where T : notnull => JsonSerializer.Serialize(value, Info<T>(options));

    /// <summary>Writes a value of a type of the library, or a list of them, as UTF-8.</summary>
    /// <inheritdoc cref="Serialize{T}(T, JsonSerializerOptions?)"/>
    public static byte[] SerializeToUtf8Bytes<T>(T value, JsonSerializerOptions? options = null)
        where T : notnull => JsonSerializer.SerializeToUtf8Bytes(value, Info<T>(options));

    /// <summary>Writes a value of a type of the library, or a list of them, to a stream as UTF-8.</summary>
    /// <param name="utf8Json">Where to write.</param>
    /// <param name="value">The value.</param>
    /// <param name="options"><see cref="Options"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="JsonException">The value has no JSON form.</exception>
    /// <exception cref="NotSupportedException">The type is not known to the options.</exception>
    public static void Serialize<T>(Stream utf8Json, T value, JsonSerializerOptions? options = null)
        where T : notnull => JsonSerializer.Serialize(utf8Json, value, Info<T>(options));

    /// <summary>Reads a value of a type of the library, or a list of them.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="options"><see cref="Options"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The JSON is not well-formed, not of the form that the type has, or null.</exception>
    /// <exception cref="NotSupportedException">The type is not known to the options.</exception>
    public static T Deserialize<T>(string json, JsonSerializerOptions? options = null)
        where T : notnull
    {
        _ = json ?? throw new ArgumentNullException(nameof(json));
        try
        {
            return Filled(JsonSerializer.Deserialize(json, Info<T>(options)));
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair: the text cannot become UTF-8.
            throw new PerfModelJsonException(JsonErrorCode.TextInvalid, "");
        }
    }

    /// <summary>Reads a value of a type of the library, or a list of them, from UTF-8.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options"><see cref="Options"/> where null.</param>
    /// <exception cref="JsonException">The JSON is not well-formed, not of the form that the type has, or null.</exception>
    /// <exception cref="NotSupportedException">The type is not known to the options.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions? options = null)
        where T : notnull => Filled(JsonSerializer.Deserialize(utf8Json, Info<T>(options)));

    /// <summary>Reads a value of a type of the library, or a list of them, from a stream of UTF-8.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options"><see cref="Options"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="JsonException">The JSON is not well-formed, not of the form that the type has, or null.</exception>
    /// <exception cref="NotSupportedException">The type is not known to the options.</exception>
    public static T Deserialize<T>(Stream utf8Json, JsonSerializerOptions? options = null)
        where T : notnull =>
        Filled(JsonSerializer.Deserialize(utf8Json ?? throw new ArgumentNullException(nameof(utf8Json)), Info<T>(options)));

    /// <summary>Reads the items of an array one after the other, so that a document of any length needs the memory of one item.</summary>
    /// <param name="utf8Json">The JSON: one array.</param>
    /// <param name="options"><see cref="Options"/> where null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The items; one is null where null stands in the array.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="JsonException">While the items are taken: the JSON is not well-formed or not of the form that the type has.</exception>
    /// <exception cref="NotSupportedException">The type is not known to the options.</exception>
    public static IAsyncEnumerable<T?> DeserializeAsyncEnumerable<T>(
        Stream utf8Json, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default)
        where T : notnull =>
        JsonSerializer.DeserializeAsyncEnumerable(utf8Json ?? throw new ArgumentNullException(nameof(utf8Json)), Info<T>(options), cancellationToken);

    internal static JsonTypeInfo<T> Info<T>(JsonSerializerOptions? options) => (JsonTypeInfo<T>)(options ?? Options).GetTypeInfo(typeof(T));

    private static T Filled<T>(T? value) => value ?? throw new PerfModelJsonException(JsonErrorCode.ValueExpected, "");
}
