using System;
using System.Globalization;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Scoring;

/// <summary>Reads the library's limits of lights from monitoring-profiles.tsv.</summary>
internal static class MonitoringTable
{
    public static ValueList<MonitoringProfile> All { get; } = Table.Embedded("monitoring-profiles.tsv", 9).Select(Read).ToValueList();

    private static MonitoringProfile Read(string[] row) => new()
    {
        Id = row[0],
        Title = row[1],
        EnglishTitle = row[2],
        Source = row[3],
        Certainty = CamelCase<Certainty>.TryParse(row[4], out Certainty certainty)
            ? certainty
            : throw new FormatException("monitoring-profiles.tsv: " + row[4]),
        YellowFrom = decimal.Parse(row[5], CultureInfo.InvariantCulture),
        GreenFrom = decimal.Parse(row[6], CultureInfo.InvariantCulture),
        BlueFrom = decimal.Parse(row[7], CultureInfo.InvariantCulture),
        InRangeCategories = row[8].Length == 0 ? ValueList<string>.Empty : row[8].Split('|').ToValueList(),
    };
}
