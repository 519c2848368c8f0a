using System;
using System.Linq;
using PerfModel.Tables;
using PerfModel.Text;

namespace PerfModel.Evaluating;

/// <summary>The grades of ordinal-scales.tsv, and how they are read out of a text.</summary>
internal static class OrdinalScales
{
    private static readonly string[][] Rows = [.. Table.Embedded("ordinal-scales.tsv", 4)];
    private static readonly string[] Above = Words("strip");
    private static readonly string[] Below = Words("below");
    private static readonly string[] Leads = Words("lead");

    private static readonly OrdinalScale[] Scales =
    [
        .. Rows.Where(row => row[0] is not ("strip" or "below" or "lead")).Select(row => new OrdinalScale(
            [.. row[1].Split('>').Select(grade => grade.Split('|'))],
            row[2].Length == 0 ? [] : row[2].Split('|'))),
    ];

    /// <summary>How much better one grade is than another, in the first scale that has both and suits the name; null where none
    /// does.</summary>
    public static int? Difference(string asked, string done, string? name)
    {
        foreach (OrdinalScale scale in Scales)
        {
            if (scale.Suits(name) && scale.Rank(asked) is int a && scale.Rank(done) is int b)
                return a - b;
        }

        return null;
    }

    /// <summary>The grade in a text without the words around it, and whether it is a ceiling (三级以下).</summary>
    public static (string Grade, bool IsCeiling) Read(string text)
    {
        string grade = Fold.Of(text).Replace(" ", "");
        bool isCeiling = false;
        if (Array.Find(Below, w => grade.EndsWith(w, StringComparison.Ordinal)) is string below)
            (grade, isCeiling) = (grade.Substring(0, grade.Length - below.Length), true);
        else if (Array.Find(Above, w => grade.EndsWith(w, StringComparison.Ordinal)) is string above)
            grade = grade.Substring(0, grade.Length - above.Length);
        while (Array.Find(Leads, w => grade.Length > w.Length && grade.StartsWith(w, StringComparison.Ordinal)) is string lead)
            grade = grade.Substring(lead.Length);
        return (grade, isCeiling);
    }

    private static string[] Words(string kind) =>
        [.. Rows.Where(row => row[0] == kind).SelectMany(row => row[1].Split('|')).OrderByDescending(w => w.Length)];

    private sealed record OrdinalScale(string[][] Grades, string[] Names)
    {
        public bool Suits(string? name) => Names.Length == 0 || DoubtWords.AnyIn(Names, name);

        public int? Rank(string grade) =>
            Array.FindIndex(Grades, words => Array.IndexOf(words, grade) >= 0) is var rank && rank >= 0 ? rank : null;
    }
}
