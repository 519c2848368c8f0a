using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Scoring;

/// <summary>Reads the library's profiles from scoring-profiles.tsv.</summary>
internal static class ProfileTable
{
    public static ValueList<ScoringProfile> All { get; } = Load();

    private static ValueList<ScoringProfile> Load()
    {
        var profiles = new List<ScoringProfile>();
        foreach (IGrouping<string, string[]> rows in Table.Embedded("scoring-profiles.tsv", 3).GroupBy(row => row[0]))
        {
            ScoringProfile profile = new() { Id = rows.Key };
            ILookup<string, string> settings = rows.ToLookup(row => row[1], row => row[2]);
            if (settings["base"].FirstOrDefault() is string id)
                profile = profiles.Single(p => p.Id == id) with { Id = rows.Key };
            foreach (IGrouping<string, string> setting in settings.Where(s => s.Key != "base"))
                profile = Apply(profile, setting.Key, [.. setting]);
            profiles.Add(profile);
        }

        return profiles.ToValueList();
    }

    private static ScoringProfile Apply(ScoringProfile profile, string key, string[] values) => key switch
    {
        "title" => profile with { Title = values[0] },
        "english" => profile with { EnglishTitle = values[0] },
        "issuer" => profile with { Issuer = values[0] },
        "year" => profile with { Year = values[0].Length == 0 ? null : int.Parse(values[0], CultureInfo.InvariantCulture) },
        "source" => profile with { Source = values[0] },
        "certainty" => profile with { Certainty = Name<Certainty>(values[0]) },
        "plan" => profile with { Plans = values.Select(Plan).ToValueList() },
        "lower" => profile with { Lower = Name<LowerFormula>(values[0]) },
        "equal" => profile with { Equal = Name<EqualReading>(values[0]) },
        "rule" => profile with { Rules = values.Select(Rule).ToValueList() },
        "tiers" =>
            profile with { Tiers = new() { Reached = Number(Parts(values[0])["reached"]), Partly = Number(Parts(values[0])["partly"]) } },
        "over" =>
            profile with { Over = new() { FlagFrom = Optional(Parts(values[0]), "flag"), ReasonFrom = Optional(Parts(values[0]), "reason") } },
        "executionReasonBelow" => profile with { ExecutionReasonBelow = Number(values[0]) },
        "rounding" =>
            profile with { Rounding = new((int)Number(Parts(values[0])["places"]), Name<RoundingMode>(Parts(values[0])["mode"])) },
        "inapplicable" => profile with { Inapplicable = Name<InapplicableRule>(values[0]) },
        "grades" => profile with { Grades = values[0].Split(' ').Select(Grade).ToValueList() },
        _ => throw new FormatException("scoring-profiles.tsv: " + key),
    };

    private static WeightPlan Plan(string value)
    {
        Dictionary<string, string> parts = Parts(value);
        return new WeightPlan
        {
            Execution = Optional(parts, "execution") ?? 0,
            Undivided = Optional(parts, "undivided") ?? 0,
            Groups = parts.Where(p => p.Key is not ("execution" or "undivided"))
                .Select(p => new GroupWeight(Name<CategoryGroup>(p.Key), Number(p.Value))).ToValueList(),
        };
    }

    private static ScoringRule Rule(string value)
    {
        Dictionary<string, string> parts = Parts(value);
        return new ScoringRule
        {
            Category = parts.TryGetValue("category", out string? category) ? category : null,
            Method = Name<ScoringMethod>(parts["method"]),
            PassThreshold = Optional(parts, "passThreshold"),
            Bands = parts.TryGetValue("bands", out string? bands)
                ? bands.Split(',').Select(b => b.Split(':')).Select(b => new ScoreBand(Number(b[0]), Number(b[1]))).ToValueList()
                : ValueList<ScoreBand>.Empty,
        };
    }

    private static ScoreGrade Grade(string value)
    {
        string[] parts = value.Split(':');
        return new ScoreGrade(parts[0], parts[1], Number(parts[2]));
    }

    private static Dictionary<string, string> Parts(string value) =>
        value.Split(' ').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);

    private static decimal? Optional(Dictionary<string, string> parts, string key) =>
        parts.TryGetValue(key, out string? value) ? Number(value) : null;

    private static decimal Number(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);

    private static T Name<T>(string value)
        where T : struct, Enum =>
        CamelCase<T>.TryParse(value, out T name) ? name : throw new FormatException("scoring-profiles.tsv: " + value);
}
