using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace PerfModel.Tests.Evaluating;

/// <summary>Cases as data: tab-separated rows, - for an empty cell, # for a comment.</summary>
internal static class Cases
{
    public static IEnumerable<object[]> Read(string folder, string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, folder, file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Skip(1)
            .Select(line => line.Split('\t').Select(cell => (object)(cell == "-" ? "" : cell)).ToArray());

    public static string Name<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>A score as the tables write it: points, an interval, or nothing.</summary>
    public static string Points(IndicatorScore score) =>
        score.Score is decimal points ? Text(points)
        : score.Range is ScoreRange range ? "[" + Text(range.Lower) + ", " + Text(range.Upper) + (range.UpperExclusive ? ")" : "]")
        : "";

    private static string Text(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    public static EvaluationContext Context(string text)
    {
        Dictionary<string, string> parts = text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);
        string? Part(string key) => parts.GetValueOrDefault(key);
        return new EvaluationContext
        {
            Name = Part("name"),
            Category = Part("category") is string id ? CategoryCatalog.Default[id] : null,
            Polarity = Part("polarity") switch { "higher" => Polarity.HigherIsBetter, "lower" => Polarity.LowerIsBetter, _ => null },
            Year = Part("year") is string year ? int.Parse(year, CultureInfo.InvariantCulture) : null,
            Baseline = Part("baseline") is string number ? Number(number) : null,
            ColumnUnit = Part("unit") is string unit ? UnitCatalog.Default.Parse(unit) : null,
            MoneyUnit = Part("money") is string money ? UnitCatalog.Default.Parse(money) : null,
        };
    }
}
