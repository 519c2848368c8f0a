using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Validation;

/// <summary>A candidate that did not become a rule, and why; equal by value.</summary>
/// <param name="Id">The id that it would have had.</param>
/// <param name="Chinese">What it would say, and why it is left out, in Chinese.</param>
/// <param name="English">The same in English.</param>
public sealed record LeftOutRule(string Id, string Chinese, string English)
{
    /// <summary>The id that it would have had.</summary>
    public string Id { get; } = Id;

    /// <summary>What it would say, and why it is left out, in Chinese.</summary>
    public string Chinese { get; } = Chinese;

    /// <summary>The same in English.</summary>
    public string English { get; } = English;
}

/// <summary>The library's own rules.</summary>
public static class RuleCatalog
{
    private const int Columns = 11;
    private static readonly Dictionary<string, Rule> ById = new(StringComparer.Ordinal);

    /// <summary>All rules, in the order in which findings at one place are listed.</summary>
    public static ValueList<Rule> Rules { get; } = Load();

    /// <summary>Candidates that cannot be decided from forms alone, with the reason.</summary>
    public static ValueList<LeftOutRule> LeftOut { get; } =
        Table.Embedded("rules-left-out.tsv", 3).Select(row => new LeftOutRule(row[0], row[1], row[2])).ToValueList();

    /// <summary>The rule of an id, or null where there is none.</summary>
    public static Rule? Find(string id) => id is not null && ById.TryGetValue(id, out Rule? rule) ? rule : null;

    private static ValueList<Rule> Load()
    {
        RuleBinder code = RuleBindings.All();
        ILookup<string, RuleExample> examples = Table.Embedded("rule-examples.tsv", 3)
            .ToLookup(row => row[0], row => new RuleExample(row[1] == "breaks", row[2]), StringComparer.Ordinal);
        ILookup<string, string[]> variants = Table.Embedded("rule-variants.tsv", 5).ToLookup(row => row[0], StringComparer.Ordinal);
        foreach (string[] row in Table.Embedded("rules.tsv", Columns))
            ById.Add(row[0], Of(row, code[row[0]], [.. variants[row[0]]], examples[row[0]]));
        Precedence.Load(ById);
        return ById.Values.ToValueList();
    }

    private static Rule Of(string[] row, RuleCode code, string[][] variants, IEnumerable<RuleExample> examples)
    {
        var messages = new Dictionary<string, (string, string)>(StringComparer.Ordinal) { [""] = (row[4], row[5]) };
        foreach (string[] variant in variants)
            messages.Add(variant[1], (variant[2], variant[3]));
        if (CamelCase<RuleScope>.Of(code.Scope) != row[3])
            throw new FormatException("rules.tsv: the scope of " + row[0]);
        return new Rule(row[0], code, messages)
        {
            Severity = Value<Severity>(row[1]),
            Kind = Value<RuleKind>(row[2]),
            Source = row[6],
            Certainty = row[7] switch { "R" => Certainty.Read, "S" => Certainty.Seen, _ => Certainty.General },
            Why = (row[8], row[9]),
            Parameters = ParametersOf(row[10]),
            Examples = examples.ToValueList(),
            Urgency = UrgencyTable.Of(row[0]),
            VariantSeverities = variants.Where(variant => variant[4].Length > 0).ToDictionary(variant => variant[1], variant => Value<Severity>(variant[4])),
        };
    }

    private static ValueList<RuleParameter> ParametersOf(string cell) => cell.Length == 0
        ? ValueList<RuleParameter>.Empty
        : cell.Split(';').Select(ParameterOf).ToValueList();

    private static RuleParameter ParameterOf(string part)
    {
        int sign = part.IndexOfAny(['=', '∈']);
        return new RuleParameter(part.Substring(0, sign), part.Substring(sign + 1)) { IsChoice = part[sign] == '∈' };
    }

    private static T Value<T>(string name)
        where T : struct, Enum =>
        CamelCase<T>.TryParse(name, out T value) ? value : throw new FormatException("rules.tsv: " + name);
}
