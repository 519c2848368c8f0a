using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;
using PerfModel.Json;

namespace PerfModel;

/// <summary>JSON lines: one value a line, in UTF-8, so that any number of forms is read and written with the memory of one.</summary>
/// <remarks>
/// Lines end with LF or CR LF; blank lines and a byte order mark are passed over. Each line is read as strictly as by <see cref="PerfModelJson"/>; in an error
/// <see cref="JsonException.LineNumber"/> is the line of the stream, counted from 0. Arrays are streamed by
/// <see cref="PerfModelJson.DeserializeAsyncEnumerable{T}(Stream, JsonSerializerOptions?, CancellationToken)"/>.
/// </remarks>
public static class PerfModelJsonLines
{
    /// <summary>Reads the values one after the other, as they are asked for.</summary>
    /// <param name="utf8Json">The lines; it is not closed.</param>
    /// <param name="options"><see cref="PerfModelJson.Options"/> where null.</param>
    /// <param name="skipped">Told of each line that cannot be read, which is then passed over; where null, the first such line throws.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="JsonException">While the values are taken: a line is not of the form that the type has, and <paramref name="skipped"/> is null.</exception>
    /// <exception cref="NotSupportedException">The type is not known to the options.</exception>
    public static IEnumerable<T> Read<T>(Stream utf8Json, JsonSerializerOptions? options = null, Action<JsonException>? skipped = null)
        where T : notnull
    {
        _ = utf8Json ?? throw new ArgumentNullException(nameof(utf8Json));
        return ReadLines(utf8Json, PerfModelJson.Info<T>(options), skipped);
    }

    /// <summary>Reads the values one after the other, as they are asked for.</summary>
    /// <param name="utf8Json">The lines; it is not closed.</param>
    /// <param name="options"><see cref="PerfModelJson.Options"/> where null.</param>
    /// <param name="skipped">Told of each line that cannot be read, which is then passed over; where null, the first such line throws.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="JsonException">While the values are taken: a line is not of the form that the type has, and <paramref name="skipped"/> is null.</exception>
    /// <exception cref="NotSupportedException">The type is not known to the options.</exception>
    public static IAsyncEnumerable<T> ReadAsync<T>(
        Stream utf8Json, JsonSerializerOptions? options = null, Action<JsonException>? skipped = null, CancellationToken cancellationToken = default)
        where T : notnull
    {
        _ = utf8Json ?? throw new ArgumentNullException(nameof(utf8Json));
        return ReadLinesAsync(utf8Json, PerfModelJson.Info<T>(options), skipped, cancellationToken);
    }

