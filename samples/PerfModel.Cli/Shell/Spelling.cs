using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Cli.Shell;

/// <summary>What was probably meant by a mistyped word.</summary>
internal static class Spelling
{
    private const int MostMistakes = 3;

    /// <summary>The nearest of the known words; null where none is near.</summary>
    public static string? Nearest(string given, IEnumerable<string> known)
    {
        string? nearest = known.Where(word => IsNear(given, word)).MinBy(word => Distance(given, word));
        return nearest;
    }

    // At most a third of the word may be wrong; what begins it is near too.
    private static bool IsNear(string given, string word) =>
        Distance(given, word) <= Math.Min(MostMistakes, Math.Max(1, word.Trim('-').Length / 3))
        || (given.Trim('-').Length >= 2 && word.StartsWith(given, StringComparison.Ordinal));

    /// <summary>How many letters are wrong, missing, surplus, or swapped with their neighbour.</summary>
    private static int Distance(string a, string b)
    {
        int[,] distance = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
                distance[i, j] = i == 0 || j == 0 ? i + j : Step(a, b, i, j, distance);
        }

        return distance[a.Length, b.Length];
    }

    private static int Step(string a, string b, int i, int j, int[,] distance)
    {
        int replaced = distance[i - 1, j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
        int least = Math.Min(replaced, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
        bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(least, distance[i - 2, j - 2] + 1) : least;
    }
}
