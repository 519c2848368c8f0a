using System;
using System.Diagnostics;

namespace PerfModel.Fuzz;

/// <summary>Makes the input of a failure as short and as plain as it can be with the same failure.</summary>
internal static class Minimizer
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    /// <summary>The smaller failure.</summary>
    public static Failure Minimize(Harness harness, Oracle oracle, Failure failure)
    {
        if (failure.Key.EndsWith("/slow", StringComparison.Ordinal))
            return failure;
        var clock = Stopwatch.StartNew();
        Failure best = failure;
        bool better = true;
        while (better && clock.Elapsed < Longest)
        {
            better = false;
            for (int size = Math.Max(1, best.Input.Length / 2); size >= 1; size /= 2)
                better |= Shorten(harness, oracle, size, clock, ref best);
            better |= Simplify(harness, oracle, clock, ref best);
        }

        return best;
    }

    /// <summary>Leaves out pieces of a size.</summary>
    private static bool Shorten(Harness harness, Oracle oracle, int size, Stopwatch clock, ref Failure best)
    {
        bool better = false;
        for (int at = 0; at + size <= best.Input.Length && clock.Elapsed < Longest;)
        {
            if (Same(harness, oracle, best.Input.Remove(at, size), ref best))
                better = true;
            else
                at += size;
        }

        return better;
    }

    /// <summary>Puts plain characters in the place of others.</summary>
    private static bool Simplify(Harness harness, Oracle oracle, Stopwatch clock, ref Failure best)
    {
        bool better = false;
        for (int at = 0; at < best.Input.Length && clock.Elapsed < Longest; at++)
        {
            char c = best.Input[at];
            char plain = char.IsAsciiDigit(c) ? '1' : c is >= '\u4E00' and <= '\u9FFF' ? '个' : ' ';
            if (c != plain && c is not ('1' or '个' or ' '))
                better |= Same(harness, oracle, best.Input.Remove(at, 1).Insert(at, plain.ToString()), ref best);
        }

        return better;
    }

    private static bool Same(Harness harness, Oracle oracle, string input, ref Failure best)
    {
        if (Failure.Of(harness, oracle, input) is not Failure other || other.Key != best.Key)
            return false;
        best = other;
        return true;
    }
}
