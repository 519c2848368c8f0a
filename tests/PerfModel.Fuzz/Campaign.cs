using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using PerfModel.Fuzz.Making;

namespace PerfModel.Fuzz;

/// <summary>A run of one harness for a time or a number of inputs, the same again for the same seed.</summary>
internal sealed class Campaign
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(30);

    private readonly Harness _harness;
    private readonly Oracle[] _oracles;
    private readonly Random _random;
    private readonly FileStream? _trace;
    private string _current = "";
    private long _since;

    /// <summary>Prepares a run.</summary>
    /// <param name="harness">The harness.</param>
    /// <param name="oracles">The names of the oracles to ask; all where there are none.</param>
    /// <param name="seed">The seed of the random numbers.</param>
    /// <param name="trace">The file that always holds the input that is tried, or null.</param>
    public Campaign(Harness harness, IReadOnlyCollection<string> oracles, int seed, FileStream? trace = null)
    {
        _trace = trace;
        (_harness, _random) = (harness, new Random(seed));
        _oracles = [.. harness.Oracles.Where(oracle => oracles.Count == 0 || oracles.Contains(oracle.Name))];
    }

    /// <summary>What was found.</summary>
    public Findings Findings { get; } = new();

    /// <summary>How many inputs there were.</summary>
    public long Inputs { get; private set; }

    /// <summary>How long it took.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>Runs: first the seeds, then what is made of them.</summary>
    public void Run(TimeSpan time, long count)
    {
        var clock = Stopwatch.StartNew();
        _since = Stopwatch.GetTimestamp();
        using var watch = new Timer(_ => Watch(), null, Hang, TimeSpan.FromSeconds(1));
        foreach (string seed in _harness.Seeds.TakeWhile(_ => clock.Elapsed < time && Inputs < count))
            Try(seed);
        while (clock.Elapsed < time && Inputs < count)
            Try(Next());
        Time = clock.Elapsed;
    }

    /// <summary>Asks all oracles of one input.</summary>
    public void Try(string input)
    {
        Volatile.Write(ref _current, input);
        Volatile.Write(ref _since, Stopwatch.GetTimestamp());
        Inputs++;
        Trace(input);
        foreach (Oracle oracle in _oracles)
        {
            if (Failure.Of(_harness, oracle, input) is Failure failure && Findings.Count(failure))
                Findings.Keep(Minimizer.Minimize(_harness, oracle, failure));
        }
    }

    private void Trace(string input)
    {
        if (_trace is null)
            return;
        byte[] bytes = Encoding.UTF8.GetBytes(_harness.Show(input));
        _trace.SetLength(0);
        _trace.Write(bytes);
        _trace.Flush();
    }

    private string Next()
    {
        IReadOnlyList<string> seeds = _harness.Seeds;
        string input = seeds.Count == 0 || _random.Next(3) == 0 ? _harness.Make(_random) : seeds[_random.Next(seeds.Count)];
        return _random.Next(6) == 0 ? input : Mutator.Mutate(input, seeds, _random);
    }

    /// <summary>Ends the program where one input has no end: nothing else could be tried after it.</summary>
    private void Watch()
    {
        if (Stopwatch.GetElapsedTime(Volatile.Read(ref _since)) < Hang)
            return;
        Console.Error.WriteLine(_harness.Name + " hangs: " + _harness.Show(Volatile.Read(ref _current)));
        Environment.Exit(3);
    }
}
