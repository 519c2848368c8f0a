using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Text;

/// <summary>Words with a meaning each, found at once as the longest at the beginning or at the end of a folded text.</summary>
internal sealed class WordSet<T>
{
    private readonly Dictionary<char, Word[]> _byFirst;
    private readonly Dictionary<char, Word[]> _byLast;
    private readonly Dictionary<string, T> _meanings = new(StringComparer.Ordinal);

    /// <summary>A set of words; where one stands twice, the later meaning counts.</summary>
    public WordSet(IEnumerable<(string Text, T Meaning)> words)
    {
        foreach ((string text, T meaning) in words)
            _meanings[Fold.Of(text)] = meaning;
        List<Word> all = _meanings.Select(p => new Word(p.Key, p.Value)).OrderByDescending(w => w.Text.Length).ToList();
        _byFirst = all.GroupBy(w => w.Text[0]).ToDictionary(g => g.Key, g => g.ToArray());
        _byLast = all.GroupBy(w => w.Text[w.Text.Length - 1]).ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>All words, folded, with their meanings.</summary>
    public IEnumerable<KeyValuePair<string, T>> All => _meanings;

    /// <summary>The longest word at the beginning of the text; its length is 0 where there is none.</summary>
    public int AtStart(ReadOnlySpan<char> text, out T meaning)
    {
        if (!text.IsEmpty && _byFirst.TryGetValue(text[0], out Word[]? words))
        {
            foreach (Word word in words)
            {
                if (!text.StartsWith(word.Text.AsSpan()))
                    continue;
                meaning = word.Meaning;
                return word.Text.Length;
            }
        }

        meaning = default!;
        return 0;
    }

    /// <summary>The longest word at the end of the text; its length is 0 where there is none.</summary>
    public int AtEnd(ReadOnlySpan<char> text, out T meaning)
    {
        if (!text.IsEmpty && _byLast.TryGetValue(text[text.Length - 1], out Word[]? words))
        {
            foreach (Word word in words)
            {
                if (!text.EndsWith(word.Text.AsSpan()))
                    continue;
                meaning = word.Meaning;
                return word.Text.Length;
            }
        }

        meaning = default!;
        return 0;
    }

    /// <summary>Whether the whole text is a word.</summary>
    public bool IsWord(ReadOnlySpan<char> text, out T meaning) => AtStart(text, out meaning) == text.Length && text.Length > 0;

    private readonly record struct Word(string Text, T Meaning);
}
