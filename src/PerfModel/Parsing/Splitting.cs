using System.Collections.Generic;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>Several conditions in one text: separated for certain, or by 或, 且 and commas where both sides are conditions.</summary>
internal static class Splitting
{
    private const int LengthOfMany = 200;

    /// <summary>Reads the conditions between breaks; several are all demanded.</summary>
    public static Target? Read(ref Scan s, int start, int end)
    {
        if (end - start > LengthOfMany && Joints.AreTooMany(s, start, end))
            return s.Fail(TargetErrorCode.UnexpectedText, start, end);
        if (!s.Glyphs.HasClasses(ClassSets.Breaks))
            return ReadAny(ref s, start, end);
        Target? single = null;
        List<Target>? targets = null;
        for (int i = start; i < end;)
        {
            int next = BreakBehind(s, i, end);
            (int from, int to) = s.Trimmed(i, next);
            if (from < to)
            {
                Target? target = ReadAny(ref s, from, to);
                if (target is null)
                    return null;
                Add(target, ref single, ref targets);
            }

            i = next + 1;
        }

        if (targets is not null && s.MayBeNumbered && !HaveOneUnit(targets))
            return s.Fail(TargetErrorCode.AmbiguousNumber, start, end);
        if (targets is not null)
            return All(s, targets, start, end);
        return single ?? s.Fail(TargetErrorCode.Empty, start, end);
    }

    private static int BreakBehind(in Scan s, int start, int end)
    {
        int i = start;
        while (i < end && s.Glyphs.Items[i].Class != SignClass.Break)
            i++;
        return i;
    }

    /// <summary>1.5万亩；2.5万亩 are amounts; 1.5次以上；2.20人以上 may be numbered conditions.</summary>
    private static bool HaveOneUnit(List<Target> targets)
    {
        Unit? unit = (targets[0] as QuantityTarget)?.Unit;
        return unit is not null && targets.TrueForAll(target => target is QuantityTarget quantity && quantity.Unit == unit);
    }

    private static void Add(Target target, ref Target? single, ref List<Target>? targets)
    {
        if (single is null)
            single = target;
        else
            (targets ??= [single]).Add(target);
    }

    private static AllTarget All(in Scan s, List<Target> targets, int start, int end)
    {
        var flat = new List<Target>(targets.Count);
        foreach (Target target in targets)
        {
            if (target is AllTarget { Extras: null } all)
                flat.AddRange(all.Targets);
            else
                flat.Add(target);
        }

        return new AllTarget(flat.ToValueList(), null, s.TextOf(start, end));
    }

    /// <summary>Conditions joined by 或: one of them suffices.</summary>
    private static Target? ReadAny(ref Scan s, int start, int end)
    {
        List<Part>? parts = s.Glyphs.HasMarks(ClassSets.OrMark) ? Joints.SplitByOr(s, start, end) : null;
        if (parts is null)
            return ReadAll(ref s, start, end);
        var targets = new List<Target>(parts.Count);
        foreach (Part part in parts)
        {
            (int a, int b) = s.TrimmedWords(part.Start, part.End);
            Target? target = a < b ? ReadAll(ref s, part.Start, part.End) : s.Fail(TargetErrorCode.UnexpectedText, start, end);
            if (target is null)
                return null;
            targets.Add(target);
        }

        return new AnyTarget(targets.ToValueList(), null, s.TextOf(start, end));
    }

    /// <summary>Conditions joined by 且, by commas or by 、: all of them count, and two bounds make a range.</summary>
    private static Target? ReadAll(ref Scan s, int start, int end)
    {
        bool comma = false;
        bool joints = s.Glyphs.HasClasses(ClassSets.Separators) || s.Glyphs.HasMarks(ClassSets.AndMarks);
        List<Part>? parts = joints ? Joints.SplitByAnd(s, start, end, out comma) : null;
        if (parts is null)
            return Building.Read(ref s, start, end);
        if (parts.Count < 2 && !comma)
            return s.Fail(TargetErrorCode.UnexpectedText, start, end);
        if (!Joints.AreConditions(s, parts))
            return Building.Read(ref s, start, end);
        Joints.JoinWords(parts);
        if (parts.Count < 2)
            return Building.Read(ref s, start, end);
        return ReadParts(ref s, parts, start, end);
    }

    private static Target? ReadParts(ref Scan s, List<Part> parts, int start, int end)
    {
        var targets = new List<Target>(parts.Count);
        foreach (Part part in parts)
        {
            int from = targets.Count == 0 ? part.Start : Joints.SkipAnd(s, part.Start, part.End);
            Target? target = Building.Read(ref s, from, part.End);
            if (target is null || !MergedBounds.Add(ref s, targets, target, part.Start, part.End))
                return null;
        }

        bool bare = targets.Count > 1
            && targets.TrueForAll(static t => t is QuantityTarget { Unit: null, Comparison: Comparison.Unspecified, Subject: null });
        if (bare)
            return s.Fail(TargetErrorCode.UnexpectedText, start, end);
        return targets.Count == 1 ? targets[0] : All(s, targets, start, end);
    }
}
