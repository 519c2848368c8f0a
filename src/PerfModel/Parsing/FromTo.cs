namespace PerfModel.Parsing;

/// <summary>由80%提高到90%: the level to be reached is the target, where it comes from is a note.</summary>
internal static class FromTo
{
    /// <summary>
    /// Makes one number of two that are a beginning and a level; the note says the beginning as written. False after an error.
    /// </summary>
    public static bool Merge(ref Scan s, ref ItemList items, out string? note)
    {
        note = null;
        if (items.Count != 2 || !Begins(s, items[0], out int from) || !IsLevel(items[1]))
            return true;
        (Measure first, Measure level) = (items[0], items[1]);
        if (!AreInOrder(first, level))
            return s.Refuse(TargetErrorCode.UnexpectedText, from, level.End);
        note = s.WordsOf(from, first.End);
        (level.Front.Start, level.Front.End) = (first.Front.Start, s.SkipBlanksBack(from, first.Front.Start));
        level.Start = first.Start;
        items.Replace(level);
        return true;
    }

    /// <summary>Whether 由 or 从 stands directly in front of a number that nothing else is said of.</summary>
    private static bool Begins(in Scan s, in Measure m, out int from)
    {
        from = m.Front.End - 1;
        return m.Kind == MeasureKind.Number && m.HasWords && m.Front is { Comparison: Comparison.Unspecified, Change: null }
            && s.IsMark(from, m.Front.End, Mark.From);
    }

    private static bool IsLevel(in Measure m) => m.Kind == MeasureKind.Number && m.Front.HasLevel && !m.HasWords && m.Front.Change is null;

    /// <summary>提高到 leads upwards and 降至 downwards, in one unit.</summary>
    private static bool AreInOrder(in Measure first, in Measure level)
    {
        if (first.Amount.Unit is not null && first.Amount.Unit != level.Amount.Unit)
            return false;
        return level.Front.Comparison switch
        {
            Comparison.AtLeast => first.Amount.Value <= level.Amount.Value,
            Comparison.AtMost => first.Amount.Value >= level.Amount.Value,
            _ => true,
        };
    }
}
