using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Validation;

/// <summary>The words of words.tsv, found from left to right, the longest first; a longer word hides the shorter ones inside it.</summary>
internal sealed class WordLexicon
{
    private readonly Dictionary<char, Word[]> _byFirst;

    private WordLexicon(IEnumerable<Word> words) => _byFirst = words
        .GroupBy(word => word.Text[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Text.Length).ToArray());

    /// <summary>The words of names of indicators and projects.</summary>
    public static WordLexicon Names { get; } = Load("name");

    /// <summary>The words of targets and actual values.</summary>
    public static WordLexicon Values { get; } = Load("value");

    /// <summary>All that a cleaned text says.</summary>
    public WordTraits Scan(ReadOnlySpan<char> text)
    {
        WordTraits traits = WordTraits.None;
        for (int i = 0; i < text.Length;)
        {
            WordTraits found = At(text, i, text.Length, out int length);
            traits |= found;
            i += Math.Max(1, length);
        }

        return traits;
    }

    /// <summary>The traits of the longest word at a position, of those that count there.</summary>
    public WordTraits At(ReadOnlySpan<char> text, int position, int end, out int length)
    {
        length = 0;
        if (!_byFirst.TryGetValue(text[position], out Word[]? words))
            return WordTraits.None;
        ReadOnlySpan<char> rest = text.Slice(position, end - position);
        foreach (Word word in words)
        {
            if (!rest.StartsWith(word.Text.AsSpan()))
                continue;
            WordTraits traits = word.Anywhere;
            if (word.Start != WordTraits.None && (position == 0 || IsBreak(text[position - 1])))
                traits |= word.Start;
            if (word.End != WordTraits.None && (rest.Length == word.Text.Length || IsBreak(rest[word.Text.Length])))
                traits |= word.End;
            length = word.Text.Length;
            return traits;
        }

        return WordTraits.None;
    }

    /// <summary>Whether a clause ends at the sign; brackets and signs of folded texts.</summary>
    public static bool IsBreak(char c) => c is ',' or ';' or '。' or ':' or '(' or ')' or '.' or '!' or '，' or '；';

    private static WordLexicon Load(string where)
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        foreach (string[] row in Table.Embedded("words.tsv", 4))
        {
            if (row[0] != where)
                continue;
            if (!CamelCase<WordPlace>.TryParse(row[1], out WordPlace place))
                throw new FormatException("words.tsv: " + row[1]);
            WordTraits traits = TraitsOf(row[2]);
            foreach (string text in row[3].Split('|'))
            {
                Word word = words.TryGetValue(text, out Word? known) ? known : new Word(text);
                words[text] = word.With(place, traits);
            }
        }

        return new WordLexicon(words.Values);
    }

    private static WordTraits TraitsOf(string cell)
    {
        WordTraits traits = WordTraits.None;
        foreach (string name in cell.Split(','))
            traits |= CamelCase<WordTraits>.TryParse(name, out WordTraits trait) ? trait : throw new FormatException("words.tsv: " + name);
        return traits;
    }

    private sealed record Word(string Text)
    {
        public WordTraits Anywhere { get; init; }

        public WordTraits Start { get; init; }

        public WordTraits End { get; init; }

        public Word With(WordPlace place, WordTraits traits) => place switch
        {
            WordPlace.Start => this with { Start = Start | traits },
            WordPlace.End => this with { End = End | traits },
            _ => this with { Anywhere = Anywhere | traits },
        };
    }
}
