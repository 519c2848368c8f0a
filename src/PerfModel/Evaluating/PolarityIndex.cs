using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Text;

namespace PerfModel.Evaluating;

/// <summary>How much a word of a name counts beside others; see polarity.tsv.</summary>
internal enum WordWeight
{
    /// <summary>The last one of a name decides.</summary>
    Plain,

    /// <summary>Likewise, but only at the end of the name, before words that say how it is counted.</summary>
    Tail,

    /// <summary>A work done about something bad, where it stands in front of it.</summary>
    Handling,

    /// <summary>Decides wherever it stands.</summary>
    Reducing,
}

/// <summary>A word that tells the polarity.</summary>
internal sealed record PolarityWord(string Word, Polarity Polarity, WordWeight Weight);

/// <summary>Finds the words of a name in one pass; blanks inside words, which scanned documents have, do not count.</summary>
internal sealed class PolarityIndex
{
    private readonly ulong[] _firsts = new ulong[(char.MaxValue + 1) / 64];
    private readonly Dictionary<char, PolarityWord[]> _byFirst;
    private readonly string[] _tails;

    public PolarityIndex(IEnumerable<PolarityWord> words, IEnumerable<string> tails)
    {
        _tails = [.. tails.OrderByDescending(t => t.Length)];
        _byFirst = words.GroupBy(w => w.Word[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Word.Length).ToArray());
        foreach (char c in _byFirst.Keys)
            _firsts[c / 64] |= 1UL << (c % 64);
    }

    /// <summary>The word that decides, or null where the name has none.</summary>
    public PolarityWord? Decide(string name)
    {
        PolarityWord? last = null, handling = null;
        int lastEnd = -1;
        for (int i = 0; i < name.Length; i++)
        {
            if (At(name, i, out int end) is not PolarityWord found)
                continue;
            PolarityWord word = IsDenied(name, i, found) ? found with { Word = name[i - 1] + found.Word, Polarity = Polarity.LowerIsBetter } : found;
            if (word.Weight == WordWeight.Reducing)
                return word;
            if (word.Weight == WordWeight.Handling && (last is null || last.Polarity == Polarity.HigherIsBetter))
                handling ??= word;
            if (end > lastEnd)
                (last, lastEnd) = (IsCountOfGood(name, i, end) ? word with { Polarity = Polarity.HigherIsBetter } : word, end);
        }

        return handling is not null && last!.Polarity == Polarity.LowerIsBetter && !IsRate(name, last, lastEnd) ? handling : last;
    }

    private PolarityWord? At(string name, int start, out int end)
    {
        end = 0;
        char first = Fold.Of(name[start]);
        if ((_firsts[first / 64] & (1UL << (first % 64))) == 0)
            return null;
        foreach (PolarityWord word in _byFirst[first])
        {
            if (Matches(name, start, word.Word, out end) && (word.Weight != WordWeight.Tail || EndsWithTails(name, end)))
                return word;
        }

        return null;
    }

    private static bool Matches(string name, int start, string word, out int end)
    {
        int matched = 0;
        for (end = start; end < name.Length && matched < word.Length; end++)
        {
            char c = Fold.Of(name[end]);
            if (c == ' ')
                continue;
            if (c != word[matched++])
                return false;
        }

        return matched == word.Length;
    }

    private bool EndsWithTails(string name, int start)
    {
        int i = start;
        while (i < name.Length && Fold.Of(name[i]) is not '(')
        {
            int end = i + 1;
            if (Fold.Of(name[i]) is not (' ' or '\n' or '、' or ',' or ';') && Array.Find(_tails, t => Matches(name, i, t, out end)) is null)
                return false;
            i = end;
        }

        return true;
    }

    // 无事故天数, 零差错率: what is counted is that it does not happen.
    private static bool IsCountOfGood(string name, int start, int end) =>
        start > 0 && end < name.Length && name[start - 1] is '无' or '零' && name[end] is '率' or '天' or '日' or '月';

    // 不合格率, 未达标数: what is good, denied.
    private static bool IsDenied(string name, int start, PolarityWord word) =>
        word is { Polarity: Polarity.HigherIsBetter, Weight: WordWeight.Plain } && start > 0 && name[start - 1] is '不' or '未';

    private static bool IsRate(string name, PolarityWord word, int end)
    {
        while (end < name.Length && Fold.Of(name[end]) == ' ')
            end++;
        return word.Word[word.Word.Length - 1] is '率' || (end < name.Length && name[end] is '率');
    }
}
