using System;
using System.Collections.Generic;
using PerfModel.Targets;

namespace PerfModel.Parsing;

/// <summary>Makes targets of the items of a condition.</summary>
internal ref partial struct Grammar
{
    /// <summary>Reads one condition.</summary>
    private Target? ParseCondition(int start, int end)
    {
        (start, end) = Trimmed(start, end);
        start = SkipSymbolWord(start, end);
        end = DropPunctuation(start, end);
        GradeTarget? grade = HasValue(start, end) && !HasSign(start, end) ? null : ParseGrade(start, end);
        if (grade is not null || _failed)
            return grade;
        List<Item>? items = ReadItems(start, end);
        if (items is null)
            return null;
        if (items.Count == 0 || AreIdioms(items))
            return ParseWords(start, end);
        MergeBounds(items);
        return _failed ? null : Combine(items, start, end);
    }

    /// <summary>Commas and colons at the end say nothing.</summary>
    private readonly int DropPunctuation(int start, int end)
    {
        int last = end;
        while (last > start && _work[last - 1] is ',' or ':' or '、' or ' ')
            last--;
        if (last > start && IsDigit(_work[last - 1]) && Slice(last, end).IndexOf(':') >= 0)
            return end;
        if (last < end && last > start)
            Remark(TargetRemarkCode.Redundant, last, end);
        return last > start ? last : end;
    }

    /// <summary>Whether a comparator sign and no digit stands in a condition: ≥良好.</summary>
    private readonly bool HasSign(int start, int end) =>
        Slice(start, end).IndexOfAny("≥≤><=".AsSpan()) >= 0 && LastDigit(start, end) < 0;

    /// <summary>定性 stuck in front of a value comes from the symbol column.</summary>
    private readonly int SkipSymbolWord(int start, int end)
    {
        int length = _words.Of(WordRole.SymbolWord).AtStart(Slice(start, end), out _);
        int next = SkipBlanks(start + length, end);
        if (At(next, end) == ':')
            next = SkipBlanks(next + 1, end);
        if (length == 0 || next == end)
            return start;
        Remark(TargetRemarkCode.Redundant, start, start + length);
        return next;
    }

    /// <summary>Several Chinese numerals without a comparator are a figure of speech, 一户一策, but not two measures side by side: 九年八个月.</summary>
    private readonly bool AreIdioms(List<Item> items)
    {
        if (items.Count < 2)
            return false;
        bool measures = true;
        foreach (Item item in items)
        {
            measures &= item.Unit is { IsKnown: true, Status: not UnitStatus.Counting } || IsDuration(item.Unit);
            if (!item.Weak || item.Kind is not ItemKind.Number || item.Comparison != Comparison.Unspecified || item.Unit?.Status == UnitStatus.Ratio)
                return false;
        }

        ReadOnlySpan<char> between = Slice(items[0].End, items[1].Start);
        return !measures || !(between.IsEmpty || between.SequenceEqual("又".AsSpan()) || between.SequenceEqual("零".AsSpan()));
    }

    /// <summary>Makes one range of a lower and an upper bound side by side: 大于10小于20, 10人以上20人以下.</summary>
    private void MergeBounds(List<Item> items)
    {
        for (int i = 0; i + 1 < items.Count; i++)
        {
            if (items[i].Kind != ItemKind.Number || items[i + 1].Kind != ItemKind.Number || WordsBetween(items[i + 1]))
                continue;
            if (!TryBounds(items[i], items[i + 1], out Item range))
                continue;
            if (!RangeTarget.IsValid(range.Value, range.Upper, range.LowerExclusive, range.UpperExclusive))
            {
                Fail(TargetErrorCode.RangeInvalid, range.Start, range.End - range.Start);
                return;
            }

            items[i] = range;
            items.RemoveAt(i + 1);
        }
    }

    private readonly bool WordsBetween(in Item item)
    {
        (int start, int end) = TrimmedWords(item.WordsStart, item.WordsEnd);
        return end > start && !Slice(start, end).SequenceEqual("且".AsSpan());
    }

    private static bool TryBounds(in Item a, in Item b, out Item range)
    {
        range = a;
        bool rising = IsLower(a.Comparison) && IsUpper(b.Comparison);
        if (!rising && !(IsUpper(a.Comparison) && IsLower(b.Comparison)))
            return false;
        if (a.Change is not null || b.Change is not null || (a.Unit is not null && a.Unit != b.Unit))
            return false;
        Item lower = rising ? a : b, upper = rising ? b : a;
        (range.Kind, range.Value, range.Upper, range.Unit) = (ItemKind.Range, lower.Value, upper.Value, b.Unit);
        (range.LowerExclusive, range.UpperExclusive) = (lower.Comparison == Comparison.GreaterThan, upper.Comparison == Comparison.LessThan);
        (range.Comparison, range.Level, range.End, range.TrailStart, range.TrailEnd) = (Comparison.Unspecified, false, b.End, b.TrailStart, b.TrailEnd);
        range.Approximate |= b.Approximate;
        return true;
    }

    private static bool IsLower(Comparison comparison) => comparison is Comparison.AtLeast or Comparison.GreaterThan;

    private static bool IsUpper(Comparison comparison) => comparison is Comparison.AtMost or Comparison.LessThan;

    /// <summary>One target of one item; a date and a number side by side are two conditions.</summary>
    private Target? Combine(List<Item> items, int start, int end)
    {
        if (items.Count == 1)
            return Make(items[0], start, end);
        var targets = new Target[items.Count];
        int from = start;
        for (int i = 0; i < items.Count; i++)
        {
            bool date = items[i].Kind is ItemKind.Period or ItemKind.Deadline;
            bool last = i == items.Count - 1;
            if (date == last || items.Count > 2)
                return Fail(TargetErrorCode.UnexpectedText, items[Math.Min(i + 1, items.Count - 1)].Start, items[items.Count - 1].End - items[Math.Min(i + 1, items.Count - 1)].Start);
            int to = last ? end : items[i].End;
            if (last && IsEach(items[0], items[i]))
                return Fail(TargetErrorCode.AmbiguousDate, items[0].Start, items[i].End - items[0].Start);
            bool day = last && items[i].Unit?.Symbol is "日" or "号" or "月" && items[i].WordsEnd <= items[i].WordsStart;
            if (day)
                return Fail(TargetErrorCode.AmbiguousDate, items[i].Start, items[i].End - items[i].Start);
            if (last && items[i] is { Unit: null, Kind: ItemKind.Number, Change: null } && items[i].WordsEnd <= items[i].WordsStart)
                return Fail(TargetErrorCode.UnexpectedText, items[i].Start, items[i].End - items[i].Start);
            Target? target = Make(items[i], from, to);
            if (target is null)
                return null;
            targets[i] = target;
            from = to;
        }

        return new AllTarget(ValueList<Target>.Wrap(targets), null, TextOf(start, end));
    }

    /// <summary>一季度一次: in the first quarter, or once in each?</summary>
    private readonly bool IsEach(in Item date, in Item number) =>
        date.Kind == ItemKind.Period && number.Weak && _work[date.Start] == '一' && SkipBlanks(date.End, number.Start) == number.Start && number.Comparison == Comparison.Unspecified;

    private Target? Make(in Item item, int start, int end)
    {
        Item made = item;
        if (!CheckLeft(ref made) || !CheckRight(ref made))
            return null;
        if (made.Approximate && made.Kind is ItemKind.Period or ItemKind.Deadline)
            return Fail(TargetErrorCode.AmbiguousDate, made.WordsEnd, made.End - made.WordsEnd);
        ReadLeadingVerb(ref made);
        return Make(made, TargetExtras.Of(SubjectOf(made), NotesIn(start, end)), TextOf(start, end));
    }

    private Target? Make(in Item item, TargetExtras? extras, string? text)
    {
        switch (item.Kind)
        {
            case ItemKind.Period:
                return new PeriodTarget(item.From, item.To, extras, text);
            case ItemKind.Deadline:
                return new DeadlineTarget(item.From, item.Every, extras, text);
            case ItemKind.Ratio when item.Change is null:
                return new RatioTarget(item.Comparison, item.Value, item.Upper, item.Approximate, extras, text);
            case ItemKind.Number when item.Change is Direction direction:
                return new ChangeTarget(
                    direction, item.Comparison, item.Value, null, item.Unit, item.Baseline, item.Approximate, extras, text);
            case ItemKind.Range when item.Change is Direction direction && !item.LowerExclusive && !item.UpperExclusive:
                (decimal, decimal) bounds = (item.Value, item.Upper);
                return new ChangeTarget(
                    direction, Comparison.Unspecified, null, bounds, item.Unit, item.Baseline, item.Approximate, extras, text);
            case ItemKind.Range when item.Change is null:
                return new RangeTarget(
                    item.Value, item.Upper, item.Unit, (item.LowerExclusive, item.UpperExclusive), item.Approximate, extras, text);
            case ItemKind.Number:
                return new QuantityTarget(item.Comparison, item.Value, item.Unit, item.Approximate, extras, text);
            default:
                return Fail(TargetErrorCode.UnexpectedText, item.Start, item.End - item.Start);
        }
    }
}
