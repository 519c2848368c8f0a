using System;

namespace PerfModel.Evaluating;

/// <summary>Whether the words beside an actual number name another measure than the indicator's: 完成率100% for a 合格率.</summary>
internal static class MeasureMatch
{
    private const int ShortestAmount = 2;

    /// <summary>Whether they do.</summary>
    public static bool IsOther(string? subject, Target target, Unit? unit, in Scope scope)
    {
        string asked = target.Subject is string own ? own + scope.Context.Name : scope.Context.Name ?? "";
        if (string.IsNullOrEmpty(subject) || asked.Length == 0)
            return false;
        PolarityCatalog polarities = scope.Options.Polarities;
        foreach (string piece in subject!.Split(' '))
        {
            MeasureName said = polarities.MeasureOf(piece);
            if (!IsTelling(said, piece, unit) || asked == piece)
                continue;
            MeasureName meant = polarities.MeasureOf(scope.Context.Name ?? target.Subject!);
            bool isSame = meant.Stem is null ? asked.EndsWith(piece, StringComparison.Ordinal) : IsSame(said, meant);
            if (!isSame && (target.Subject is null || !IsSame(said, polarities.MeasureOf(target.Subject))))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words name the very measure of the indicator.</summary>
    public static bool IsSame(string? subject, Target target, in Scope scope)
    {
        string? asked = target.Subject ?? scope.Context.Name;
        if (string.IsNullOrEmpty(subject) || string.IsNullOrEmpty(asked))
            return false;
        PolarityCatalog polarities = scope.Options.Polarities;
        MeasureName said = polarities.MeasureOf(subject!);
        return asked!.Contains(subject!) || (said.Stem is not null && IsSame(said, polarities.MeasureOf(asked)));
    }

    // A rate, a thing or a sum of money in front of a number says what it measures; of a count 开展 only says that it was done.
    private static bool IsTelling(MeasureName name, string piece, Unit? unit)
    {
        bool isMoney = unit?.Status == UnitStatus.Money;
        if (name.Stem is null)
            return isMoney && name.Measure == Measure.Amount && piece.Length > ShortestAmount;
        if (name.Measure is Measure.Rate or Measure.Portion or Measure.Level
            || (name.Roles & (WordRole.Head | WordRole.Thing | WordRole.Cost | WordRole.Bad)) != 0)
            return true;
        bool isWork = (name.Roles & (WordRole.Work | WordRole.Cure)) != 0;
        return isWork && (isMoney || Array.IndexOf(DoubtWords.Generic, name.Stem) < 0);
    }

    private static bool IsSame(in MeasureName said, in MeasureName meant)
    {
        if (meant.Stem is null || said.Stem is null)
            return false;
        string one = said.Stem, other = meant.Stem;
        return one == other || Array.Exists(DoubtWords.Same, words => Array.IndexOf(words, one) >= 0 && Array.IndexOf(words, other) >= 0);
    }
}

/// <summary>What a name measures: its head without how it is counted, and how it is.</summary>
internal readonly record struct MeasureName(string? Stem, Measure Measure, WordRole Roles);
