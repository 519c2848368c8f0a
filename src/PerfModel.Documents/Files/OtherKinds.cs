using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Documents.Files;

/// <summary>Files of kinds that are read by somebody else: a format that the options name, or a converter.</summary>
internal static class OtherKinds
{
    private static readonly Dictionary<string, (string Extension, string Target)> Converted =
        Table.Embedded("converted-kinds.tsv", 3).ToDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    /// <summary>Whether the options know who reads files of an extension.</summary>
    public static bool IsRead(string extension, DocumentReaderOptions options) =>
        options.Formats.Any(format => format.Extensions.Contains(extension))
        || (options.Converter is not null && Converted.Values.Any(kind => kind.Extension == extension && extension != ".xml"));

    /// <summary>Whether the options know who reads files of a kind that an error names.</summary>
    public static bool Reads(string name, DocumentReaderOptions options) =>
        options.Formats.Any(format => format.Name == name) || (options.Converter is not null && Converted.ContainsKey(name));

    /// <summary>The grids of a file of a kind that an error names; null where nobody reads it.</summary>
    public static IReadOnlyList<Grid>? Grids(string name, Stream stream, Reading reading)
    {
        if (reading.Options.Formats.FirstOrDefault(format => format.Name == name) is not IDocumentFormat format)
            return null;
        stream.Position = 0;
        return Foreign.Call(() => format.Read(stream, reading.Options, reading.Cancellation));
    }

    /// <summary>A file of a kind that an error names, converted; null where it cannot be.</summary>
    public static byte[]? Bytes(string name, Stream stream, Reading reading)
    {
        if (reading.Options.Converter is not IDocumentConverter converter || !Converted.TryGetValue(name, out (string Extension, string Target) kind))
            return null;
        stream.Position = 0;
        return converter.Convert(stream, kind.Extension, kind.Target, reading.Cancellation);
    }
}
