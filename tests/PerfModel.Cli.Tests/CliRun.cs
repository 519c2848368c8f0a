using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace PerfModel.Cli.Tests;

/// <summary>One run of the tool within the process, with what it wrote.</summary>
internal sealed record CliRun(int Exit, string Out, string Error)
{
    public static string Sample { get; } = Path.Combine(AppContext.BaseDirectory, "forms", "pingluo-2024.txt");

    public string[] Lines => Out.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    public JsonElement[] Items => [.. JsonDocument.Parse(Out).RootElement.EnumerateArray()];

    public static CliRun Of(params string[] args) => With("", args);

    public static CliRun With(string input, params string[] args) => Wide(null, input, args);

    public static CliRun Wide(int? width, string input, params string[] args)
    {
        using StringReader reader = new(input);
        using StringWriter output = new(), error = new();
        int exit = Cli.Run(args, reader, output, error, width);
        return new CliRun(exit, output.ToString(), error.ToString());
    }

    public static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;

    /// <summary>The columns that a line takes on a terminal, where a Chinese character takes two.</summary>
    public static int Columns(string line) => line.Sum(c => c is >= '\u2E80' and <= '\uFFDC' and not (>= '\uFF61' and <= '\uFF9F') ? 2 : 1);
}
