using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;

namespace PerfModel.Benchmarks;

/// <summary>What the first text costs in a fresh process, loading and compiling included: the program starts itself for each measurement.</summary>
public static class FirstText
{
    /// <summary>The argument of the process that measures.</summary>
    public const string Child = "--first-child";

    private const int Runs = 10;
    private const string Text = "≥98.5%";
    private const string Nothing = "nothing";

    /// <summary>A table in Markdown.</summary>
    public static string Report()
    {
        var report = new StringBuilder("| reader | first text, median ms | whole process, median ms |\n| --- | ---: | ---: |\n");
        foreach (string reader in Readers.All.Keys.Prepend("decimal.Parse").Prepend(Nothing))
        {
            (double First, double Whole)[] runs = [.. Enumerable.Range(0, Runs).Select(_ => Run(reader))];
            report.Append(CultureInfo.InvariantCulture, $"| {reader} | {Median(runs.Select(run => run.First)):0.00} | {Median(runs.Select(run => run.Whole)):0} |\n");
        }

        return report.ToString();
    }

    /// <summary>Reads one text and answers with the milliseconds that it took.</summary>
    public static string Measure(string reader)
    {
        long start = Stopwatch.GetTimestamp();
        bool done = Read(reader);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return done ? milliseconds.ToString("0.000", CultureInfo.InvariantCulture) : throw new InvalidOperationException($"{reader} did not read {Text}.");
    }

    private static bool Read(string reader) => reader switch
    {
        Nothing => true,
        "decimal.Parse" => ReadDecimal(),
        "PerfModel" => ReadTarget(),
        "Regex" => ReadRegex(),
        "Parlot" => ReadParlot(),
        "Recognizers" => ReadRecognizers(),
        _ => false,
    };

    // Each in a method of its own, so that none is loaded for another's sake.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool ReadDecimal() => decimal.Parse("98.5", CultureInfo.InvariantCulture) == 98.5m;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool ReadTarget() => Target.TryParse(Text, out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool ReadRegex() => RegexReader.Read(Text) is not null;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool ReadParlot() => ParlotReader.Read(Text) is not null;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool ReadRecognizers() => RecognizersReader.Read(Text) is not null;

    private static (double First, double Whole) Run(string reader)
    {
        (string printed, double milliseconds) = ChildProcess.Run(Child, reader);
        return (double.Parse(printed, CultureInfo.InvariantCulture), milliseconds);
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
