using System;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Evaluating;

/// <summary>The words of actual-doubts.tsv by their kinds.</summary>
internal static class DoubtWords
{
    private static readonly string[] Kinds =
    [
        "denies", "other", "innocent", "begun", "open", "period", "baseline", "negates", "over", "under", "gap", "gapBelow", "plan",
        "past", "part", "achieved", "same", "covers", "whole", "finishes", "exceeding", "exact", "signed", "than", "generic",
        "below",
    ];

    private static readonly string[][] Rows = [.. Table.Embedded("actual-doubts.tsv", 2).Select(Checked)];

    public static readonly string[] Denials = All("denies");

    /// <summary>Those that deny, and those that speak of another number.</summary>
    public static readonly string[] DenialsAndOthers = [.. Denials, .. All("other")];

    public static readonly string[] Innocent = LongestFirst("innocent");
    public static readonly string[] Beginnings = All("begun");
    public static readonly string[] Open = All("open");
    public static readonly string[] Negations = All("negates");

    /// <summary>Differences over and under the target, those to something else, and those that are at least the level.</summary>
    public static readonly string[] Over = LongestFirst("over");

    public static readonly string[] Under = LongestFirst("under");
    public static readonly string[] Gaps = LongestFirst("gap");
    public static readonly string[] GapsBelow = LongestFirst("gapBelow");

    /// <summary>Marks of numbers beside others: planned, of another year, a part; and of the one that was achieved.</summary>
    public static readonly string[] SetAside = [.. All("plan"), .. All("past"), .. All("part")];

    public static readonly string[] Parts = LongestFirst("part");

    public static readonly string[] Achieved = LongestFirst("achieved");

    /// <summary>Words for one length of time in each.</summary>
    public static readonly string[][] Periods = Lines("period");

    /// <summary>Names of one basis of a change in each.</summary>
    public static readonly string[][] Baselines = Lines("baseline");

    /// <summary>Words for one measure in each.</summary>
    public static readonly string[][] Same = Lines("same");

    /// <summary>Heads of rates that may be over 100 %.</summary>
    public static readonly string[] Exceeding = All("exceeding");

    /// <summary>Names of sums for which = means neither more nor less.</summary>
    public static readonly string[] Exact = All("exact");

    /// <summary>Words that begin a comparison, and works that say no more of a count than that it was done.</summary>
    public static readonly string[] Than = LongestFirst("than");

    public static readonly string[] Generic = All("generic");

    /// <summary>Heads of rates that may be below 0.</summary>
    public static readonly string[] Signed = All("signed");

    /// <summary>Words in front of a number that say that it was not reached.</summary>
    public static readonly string[] Below = LongestFirst("below");

    /// <summary>Names of what must last through a period, words of targets that say so, and names of what is done once.</summary>
    public static readonly string[] Covers = All("covers");

    public static readonly string[] Whole = All("whole");
    public static readonly string[] Finishes = All("finishes");

    /// <summary>Whether a text has one of the words.</summary>
    public static bool AnyIn(string[] words, string? text) => text is not null && Array.Exists(words, text.Contains);

    /// <summary>The first of the words with which a text begins, or null.</summary>
    public static string? AtStart(string[] words, string text) =>
        Array.Find(words, word => text.StartsWith(word, StringComparison.Ordinal));

    private static string[] Checked(string[] row) =>
        Array.IndexOf(Kinds, row[0]) >= 0 ? row : throw new FormatException("actual-doubts.tsv: " + row[0]);

    private static string[] All(string kind) => [.. Lines(kind).SelectMany(words => words)];

    private static string[] LongestFirst(string kind) => [.. All(kind).OrderByDescending(word => word.Length)];

    private static string[][] Lines(string kind) => [.. Rows.Where(row => row[0] == kind).Select(row => row[1].Split('|'))];
}
