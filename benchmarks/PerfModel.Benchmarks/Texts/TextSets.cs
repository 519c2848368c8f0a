using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;

namespace PerfModel.Benchmarks;

/// <summary>The texts that are measured.</summary>
public static class TextSets
{
    /// <summary>How many texts <see cref="Sample"/> has.</summary>
    public const int SampleCount = 67;

    /// <summary>How many texts <see cref="Mixed"/> has.</summary>
    public const int MixedCount = 1000;

    /// <summary>How many texts <see cref="Published"/> has.</summary>
    public const int PublishedCount = 325;

    private const int Seed = 20240101;

    /// <summary>The quantities of the sample document, in its order; labelled by reading.</summary>
    public static IReadOnlyList<LabelledText> Sample { get; } = [.. Lines("sample-quantities.tsv").Skip(1).Select(line => Row(line.Split('\t')))];

    /// <summary>All conformance cases that are read with the default options.</summary>
    public static IReadOnlyList<LabelledText> Cases { get; } = ReadCases();

    /// <summary>The texts of the suite that government bodies published.</summary>
    public static IReadOnlyList<LabelledText> Published { get; } = Lines("cases/published.jsonl").Select(Case).OfType<LabelledText>().ToList();

    /// <summary>A choice of the conformance cases in random order, the same in every run.</summary>
    public static IReadOnlyList<LabelledText> Mixed { get; } = Shuffled(Cases).Take(MixedCount).ToList();

    private static LabelledText Row(string[] cells)
    {
        Comparison comparison = Enum.Parse<Comparison>(cells[1], ignoreCase: true);
        return new LabelledText(cells[0], [new Reading(comparison, decimal.Parse(cells[2], CultureInfo.InvariantCulture), cells[3])]);
    }

    private static List<LabelledText> ReadCases() => Resources
        .Where(name => name.StartsWith("cases/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        .SelectMany(Lines).Select(Case).OfType<LabelledText>().ToList();

    private static LabelledText? Case(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement root = document.RootElement;
        if (root.TryGetProperty("options", out _))
            return null;
        var answers = new List<Reading?> { root.TryGetProperty("expected", out JsonElement expected) ? ReadingOf(expected) : null };
        if (root.TryGetProperty("accept", out JsonElement accept))
            answers.AddRange(accept.EnumerateArray().Select(ReadingOf));
        return new LabelledText(root.GetProperty("text").GetString()!, answers);
    }

    private static Reading? ReadingOf(JsonElement answer) =>
        answer.TryGetProperty("kind", out JsonElement kind) && kind.ValueEquals("quantity")
            ? new Reading(
                Enum.Parse<Comparison>(answer.GetProperty("comparison").GetString()!, ignoreCase: true),
                answer.GetProperty("value").GetDecimal(),
                answer.TryGetProperty("unit", out JsonElement unit) ? unit.GetString() : "")
            : null;

    private static LabelledText[] Shuffled(IEnumerable<LabelledText> texts)
    {
        LabelledText[] shuffled = [.. texts];
#pragma warning disable CA5394 // The order is to be the same in every run; nothing is to be kept secret.
        new Random(Seed).Shuffle(shuffled);
#pragma warning restore CA5394
        return shuffled;
    }

    private static string[] Resources => Assembly.GetExecutingAssembly().GetManifestResourceNames();

    private static IEnumerable<string> Lines(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is string line)
        {
            if (line.Length > 0)
                yield return line;
        }
    }
}
