using System.CommandLine;
using System.Text.Json;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Commands;

/// <summary>Evaluates targets and actual values, a JSON object a line, and writes an object for each. No more than a line is held; blank lines are passed over.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Session session)
    {
        Option<string> profile = ScoringProfiles.Option();
        Option<Language> lang = Shared.Lang();
        var command = new Command("evaluate", "Evaluate targets and actual values, JSON lines of standard input, to JSON lines.") { profile, lang };
        command.SetAction(parsed =>
        {
            var words = new Words(parsed.GetValue(lang));
            return Run(session, ScoringProfiles.Scorer(parsed.GetValue(profile), words), words);
        });
        return command;
    }

    private static int Run(Session session, FormScorer scorer, Words words)
    {
        int exit = ExitCode.Fine;
        for (int number = 1; session.In.ReadLine() is string line; number++)
        {
            string text = number == 1 ? StrictUtf8.WithoutMark(line) : line;
            if (string.IsNullOrWhiteSpace(text))
                continue;
            (string json, bool success) = Evaluate(text, number, scorer, words);
            session.Out.WriteLine(json);
            exit = success ? exit : ExitCode.Findings;
        }

        return exit;
    }

    private static (string Json, bool Success) Evaluate(string line, int number, FormScorer scorer, Words words)
    {
        try
        {
            IndicatorScore score = EvaluationRequest.Read(line, words).Score(scorer);
            return (JsonOf(score), true);
        }
        catch (JsonException e)
        {
            return (ErrorOf(number, JsonErrors.Text(e, words.Language)), false);
        }
    }

    // Without a weight there is no score to speak of; the cells stand in the evaluation already.
    private static string JsonOf(IndicatorScore score) =>
        score.Weight is null ? PerfModelJson.Serialize(score.Evaluation) : PerfModelJson.Serialize(score with { Indicator = null });

    private static string ErrorOf(int line, string message) => JsonText.Object(writer => writer.Object("error", error =>
    {
        error.WriteNumber("line", line);
        error.WriteString("message", message);
    }));
}
