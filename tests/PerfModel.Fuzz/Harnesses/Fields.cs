using System;

namespace PerfModel.Fuzz.Harnesses;

/// <summary>Inputs of several parts in one string, with a sign between them that no part has.</summary>
internal static class Fields
{
    private const char Separator = '\u241F';

    /// <summary>Puts parts together.</summary>
    public static string Join(params string[] parts) => string.Join(Separator, parts);

    /// <summary>So many parts; missing ones are empty, what is too much belongs to the last.</summary>
    public static string[] Split(string input, int count)
    {
        string[] parts = input.Split(Separator, count);
        int length = parts.Length;
        Array.Resize(ref parts, count);
        for (int i = length; i < count; i++)
            parts[i] = "";
        return parts;
    }
}
