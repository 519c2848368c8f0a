using System;
using System.Collections.Generic;
using PerfModel.Targets;

namespace PerfModel.Parsing;

/// <summary>Several conditions in one text: separated for certain, or by 或, 且 and commas where both sides are conditions.</summary>
internal ref partial struct Grammar
{
    private static ReadOnlySpan<char> OrStops => "或".AsSpan();

    private static ReadOnlySpan<char> AndStops => "且,".AsSpan();

    private static ReadOnlySpan<char> ListStops => ",、".AsSpan();

    /// <summary>Reads the conditions between breaks; several are all demanded.</summary>
    private Target? ParseSeparated(int start, int end)
    {
        var targets = new List<Target>();
        bool first = true;
        for (int i = start; i < end;)
        {
            int next = i;
            while (next < end && _work[next] != Break)
                next++;
            (int from, int to) = Trimmed(i, next);
            if (from < to)
            {
                Target? target = ParseAny(from, to);
                if (target is null)
                    return null;
                targets.Add(target);
                first = false;
            }

            i = next + 1;
        }

        return first ? Fail(TargetErrorCode.Empty, start, end - start) : All(targets, start, end);
    }

    private readonly Target? All(List<Target> targets, int start, int end)
    {
        if (targets.Count == 1)
            return targets[0];
        var flat = new List<Target>(targets.Count);
        foreach (Target target in targets)
        {
            if (target is AllTarget { Extras: null } all)
                flat.AddRange(all.Targets);
            else
                flat.Add(target);
        }

        return new AllTarget(flat.ToValueList(), null, TextOf(start, end));
    }

    /// <summary>Conditions joined by 或: one of them suffices.</summary>
    private Target? ParseAny(int start, int end)
    {
        List<(int Start, int End)>? parts = SplitAt(start, end, static (ref Grammar g, int i, int s, int e) => g.OrLength(i, s, e));
        if (parts is null)
            return ParseAll(start, end);
        if (!CheckParts(parts, start, end))
            return null;
        var targets = new List<Target>(parts.Count);
        foreach ((int from, int to) in parts)
        {
            Target? target = ParseAll(from, to);
            if (target is null)
                return null;
            targets.Add(target);
        }

        return new AnyTarget(targets.ToValueList(), null, TextOf(start, end));
    }

    private delegate int Separator(ref Grammar grammar, int position, int start, int end);

    private List<(int Start, int End)>? SplitAt(int start, int end, Separator separator)
    {
        List<(int, int)>? parts = null;
        int from = start;
        for (int i = start; i < end; i++)
        {
            int length = separator(ref this, i, start, end);
            if (length == 0)
                continue;
            (parts ??= []).Add((from, i));
            from = i + length;
            i = from - 1;
        }

        parts?.Add((from, end));
        return parts;
    }

    private bool CheckParts(List<(int Start, int End)> parts, int start, int end)
    {
        foreach ((int from, int to) in parts)
        {
            (int a, int b) = TrimmedWords(from, to);
            if (a >= b)
                return FailIn(TargetErrorCode.UnexpectedText, start, end);
        }

        return true;
    }

    /// <summary>The length of 或 or 或者 between two conditions; not of 或以上, 大于或等于.</summary>
    private readonly int OrLength(int position, int start, int end)
    {
        if (_work[position] != '或')
            return 0;
        int length = At(position + 1, end) == '者' ? 2 : 1;
        bool comparator = _words.After.AtStart(Slice(position, end), out _) > 0 || IsInComparator(position, start, end) || At(position + 1, end) == '许';
        int left = LastBefore(position, start, OrStops), right = NextAfter(position, end, OrStops);
        bool sides = IsConditionLike(left, position) && IsConditionLike(position + length, right);
        bool dangling = SkipBlanks(position + length, end) == end && HasValue(left, position);
        return !comparator && (sides || dangling) ? length : 0;
    }

    /// <summary>Whether the character stands inside a comparator word: 大于或等于, 达到或超过.</summary>
    private readonly bool IsInComparator(int position, int start, int end)
    {
        for (int i = Math.Max(start, position - NearWords); i < position; i++)
        {
            if (i + _words.Before.AtStart(Slice(i, end), out BeforeMeaning meaning) > position && meaning <= BeforeMeaning.AtMost)
                return true;
        }

        return false;
    }

    /// <summary>Conditions joined by 且, by commas or by 、: all of them count, and two bounds make a range.</summary>
    private Target? ParseAll(int start, int end)
    {
        List<(int Start, int End)>? parts = SplitAt(start, end, static (ref Grammar g, int i, int s, int e) => g.AndLength(i, s, e));
        if (parts is null)
            return ParseCondition(start, end);
        if (!JoinParts(parts, start, end))
            return null;
        if (parts.Count < 2)
            return ParseCondition(start, end);
        var targets = new List<Target>(parts.Count);
        foreach ((int from, int to) in parts)
        {
            Target? target = ParseCondition(SkipConnector(from, to, targets.Count), to);
            if (target is null || !AddBound(targets, target, from, to))
                return null;
        }

        if (targets.Count > 1 && targets.TrueForAll(static t => t is QuantityTarget { Unit: null, Comparison: Comparison.Unspecified, Subject: null }))
            return Fail(TargetErrorCode.UnexpectedText, start, end - start);
        return All(targets, start, end);
    }

    private readonly int AndLength(int position, int start, int end)
    {
        char c = _work[position];
        int word = c switch
        {
            '且' => 1,
            '并' or '而' => At(position + 1, end) == '且' ? 2 : 0,
            '同' => At(position + 1, end) == '时' && !IsHan(At(position + 2, end)) ? 2 : 0,
            ',' => IsThousands(position, end) ? 0 : 1,
            '、' => IsListOfValues(position, start, end) ? 1 : 0,
            _ => 0,
        };
        if (word == 0 || c is ',' or '、')
            return word;
        int left = SkipBlanksBack(position, start);
        bool leading = left == start || _work[left - 1] == ',';
        return leading || (IsConditionLike(LastBefore(position, start, AndStops), position)
            && IsConditionLike(position + word, NextAfter(position + word - 1, end, AndStops))) ? word : 0;
    }

    /// <summary>同时, 并且, 且 at the beginning of a further condition.</summary>
    private readonly int SkipConnector(int start, int end, int index)
    {
        int i = SkipBlanks(start, end);
        if (index == 0)
            return start;
        foreach (string word in (ReadOnlySpan<string>)["并且", "而且", "同时", "且"])
        {
            if (Slice(i, end).StartsWith(word.AsSpan()))
                return i + word.Length;
        }

        return start;
    }

    private readonly bool IsThousands(int position, int end) => position > 0 && IsDigit(_work[position - 1]) && IsDigit(At(position + 1, end));

    /// <summary>Whether 、 stands between two values that each have a comparator word or sign: 3%以上、5%以下.</summary>
    private readonly bool IsListOfValues(int position, int start, int end)
    {
        int left = LastBefore(position, start, ListStops), right = NextAfter(position, end, ListStops);
        return IsMeasured(left, position) && IsMeasured(position + 1, right);
    }

    private readonly int LastBefore(int position, int start, ReadOnlySpan<char> stops)
    {
        int i = Slice(start, position).LastIndexOfAny(stops);
        return i < 0 ? start : start + i + 1;
    }

    private readonly int NextAfter(int position, int end, ReadOnlySpan<char> stops)
    {
        int i = Slice(position + 1, end).IndexOfAny(stops);
        return i < 0 ? end : position + 1 + i;
    }

    /// <summary>Whether a part has a number with a comparator or a unit.</summary>
    private readonly bool IsMeasured(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            int skip = SkipName(i, start, end, -1);
            if (skip > 0)
            {
                i += skip - 1;
                continue;
            }

            if (SignAt(i, end, out _, out _) && LastDigit(i, end) > i)
                return true;
            if (IsDigit(_work[i]) && !IsDigit(At(i + 1, end)) && IsMeasureBehind(SkipBlanks(i + 1, end), end))
                return true;
        }

        return false;
    }

    private readonly bool IsMeasureBehind(int position, int end) =>
        position < end && _work[position] is not ('年' or '月' or '日' or '号' or '季') && (IsUnitOrMultiplier(position, end) || _words.After.AtStart(Slice(position, end), out _) > 0);

    /// <summary>Joins parts that are only words to a neighbour with a number, whose subject they are; false after an error.</summary>
    private bool JoinParts(List<(int Start, int End)> parts, int start, int end)
    {
        bool comma = _work.Slice(start, end - start).IndexOf(',') >= 0;
        parts.RemoveAll(p => p.Start >= p.End);
        if (!comma && parts.Count < 2)
            return FailIn(TargetErrorCode.UnexpectedText, start, end);
        int conditions = CountConditions(parts, out int values);
        if (conditions < 2 || (values == 0 && conditions < parts.Count))
        {
            parts.Clear();
            return true;
        }

        for (int i = 0; i < parts.Count && parts.Count > 1;)
        {
            if (IsConditionLike(parts[i].Start, parts[i].End))
                i++;
            else if (i + 1 < parts.Count)
                Join(parts, i);
            else
                Join(parts, --i);
        }

        return true;
    }

    private static void Join(List<(int Start, int End)> parts, int index)
    {
        parts[index] = (parts[index].Start, parts[index + 1].End);
        parts.RemoveAt(index + 1);
    }

    private readonly int CountConditions(List<(int Start, int End)> parts, out int values)
    {
        int conditions = 0;
        values = 0;
        foreach ((int from, int to) in parts)
        {
            conditions += IsConditionLike(from, to) ? 1 : 0;
            values += HasValue(from, to) ? 1 : 0;
        }

        return conditions;
    }

    /// <summary>Adds a condition, or makes a range of it and the last where they are a lower and an upper bound of the same.</summary>
    private bool AddBound(List<Target> targets, Target target, int start, int end)
    {
        QuantityTarget? last = targets.Count > 0 ? targets[targets.Count - 1] as QuantityTarget : null;
        if (last is null || target is not QuantityTarget next || !AreBounds(last, next, out QuantityTarget lower, out QuantityTarget upper))
        {
            targets.Add(target);
            return true;
        }

        bool open = lower.Comparison == Comparison.GreaterThan, openUpper = upper.Comparison == Comparison.LessThan;
        if (!RangeTarget.IsValid(lower.Value, upper.Value, open, openUpper))
            return FailIn(TargetErrorCode.RangeInvalid, start, end);
        string? note = last.Note is null ? next.Note : next.Note is null ? last.Note : last.Note + "；" + next.Note;
        targets[targets.Count - 1] = new RangeTarget(
            lower.Value, upper.Value, next.Unit, (open, openUpper), last.Approximate || next.Approximate, TargetExtras.Of(last.Subject, note), null);
        return true;
    }

    private static bool AreBounds(QuantityTarget a, QuantityTarget b, out QuantityTarget lower, out QuantityTarget upper)
    {
        bool rising = IsLower(a.Comparison) && IsUpper(b.Comparison);
        (lower, upper) = rising ? (a, b) : (b, a);
        return (rising || (IsUpper(a.Comparison) && IsLower(b.Comparison)))
            && (a.Unit is null || a.Unit == b.Unit) && (b.Subject is null || b.Subject == a.Subject);
    }
}
