using System;
using System.Globalization;
using System.IO;
using Spectre.Console;

namespace PerfModel.Cli.Output;

/// <summary>Standard output for tables and colours.</summary>
internal static class Terminal
{
    /// <summary>The width at which no line is broken.</summary>
    public const int Unwrapped = 1_000_000;

    private const int WidthOfFiles = 120;

    /// <summary>Makes it: colours where a terminal has them and NO_COLOR does not forbid it, never in files and pipes.</summary>
    public static IAnsiConsole Create(TextWriter writer, int? width)
    {
        var output = new AnsiConsoleOutput(writer);
        bool colours = output.IsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = output,
            Ansi = output.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
        if ((width ?? (output.IsTerminal ? null : ColumnsOfShell() ?? WidthOfFiles)) is int columns)
            console.Profile.Width = columns;
        return console;
    }

    private static int? ColumnsOfShell() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns)
        && columns is >= 40 and <= 1000 ? columns : null;
}
