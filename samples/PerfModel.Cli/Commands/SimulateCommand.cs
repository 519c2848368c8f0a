using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Commands;

/// <summary>Shows what a form would score if some actual values were others.</summary>
internal static class SimulateCommand
{
    public static Command Create(Session session)
    {
        Argument<string> file = Shared.File();
        var set = new Option<string[]>("--set")
        {
            HelpName = "N=VALUE",
            Description = "The actual value of the Nth indicator, counted from 1: 3=96%.",
            Required = true,
            AllowMultipleArgumentsPerToken = false,
        };
        var form = new Option<int>("--form")
        {
            HelpName = "N",
            Description = "The form of the document, counted from 1.",
            DefaultValueFactory = _ => 1,
        };
        Option<string> profile = ScoringProfiles.Option();
        Option<bool> json = Shared.Json("both scored forms");
        Option<Language> lang = Shared.Lang();
        var command = new Command("simulate", "Score a form with other actual values.") { file, set, form, profile, json, lang };
        command.SetAction(parsed =>
        {
            var words = new Words(parsed.GetValue(lang));
            FormScorer scorer = ScoringProfiles.Scorer(parsed.GetValue(profile), words);
            string path = parsed.GetRequiredValue(file);
            FormDocument document = DocumentFile.Read(path, session.In, words.Language);
            if (!Shared.HasForms(session, document, path, words))
                return ExitCode.Unreadable;
            int number = parsed.GetValue(form);
            if (number < 1 || number > document.Forms.Count)
                throw new UsageException("noSuchForm", number, document.Forms.Count);
            PerformanceForm chosen = document.Forms[number - 1];
            ScoreSimulation simulation = scorer.Simulate(chosen, Actuals(parsed.GetRequiredValue(set), chosen.Indicators.Count));
            Write(session, simulation, parsed.GetValue(json), words.Language);
            return ExitCode.Fine;
        });
        return command;
    }

    private static Dictionary<int, string> Actuals(string[] pairs, int count)
    {
        var actuals = new Dictionary<int, string>();
        foreach (string pair in pairs)
        {
            int at = pair.IndexOf('=');
            if (at < 1 || !int.TryParse(pair.AsSpan(0, at), NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < 1
                || number > count)
                throw new UsageException("noAssignment", pair, count);
            actuals[number - 1] = pair[(at + 1)..];
        }

        return actuals;
    }

    private static void Write(Session session, ScoreSimulation simulation, bool asJson, Language language)
    {
        if (asJson)
        {
            session.Out.WriteLine(JsonText.Object(writer =>
            {
                writer.WritePropertyName("before");
                writer.WriteRawValue(PerfModelJson.Serialize(simulation.Before));
                writer.WritePropertyName("after");
                writer.WriteRawValue(PerfModelJson.Serialize(simulation.After));
                if (simulation.Difference is decimal difference)
                    writer.WriteNumber("difference", difference);
            }));
            return;
        }

        foreach (SimulatedScore row in simulation.Changed)
        {
            session.Out.WriteLine($"{row.Index + 1}. {row.Before.Indicator?.Name}");
            session.Out.WriteLine("  - " + row.Before.Explain().GetText(language));
            session.Out.WriteLine("  + " + row.After.Explain().GetText(language));
        }

        session.Out.WriteLine($"{Total(simulation.Before)} -> {Total(simulation.After)}");
    }

    private static string Total(FormScore score) => score.Total is decimal total
        ? total.ToString("0.##", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"[{score.TotalRange.Lower:0.##}, {score.TotalRange.Upper:0.##}]");
}
