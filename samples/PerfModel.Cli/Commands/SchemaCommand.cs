using System.CommandLine;
using System.Linq;

namespace PerfModel.Cli.Commands;

/// <summary>Prints a JSON Schema, whole, so that a generator of code or a validator can take it from standard input.</summary>
internal static class SchemaCommand
{
    public static Command Create(Session session)
    {
        var name = new Argument<string>("NAME")
        {
            Description = string.Join(", ", PerfModelSchemas.Names) + "; a form where none is named.",
            DefaultValueFactory = _ => PerfModelSchemas.Form,
        };
        name.CompletionSources.Clear();
        name.CompletionSources.Add([.. PerfModelSchemas.Names]);
        name.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !PerfModelSchemas.Names.Contains(result.Tokens[0].Value))
                result.AddError($"There is no schema '{result.Tokens[0].Value}'; there are {string.Join(", ", PerfModelSchemas.Names)}.");
        });
        var command = new Command("schema", "Print the JSON Schema (draft 2020-12) of what the tool writes.") { name };
        command.SetAction(parsed =>
        {
            session.Out.Write(PerfModelSchemas.Get(parsed.GetRequiredValue(name)));
            return ExitCode.Fine;
        });
        return command;
    }
}
