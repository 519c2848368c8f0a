using System;
using System.Globalization;

namespace PerfModel.Evaluating;

/// <summary>Whether words beside an actual number or date say that it is not what was achieved or asked for: 未完成5人, 预计95%, 2023年11月开工,
/// 上年120人, 环比增长6%.</summary>
internal static class ActualDoubt
{
    /// <summary>Whether the words around the number or date deny it, or speak of a wish, another number, another length of time or another
    /// basis.</summary>
    public static bool InWords(Target target, Target actual, in Scope scope) =>
        !actual.IsWords()
            && HasWords(actual)
            && (IsOpen(actual.Text, target, scope)
                || IsDenied(target, actual, scope)
                || IsOfAnotherPeriod(target, actual, scope)
                || IsOnAnotherBasis(target, actual, scope));

    // Of a number or a date without words beside it there is nothing to doubt; but a date says by its own words that it is planned or a
    // beginning.
    private static bool HasWords(Target actual) =>
        actual is not (QuantityTarget or RangeTarget or RatioTarget) || actual.Subject is not null || actual.Note is not null;

    /// <summary>Whether a success is in doubt: the brackets deny it, or the words name something bad where the target does not.</summary>
    public static bool OfSuccess(Target target, Target actual, in Scope scope)
    {
        if (actual.Note is string note && (IsOpen(note, target, scope) || Denies(note, target, scope)))
            return true;
        if (actual.IsWords() || actual is CompositeTarget)
            return false;
        PolarityCatalog polarities = scope.Options.Polarities;
        return actual.Subject is string subject && polarities.NamesSomethingBad(subject)
            && !polarities.NamesSomethingBad(target.Subject ?? "") && !polarities.NamesSomethingBad(scope.Context.Name ?? "");
    }

    /// <summary>The words beside what an actual value says: all of it where it is in words.</summary>
    public static string Beside(Target actual, Evaluation evaluation, in Scope scope) => evaluation.Reason switch
    {
        EvaluationReason.WordsSame or EvaluationReason.StatedReached or EvaluationReason.GradeMeets =>
            ActualWords.SaysNothing(actual.Text, scope.Options.Polarities) ? "" : actual.Text,
        _ when actual.IsWords() || actual is CompositeTarget => "",
        _ => actual.Subject + " " + actual.Note,
    };

    private static bool IsOpen(string text, Target target, in Scope scope)
    {
        foreach (string word in DoubtWords.Open)
        {
            if (text.Contains(word) && !Has(target, word, scope))
                return true;
        }

        return false;
    }

    private static bool IsDenied(Target target, Target actual, in Scope scope)
    {
        if (actual.Subject is not string subject || actual is CompositeTarget)
            return false;
        foreach (string piece in subject.Split(' '))
        {
            string? word = Denial(piece, DoubtWords.DenialsAndOthers)
                ?? (target is DeadlineTarget or PeriodTarget ? Beginning(piece) : null);
            if (word is not null && !Has(target, word, scope))
                return true;
        }

        return false;
    }

    private static bool IsOfAnotherPeriod(Target target, Target actual, in Scope scope)
    {
        if (actual.Subject is not string subject || actual is CompositeTarget || PeriodOf(subject) is not string[] period)
            return false;
        string asked = target.Subject + scope.Context.Name;
        return PeriodOf(asked) is not null && !Array.Exists(period, asked.Contains);
    }

    private static string[]? PeriodOf(string text) => Array.Find(DoubtWords.Periods, words => Array.Exists(words, text.Contains));

    private static bool IsOnAnotherBasis(Target target, Target actual, in Scope scope) =>
        target is ChangeTarget { Baseline: string asked }
            && actual is ChangeTarget { Baseline: string given }
            && BasisOf(asked, scope) != BasisOf(given, scope);

    // The year before is the same basis as its number, where the year of the form is known.
    private static string BasisOf(string baseline, in Scope scope)
    {
        string[]? names = Array.Find(DoubtWords.Baselines, words => Array.IndexOf(words, baseline) >= 0);
        return scope.Context.Year is int year && baseline == (year - 1).ToString(CultureInfo.InvariantCulture) + "年"
            ? DoubtWords.Baselines[0][0]
            : names?[0] ?? baseline;
    }

    /// <summary>Whether a note begins with a denial, of the work or of its quality: 达标（未达标）, 99%（不合格）.</summary>
    private static bool Denies(string note, Target target, in Scope scope)
    {
        string? word = DoubtWords.AtStart(DoubtWords.Denials, note) ?? DoubtWords.AtStart(DoubtWords.Negations, note);
        return word is not null && !(DoubtWords.AtStart(DoubtWords.Innocent, note)?.Length > word.Length) && !Has(target, word, scope);
    }

    private static string? Denial(string piece, string[] words) =>
        DoubtWords.AtStart(DoubtWords.Innocent, piece) is null ? DoubtWords.AtStart(words, piece) : null;

    private static string? Beginning(string piece) =>
        Array.Find(DoubtWords.Beginnings, word => piece.EndsWith(word, StringComparison.Ordinal));

    private static bool Has(Target target, string word, in Scope scope) =>
        target.Text.Contains(word) || scope.Context.Name?.Contains(word) == true;
}
