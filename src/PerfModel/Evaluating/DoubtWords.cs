using System;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Evaluating;

/// <summary>The words of actual-doubts.tsv by their kinds.</summary>
internal static class DoubtWords
{
    private static readonly string[][] Rows = [.. Table.Embedded("actual-doubts.tsv", 2)];

    public static readonly string[] Denials = All("denies");
    public static readonly string[] Others = All("other");
    public static readonly string[] Innocent = All("innocent");
    public static readonly string[] Beginnings = All("begun");
    public static readonly string[] Open = All("open");

    /// <summary>Words for one length of time in each.</summary>
    public static readonly string[][] Periods = Lines("period");

    /// <summary>Names of one basis of a change in each.</summary>
    public static readonly string[][] Baselines = Lines("baseline");

    /// <summary>The first of the words with which a text begins, or null.</summary>
    public static string? AtStart(string[] words, string text) => Array.Find(words, word => text.StartsWith(word, StringComparison.Ordinal));

    private static string[] All(string kind) => [.. Lines(kind).SelectMany(words => words)];

    private static string[][] Lines(string kind) => [.. Rows.Where(row => row[0] == kind).Select(row => row[1].Split('|'))];
}
