using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Validation;

/// <summary>Reads the library's profiles: profiles.tsv, their severities and parameters.</summary>
internal static class ProfileTables
{
    private static readonly Lazy<ValueList<ValidationProfile>> Profiles = new(Load);

    public static ValueList<ValidationProfile> All => Profiles.Value;

    public static ValidationProfile Get(string id) =>
        All.FirstOrDefault(profile => profile.Id == id) ?? throw new FormatException("profiles.tsv: " + id);

    private static ValueList<ValidationProfile> Load()
    {
        string[][] differences = [.. Table.Embedded("profile-rules.tsv", 4)];
        foreach (string[] row in differences)
        {
            if (RuleCatalog.Find(row[1]) is null)
                throw new FormatException("profile-rules.tsv: " + row[1]);
        }

        return Table.Embedded("profiles.tsv", 4)
            .Select(row => new ValidationProfile(
                new ProfileHead(row[0], row[1], row[2], row[3]),
                RuleCatalog.Rules.Select(rule => Setting(rule, differences.Where(d => d[0] == row[0] && d[1] == rule.Id))).ToValueList(),
                ValueList<Suppression>.Empty))
            .ToValueList();
    }

    private static RuleSetting Setting(Rule rule, IEnumerable<string[]> differences)
    {
        var setting = RuleSetting.Of(rule);
        foreach (string[] difference in differences)
        {
            setting = difference[2] == "severity"
                ? setting with { Severity = SeverityOf(difference[3]) }
                : setting with { Parameters = setting.Parameters.Select(p => p.Name == difference[2] ? p with { Value = difference[3] } : p).ToValueList() };
        }

        return setting;
    }

    private static Severity? SeverityOf(string name) =>
        name == "off" ? null : CamelCase<Severity>.TryParse(name, out Severity severity) ? severity : throw new FormatException("profile-rules.tsv: " + name);
}
