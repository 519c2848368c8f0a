using System.IO;
using System.Text.Json;
using PerfModel.Validation;

namespace PerfModel.Cli.Output;

/// <summary>Writes the catalogue of rules as a JSON array, one a line, in both languages.</summary>
internal static class RulesJson
{
    public static void Write(TextWriter writer, ValueList<Rule> rules, ValueList<LeftOutRule> leftOut)
    {
        using var array = new JsonArrayLines(writer);
        foreach (Rule rule in rules)
            array.Add(JsonText.Object(w => Write(w, rule)));
        foreach (LeftOutRule rule in leftOut)
        {
            array.Add(JsonText.Object(w =>
            {
                w.WriteString("id", rule.Id);
                Both(w, "leftOut", rule.Chinese, rule.English);
            }));
        }
    }

    private static void Write(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteString("id", rule.Id);
        writer.Enum("severity", rule.Severity);
        writer.Enum("kind", rule.Kind);
        writer.Enum("scope", rule.Scope);
        writer.WriteStartArray("messages");
        foreach (string variant in rule.Variants)
            WriteMessage(writer, rule, variant);
        writer.WriteEndArray();
        Both(writer, "why", rule.GetWhy(), rule.GetWhy(Language.English));
        writer.WriteString("source", rule.Source);
        writer.Enum("certainty", rule.Certainty);
        writer.Object("parameters", w =>
        {
            foreach (RuleParameter parameter in rule.Parameters)
                w.WriteString(parameter.Name, parameter.Value);
        });
        WriteExamples(writer, rule, "breaks", true);
        WriteExamples(writer, rule, "keeps", false);
        WriteProfiles(writer, rule);
    }

    private static void WriteMessage(Utf8JsonWriter writer, Rule rule, string variant)
    {
        writer.WriteStartObject();
        if (variant.Length > 0)
            writer.WriteString("variant", variant);
        writer.WriteString("zh", rule.GetTemplate(Language.Chinese, variant));
        writer.WriteString("en", rule.GetTemplate(Language.English, variant));
        writer.WriteEndObject();
    }

    private static void WriteExamples(Utf8JsonWriter writer, Rule rule, string name, bool breaks)
    {
        writer.WriteStartArray(name);
        foreach (RuleExample example in rule.Examples)
        {
            if (example.Breaks == breaks)
                writer.WriteStringValue(example.Form);
        }

        writer.WriteEndArray();
    }

    private static void WriteProfiles(Utf8JsonWriter writer, Rule rule) => writer.Object("profiles", w =>
    {
        foreach (ValidationProfile profile in ValidationProfile.All)
            w.WriteString(profile.Id, profile.SeverityOf(rule.Id) is Severity severity ? JsonText.Name(severity) : "off");
    });

    private static void Both(Utf8JsonWriter writer, string name, string chinese, string english) => writer.Object(name, w =>
    {
        w.WriteString("zh", chinese);
        w.WriteString("en", english);
    });
}
