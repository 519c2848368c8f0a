using System;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Evaluating;

/// <summary>The words of actual-doubts.tsv by their kinds.</summary>
internal static class DoubtWords
{
    private static readonly string[] Kinds = ["denies", "other", "innocent", "begun", "open", "period", "baseline"];
    private static readonly string[][] Rows = [.. Table.Embedded("actual-doubts.tsv", 2).Select(Checked)];

    public static readonly string[] Denials = All("denies");

    /// <summary>Those that deny, and those that speak of another number.</summary>
    public static readonly string[] DenialsAndOthers = [.. Denials, .. All("other")];

    public static readonly string[] Innocent = All("innocent");
    public static readonly string[] Beginnings = All("begun");
    public static readonly string[] Open = All("open");

    /// <summary>Words for one length of time in each.</summary>
    public static readonly string[][] Periods = Lines("period");

    /// <summary>Names of one basis of a change in each.</summary>
    public static readonly string[][] Baselines = Lines("baseline");

    /// <summary>The first of the words with which a text begins, or null.</summary>
    public static string? AtStart(string[] words, string text) => Array.Find(words, word => text.StartsWith(word, StringComparison.Ordinal));

    private static string[] Checked(string[] row) => Array.IndexOf(Kinds, row[0]) >= 0 ? row : throw new FormatException("actual-doubts.tsv: " + row[0]);

    private static string[] All(string kind) => [.. Lines(kind).SelectMany(words => words)];

    private static string[][] Lines(string kind) => [.. Rows.Where(row => row[0] == kind).Select(row => row[1].Split('|'))];
}
