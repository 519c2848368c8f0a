using System;
using System.Collections.Generic;
using PerfModel.Tables;

namespace PerfModel.Evaluating;

/// <summary>Whether words beside an actual number or date say that it is not what was achieved, by actual-doubts.tsv: 未完成5人, 预计95%, 2023年11月开工.</summary>
internal static class ActualDoubt
{
    private static readonly List<string> Denials = [];
    private static readonly List<string> Innocent = [];
    private static readonly List<string> Beginnings = [];

    static ActualDoubt()
    {
        foreach (string[] row in Table.Embedded("actual-doubts.tsv", 2))
        {
            List<string> words = row[0] switch
            {
                "denies" => Denials,
                "innocent" => Innocent,
                "begun" => Beginnings,
                _ => throw new FormatException("actual-doubts.tsv: " + row[0]),
            };
            words.AddRange(row[1].Split('|'));
        }
    }

    /// <summary>Whether the words around the number or date deny it.</summary>
    public static bool InSubject(Target target, Target actual, in Scope scope)
    {
        if (actual.Subject is not string subject || actual.IsWords() || actual is CompositeTarget)
            return false;
        foreach (string piece in subject.Split(' '))
        {
            string? word = Denial(piece) ?? (target is DeadlineTarget or PeriodTarget ? Beginning(piece) : null);
            if (word is not null && !Has(target, word, scope))
                return true;
        }

        return false;
    }

    /// <summary>Whether a success is in doubt: the brackets deny it, or the words name something bad where the target does not.</summary>
    public static bool OfSuccess(Target target, Target actual, in Scope scope)
    {
        if (actual.IsWords() || actual is CompositeTarget)
            return false;
        if (actual.Note is string note && Denial(note) is string word && !Has(target, word, scope))
            return true;
        PolarityCatalog polarities = scope.Options.Polarities;
        return actual.Subject is string subject && polarities.NamesSomethingBad(subject)
            && !polarities.NamesSomethingBad(target.Subject ?? "") && !polarities.NamesSomethingBad(scope.Context.Name ?? "");
    }

    private static string? Denial(string piece) =>
        Innocent.Exists(word => piece.StartsWith(word, StringComparison.Ordinal)) ? null : Denials.Find(word => piece.StartsWith(word, StringComparison.Ordinal));

    private static string? Beginning(string piece) => Beginnings.Find(word => piece.EndsWith(word, StringComparison.Ordinal));

    private static bool Has(Target target, string word, in Scope scope) =>
        target.Text.Contains(word) || scope.Context.Name?.Contains(word) == true;
}
