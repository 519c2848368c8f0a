using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace PerfModel.Fuzz;

/// <summary>The failures of a run by their keys, each with its smallest input.</summary>
internal sealed class Findings
{
    private const int Kept = 5;

    private readonly Dictionary<string, (int Count, List<Failure> Smallest)> _byKey = new(StringComparer.Ordinal);

    /// <summary>The number of kinds of failures.</summary>
    public int Kinds => _byKey.Count;

    /// <summary>Takes a failure; says whether it is worth minimizing, as the first of its kind are.</summary>
    public bool Count(Failure failure)
    {
        (int count, List<Failure> smallest) = _byKey.TryGetValue(failure.Key, out (int, List<Failure>) known) ? known : (0, []);
        _byKey[failure.Key] = (count + 1, smallest);
        return count < Kept;
    }

    /// <summary>Keeps a minimized failure.</summary>
    public void Keep(Failure failure)
    {
        List<Failure> smallest = _byKey[failure.Key].Smallest;
        if (smallest.TrueForAll(other => other.Input != failure.Input))
            smallest.Add(failure);
        smallest.Sort(static (a, b) => a.Input.Length.CompareTo(b.Input.Length));
    }

    /// <summary>Prints what was found, the most frequent first.</summary>
    public void Print(Harness harness, TextWriter output)
    {
        foreach ((string key, (int count, List<Failure> smallest)) in Sorted())
        {
            output.WriteLine($"  {key}: {count}");
            foreach (Failure failure in smallest)
                output.WriteLine("    " + JsonSerializer.Serialize(harness.Show(failure.Input), Readable) + "  "
                    + Shortened(failure.Detail));
        }
    }

    /// <summary>Writes what was found as lines of JSON.</summary>
    public void Write(TextWriter output)
    {
        foreach (Failure failure in Sorted().SelectMany(kind => kind.Value.Smallest))
            output.WriteLine(JsonSerializer.Serialize(failure, Readable));
    }

    private static JsonSerializerOptions Readable { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private IEnumerable<KeyValuePair<string, (int Count, List<Failure> Smallest)>> Sorted() =>
        _byKey.OrderByDescending(kind => kind.Value.Count).ThenBy(kind => kind.Key, StringComparer.Ordinal);

    private static string Shortened(string detail) => detail.Length > 300 ? detail[..300] + "…" : detail;
}
