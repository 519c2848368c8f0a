using System;
using System.Diagnostics;
using System.IO;

namespace PerfModel.Benchmarks;

/// <summary>This program once more, in a fresh process.</summary>
internal static class ChildProcess
{
    /// <summary>What the program prints when it is started with arguments, and the milliseconds of the whole process.</summary>
    public static (string Printed, double Milliseconds) Run(params string[] args)
    {
        string host = Environment.ProcessPath!;
        var start = new ProcessStartInfo(host) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(host) == "dotnet")
            start.ArgumentList.Add(typeof(ChildProcess).Assembly.Location);
        foreach (string arg in args)
            start.ArgumentList.Add(arg);
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? (printed, Stopwatch.GetElapsedTime(began).TotalMilliseconds)
            : throw new InvalidOperationException($"The process ended with {process.ExitCode}: {printed}");
    }
}
