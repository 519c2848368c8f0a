using System;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Evaluating;

/// <summary>How the words of an actual value contradict, or only lead up to, those of a target: 未提升, 提升不明显, 恶化, 效果一般, 已健全; see
/// actual-contrasts.tsv.</summary>
internal static class WordContrast
{
    private const int LongestText = 24;

    private static readonly string[][] Rows = [.. Table.Embedded("actual-contrasts.tsv", 2)];
    private static readonly string[] Degrees = Words("degree");
    private static readonly string[] Done = Words("done");
    private static readonly string[] Denials = Words("deny");
    private static readonly string[] Behind = Words("behind");
    private static readonly string[] Still = Words("still");
    private static readonly string[] Weak = Words("weak");
    private static readonly string[] Subjects = Words("subject");

    private static readonly (string[] Good, string[] Bad)[] Opposites =
    [
        .. Rows.Where(row => row[0] == "opposite").Select(row => row[1].Split('>')).Select(pair => (pair[0].Split('|'), pair[1].Split('|'))),
    ];

    /// <summary>Whether the actual value is the target with nothing but a word in front that it is so.</summary>
    public static bool IsDone(string target, string actual)
    {
        string asked = ActualWords.Key(target), said = ActualWords.Key(actual);
        while (said.Length > asked.Length && DoubtWords.AtStart(Done, said) is string done)
            said = said.Substring(done.Length);
        return asked.Length > 1 && said == asked;
    }

    /// <summary>Whether the actual value denies the target or says its opposite.</summary>
    public static bool IsAgainst(string target, string actual, string? name)
    {
        string asked = Core(target), said = Core(actual);
        if (asked.Length < 2 || said.Length < 1 || said.Length > LongestText)
            return false;
        return IsDenied(asked, said) || IsOpposite(asked, said) || IsWeak(asked, said, ActualWords.Key(name ?? ""));
    }

    private static bool IsDenied(string asked, string said)
    {
        foreach (string denial in Denials)
        {
            int at = said.IndexOf(denial, StringComparison.Ordinal);
            if (at >= 0 && !asked.Contains(denial) && said.Remove(at, denial.Length) == asked)
                return true;
        }

        return Array.Exists(Behind, word => said == asked + word);
    }

    private static bool IsOpposite(string asked, string said)
    {
        if (Denials.Any(said.Contains))
            return false;
        foreach ((string[] good, string[] bad) in Opposites)
        {
            bool sought = good.Any(w => asked.EndsWith(w, StringComparison.Ordinal)) && !bad.Any(asked.Contains);
            if (sought && bad.Any(w => IsWorse(w, asked, said)))
                return true;
        }

        return false;
    }

    private static bool IsWeak(string asked, string said, string name)
    {
        bool isChange = Opposites.Any(pair => pair.Good.Any(w => asked.EndsWith(w, StringComparison.Ordinal)));
        if (isChange && Array.IndexOf(Still, said) >= 0)
            return true;
        if (Array.Find(Weak, w => said.EndsWith(w, StringComparison.Ordinal)) is not string weak
            || Weak.Any(w => asked.EndsWith(w, StringComparison.Ordinal)))
            return false;
        string subject = said.Substring(0, said.Length - weak.Length);
        if (subject.Length == 0)
            return Array.IndexOf(Subjects, asked) >= 0;
        return asked.Contains(subject) || name.EndsWith(subject, StringComparison.Ordinal) || Array.IndexOf(Subjects, subject) >= 0;
    }

    // What is said to be worse is what was to be better: nothing, or the beginning of the target's words.
    private static bool IsWorse(string word, string asked, string said)
    {
        if (!said.EndsWith(word, StringComparison.Ordinal))
            return false;
        string subject = said.Substring(0, said.Length - word.Length);
        return subject.Length == 0 || asked.StartsWith(subject, StringComparison.Ordinal);
    }

    private static string Core(string text)
    {
        string key = ActualWords.Key(text);
        foreach (string degree in Degrees)
        {
            if (key.Length > degree.Length && key.Contains(degree))
                key = key.Replace(degree, "");
        }

        return key;
    }

    private static string[] Words(string kind) =>
        [.. Rows.Where(row => row[0] == kind).SelectMany(row => row[1].Split('|')).OrderByDescending(w => w.Length)];
}
