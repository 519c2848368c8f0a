using System;
using System.Collections.Generic;
using PerfModel.Tables;

namespace PerfModel.Validation;

/// <summary>The groups of people that a form speaks of, from the table recipients.tsv.</summary>
internal static class RecipientGroups
{
    private static readonly List<string[]> Words = Column(1), Domains = Column(2);

    /// <summary>The groups that a text names, a bit for each.</summary>
    public static int In(ReadOnlySpan<char> text) => In(text, Words);

    /// <summary>The groups that a text names, or with whom what it names has to do.</summary>
    public static int Near(ReadOnlySpan<char> text) => In(text, Words) | In(text, Domains);

    private static int In(ReadOnlySpan<char> text, List<string[]> words)
    {
        int groups = 0;
        for (int i = 0; i < words.Count; i++)
        {
            foreach (string word in words[i])
                groups |= text.IndexOf(word.AsSpan()) >= 0 ? 1 << i : 0;
        }

        return groups;
    }

    private static List<string[]> Column(int column) => Table.Embedded("recipients.tsv", 3).ConvertAll(row => row[column].Split('|'));
}
