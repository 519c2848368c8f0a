using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace PerfModel.Benchmarks;

/// <summary>How fast folders of documents are read and validated, and with how much memory: each number of files in a process of its own.</summary>
public static class Folders
{
    /// <summary>The argument of the process that measures.</summary>
    public const string Child = "--folders-child";

    /// <summary>The way of reading in which several files are read at the same time.</summary>
    private const string Together = "together";

    private const int WarmUp = 20;

    /// <summary>How much more memory ten times as many files may take.</summary>
    private const double MostGrowth = 0.25;

    private static readonly int[] Counts = [100, 1_000];

    private sealed record Measured(int Files, int Forms, double Seconds, double ProcessorSeconds, long PeakMegabytes);

    /// <summary>Prints a table in Markdown.</summary>
    /// <returns>0 where memory does not grow with the number of files, else 1.</returns>
    public static int Report(TextWriter output)
    {
        output.WriteLine("| files | read | forms | seconds | files a second | forms a second | processor ms a file | peak MB |");
        output.WriteLine("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        bool grows = false;
        foreach (string way in new[] { "one by one", Together })
        {
            Measured[] all = [.. Counts.Select(count => Run(count, way))];
            foreach (Measured m in all)
                output.WriteLine(Row(m, way));
            grows |= all[^1].PeakMegabytes > all[0].PeakMegabytes * (1 + MostGrowth);
        }

        output.WriteLine(FormattableString.Invariant($"Peak memory {(grows ? "GROWS" : "does not grow")} with the number of files ({MostGrowth:P0} allowed)."));
        return grows ? 1 : 0;
    }

    /// <summary>Reads a folder of documents and validates them; the first are read once before to warm up.</summary>
    public static string Measure(string folder, string warmUp, string way)
    {
        _ = Check(warmUp, way);
        using Process self = Process.GetCurrentProcess();
        TimeSpan before = self.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        FolderRun run = Check(folder, way);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        self.Refresh();
        return string.Join(' ', new object[] { run.Files, run.Forms, seconds, (self.TotalProcessorTime - before).TotalSeconds, self.PeakWorkingSet64 >> 20 }
            .Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
    }

    private static FolderRun Check(string folder, string way) =>
        way == Together ? FolderRun.Together(folder).GetAwaiter().GetResult() : FolderRun.OneByOne(folder);

    private static Measured Run(int files, string way)
    {
        using var folder = new DocumentFolder(files);
        using var warmUp = new DocumentFolder(WarmUp);
        double[] numbers = [.. ChildProcess.Run(Child, folder.Path, warmUp.Path, way).Printed.Trim().Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
        var measured = new Measured((int)numbers[0], (int)numbers[1], numbers[2], numbers[3], (long)numbers[4]);
        return measured.Files == files && measured.Forms == files * DocumentFolder.FormsPerFile
            ? measured
            : throw new InvalidOperationException($"{measured.Files} of {files} files and {measured.Forms} forms were read.");
    }

    private static string Row(Measured m, string way) => FormattableString.Invariant(
        $"| {m.Files:N0} | {way} | {m.Forms:N0} | {m.Seconds:0.0} | {m.Files / m.Seconds:N0} | {m.Forms / m.Seconds:N0} | {m.ProcessorSeconds * 1000 / m.Files:0.0} | {m.PeakMegabytes} |");
}
