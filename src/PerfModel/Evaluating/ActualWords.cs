using System;
using System.Collections.Generic;
using System.Text;
using PerfModel.Tables;
using PerfModel.Text;

namespace PerfModel.Evaluating;

/// <summary>What a statement says about a target.</summary>
internal enum Statement
{
    /// <summary>Nothing that is known.</summary>
    None = 0,

    /// <summary>Reached as it should be, in time.</summary>
    Reached,

    /// <summary>Done, without saying when.</summary>
    Done,

    /// <summary>Reached on the whole.</summary>
    Mostly,

    /// <summary>Reached in part.</summary>
    Partly,

    /// <summary>Not reached.</summary>
    Missed,
}

/// <summary>Classifies actual values in words by actual-words.tsv.</summary>
internal static class ActualWords
{
    private const int LongestStatement = 40;

    private static readonly Dictionary<string, Statement> Wholes = [];
    private static readonly List<(string Text, Statement Statement)> Starts = [];
    private static readonly List<string> Leads = [];
    private static readonly List<string> Doubts = [];
    private static readonly HashSet<string> NothingAtAll = [];
    private static readonly HashSet<string> NoneAtAll = [];
    private static readonly List<string> Qualifiers = [];
    private static readonly List<string> NothingStarts = [];
    private static readonly List<string> NotNothing = [];
    private static readonly HashSet<char> NothingFirsts = [];

    static ActualWords()
    {
        foreach (string[] row in Table.Embedded("actual-words.tsv", 3))
        {
            foreach (string word in row[2].Split('|'))
                Add(row[0], row[1], Key(word));
        }

        Starts.Sort(static (a, b) => b.Text.Length - a.Text.Length);
        Leads.Sort(static (a, b) => b.Length - a.Length);
        NothingStarts.Sort(static (a, b) => b.Length - a.Length);
    }

    /// <summary>What a text says.</summary>
    public static Statement Classify(string text)
    {
        string key = Key(text);
        if (key.Length is 0 or > LongestStatement)
            return Statement.None;
        Statement statement = OfKey(key);
        return statement != Statement.None || WithoutLead(key) is not string rest ? statement : OfKey(rest);
    }

    /// <summary>Whether a text says that nothing bad happened: 未发生, 无上访, 未发生安全事故. 无 alone may as well say that there is nothing to
    /// tell.</summary>
    public static bool SaysNothing(string text, PolarityCatalog polarities)
    {
        if (!BeginsLikeNothing(text))
            return false;
        string key = Key(text);
        if (NothingAtAll.Contains(key))
            return true;
        string? start = NothingStarts.Find(s => key.StartsWith(s, StringComparison.Ordinal));
        if (start is null || key.Length > LongestStatement || NotNothing.Exists(s => key.StartsWith(s, StringComparison.Ordinal)))
            return false;
        string rest = key.Substring(start.Length);
        return polarities.NamesSomethingBad(rest) && !Doubts.Exists(d => rest.Contains(d));
    }

    /// <summary>Whether a text says nothing but that there is nothing: 无, 没有, 未发生.</summary>
    public static bool IsNothing(string text) =>
        BeginsLikeNothing(text) && Key(text) is var key && (NothingAtAll.Contains(key) || NoneAtAll.Contains(key));

    /// <summary>Whether a text speaks of a part of what could happen, such as 重大, of which the other does not speak.</summary>
    public static bool IsNarrower(string text, string other) => Qualifiers.Exists(word => text.Contains(word) && !other.Contains(word));

    /// <summary>The text without blanks and punctuation, folded: what words are compared by.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            char sign = Fold.Of(c);
            if (IsKept(sign))
                key.Append(sign);
        }

        return key.ToString();
    }

    private static bool IsKept(char sign) =>
        sign is not (' ' or '\n' or ',' or '.' or ';' or ':' or '(' or ')' or '"' or '\'' or '、' or '。' or '“' or '”' or '!');

    private static bool BeginsLikeNothing(string text)
    {
        foreach (char c in text)
        {
            char sign = Fold.Of(c);
            if (IsKept(sign))
                return NothingFirsts.Contains(sign);
        }

        return false;
    }

    private static Statement OfKey(string key)
    {
        if (Wholes.TryGetValue(key, out Statement whole))
            return whole;
        foreach ((string start, Statement statement) in Starts)
        {
            if (key.StartsWith(start, StringComparison.Ordinal))
                return statement == Statement.Reached && Doubts.Exists(d => key.IndexOf(d, start.Length, StringComparison.Ordinal) >= 0)
                    ? Statement.None
                    : statement;
        }

        return Statement.None;
    }

    /// <summary>The text behind words such as 实际 or 已; null where it does not begin so.</summary>
    public static string? WithoutLead(string text) =>
        Leads.Find(lead => text.StartsWith(lead, StringComparison.Ordinal)) is string lead ? text.Substring(lead.Length) : null;

    private static void Add(string name, string match, string word)
    {
        switch (name)
        {
            case "lead":
                Leads.Add(word);
                break;
            case "narrow":
                Qualifiers.Add(word);
                break;
            case "doubt":
                Doubts.Add(word);
                break;
            case "notNothing":
                NotNothing.Add(word);
                break;
            case "none":
                NothingFirsts.Add(word[0]);
                NoneAtAll.Add(word);
                break;
            case "nothing":
                NothingFirsts.Add(word[0]);
                if (match == "whole")
                    NothingAtAll.Add(word);
                else
                    NothingStarts.Add(word);
                break;
            default:
                if (!CamelCase<Statement>.TryParse(name, out Statement statement))
                    throw new FormatException("actual-words.tsv: " + name);
                if (match == "whole")
                    Wholes[word] = statement;
                else
                    Starts.Add((word, statement));
                break;
        }
    }
}
