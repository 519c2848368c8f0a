using System;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Text.Json;
using PerfModel.Cli.Commands;
using PerfModel.Documents;

namespace PerfModel.Cli;

/// <summary>The tool: a root command and its commands.</summary>
public static class Cli
{
    internal const string Name = "perfmodel";

    /// <summary>Runs the tool.</summary>
    /// <param name="args">The command line without the name of the tool.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output: results.</param>
    /// <param name="error">Standard error: what went wrong, a line each.</param>
    /// <param name="width">The columns of tables; where null that of the terminal.</param>
    /// <returns>The exit code: 0 fine, 1 findings or failed lines, 2 wrong usage.</returns>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error, int? width = null)
    {
        var session = new Session(input, output, error, width);
        try
        {
            return Invoke(args, session);
        }
        catch (DecoderFallbackException)
        {
            session.Note("Standard input is no UTF-8 text.");
        }
        catch (Exception e) when (e is UsageException or DocumentException or IOException or UnauthorizedAccessException or JsonException)
        {
            session.Note(e.Message);
        }

        return ExitCode.Usage;
    }

    private static int Invoke(string[] args, Session session)
    {
        ParseResult parsed = Root(session).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.UnmatchedTokens.Count > 0)
            throw Wrong($"There is no command or argument '{parsed.UnmatchedTokens[0]}' here.");
        if (parsed.Errors.Count > 0)
            throw Wrong(parsed.Errors[0].Message);
        var configuration = new InvocationConfiguration { Output = session.Out, Error = session.Error, EnableDefaultExceptionHandler = false };
        return parsed.Invoke(configuration);
    }

    private static UsageException Wrong(string message) => new($"{message} ({Name} --help shows the usage)");

    private static RootCommand Root(Session session) => new("Typed targets, forms and validation for budget-performance management (预算绩效管理).")
    {
        ParseCommand.Create(session),
        ReadCommand.Create(session),
        CheckCommand.Create(session),
        RulesCommand.Create(session),
        EvaluateCommand.Create(session),
        DirectionCommand.Create(session),
        ScoreCommand.Create(session),
        SimulateCommand.Create(session),
        CompareCommand.Create(session),
        ConvertCommand.Create(session),
        TemplateCommand.Create(session),
        SchemaCommand.Create(session),
    };
}
