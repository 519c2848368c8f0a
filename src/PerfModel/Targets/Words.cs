using System;

namespace PerfModel.Targets;

/// <summary>Guards for the words of targets.</summary>
internal static class Words
{
    public static string Required(string? words, string parameter) =>
        string.IsNullOrWhiteSpace(words) ? throw new ArgumentException("The words must not be empty.", parameter) : words!;
}
