using System.Collections.Generic;
using System.CommandLine;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Commands;

/// <summary>Explains which way indicators are better, by name and category: the names given, or one a line of standard input.</summary>
internal static class DirectionCommand
{
    public static Command Create(Session session)
    {
        var names = new Argument<string[]>("NAME")
        {
            Description = "Names of indicators; one a line of standard input where none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var category = new Option<string>("--category") { HelpName = "ID", Description = "The category, such as cost or output.quality." };
        var unit = new Option<string>("--unit") { HelpName = "UNIT", Description = "The unit of the target, such as 天 or 万元." };
        Option<bool> json = Shared.Json("a line for each name");
        Option<Language> lang = Shared.Lang();
        const string what = "Explain whether more or less of an indicator is better.";
        var command = new Command("direction", what) { names, category, unit, json, lang };
        command.SetAction(parsed =>
        {
            Category? of = parsed.GetValue(category) is string id ? CategoryOf(id) : null;
            Unit? measured = parsed.GetValue(unit) is string symbol ? UnitOf(symbol) : null;
            return Run(session, NamesOf(session, parsed.GetValue(names) ?? []), of, measured, parsed.GetValue(json), parsed.GetValue(lang));
        });
        return command;
    }

    private static int Run(Session session, IEnumerable<string> names, Category? category, Unit? unit, bool asJson, Language language)
    {
        int exit = ExitCode.Fine;
        foreach (string name in names)
        {
            PolarityFinding finding = PolarityCatalog.Default.Resolve(name, category, unit);
            session.Out.WriteLine(asJson ? JsonOf(name, finding) : name + '\t' + finding.Explain().GetText(language));
            exit = finding.Polarity is null ? ExitCode.Findings : exit;
        }

        return exit;
    }

    private static IEnumerable<string> NamesOf(Session session, string[] given)
    {
        foreach (string name in given)
            yield return name;
        if (given.Length > 0)
            yield break;
        for (bool first = true; session.In.ReadLine() is string line; first = false)
        {
            string name = first ? StrictUtf8.WithoutMark(line) : line;
            if (!string.IsNullOrWhiteSpace(name))
                yield return name;
        }
    }

    private static string JsonOf(string name, PolarityFinding finding) => JsonText.Object(writer =>
    {
        writer.WriteString("name", name);
        if (finding.Polarity is Polarity polarity)
            writer.Enum("polarity", polarity);
        if (finding.Source is ComparisonSource source)
            writer.Enum("source", source);
        writer.Optional("word", finding.Word);
        if (finding.OverridesCategory)
            writer.WriteBoolean("overridesCategory", true);
        writer.Object("explanation", explanation =>
        {
            explanation.WriteString("zh", finding.Explain().GetText());
            explanation.WriteString("en", finding.Explain().GetText(Language.English));
        });
    });

    private static Category CategoryOf(string id) =>
        CategoryCatalog.Default.Find(id) ?? throw new UsageException("noCategoryOf", id);

    private static Unit UnitOf(string symbol) =>
        UnitCatalog.Default.TryParse(symbol, out Unit? unit) ? unit! : throw new UsageException("noUnit", symbol);
}
