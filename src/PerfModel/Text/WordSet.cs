using System;

namespace PerfModel.Text;

/// <summary>Words with a meaning each, found at once as the longest at the beginning or at the end of a folded text.</summary>
internal sealed class WordSet<T>
{
    private readonly WordIndex _index;
    private readonly T[] _meanings;

    /// <summary>A set of words with their meanings, at the same places of both arrays.</summary>
    public WordSet(string[] words, T[] meanings)
    {
        string[] folded = new string[words.Length];
        for (int i = 0; i < words.Length; i++)
            folded[i] = Fold.Of(words[i]);
        _index = new WordIndex(folded);
        _meanings = meanings;
    }

    /// <summary>The longest word at the beginning of the text; its length is 0 where there is none.</summary>
    public int AtStart(ReadOnlySpan<char> text, out T meaning) => Meaning(_index.AtStart(text), out meaning);

    /// <summary>The longest word at the end of the text; its length is 0 where there is none.</summary>
    public int AtEnd(ReadOnlySpan<char> text, out T meaning) => Meaning(_index.AtEnd(text), out meaning);

    /// <summary>Whether the whole text is a word.</summary>
    public bool IsWord(ReadOnlySpan<char> text, out T meaning) => AtStart(text, out meaning) == text.Length && text.Length > 0;

    private int Meaning(int word, out T meaning)
    {
        meaning = word < 0 ? default! : _meanings[word];
        return word < 0 ? 0 : _index[word].Length;
    }
}
