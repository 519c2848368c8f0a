using System;
using System.Collections.Generic;

namespace PerfModel.Cli.Shell;

/// <summary>The one language of a run: that of results, errors and help.</summary>
internal static class RunLanguage
{
    public const string Option = "--lang";

    /// <summary>The language that the command line asks for, wherever it does; Chinese where it does not.</summary>
    public static Language Of(IReadOnlyList<string> args)
    {
        for (int i = 0; i < args.Count && args[i] != "--"; i++)
        {
            string? given = args[i] == Option && i + 1 < args.Count ? args[i + 1] : ValueOf(args[i]);
            if (given is not null)
                return given == "en" ? Language.English : Language.Chinese;
        }

        return Language.Chinese;
    }

    /// <summary>The same command line with the option behind the command, where it may stand in front of it too.</summary>
    public static string[] BehindCommand(string[] args) => args switch
    {
        [Option, string language, string command, .. string[] rest] when !command.StartsWith('-') => [command, Option, language, .. rest],
        [string joined, string command, .. string[] rest] when ValueOf(joined) is string language && !command.StartsWith('-') =>
            [command, Option, language, .. rest],
        _ => args,
    };

    private static string? ValueOf(string argument) =>
        argument.StartsWith(Option + "=", StringComparison.Ordinal) || argument.StartsWith(Option + ":", StringComparison.Ordinal)
            ? argument[(Option.Length + 1)..] : null;
}