    /// <summary>Writes each value as a line, whatever the options say of indentation.</summary>
    /// <param name="utf8Json">Where to write; it is not closed.</param>
    /// <param name="values">The values.</param>
    /// <param name="options"><see cref="PerfModelJson.Options"/> where null.</param>
    /// <exception cref="ArgumentNullException">The stream or the values are null.</exception>
    /// <exception cref="JsonException">A value has no JSON form; the lines before it are written.</exception>
    /// <exception cref="NotSupportedException">The type is not known to the options.</exception>
    public static void Write<T>(Stream utf8Json, IEnumerable<T> values, JsonSerializerOptions? options = null)
        where T : notnull
    {
        _ = utf8Json ?? throw new ArgumentNullException(nameof(utf8Json));
        _ = values ?? throw new ArgumentNullException(nameof(values));
        JsonTypeInfo<T> info = PerfModelJson.Info<T>(options);
        using var line = new MemoryStream();
        using var writer = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = info.Options.Encoder });
        foreach (T value in values)
        {
            Put(line, writer, value, info);
            line.WriteTo(utf8Json);
        }

        utf8Json.Flush();
    }

    /// <summary>Writes each value as a line, whatever the options say of indentation.</summary>
    /// <param name="utf8Json">Where to write; it is not closed.</param>
    /// <param name="values">The values.</param>
    /// <param name="options"><see cref="PerfModelJson.Options"/> where null.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">The stream or the values are null.</exception>
    /// <exception cref="JsonException">A value has no JSON form; the lines before it are written.</exception>
    /// <exception cref="NotSupportedException">The type is not known to the options.</exception>
    public static async Task WriteAsync<T>(
        Stream utf8Json, IAsyncEnumerable<T> values, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default)
        where T : notnull
    {
        _ = utf8Json ?? throw new ArgumentNullException(nameof(utf8Json));
        _ = values ?? throw new ArgumentNullException(nameof(values));
        JsonTypeInfo<T> info = PerfModelJson.Info<T>(options);
        using var line = new MemoryStream();
        using var writer = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = info.Options.Encoder });
        await foreach (T value in values.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            Put(line, writer, value, info);
            await WriteAsync(utf8Json, new ArraySegment<byte>(line.GetBuffer(), 0, (int)line.Length), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Makes the line of a value, so that nothing of a value without JSON form reaches the stream.</summary>
    private static void Put<T>(MemoryStream line, Utf8JsonWriter writer, T value, JsonTypeInfo<T> info)
    {
        line.SetLength(0);
        JsonSerializer.Serialize(writer, value, info);
        writer.Flush();
        writer.Reset();
        line.WriteByte((byte)'\n');
    }

#if NET8_0_OR_GREATER
    private static ValueTask<int> ReadAsync(Stream stream, ArraySegment<byte> room, CancellationToken cancellationToken) => stream.ReadAsync(room.AsMemory(), cancellationToken);

    private static ValueTask WriteAsync(Stream stream, ArraySegment<byte> line, CancellationToken cancellationToken) => stream.WriteAsync(line.AsMemory(), cancellationToken);
#else
    private static Task<int> ReadAsync(Stream stream, ArraySegment<byte> room, CancellationToken cancellationToken) =>
        stream.ReadAsync(room.Array!, room.Offset, room.Count, cancellationToken);

    private static Task WriteAsync(Stream stream, ArraySegment<byte> line, CancellationToken cancellationToken) =>
        stream.WriteAsync(line.Array!, line.Offset, line.Count, cancellationToken);
#endif

    private static IEnumerable<T> ReadLines<T>(Stream stream, JsonTypeInfo<T> info, Action<JsonException>? skipped)
    {
        var buffer = new LineBuffer();
        int count;
        do
        {
            ArraySegment<byte> room = buffer.Room();
            count = stream.Read(room.Array!, room.Offset, room.Count);
            buffer.Add(count);
            while (TryRead(buffer, info, skipped, out T? value))
                yield return value!;
        }
        while (count > 0);
    }

    private static async IAsyncEnumerable<T> ReadLinesAsync<T>(
        Stream stream, JsonTypeInfo<T> info, Action<JsonException>? skipped, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new LineBuffer();
        int count;
        do
        {
            ArraySegment<byte> room = buffer.Room();
            count = await ReadAsync(stream, room, cancellationToken).ConfigureAwait(false);
            buffer.Add(count);
            while (TryRead(buffer, info, skipped, out T? value))
                yield return value!;
        }
        while (count > 0);
    }

    /// <summary>The value of the next line that can be read.</summary>
    private static bool TryRead<T>(LineBuffer buffer, JsonTypeInfo<T> info, Action<JsonException>? skipped, out T? value)
    {
        while (buffer.TryTake(out ReadOnlySpan<byte> line))
        {
            try
            {
                value = JsonSerializer.Deserialize(line, info) ?? throw new PerfModelJsonException(JsonErrorCode.ValueExpected, "");
                return true;
            }
            catch (JsonException e)
            {
                JsonException placed = PerfModelJsonException.AtLine(e, buffer.Line);
                if (skipped is null)
                    throw placed;
                skipped(placed);
            }
        }

        value = default;
        return false;
    }
}
