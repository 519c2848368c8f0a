using System.CommandLine;
using PerfModel.Cli.Input;

namespace PerfModel.Cli.Commands;

/// <summary>Parses target texts, one a line, and writes a JSON object for each. No more than a line is held.</summary>
internal static class ParseCommand
{
    public static Command Create(Session session)
    {
        Option<Language> lang = Shared.Lang();
        var remarks = new Option<bool>("--remarks") { Description = "Also write what was folded, redundant or decided." };
        var readings = new ReadingOptions();
        var command = new Command("parse", "Parse target texts, one a line of standard input, to JSON lines.") { lang, remarks };
        readings.AddTo(command);
        command.SetAction(parsed => Run(session, readings.Of(parsed), new PerfModelJsonOptions
        {
            Language = parsed.GetValue(lang),
            IncludeRemarks = parsed.GetValue(remarks),
        }));
        return command;
    }

    private static int Run(Session session, TargetParseOptions reading, PerfModelJsonOptions writing)
    {
        var json = PerfModelJson.CreateOptions(writing);
        int failed = 0;
        bool first = true;
        while (session.In.ReadLine() is string line)
        {
            TargetParseResult result = TargetParser.Parse(first ? StrictUtf8.WithoutMark(line) : line, reading);
            session.Out.WriteLine(PerfModelJson.Serialize(result, json));
            failed += result.Success ? 0 : 1;
            first = false;
        }

        return failed == 0 ? ExitCode.Fine : ExitCode.Findings;
    }
}
