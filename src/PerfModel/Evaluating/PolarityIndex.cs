using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Evaluating;

/// <summary>Finds the words of the table at the ends and the beginning of a text that <see cref="NameText"/> has cleaned.</summary>
/// <remarks>Words are kept by their last two and by their first two characters; so many end with 率 that one would not do.</remarks>
internal sealed class PolarityIndex
{
    private readonly Dictionary<uint, PolarityWord[]> _byEnd;
    private readonly Dictionary<uint, PolarityWord[]> _byStart;
    private readonly Dictionary<uint, PolarityWord> _single;

    public PolarityIndex(IReadOnlyCollection<PolarityWord> words)
    {
        PolarityWord[] longer = [.. words.Where(w => w.Text.Length > 1)];
        _byEnd = longer.GroupBy(w => Pair(w.Text[w.Text.Length - 2], w.Text[w.Text.Length - 1])).ToDictionary(g => g.Key, LongestFirst);
        _byStart = longer.GroupBy(w => Pair(w.Text[0], w.Text[1])).ToDictionary(g => g.Key, LongestFirst);
        _single = words.Where(w => w.Text.Length == 1).ToDictionary(w => (uint)w.Text[0]);
    }

    /// <summary>The longest word of one of the roles with which a text ends.</summary>
    public PolarityWord? EndOf(ReadOnlySpan<char> text, WordRole roles)
    {
        if (text.IsEmpty)
            return null;
        if (text.Length > 1 && _byEnd.TryGetValue(Pair(text[text.Length - 2], text[text.Length - 1]), out PolarityWord[]? words))
        {
            foreach (PolarityWord word in words)
            {
                if (word.Is(roles) && text.EndsWith(word.Text.AsSpan(), StringComparison.Ordinal))
                    return word;
            }
        }

        return Single(text[text.Length - 1], roles);
    }

    /// <summary>The longest word of one of the roles with which a text begins.</summary>
    public PolarityWord? StartOf(ReadOnlySpan<char> text, WordRole roles)
    {
        if (text.IsEmpty)
            return null;
        if (text.Length > 1 && _byStart.TryGetValue(Pair(text[0], text[1]), out PolarityWord[]? words))
        {
            foreach (PolarityWord word in words)
            {
                if (word.Is(roles) && text.StartsWith(word.Text.AsSpan(), StringComparison.Ordinal))
                    return word;
            }
        }

        return Single(text[0], roles);
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

    private PolarityWord? Single(char c, WordRole roles) => _single.TryGetValue(c, out PolarityWord? word) && word.Is(roles) ? word : null;

    private static uint Pair(char first, char second) => ((uint)first << 16) | second;

    private static PolarityWord[] LongestFirst(IEnumerable<PolarityWord> words) => [.. words.OrderByDescending(w => w.Text.Length)];
}
