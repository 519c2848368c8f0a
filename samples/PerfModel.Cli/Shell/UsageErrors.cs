using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Linq;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Shell;

/// <summary>What is wrong with a command line, in the language of the run, with what was probably meant.</summary>
internal static class UsageErrors
{
    /// <summary>The first thing that is wrong; null where nothing is.</summary>
    public static string? Of(ParseResult parsed, Words words)
    {
        string? problem = UnknownOption(parsed, words) ?? Unmatched(parsed, words) ?? Problem(parsed, words);
        return problem is null ? null : words.Text("usageHint", problem, Page(parsed));
    }

    private static string Page(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? Cli.Name : Cli.Name + " " + parsed.CommandResult.Command.Name;

    // The library takes an option that it does not know for an argument.
    private static string? UnknownOption(ParseResult parsed, Words words)
    {
        string? unknown = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument).Select(token => token.Value).FirstOrDefault(IsOptionLike)
            ?? parsed.UnmatchedTokens.FirstOrDefault(IsOptionLike);
        return unknown is null ? null
            : WithSuggestion(words.Text("unknownOption", unknown), unknown, OptionsOf(parsed.CommandResult.Command), words);
    }

    private static string? Unmatched(ParseResult parsed, Words words)
    {
        if (parsed.UnmatchedTokens.Count == 0)
            return null;
        string token = parsed.UnmatchedTokens[0];
        return parsed.CommandResult.Command is RootCommand root
            ? WithSuggestion(words.Text("unknownCommand", token), token, root.Subcommands.Select(command => command.Name), words)
            : words.Text("surplusArgument", token);
    }

    private static string? Problem(ParseResult parsed, Words words)
    {
        if (parsed.Errors.Count == 0)
            return null;
        ParseError error = parsed.Errors[0];
        return error.SymbolResult switch
        {
            OptionResult { Option: Option option } => OfOption(option, error.SymbolResult.Tokens, words),
            ArgumentResult { Argument: Argument argument, Tokens.Count: > 0 } =>
                OfArgument(argument, error.SymbolResult.Tokens[0].Value, words) ?? error.Message,
            _ => Missing(parsed, words) ?? error.Message,
        };
    }

    private static string OfOption(Option option, IReadOnlyList<Token> tokens, Words words) => tokens.Count == 0
        ? words.Text("missingValue", option.Name, option.HelpName ?? "")
        : WithSuggestion(words.Text("wrongValue", option.Name, option.HelpName ?? "", tokens[0].Value), tokens[0].Value,
            (option.HelpName ?? "").Split('|'), words);

    private static string? OfArgument(Argument argument, string given, Words words)
    {
        string[] known = [.. argument.CompletionSources.SelectMany(source => source(CompletionContext.Empty)).Select(item => item.Label)];
        return known.Length == 0 ? null
            : WithSuggestion(words.Text("wrongValue", argument.Name, string.Join(words.Text("list"), known), given), given, known, words);
    }

    private static string? Missing(ParseResult parsed, Words words)
    {
        Command command = parsed.CommandResult.Command;
        if (command is RootCommand)
            return words.Text("missingCommand", string.Join(words.Text("list"), command.Subcommands.Select(sub => sub.Name)));
        Argument? argument = command.Arguments.FirstOrDefault(argument =>
            argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is null or { Tokens.Count: 0 });
        Option? option = command.Options.FirstOrDefault(option =>
            option.Required && parsed.GetResult(option) is null or { Implicit: true });
        return argument is not null ? words.Text("missingArgument", argument.Name)
            : option is not null ? words.Text("missingOption", option.Name + " " + option.HelpName)
            : null;
    }

    private static string WithSuggestion(string problem, string given, IEnumerable<string> known, Words words) =>
        Spelling.Nearest(given, known) is string meant ? problem + words.Text("suggestion", meant) : problem;

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.SelectMany(option => option.Aliases.Prepend(option.Name));

    private static bool IsOptionLike(string token) => token is ['-', '-', >= 'a' and <= 'z', ..] or ['-', >= 'a' and <= 'z'];
}
