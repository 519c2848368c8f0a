using System;
using System.Diagnostics;
using System.Linq;

namespace PerfModel.Fuzz;

/// <summary>An input for which something does not hold.</summary>
/// <param name="Key">Harness, oracle and class: failures of one key are one fault until somebody shows otherwise.</param>
/// <param name="Input">The input.</param>
/// <param name="Detail">What does not hold.</param>
internal sealed record Failure(string Key, string Input, string Detail)
{
    private const int Attempts = 3;

    /// <summary>Asks an oracle of an input; null where it holds.</summary>
    public static Failure? Of(Harness harness, Oracle oracle, string input)
    {
        string key = harness.Name + "/" + oracle.Name;
        long start = Stopwatch.GetTimestamp();
        string? detail = Ask(oracle, input);
        double limit = harness.Limit(input), took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        // A busy machine disturbs single measurements; a cost that is real comes back.
        for (int attempt = 0; took > limit && attempt < Attempts; attempt++)
        {
            start = Stopwatch.GetTimestamp();
            _ = Ask(oracle, input);
            took = Math.Min(took, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        if (took > limit)
            return new Failure(key + "/slow", input, FormattableString.Invariant($"slow: {took:0} ms for {input.Length} characters"));
        return detail is null ? null : new Failure(key + "/" + detail.Split(':')[0], input, detail);
    }

    private static string? Ask(Oracle oracle, string input)
    {
        try
        {
            return oracle.Check(input);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            string? place = thrown.StackTrace?.Split('\n').Select(line => line.Trim())
                .FirstOrDefault(line => line.Contains("PerfModel.", StringComparison.Ordinal)
                && !line.Contains("PerfModel.Fuzz", StringComparison.Ordinal));
            return "throws " + thrown.GetType().Name + " " + place?.Split('(')[0] + ": " + thrown.Message;
        }
    }
}
