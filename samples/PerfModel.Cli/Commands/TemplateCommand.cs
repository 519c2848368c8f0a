using System.CommandLine;
using PerfModel.Cli.Input;
using PerfModel.Documents;

namespace PerfModel.Cli.Commands;

/// <summary>Writes an empty form to be filled.</summary>
internal static class TemplateCommand
{
    public static Command Create(Session session)
    {
        Option<FormKind> kind = Choice.Of(
            "--kind", "Which form", ("target", FormKind.Unknown), ("selfEvaluation", FormKind.SelfEvaluation), ("monitoring", FormKind.Monitoring));
        var output = new Option<string>("-o", "--output") { HelpName = "OUT", Description = "The file to write: .docx, .xlsx, .html, .md, .csv.", Required = true };
        var command = new Command("template", "Write an empty form, to be filled.") { kind, output };
        command.SetAction(parsed =>
        {
            string target = parsed.GetRequiredValue(output);
            OutputFile.Write(target, DocumentWriter.ToTemplate(parsed.GetValue(kind), OutputFile.KindOf(target)));
            return ExitCode.Fine;
        });
        return command;
    }
}
