using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using PerfModel.Fuzz.Making;

namespace PerfModel.Fuzz.Harnesses;

/// <summary>Pieces repeated to long texts: the time grows with the length and not faster, with reasons and without.</summary>
internal sealed class GrowthHarness : Harness
{
    private const int Short = 500;
    private const int Middle = 2000;
    private const int Long = 8000;

    /// <summary>A cost that is linear has a growth of 1; measurements on a busy machine vary up to twice, what is quadratic has 16.</summary>
    private const double MostGrowth = 3;

    private const double MostMicrosecondsACharacter = 10;
    private const double Hopeless = 50;
    private const int Attempts = 4;

    private static readonly TargetParseOptions Endless = new() { MaxLength = int.MaxValue };

    /// <inheritdoc/>
    public override string Name => "growth";

    /// <inheritdoc/>
    public override IReadOnlyList<Oracle> Oracles { get; } =
    [
        new("reading", piece => Check(piece, text => TargetParser.TryParse(text.AsSpan(), Endless, out _))),
        new("reasons", piece => Check(piece, text => TargetParser.Parse(text, Endless))),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Seeds { get; } = [.. TargetTexts.Corpus("repeated.txt")];

    /// <inheritdoc/>
    public override string Make(Random random) => Words.Any(random) + (random.Next(2) == 0 ? "" : Words.Any(random));

    /// <inheritdoc/>
    public override double Limit(string input) => 60_000;

    private static string? Check(string piece, Action<string> read)
    {
        if (piece.Length is 0 or > 40)
            return null;
        string small = Repeated(piece, Short), large = Repeated(piece, Long);
        if (Cost(Repeated(piece, Middle), read, 1) is > Hopeless and var hopeless)
            return FormattableString.Invariant($"slow: {hopeless:0} µs a character of {Middle}");
        double growth = double.MaxValue, cost = double.MaxValue;
        for (int attempt = 0; attempt < Attempts && (growth > MostGrowth || cost > MostMicrosecondsACharacter); attempt++)
        {
            double one = Cost(small, read, 4), other = Cost(large, read, 1);
            (growth, cost) = (Math.Min(growth, other / one), Math.Min(cost, other));
        }

        if (cost > MostMicrosecondsACharacter)
            return FormattableString.Invariant($"slow: {cost:0.0} µs a character");
        return growth > MostGrowth && cost > 1 ? FormattableString.Invariant($"grows: {growth:0.0} times the cost of a character, {cost:0.00} µs") : null;
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];

    /// <summary>Microseconds a character.</summary>
    private static double Cost(string text, Action<string> read, int times)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < times; i++)
            read(text);
        return Math.Max(0.001, Stopwatch.GetElapsedTime(start).TotalMicroseconds / times / text.Length);
    }
}
