using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfModel.Validation;

namespace PerfModel.Cli.Output;

/// <summary>Writes the catalogue of rules as a page of Markdown, from the same tables that the validator reads.</summary>
internal sealed class RulesPage(TextWriter writer, Words words)
{
    public void Write(ValueList<Rule> rules, ValueList<LeftOutRule> leftOut)
    {
        bool whole = rules.Count > 1;
        if (whole)
            WriteHead(rules);
        foreach (Rule rule in rules)
            Write(rule);
        if (leftOut.Count > 0)
            WriteLeftOut(leftOut);
    }

    private void WriteHead(ValueList<Rule> rules)
    {
        Line("# " + words.Text("rulesTitle"), "");
        Line($"| {words.Text("rule")} | {words.Text("severity")} | {words.Text("kind")} | {words.Text("what")} |", "| --- | --- | --- | --- |");
        foreach (Rule rule in rules)
            Line($"| {rule.Id} | {SeverityOf(rule)} | {KindOf(rule)} | {Cell(rule.GetTemplate(words.Language))} |");
        Line("");
    }

    private void Write(Rule rule)
    {
        Line($"## {rule.Id}", "");
        foreach (string variant in rule.Variants)
            Line($"- {words.Text("what")}: {Code(rule.GetTemplate(words.Language, variant))}");
        Line($"- {words.Text("severity")}: {SeverityOf(rule)}{Profiles(rule)}");
        Line($"- {words.Text("kind")}: {KindOf(rule)}, {words.Text("scope" + rule.Scope)}");
        Line($"- {words.Text("ruleWhy")}: {rule.GetWhy(words.Language)}");
        Line($"- {words.Text("source")}: {rule.Source}");
        if (rule.Parameters.Count > 0)
            Line($"- {words.Text("parameters")}: {string.Join(", ", rule.Parameters.Select(p => Code(p.Name + "=" + p.Value)))}");
        foreach (RuleExample example in rule.Examples.OrderByDescending(example => example.Breaks))
            Line($"- {words.Text(example.Breaks ? "breaks" : "keeps")}: {Code(example.Form)}");
        Line("");
    }

    private void WriteLeftOut(ValueList<LeftOutRule> leftOut)
    {
        Line("## " + words.Text("leftOut"), "");
        foreach (LeftOutRule rule in leftOut)
            Line($"- {rule.Id}: {(words.Language == Language.Chinese ? rule.Chinese : rule.English)}");
    }

    private string SeverityOf(Rule rule) => words.Text("grade" + rule.Severity);

    private string KindOf(Rule rule) => words.Text("kind" + rule.Kind) + (rule.Kind == RuleKind.Heuristic ? $" ({words.Text("certainty" + rule.Certainty)})" : "");

    // Where a profile of the library grades the rule otherwise.
    private string Profiles(Rule rule)
    {
        IEnumerable<string> others = ValidationProfile.All
            .Where(profile => profile.SeverityOf(rule.Id) != rule.Severity)
            .Select(profile => profile.Id + ": " + (profile.SeverityOf(rule.Id) is Severity severity ? words.Text("grade" + severity) : words.Text("off")));
        string text = string.Join(words.Text("list"), others);
        return text.Length > 0 ? $" ({text})" : "";
    }

    private static string Code(string text) => "`" + text + "`";

    private static string Cell(string text) => text.Replace("|", @"\|", System.StringComparison.Ordinal);

    private void Line(params string[] lines)
    {
        foreach (string line in lines)
            writer.Write(line + "\n");
    }
}
