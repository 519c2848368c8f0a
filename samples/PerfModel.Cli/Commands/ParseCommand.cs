using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using PerfModel.Cli.Input;

namespace PerfModel.Cli.Commands;

/// <summary>Parses target texts, those given or one a line of standard input, and writes a JSON object for each. No more than a line is held.</summary>
internal static class ParseCommand
{
    public static Command Create(Session session)
    {
        var texts = new Argument<string[]>("TEXT") { Description = "Texts, such as '≥98%'; without one, those of standard input, one a line.", Arity = ArgumentArity.ZeroOrMore };
        Option<Language> lang = Shared.Lang();
        var remarks = new Option<bool>("--remarks") { Description = "Also write what was folded, redundant or decided." };
        var readings = new ReadingOptions();
        var command = new Command("parse", "Parse target texts to JSON lines.") { texts, lang, remarks };
        readings.AddTo(command);
        command.SetAction(parsed => Run(session, parsed.GetValue(texts) is { Length: > 0 } given ? given : Lines(session.In), readings.Of(parsed), new PerfModelJsonOptions
        {
            Language = parsed.GetValue(lang),
            IncludeRemarks = parsed.GetValue(remarks),
        }));
        return command;
    }

    private static int Run(Session session, IEnumerable<string> texts, TargetParseOptions reading, PerfModelJsonOptions writing)
    {
        var json = PerfModelJson.CreateOptions(writing);
        int exit = ExitCode.Fine;
        foreach (string text in texts)
        {
            TargetParseResult result = TargetParser.Parse(text, reading);
            session.Out.WriteLine(PerfModelJson.Serialize(result, json));
            exit = result.Success ? exit : ExitCode.Findings;
        }

        return exit;
    }

    private static IEnumerable<string> Lines(TextReader input)
    {
        bool first = true;
        while (input.ReadLine() is string line)
        {
            yield return first ? StrictUtf8.WithoutMark(line) : line;
            first = false;
        }
    }
}
