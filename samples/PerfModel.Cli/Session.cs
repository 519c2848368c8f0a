using System;
using System.IO;
using PerfModel.Cli.Output;
using Spectre.Console;

namespace PerfModel.Cli;

/// <summary>Where a command reads and writes.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Width">The columns of tables; where null that of the terminal.</param>
internal sealed record Session(TextReader In, TextWriter Out, TextWriter Error, int? Width)
{
    private readonly Lazy<IAnsiConsole> _console = new(() => Terminal.Create(Out, Width));

    private readonly Lazy<IAnsiConsole> _lines = new(() => Terminal.Create(Out, Terminal.Unwrapped));

    /// <summary>Standard output for tables and colours, which it has only on a terminal.</summary>
    public IAnsiConsole Console => _console.Value;

    /// <summary>The same for lines that must not be broken, because programs read them too.</summary>
    public IAnsiConsole Lines => _lines.Value;

    /// <summary>One line for the person, apart from the result.</summary>
    public void Note(string message) => Error.WriteLine(Cli.Name + ": " + message);
}
