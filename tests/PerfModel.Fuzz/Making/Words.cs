using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace PerfModel.Fuzz.Making;

/// <summary>Words by their sort, and shapes of targets made of them, both as data: words.tsv and shapes.txt.</summary>
internal static class Words
{
    private static readonly Dictionary<string, string[]> BySort = Lines("words.tsv").Select(line => line.Split('\t')).ToDictionary(
        cells => cells[0], cells => cells[1].Replace(@"\n", "\n", StringComparison.Ordinal).Split('|'), StringComparer.Ordinal);

    private static readonly string[] All = [.. BySort.Values.SelectMany(words => words)];
    private static readonly string[][] Shapes = [.. Lines("shapes.txt").Select(line => line.Split(' '))];

    /// <summary>Any word.</summary>
    public static string Any(Random random) => All[random.Next(All.Length)];

    /// <summary>A word of a sort.</summary>
    public static string Of(string sort, Random random) => BySort[sort][random.Next(BySort[sort].Length)];

    /// <summary>A target text by one of the shapes: sorts of words, those with a question mark half of the time.</summary>
    public static string Target(Random random) => string.Concat(Shapes[random.Next(Shapes.Length)].Select(part => Part(part, random)));

    private static string Part(string part, Random random)
    {
        if (part.EndsWith('?'))
            return random.Next(2) == 0 ? "" : Part(part[..^1], random);
        return part switch
        {
            "number" => Number(random),
            "target" => Target(random),
            _ => BySort.ContainsKey(part) ? Of(part, random) : part,
        };
    }

    private static string Number(Random random) => random.Next(8) switch
    {
        0 => Of("numeral", random),
        1 => (random.Next(100000) / 100m).ToString(CultureInfo.InvariantCulture),
        2 => Of("extreme", random),
        3 => random.Next(1000000).ToString("N0", CultureInfo.InvariantCulture),
        _ => random.Next(random.Next(2) == 0 ? 101 : 10000).ToString(CultureInfo.InvariantCulture),
    };

    private static IEnumerable<string> Lines(string name) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Making", name)).Where(line => line.Length > 0 && line[0] != '#');
}
