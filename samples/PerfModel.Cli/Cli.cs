using System;
using System.CommandLine;
using System.CommandLine.Completions;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using PerfModel.Cli.Commands;
using PerfModel.Cli.Output;
using PerfModel.Cli.Shell;
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
    /// <returns>The exit code: 0 fine, 1 findings or failed lines, 2 wrong usage, 3 a file that cannot be read or written.</returns>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error, int? width = null)
    {
        var session = new Session(input, output, error, width);
        var words = new Words(RunLanguage.Of(args));
        try
        {
            return Invoke(RunLanguage.BehindCommand(args), session, words);
        }
        catch (UsageException e)
        {
            session.Note(e.In(words));
            return e.Exit;
        }
        catch (DecoderFallbackException)
        {
            session.Note(words.Text("noUtf8"));
        }
        catch (DocumentException e)
        {
            session.Note(e.GetMessage(words.Language));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            session.Note(e.Message);
        }

        return ExitCode.Unreadable;
    }

    private static int Invoke(string[] args, Session session, Words words)
    {
        RootCommand root = Root(session);
        HelpTexts.Localize(root, words);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        bool isSuggesting = root.Directives.OfType<SuggestDirective>().Any(directive => parsed.GetResult(directive) is not null);
        if (!isSuggesting && parsed.Action is not HelpPage && UsageErrors.Of(parsed, words) is string problem)
            throw new UsageException(problem);
        var configuration = new InvocationConfiguration { Output = session.Out, Error = session.Error, EnableDefaultExceptionHandler = false };
        return parsed.Invoke(configuration);
    }

    internal static RootCommand Root(Session session)
    {
        var root = new RootCommand("Typed targets, forms and validation for budget-performance management (预算绩效管理).")
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
            CompletionCommand.Create(session),
        };
        root.Options.Add(Shared.Lang());
        foreach (Command command in root.Subcommands.Where(command => command.Options.All(option => option.Name != RunLanguage.Option)))
            command.Options.Add(Shared.Lang());
        return root;
    }
}
