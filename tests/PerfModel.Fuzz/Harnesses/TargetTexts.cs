using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace PerfModel.Fuzz.Harnesses;

/// <summary>The target texts of the conformance suite, and those of the corpus: inputs to begin with.</summary>
internal static class TargetTexts
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Corpus("targets.txt").Concat(Suite()).Distinct(StringComparer.Ordinal)];

    /// <summary>The lines of a file of the corpus, with \n for a line break.</summary>
    public static IEnumerable<string> Corpus(string name) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "corpus", name)).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Replace(@"\n", "\n", StringComparison.Ordinal));

    private static IEnumerable<string> Suite()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "cases"), "*.jsonl")
            .Order(StringComparer.Ordinal))
        {
            foreach (string line in File.ReadLines(file).Where(line => line.Length > 0))
            {
                using JsonDocument document = JsonDocument.Parse(line);
                yield return document.RootElement.GetProperty("text").GetString()!;
            }
        }
    }
}
