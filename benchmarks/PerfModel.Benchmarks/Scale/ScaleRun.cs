using System.Collections.Concurrent;
using System.IO;
using System.Linq;

namespace PerfModel.Benchmarks;

/// <summary>Reads forms as JSON lines, validates and scores each, and writes findings and score as JSON lines in the order read, on two cores.</summary>
public static class ScaleRun
{
    private const int Cores = 2;
    private const int Batch = 20;

    /// <summary>Does the whole work.</summary>
    /// <param name="input">The forms.</param>
    /// <param name="output">Findings and scores.</param>
    /// <returns>How many forms, and how many of their indicators.</returns>
    public static (int Forms, int Indicators) Do(Stream input, Stream output)
    {
        int forms = 0, indicators = 0;
        // Without buffering, so that no more batches are read than there are cores to take them.
        var batches = Partitioner.Create(PerfModelJsonLines.Read<PerformanceForm>(input).Chunk(Batch), EnumerablePartitionerOptions.NoBuffering);
        foreach (Judged judged in batches.AsParallel().AsOrdered().WithDegreeOfParallelism(Cores).WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Judge))
        {
            output.Write(judged.Lines);
            forms += judged.Forms;
            indicators += judged.Indicators;
        }

        return (forms, indicators);
    }

    private static Judged Judge(PerformanceForm[] batch)
    {
        using var lines = new MemoryStream();
        PerfModelJsonLines.Write(lines, batch.Select(form => Validator.Default.Validate(form)));
        PerfModelJsonLines.Write(lines, batch.Select(form => FormScorer.Default.Score(form)));
        return new Judged(lines.ToArray(), batch.Length, batch.Sum(form => form.Indicators.Count));
    }

    private sealed record Judged(byte[] Lines, int Forms, int Indicators);
}
