using System;

namespace PerfModel.Text;

/// <summary>All words that a reader of texts knows, whatever their roles: each place of a text is looked up once. Immutable once it is built.</summary>
internal sealed class Lexicon
{
    private const int MostWords = ushort.MaxValue;

    private readonly Trie _trie = new();
    private readonly int[] _longestOfRole = new int[128];
    private Word[] _words = new Word[1024];
    private int _count = 1;

    /// <summary>A word by its number.</summary>
    public ref readonly Word this[int number] => ref _words[number];

    /// <summary>Adds a word, as written, in a role; while the lexicon is being built.</summary>
    /// <exception cref="FormatException">There are more words than a lexicon holds.</exception>
    public ref Word Add(string word, ulong role, int group = -1, int meaning = 0)
    {
        string folded = Fold.Of(word);
        int number = _trie.Add(folded, _count);
        if (number == _count)
            NewWord(folded.Length);
        ref Word entry = ref _words[number];
        entry.Add(role, group, meaning);
        int set = SetOf(role);
        for (ulong rest = role & ~Word.Rare; rest != 0; rest &= rest - 1)
        {
            ref int longest = ref _longestOfRole[set + Bit(rest)];
            longest = Math.Max(longest, folded.Length);
        }

        return ref entry;
    }

    /// <summary>Links each word to the longest shorter one that begins alike; the last step of building.</summary>
    /// <param name="markGroup">The group of meanings whose words are asked for by their meaning.</param>
    public Lexicon Built(int markGroup)
    {
        int[] prefixes = _trie.Prefixes(_count);
        int[] order = new int[_count], lengths = new int[_count];
        for (int word = 0; word < _count; word++)
        {
            _words[word].Prefix = (ushort)prefixes[word];
            (order[word], lengths[word]) = (word, _words[word].Length);
        }

        // A prefix is always shorter than the word.
        Array.Sort(lengths, order);
        foreach (int word in order)
            _words[word].Inherit(_words[prefixes[word]], markGroup);
        return this;
    }

    /// <summary>How many characters the longest word of a role has.</summary>
    public int LongestOf(ulong roles)
    {
        int longest = 0, set = SetOf(roles);
        for (ulong rest = roles & ~Word.Rare; rest != 0; rest &= rest - 1)
            longest = Math.Max(longest, _longestOfRole[set + Bit(rest)]);
        return longest;
    }

    /// <summary>The number of the longest word with which glyphs begin, or 0.</summary>
    public int Longest(ReadOnlySpan<Glyph> glyphs)
    {
        int found = 0;
        int node = _trie.Root(glyphs[0].Sign);
        for (int i = 1; node != 0; i++)
        {
            int word = _trie.Word(node);
            if (word != 0)
                found = word;
            if ((uint)i >= (uint)glyphs.Length)
                break;
            node = _trie.Next(node, glyphs[i].Sign);
        }

        return found;
    }

    private void NewWord(int length)
    {
        if (_count > MostWords)
            throw new FormatException("A vocabulary with its units has at most 65,535 words.");
        if (_count == _words.Length)
            Array.Resize(ref _words, _count * 2);
        _words[_count++].Length = (ushort)length;
    }

    private static int SetOf(ulong roles) => (roles & Word.Rare) == 0 ? 0 : 64;

    private static int Bit(ulong roles)
    {
#if NET8_0_OR_GREATER
        return System.Numerics.BitOperations.TrailingZeroCount(roles);
#else
        int bit = 0;
        while ((roles & 1) == 0)
            (roles, bit) = (roles >> 1, bit + 1);
        return bit;
#endif
    }
}
