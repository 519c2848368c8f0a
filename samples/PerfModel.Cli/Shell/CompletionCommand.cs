using System.CommandLine;
using System.IO;

namespace PerfModel.Cli.Shell;

/// <summary>Prints the script that lets a shell complete the tool's commands, options and their values.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create(Session session)
    {
        var shell = new Argument<string>("SHELL") { Description = string.Join(", ", Shells) + "." };
        shell.CompletionSources.Add(Shells);
        shell.AcceptOnlyFromAmong(Shells);
        var command = new Command("completion",
            "Print a script that lets a shell complete commands, options and values; bash: source <(perfmodel completion bash)") { shell };
        command.SetAction(parsed =>
        {
            session.Out.Write(Script(parsed.GetRequiredValue(shell)));
            return ExitCode.Fine;
        });
        return command;
    }

    private static string Script(string shell)
    {
        using Stream stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream("completion." + shell)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
