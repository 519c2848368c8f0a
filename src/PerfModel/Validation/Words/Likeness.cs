using System;

namespace PerfModel.Validation;

/// <summary>How far two texts speak of one thing.</summary>
internal static class Likeness
{
    private const int Longest = 120;

    /// <summary>The length of the longest run of characters that stands in both; of long texts only the beginning is looked at.</summary>
    public static int CommonRun(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a.Slice(0, Math.Min(a.Length, Longest));
        b = b.Slice(0, Math.Min(b.Length, Longest));
        int longest = 0;
        for (int i = 0; i < a.Length - longest; i++)
        {
            for (int k = 0; k < b.Length - longest; k++)
            {
                int run = 0;
                while (i + run < a.Length && k + run < b.Length && a[i + run] == b[k + run])
                    run++;
                longest = Math.Max(longest, run);
            }
        }

        return longest;
    }

    /// <summary>How many pairs of neighbouring characters of one text stand in the other.</summary>
    public static int CommonPairs(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int common = 0;
        for (int i = 0; i + 1 < a.Length && i < Longest; i++)
            common += b.IndexOf(a.Slice(i, 2)) >= 0 ? 1 : 0;
        return common;
    }

    /// <summary>Whether the shorter text is the longer with some characters left out.</summary>
    public static bool IsShortened(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer)
    {
        int at = 0;
        for (int i = 0; i < longer.Length && at < shorter.Length; i++)
            at += longer[i] == shorter[at] ? 1 : 0;
        return at == shorter.Length;
    }
}
