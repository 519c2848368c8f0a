using System;

namespace PerfModel.Text;

/// <summary>Words by their first and last characters, the longest first. Plain arrays: it is built at start-up.</summary>
internal sealed class WordIndex
{
    private readonly string[] _words;
    private readonly int[] _firstHeads;
    private readonly int[] _lastHeads;
    private readonly int[] _firstNext;
    private readonly int[] _lastNext;

    /// <summary>An index of folded words; of two that are the same the later is found.</summary>
    public WordIndex(string[] words)
    {
        _words = words;
        int size = 16;
        while (size < words.Length * 2)
            size *= 2;
        (_firstHeads, _lastHeads) = (new int[size], new int[size]);
        (_firstNext, _lastNext) = (new int[words.Length], new int[words.Length]);
        foreach (int word in ByLength(words))
        {
            string text = words[word];
            Push(_firstHeads, _firstNext, text[0], word);
            Push(_lastHeads, _lastNext, text[text.Length - 1], word);
        }
    }

    /// <summary>The number of the longest word at the beginning of the text, or -1.</summary>
    public int AtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return -1;
        int word = _firstHeads[Slot(text[0])] - 1;
        while (word >= 0 && !text.StartsWith(_words[word].AsSpan()))
            word = _firstNext[word] - 1;
        return word;
    }

    /// <summary>The number of the longest word at the end of the text, or -1.</summary>
    public int AtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return -1;
        int word = _lastHeads[Slot(text[text.Length - 1])] - 1;
        while (word >= 0 && !text.EndsWith(_words[word].AsSpan()))
            word = _lastNext[word] - 1;
        return word;
    }

    /// <summary>The word of a number.</summary>
    public string this[int word] => _words[word];

    private static int[] ByLength(string[] words)
    {
        int[] keys = new int[words.Length], order = new int[words.Length];
        for (int i = 0; i < words.Length; i++)
            (keys[i], order[i]) = ((words[i].Length * words.Length) + i, i);
        Array.Sort(keys, order);
        return order;
    }

    private int Slot(char c) => (int)((c * 2654435761u) >> 16) & (_firstHeads.Length - 1);

    private void Push(int[] heads, int[] next, char c, int word)
    {
        int slot = Slot(c);
        next[word] = heads[slot];
        heads[slot] = word + 1;
    }
}
