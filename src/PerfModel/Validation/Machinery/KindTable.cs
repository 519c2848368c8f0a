using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Validation;

/// <summary>How serious the findings of a rule can be on forms of a kind at most, from the table rule-kinds.tsv.</summary>
internal static class KindTable
{
    private static readonly Dictionary<(string Rule, FormKind Kind), Severity?> Limits = Load();

    /// <summary>The severity on forms of a kind; null where the rule does not look at them. What a profile raises above the rule's own stays as it is.</summary>
    public static Severity? Limit(Rule rule, Severity severity, FormKind kind)
    {
        if (!Limits.TryGetValue((rule.Id, kind), out Severity? most))
            return severity;
        return most is null || most < severity && severity <= rule.Severity ? most : severity;
    }

    private static Dictionary<(string, FormKind), Severity?> Load()
    {
        var limits = new Dictionary<(string, FormKind), Severity?>();
        foreach (string[] row in Table.Embedded("rule-kinds.tsv", 3))
        {
            Severity? most = row[2] == "off" ? null : Value<Severity>(row[2]);
            foreach (string rule in row[0].Split('|'))
            {
                foreach (FormKind kind in row[1].Split('|').Select(Value<FormKind>))
                    limits.Add((rule, kind), most);
            }
        }

        return limits;
    }

    private static T Value<T>(string name)
        where T : struct, Enum =>
        CamelCase<T>.TryParse(name, out T value) ? value : throw new FormatException("rule-kinds.tsv: " + name);
}
