using System;
using System.Collections.Generic;
using PerfModel.Tables;

namespace PerfModel.Documents.Files;

/// <summary>The extensions of files and the kinds that they promise, from a table.</summary>
internal static class FileNames
{
    private static readonly Dictionary<string, List<DocumentKind>> Kinds = Load();

    /// <summary>The extension in small letters, with its dot; empty where there is none.</summary>
    public static string Extension(string? name)
    {
        int dot = name?.LastIndexOf('.') ?? -1;
        return dot >= 0 && name!.IndexOfAny(['/', '\\'], dot) < 0 ? name.Substring(dot).ToLowerInvariant() : "";
    }

    /// <summary>Whether files of this extension are documents.</summary>
    public static bool IsDocument(string extension) => Kinds.ContainsKey(extension);

    /// <summary>The kind that an extension promises first; null where no table knows it.</summary>
    public static DocumentKind? KindOf(string extension) => Kinds.TryGetValue(extension, out List<DocumentKind>? kinds) ? kinds[0] : null;

    /// <summary>Whether a kind is what an extension promises, or the extension promises nothing.</summary>
    public static bool Agree(string extension, DocumentKind kind) => !Kinds.TryGetValue(extension, out List<DocumentKind>? kinds) || kinds.Contains(kind);

    private static Dictionary<string, List<DocumentKind>> Load()
    {
        var kinds = new Dictionary<string, List<DocumentKind>>(StringComparer.Ordinal);
        foreach (string[] row in Table.Embedded("file-extensions.tsv", 2))
        {
            var promised = new List<DocumentKind>();
            foreach (string name in row[1].Split('|'))
                promised.Add(CamelCase<DocumentKind>.TryParse(name, out DocumentKind kind) ? kind : throw new FormatException("file-extensions.tsv: " + name));
            kinds.Add(row[0], promised);
        }

        return kinds;
    }
}
