using System;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using PerfModel.Validation;

namespace PerfModel.Cli.Output;

/// <summary>The parts of a SARIF 2.1.0 log that do not depend on findings.</summary>
internal static class Sarif
{
    public const string Version = "2.1.0";
    public const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    public static string LanguageOf(Words words) => words.Language == Language.Chinese ? "zh-CN" : "en";

    /// <summary>The tool with the rules that it may name.</summary>
    public static string Tool(ValueList<RuleSetting> rules, Words words) => JsonText.Object(writer => writer.Object("driver", w =>
    {
        w.WriteString("name", Cli.Name);
        w.WriteString("semanticVersion", typeof(Validator).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        w.WriteStartArray("rules");
        foreach (RuleSetting rule in rules)
            WriteRule(w, rule, words.Language);
        w.WriteEndArray();
    }));

    /// <summary>A text as the message, description or content that SARIF wants as an object.</summary>
    public static void Text(this Utf8JsonWriter writer, string name, string text) => writer.Object(name, w => w.WriteString("text", text));

    private static void WriteRule(Utf8JsonWriter writer, RuleSetting setting, Language language)
    {
        Rule rule = setting.Rule;
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.Text("shortDescription", Description(rule.GetTemplate(language)));
        writer.Text("fullDescription", string.Join(" ", new[] { rule.GetWhy(language), rule.Source }.Where(text => text.Length > 0).DefaultIfEmpty(rule.Id)));
        writer.Object("messageStrings", w =>
        {
            foreach (string variant in rule.Variants)
                w.Text(variant.Length > 0 ? variant : "default", rule.GetTemplate(language, variant));
        });
        writer.Object("defaultConfiguration", w =>
        {
            w.WriteBoolean("enabled", setting.Severity is not null);
            w.WriteString("level", Level(setting.Severity ?? rule.Severity));
        });
        writer.Object("properties", w =>
        {
            w.Enum("kind", rule.Kind);
            w.Enum("scope", rule.Scope);
            w.Enum("certainty", rule.Certainty);
        });
        writer.WriteEndObject();
    }

    // A description has no arguments.
    private static string Description(string template)
    {
        for (int i = 0; i < 10; i++)
            template = template.Replace("{" + (char)('0' + i) + "}", "…", StringComparison.Ordinal);
        return template;
    }
}
