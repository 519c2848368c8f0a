using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PerfModel.Cli.Folders;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;
using PerfModel.Documents;

namespace PerfModel.Cli.Commands;

/// <summary>Scores filled forms, shows how each point came about, and holds the printed scores against the computed ones.</summary>
internal static class ScoreCommand
{
    public static Command Create(Session session)
    {
        Argument<string> file = Shared.File();
        Option<string> profile = ScoringProfiles.Option();
        Option<bool> json = Shared.Json("an array of scored forms");
        var explain = new Option<bool>("--explain") { Description = "Also show every step: conversions, comparison, formula, rounding." };
        Option<string> workbook = Shared.Workbook("--workbook", "the scores filled in and a chart");
        Option<Language> lang = Shared.Lang();
        var command = new Command("score", "Score the filled forms of a document.") { file, profile, json, explain, workbook, lang };
        command.SetAction(parsed =>
        {
            var words = new Words(parsed.GetValue(lang));
            FormScorer scorer = ScoringProfiles.Scorer(parsed.GetValue(profile), words);
            string path = parsed.GetRequiredValue(file);
            if (FolderRun.Is(path))
            {
                Shared.NotWithFolder(parsed, explain, workbook);
                return new FolderScore(session, words, path, scorer, parsed.GetValue(json)).Run();
            }

            FormDocument document = DocumentFile.Read(path, session.In, words.Language);
            ValueList<FormScore> scores = scorer.Score(document);
            if (parsed.GetValue(workbook) is string target)
                OutputFile.Write(target, DocumentWriter.ToScoredWorkbook(scores, new DocumentWriterOptions { RequireFaithful = false, Language = words.Language }));
            if (parsed.GetValue(json))
                WriteJson(session, scores);
            else
                new ScoreView(session.Console, words).Write(scores, parsed.GetValue(explain));
            if (!Shared.HasForms(session, document, path, words))
                return ExitCode.Unreadable;
            return scores.All(IsSettled) ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }

    /// <summary>Whether everything that counts could be judged, and no printed score differs.</summary>
    private static bool IsSettled(FormScore score) =>
        score.Indicators.All(indicator => indicator.Basis != ScoreBasis.None) && score.CompareWithPublished().IsEqual;

    private static void WriteJson(Session session, IEnumerable<FormScore> scores)
    {
        using var array = new JsonArrayLines(session.Out);
        foreach (FormScore score in scores)
            array.Add(PerfModelJson.Serialize(score));
    }
}
