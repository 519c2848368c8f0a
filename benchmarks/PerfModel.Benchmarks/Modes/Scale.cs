using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace PerfModel.Benchmarks;

/// <summary>How the work on forms grows with their number: throughput and peak memory, each number in a process of its own.</summary>
public static class Scale
{
    /// <summary>The argument of the process that measures.</summary>
    public const string Child = "--scale-child";

    private const int WarmUp = 20_000;

    /// <summary>What the process may take at its peak.</summary>
    private const long MostMegabytes = 200;

    /// <summary>How far the time for a form may differ between two numbers of forms.</summary>
    private const double MostDrift = 0.10;

    private static readonly int[] Counts = [1_000, 10_000, 100_000];

    private sealed record Measured(int Forms, long Indicators, double Seconds, double ProcessorSeconds, long PeakMegabytes, double GigabytesRead, double GigabytesWritten)
    {
        /// <summary>Of processor time, which other work on the machine touches less than the time on the clock.</summary>
        public double MicrosecondsPerForm => ProcessorSeconds * 1e6 / Forms;
    }

    /// <summary>Prints a table in Markdown.</summary>
    /// <returns>0 where memory and growth are within their limits, else 1.</returns>
    public static int Report(TextWriter output)
    {
        Measured[] all = [.. Counts.Select(count => Parse(ChildProcess.Run(Child, count.ToString(CultureInfo.InvariantCulture)).Printed))];
        output.WriteLine("| forms | indicators | seconds | forms a second | processor µs a form | peak MB | GB read | GB written |");
        output.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (Measured m in all)
            output.WriteLine(Row(m));
        bool small = all.All(m => m.PeakMegabytes < MostMegabytes);
        double drift = (all.Max(m => m.MicrosecondsPerForm) / all.Min(m => m.MicrosecondsPerForm)) - 1;
        output.WriteLine(FormattableString.Invariant($"Peak memory {(small ? "under" : "OVER")} {MostMegabytes} MB; processor time for a form differs by {drift:P0} at most ({MostDrift:P0} allowed)."));
        return small && drift <= MostDrift ? 0 : 1;
    }

    /// <summary>Does the work once to warm up, then measures it.</summary>
    public static string Measure(int forms)
    {
        byte[] lines = ScaleForms.Lines();
        ScaleRun.Do(ScaleForms.Stream(lines, WarmUp), Stream.Null);
        using Stream input = ScaleForms.Stream(lines, forms);
        using var output = new CountingStream();
        using Process self = Process.GetCurrentProcess();
        TimeSpan before = self.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        (int done, int indicators) = ScaleRun.Do(input, output);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (done != forms)
            throw new InvalidOperationException($"{done} forms were done instead of {forms}.");
        self.Refresh();
        return string.Join(' ', new object[] { done, indicators, seconds, (self.TotalProcessorTime - before).TotalSeconds, self.PeakWorkingSet64 >> 20, input.Length / 1e9, output.Length / 1e9 }
            .Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
    }

    private static Measured Parse(string printed)
    {
        string[] parts = printed.Trim().Split(' ');
        double[] numbers = [.. parts.Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
        return new Measured((int)numbers[0], (long)numbers[1], numbers[2], numbers[3], (long)numbers[4], numbers[5], numbers[6]);
    }

    private static string Row(Measured m) => new StringBuilder().Append(
        CultureInfo.InvariantCulture,
        $"| {m.Forms:N0} | {m.Indicators:N0} | {m.Seconds:0.0} | {m.Forms / m.Seconds:N0} | {m.MicrosecondsPerForm:0} | {m.PeakMegabytes} | {m.GigabytesRead:0.00} | {m.GigabytesWritten:0.00} |").ToString();

    /// <summary>Counts what is written and keeps nothing.</summary>
    private sealed class CountingStream : MemoryStream
    {
        private long _length;

        public override long Length => _length;

        public override void Write(ReadOnlySpan<byte> buffer) => _length += buffer.Length;

        public override void Write(byte[] buffer, int offset, int count) => _length += count;
    }
}
