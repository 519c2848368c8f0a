using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Evaluating;

/// <summary>Finds the words of the table at the ends and the beginning of a text that <see cref="NameText"/> has cleaned.</summary>
internal sealed class PolarityIndex
{
    private readonly Dictionary<char, PolarityWord[]> _byLast;
    private readonly Dictionary<char, PolarityWord[]> _byFirst;

    public PolarityIndex(IReadOnlyCollection<PolarityWord> words)
    {
        _byLast = words.GroupBy(w => w.Text[w.Text.Length - 1]).ToDictionary(g => g.Key, LongestFirst);
        _byFirst = words.GroupBy(w => w.Text[0]).ToDictionary(g => g.Key, LongestFirst);
    }

    /// <summary>The longest word of one of the roles with which a text ends.</summary>
    public PolarityWord? EndOf(ReadOnlySpan<char> text, WordRole roles)
    {
        if (text.IsEmpty || !_byLast.TryGetValue(text[text.Length - 1], out PolarityWord[]? words))
            return null;
        foreach (PolarityWord word in words)
        {
            if (word.Is(roles) && text.EndsWith(word.Text.AsSpan(), StringComparison.Ordinal))
                return word;
        }

        return null;
    }

    /// <summary>The longest word of one of the roles with which a text begins.</summary>
    public PolarityWord? StartOf(ReadOnlySpan<char> text, WordRole roles)
    {
        if (text.IsEmpty || !_byFirst.TryGetValue(text[0], out PolarityWord[]? words))
            return null;
        foreach (PolarityWord word in words)
        {
            if (word.Is(roles) && text.StartsWith(word.Text.AsSpan(), StringComparison.Ordinal))
                return word;
        }

        return null;
    }

    /// <summary>The last word of one of the roles that stands anywhere in a text, and where it ends.</summary>
    public PolarityWord? LastIn(ReadOnlySpan<char> text, WordRole roles, out int end)
    {
        for (end = text.Length; end > 0; end--)
        {
            if (EndOf(text.Slice(0, end), roles) is PolarityWord word)
                return word;
        }

        return null;
    }

    private static PolarityWord[] LongestFirst(IEnumerable<PolarityWord> words) => [.. words.OrderByDescending(w => w.Text.Length)];
}
