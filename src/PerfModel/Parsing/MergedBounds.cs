using System.Collections.Generic;
using PerfModel.Targets;

namespace PerfModel.Parsing;

/// <summary>Makes one range of a lower and an upper bound of the same: 不少于10人，不超过20人; 大于10小于20.</summary>
internal static class MergedBounds
{
    /// <summary>Adds a condition, or makes a range of it and the last; false after an error.</summary>
    public static bool Add(ref Scan s, List<Target> targets, Target target, int start, int end)
    {
        QuantityTarget? last = targets.Count > 0 ? targets[targets.Count - 1] as QuantityTarget : null;
        if (last is null || target is not QuantityTarget next || !AreBounds(last, next, out QuantityTarget lower, out QuantityTarget upper))
        {
            targets.Add(target);
            return true;
        }

        bool open = lower.Comparison == Comparison.GreaterThan, openUpper = upper.Comparison == Comparison.LessThan;
        if (!RangeTarget.IsValid(lower.Value, upper.Value, open, openUpper))
            return s.Refuse(TargetErrorCode.RangeInvalid, start, end);
        TargetExtras? extras = TargetExtras.Of(last.Subject, Notes.Join(last.Note, next.Note));
        Unit? unit = Fuller(last.Unit, next.Unit);
        bool approximate = last.Approximate || next.Approximate;
        targets[targets.Count - 1] = new RangeTarget(lower.Value, upper.Value, unit, (open, openUpper), approximate, extras, null);
        return true;
    }

    /// <summary>Makes ranges of the neighbours among the numbers of one condition; false after an error.</summary>
    public static bool Merge(ref Scan s, ref ItemList items)
    {
        for (int i = 0; i + 1 < items.Count; i++)
        {
            if (items[i].Kind != MeasureKind.Number || items[i + 1].Kind != MeasureKind.Number || HasWordsBetween(s, items[i + 1]))
                continue;
            if (!TryBounds(items[i], items[i + 1], out Measure range))
                continue;
            if (!RangeTarget.IsValid(range.Amount.Value, range.Amount.Upper, range.Amount.LowerExclusive, range.Amount.UpperExclusive))
                return s.Refuse(TargetErrorCode.RangeInvalid, range.Start, range.End);
            items[i] = range;
            items.RemoveAt(i + 1);
        }

        return true;
    }

    private static bool AreBounds(QuantityTarget a, QuantityTarget b, out QuantityTarget lower, out QuantityTarget upper)
    {
        bool rising = Comparators.IsLower(a.Comparison) && Comparators.IsUpper(b.Comparison);
        bool falling = Comparators.IsUpper(a.Comparison) && Comparators.IsLower(b.Comparison);
        (lower, upper) = rising ? (a, b) : (b, a);
        return (rising || falling) && SameUnit(a.Unit, b.Unit) && (b.Subject is null || b.Subject == a.Subject);
    }

    /// <summary>Whether two units are the same; that of the first may say more: 每月≥1次且≤3次.</summary>
    private static bool SameUnit(Unit? first, Unit? second) =>
        first is null || first == second || (second is not null && IsFuller(first, second));

    private static bool IsFuller(Unit first, Unit second) =>
        first.Below.Length > 0 && first.Above.Length == 1 && !second.IsCompound && first.Above[0].Symbol == second.Symbol;

    private static Unit? Fuller(Unit? first, Unit? second) =>
        first is not null && second is not null && IsFuller(first, second) ? first : second;

    private static bool HasWordsBetween(in Scan s, in Measure m)
    {
        (int start, int end) = s.TrimmedWords(m.Front.Start, m.Front.End);
        return end > start && !(s.IsMark(start, end, Mark.And, out int length) && start + length == end);
    }

    private static bool TryBounds(in Measure a, in Measure b, out Measure range)
    {
        range = a;
        bool rising = Comparators.IsLower(a.Front.Comparison) && Comparators.IsUpper(b.Front.Comparison);
        if (!rising && !(Comparators.IsUpper(a.Front.Comparison) && Comparators.IsLower(b.Front.Comparison)))
            return false;
        if (a.Front.Change is not null || b.Front.Change is not null || !SameUnit(a.Amount.Unit, b.Amount.Unit))
            return false;
        (Measure lower, Measure upper) = rising ? (a, b) : (b, a);
        (range.Kind, range.Amount.Value, range.Amount.Upper) = (MeasureKind.Range, lower.Amount.Value, upper.Amount.Value);
        range.Amount.Unit = Fuller(a.Amount.Unit, b.Amount.Unit);
        range.Amount.LowerExclusive = lower.Front.Comparison == Comparison.GreaterThan;
        range.Amount.UpperExclusive = upper.Front.Comparison == Comparison.LessThan;
        (range.Front.Comparison, range.Front.IsLevel) = (Comparison.Unspecified, false);
        (range.End, range.TrailStart, range.TrailEnd) = (b.End, b.TrailStart, b.TrailEnd);
        range.Front.Approximate |= b.Front.Approximate;
        return true;
    }
}
