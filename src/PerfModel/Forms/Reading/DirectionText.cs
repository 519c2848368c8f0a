using System;
using System.Collections.Generic;
using PerfModel.Tables;
using PerfModel.Text;

namespace PerfModel.Forms.Reading;

/// <summary>Reads which way an indicator is better from a cell: 正向, 反向.</summary>
internal static class DirectionText
{
    private static readonly Dictionary<string, Polarity> Words = Load();

    /// <summary>The polarity that a text names; null where it names none.</summary>
    public static Polarity? Read(string? text) =>
        text is not null && Words.TryGetValue(Fold.Of(text).Replace(" ", ""), out Polarity polarity) ? polarity : null;

    private static Dictionary<string, Polarity> Load()
    {
        var words = new Dictionary<string, Polarity>(StringComparer.Ordinal);
        foreach (string[] row in Table.Embedded("directions.tsv", 2))
        {
            if (!CamelCase<Polarity>.TryParse(row[0], out Polarity polarity))
                throw new FormatException("directions.tsv: " + row[0]);
            foreach (string word in row[1].Split('|'))
                words.Add(word, polarity);
        }

        return words;
    }
}
