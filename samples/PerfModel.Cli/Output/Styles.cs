using Spectre.Console;

namespace PerfModel.Cli.Output;

/// <summary>The few colours of the tool.</summary>
internal static class Styles
{
    public static readonly Style Heading = new(decoration: Decoration.Bold);
    public static readonly Style Label = new(Color.Grey);
    public static readonly Style Error = new(Color.Red);
    public static readonly Style Warning = new(Color.Yellow);
    public static readonly Style Info = new(Color.Blue);
    public static readonly Style Good = new(Color.Green);
}
