using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Commands;

/// <summary>Puts the scores of several forms beside each other: one project over years, or departments of one year.</summary>
internal static class CompareCommand
{
    public static Command Create(Session session)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Documents or JSON of forms; all their forms are compared, in this order.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> profile = ScoringProfiles.Option();
        Option<bool> json = Shared.Json("an object with forms and rows");
        Option<Language> lang = Shared.Lang();
        var command = new Command("compare", "Compare the scores of forms, indicator by indicator.") { files, profile, json, lang };
        command.SetAction(parsed =>
        {
            var words = new Words(parsed.GetValue(lang));
            FormScorer scorer = ScoringProfiles.Scorer(parsed.GetValue(profile), words);
            bool complete = true;
            var trend = ScoreTrend.Of(parsed.GetRequiredValue(files).SelectMany(ScoresOf));
            if (parsed.GetValue(json))
                session.Out.WriteLine(JsonOf(trend));
            else
                WriteTable(session, trend);
            return complete ? ExitCode.Fine : ExitCode.Unreadable;

            ValueList<FormScore> ScoresOf(string path)
            {
                FormDocument document = DocumentFile.Read(path, session.In, words.Language);
                complete &= Shared.HasForms(session, document, path, words);
                return scorer.Score(document);
            }
        });
        return command;
    }

    private static void WriteTable(Session session, ScoreTrend trend)
    {
        session.Out.WriteLine(string.Join('\t', trend.Forms.Select(Title).Prepend("")));
        foreach (TrendRow row in trend.Rows)
        {
            IEnumerable<string> cells = Enumerable.Range(0, trend.Forms.Count).Select(form => CellOf(row, form));
            session.Out.WriteLine(string.Join('\t', cells.Prepend(row.Name)));
        }

        session.Out.WriteLine(string.Join('\t', trend.Forms.Select(form => Number(form.Total)).Prepend("=")));
    }

    private static string JsonOf(ScoreTrend trend) => JsonText.Object(writer =>
    {
        writer.WriteStartArray("forms");
        foreach (FormScore form in trend.Forms)
        {
            writer.WriteStartObject();
            writer.Optional("project", form.Form.ProjectName);
            if (form.Form.Year is int year)
                writer.WriteNumber("year", year);
            if (form.Total is decimal total)
                writer.WriteNumber("total", total);
            writer.WriteNumber("maximum", form.Maximum);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("rows");
        foreach (TrendRow row in trend.Rows)
            WriteRow(writer, row);
        writer.WriteEndArray();
    });

    private static void WriteRow(Utf8JsonWriter writer, TrendRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("name", row.Name);
        writer.Optional("category", row.Category?.Id);
        writer.WriteStartArray("cells");
        foreach (TrendCell cell in row.Cells)
        {
            writer.WriteStartObject();
            writer.WriteNumber("form", cell.Form);
            writer.Optional("target", cell.Score.Evaluation.TargetText);
            writer.Optional("actual", cell.Score.Evaluation.ActualText);
            writer.Enum("attainment", cell.Score.Evaluation.Attainment);
            if (cell.Score.Score is decimal points)
                writer.WriteNumber("score", points);
            if (cell.Score.Weight is decimal weight)
                writer.WriteNumber("weight", weight);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Title(FormScore score) =>
        (score.Form.ProjectName + " " + score.Form.Year?.ToString(CultureInfo.InvariantCulture)).Trim();

    private static string CellOf(TrendRow row, int form) =>
        row.Cells.FirstOrDefault(cell => cell.Form == form) is TrendCell cell
            ? $"{cell.Score.Evaluation.ActualText} ({VerdictOf(cell)} {Number(cell.Score.Score)}/{Number(cell.Score.Weight)})"
            : "";

    private static string VerdictOf(TrendCell cell) => JsonText.Name(cell.Score.Evaluation.Attainment);

    private static string Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "?";
}
