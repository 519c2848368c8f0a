namespace PerfModel.Evaluating;

/// <summary>What a word in front of an actual number says of it.</summary>
internal enum DifferenceKind
{
    /// <summary>Nothing: it is a level.</summary>
    None = 0,

    /// <summary>So much over the target.</summary>
    Over,

    /// <summary>So much under it.</summary>
    Under,

    /// <summary>A difference to something that is not known.</summary>
    Gap,
}

/// <summary>Tells differences from levels: 超支2万元 is no cost of 2万元.</summary>
internal static class Difference
{
    /// <summary>What the words beside a number say.</summary>
    public static DifferenceKind Of(string? subject, Target target, in Scope scope)
    {
        if (string.IsNullOrEmpty(subject))
            return DifferenceKind.None;
        string asked = target.Text + scope.Context.Name;
        if (DoubtWords.AtStart(DoubtWords.Than, subject!) is string than && subject!.Length > than.Length && !asked.Contains(than))
            return DifferenceKind.Gap;
        foreach (string piece in subject!.Split(' '))
        {
            string words = WithoutMark(piece);
            DifferenceKind kind = Begins(DoubtWords.Over, words, asked, scope) ? DifferenceKind.Over
                : Begins(DoubtWords.Under, words, asked, scope) ? DifferenceKind.Under
                : Begins(DoubtWords.Gaps, words, asked, scope)
                    || (IsCeiling(target) && Begins(DoubtWords.GapsBelow, words, asked, scope)) ? DifferenceKind.Gap
                : DifferenceKind.None;
            if (kind != DifferenceKind.None)
                return kind;
        }

        return DifferenceKind.None;
    }

    /// <summary>The level that a difference to the target makes, in the target's unit; null where it cannot be computed.</summary>
    public static QuantityTarget? Level(DifferenceKind kind, QuantityTarget target, QuantityTarget difference)
    {
        bool isAmount = target.Unit is Unit unit && unit.PerOne() is null && unit.Status != UnitStatus.Ratio && difference.Unit is not null;
        bool isPoint = difference.Comparison is Comparison.Unspecified or Comparison.Equal && !difference.Approximate;
        if (kind is not (DifferenceKind.Over or DifferenceKind.Under) || !isAmount || !isPoint
            || !difference.Unit!.TryConvert(difference.Value, target.Unit!, out decimal amount))
            return null;
        decimal? level = Exact.Difference(target.Value, kind == DifferenceKind.Over ? -amount : amount);
        return level is >= 0 ? new QuantityTarget(Comparison.Unspecified, level.Value, target.Unit) : null;
    }

    private static bool IsCeiling(Target target) =>
        target is QuantityTarget { Comparison: Comparison.AtMost or Comparison.LessThan or Comparison.Equal or Comparison.Unspecified };

    private static string WithoutMark(string piece) =>
        DoubtWords.AtStart(DoubtWords.Achieved, piece) is string mark ? piece.Substring(mark.Length) : piece;

    // 超 or 多 alone, or in front of a work (少开展), is a difference; in 多媒体 it is none.
    private static bool Begins(string[] words, string piece, string asked, in Scope scope)
    {
        if (DoubtWords.AtStart(words, piece) is not string word || asked.Contains(word))
            return false;
        return word.Length > 1 || piece.Length == word.Length || scope.Options.Polarities.BeginsWithCounted(piece.Substring(word.Length));
    }
}
