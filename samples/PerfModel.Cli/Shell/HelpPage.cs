using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Shell;

/// <summary>The help of a command in the language of the run, which fits a terminal of 80 columns.</summary>
internal sealed class HelpPage(Words words) : SynchronousCommandLineAction
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const int WidestLabel = 24;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        TextWriter output = parseResult.InvocationConfiguration.Output;
        Command command = parseResult.CommandResult.Command;
        foreach (string line in Columns.Wrap(command.Description ?? "", Columns.Page))
            output.WriteLine(line);
        Section(output, "helpUsage", [(Usage(command), "")]);
        Section(output, "helpCommands",
            [.. command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name + Places(sub), sub.Description ?? ""))]);
        Section(output, "helpArguments", [.. command.Arguments.Select(argument => (Placeholder(argument), argument.Description ?? ""))]);
        Section(output, "helpOptions",
            [.. command.Options.Where(option => !option.Hidden).Select(option => (Label(option), option.Description ?? ""))]);
        if (command is RootCommand)
            Section(output, "helpExitCodes",
                [.. Enumerable.Range(ExitCode.Fine, ExitCode.Unreadable + 1).Select(code => ($"{code}", words.Text("exit" + code)))]);
        return ExitCode.Fine;
    }

    private void Section(TextWriter output, string heading, (string Label, string Text)[] rows)
    {
        if (rows.Length == 0)
            return;
        output.WriteLine();
        output.WriteLine(words.Text(heading));
        int label = rows.Select(row => Columns.Of(row.Label)).Where(width => width <= WidestLabel).DefaultIfEmpty(WidestLabel).Max();
        foreach ((string Label, string Text) row in rows)
            Write(output, row, label);
    }

    private static void Write(TextWriter output, (string Label, string Text) row, int labelWidth)
    {
        string margin = new(' ', Indent + labelWidth + Gap);
        List<string> lines = Columns.Wrap(row.Text, Columns.Page - margin.Length);
        bool beside = Columns.Of(row.Label) <= labelWidth;
        string label = new string(' ', Indent) + row.Label;
        output.WriteLine((beside && lines.Count > 0 ? label + new string(' ', margin.Length - Columns.Of(label)) + lines[0] : label)
            .TrimEnd());
        foreach (string line in lines.Skip(beside ? 1 : 0))
            output.WriteLine(margin + line);
    }

    private string Usage(Command command) => command is RootCommand
        ? $"{Cli.Name} {words.Text("helpCommand")} [{words.Text("helpOption")}]"
        : $"{Cli.Name} {command.Name}{Places(command)} [{words.Text("helpOption")}]";

    private static string Places(Command command) => string.Concat(command.Arguments.Select(argument => " " + Placeholder(argument)));

    private static string Placeholder(Argument argument) => argument.Arity switch
    {
        { MaximumNumberOfValues: > 1 } => $"[{argument.Name}…]",
        { MinimumNumberOfValues: 0 } => $"[{argument.Name}]",
        _ => argument.HasDefaultValue ? $"[{argument.Name}]" : argument.Name,
    };

    private static string Label(Option option)
    {
        string names = string.Join(", ", option.Aliases.Prepend(option.Name).Where(name => name is not ("-?" or "/?" or "/h"))
            .OrderBy(name => name.Length));
        return option.HelpName is string value && option.ValueType != typeof(bool) ? $"{names} {value}" : names;
    }
}
