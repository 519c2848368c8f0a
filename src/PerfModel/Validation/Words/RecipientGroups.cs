using System;
using System.Collections.Generic;
using PerfModel.Tables;

namespace PerfModel.Validation;

/// <summary>The groups of people that a form speaks of, from the table recipients.tsv.</summary>
internal static class RecipientGroups
{
    private static readonly List<string[]> Groups = Load();

    /// <summary>The groups that a text names, a bit for each.</summary>
    public static int In(ReadOnlySpan<char> text)
    {
        int groups = 0;
        for (int i = 0; i < Groups.Count; i++)
        {
            foreach (string word in Groups[i])
                groups |= text.IndexOf(word.AsSpan()) >= 0 ? 1 << i : 0;
        }

        return groups;
    }

    private static List<string[]> Load()
    {
        var groups = new List<string[]>();
        foreach (string[] row in Table.Embedded("recipients.tsv", 2))
            groups.Add(row[1].Split('|'));
        return groups;
    }
}
