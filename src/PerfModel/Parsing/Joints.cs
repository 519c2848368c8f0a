using System.Collections.Generic;
using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>A part of a text between two joints.</summary>
internal struct Part(int start, int end)
{
    public int Start = start;
    public int End = end;

    /// <summary>Whether it is a condition by itself.</summary>
    public bool IsCondition;

    /// <summary>Whether it has a number or a date.</summary>
    public bool HasValue;
}

/// <summary>Where a text is parted into conditions: at 或, at 且, at commas, and at 、 between measured values.</summary>
internal static class Joints
{
    private const int Most = 100;

    private enum Kind
    {
        None,
        Or,
        And,
        Comma,
        Pause,
    }

    private readonly record struct Joint(int Position, int Length, Kind Kind);

    /// <summary>The parts between every 或 that joins two conditions; null where none does.</summary>
    public static List<Part>? SplitByOr(in Scan s, int start, int end)
    {
        List<Joint>? joints = Find(s, start, end, or: true);
        if (joints is null)
            return null;
        bool[] sides = Sides(s, joints, start, end, static kind => true);
        for (int i = joints.Count - 1; i >= 0; i--)
        {
            bool dangling = i == joints.Count - 1 && s.SkipBlanks(joints[i].Position + joints[i].Length, end) == end;
            if (!AreBoth(sides, i) && !(sides[i] && dangling))
                joints.RemoveAt(i);
        }

        return Parts(joints, start, end);
    }

    /// <summary>The parts between every 且, comma and 、 that part conditions; null where none does.</summary>
    public static List<Part>? SplitByAnd(in Scan s, int start, int end, out bool comma)
    {
        comma = false;
        List<Joint>? joints = Find(s, start, end, or: false);
        if (joints is null)
            return null;
        bool[] measured = joints.Exists(static joint => joint.Kind == Kind.Pause) ? Sides(s, joints, start, end, static kind => kind != Kind.And, Measured) : [];
        bool[] conditions = joints.Exists(static joint => joint.Kind == Kind.And) ? Sides(s, joints, start, end, static kind => kind != Kind.Pause) : [];
        var kept = new List<Joint>(joints.Count);
        int and = 0, pause = 0;
        foreach (Joint joint in joints)
        {
            bool keep = joint.Kind switch
            {
                Kind.And => IsLeading(s, joint.Position, start) || AreBoth(conditions, and),
                Kind.Pause => AreBoth(measured, pause),
                _ => true,
            };
            and += joint.Kind != Kind.Pause ? 1 : 0;
            pause += joint.Kind != Kind.And ? 1 : 0;
            comma |= joint.Kind == Kind.Comma;
            if (keep)
                kept.Add(joint);
        }

        List<Part>? parts = Parts(kept, start, end);
        parts?.RemoveAll(static part => part.Start >= part.End);
        return parts;
    }

    /// <summary>Whether two parts at least are conditions, and one has a number or all are words.</summary>
    public static bool AreConditions(in Scan s, List<Part> parts)
    {
        int conditions = 0, values = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            Part part = parts[i];
            part.HasValue = Conditions.HasValue(s, part.Start, part.End);
            part.IsCondition = part.HasValue || Conditions.IsLike(s, part.Start, part.End);
            conditions += part.IsCondition ? 1 : 0;
            values += part.HasValue ? 1 : 0;
            parts[i] = part;
        }

        return conditions >= 2 && (values > 0 || conditions == parts.Count);
    }

    /// <summary>
    /// Joins parts that are only words to the neighbour whose subject they are: the one behind, or in front where none follows.
    /// </summary>
    public static void JoinWords(List<Part> parts)
    {
        var joined = new List<Part>(parts.Count);
        int from = -1;
        foreach (Part part in parts)
        {
            Part whole = part;
            if (from >= 0)
                whole.Start = from;
            from = part.IsCondition ? -1 : whole.Start;
            if (part.IsCondition)
                joined.Add(whole);
        }

        if (from >= 0)
            joined[joined.Count - 1] = new Part(joined[joined.Count - 1].Start, parts[parts.Count - 1].End);
        parts.Clear();
        parts.AddRange(joined);
    }

    /// <summary>Behind 同时, 并且 or 且 at the beginning of a further condition.</summary>
    public static int SkipAnd(in Scan s, int start, int end)
    {
        int i = s.SkipBlanks(start, end);
        return s.IsMark(i, end, Mark.And, out int length) || s.IsMark(i, end, Mark.Meanwhile, out length) ? i + length : start;
    }

    /// <summary>Whether there are more joints than any target has conditions.</summary>
    public static bool AreTooMany(in Scan s, int start, int end)
    {
        int joints = 0;
        for (int i = start; i < end && joints <= Most; i++)
            joints += s.Glyphs.Items[i].Class is SignClass.Comma or SignClass.Pause or SignClass.Break || (s.Glyphs.MarksAt(i) & (ClassSets.OrMark | ClassSets.AndMarks)) != 0 ? 1 : 0;
        return joints > Most;
    }

    /// <summary>Whether both sides of a joint are what was asked of them.</summary>
    private static bool AreBoth(bool[] sides, int joint) => sides[joint] && sides[joint + 1];

    private static List<Joint>? Find(in Scan s, int start, int end, bool or)
    {
        List<Joint>? joints = null;
        for (int i = start; i < end; i++)
        {
            Kind kind = KindAt(s, i, start, end, out int length);
            if (kind != Kind.None && (kind == Kind.Or) == or)
                (joints ??= []).Add(new Joint(i, length, kind));
            if (length > 1)
                i += length - 1;
            else if (s.Glyphs.Items[i].Class == SignClass.Open)
                i = Intervals.CloseOf(s, i, end);
        }

        return joints;
    }

    /// <summary>What parts conditions at a place; inside 大于或等于 and in front of 或以上 nothing does, but such a word is passed over.</summary>
    private static Kind KindAt(in Scan s, int position, int start, int end, out int length)
    {
        length = 1;
        switch (s.Glyphs.Items[position].Class)
        {
            case SignClass.Comma:
                bool thousands = position > start && s.IsDigit(position - 1, end) && s.IsDigit(position + 1, end);
                return thousands ? Kind.None : Kind.Comma;
            case SignClass.Pause:
                return Kind.Pause;
            case SignClass.Han when s.Glyphs.Items[position].Word != 0:
                return WordAt(s, position, end, out length);
            default:
                return Kind.None;
        }
    }

    private static Kind WordAt(in Scan s, int position, int end, out int length)
    {
        int before = s.BeforeAt(position, end, out BeforeMeaning meaning);
        Mark mark = s.MarkAt(position, end, out length);
        if (before > 1 && meaning <= BeforeMeaning.AtMost)
        {
            length = before;
            return Kind.None;
        }

        if (s.Has(position, end, Roles.After | Roles.Name))
            return Kind.None;
        return mark switch
        {
            Mark.Or => Kind.Or,
            Mark.And => Kind.And,
            Mark.AndBound when IsBoundAt(s, position + length, end) => Kind.And,
            Mark.Meanwhile when !s.IsHan(position + length, end) => Kind.And,
            _ => Kind.None,
        };
    }

    /// <summary>并小于80: another comparator at once behind 并.</summary>
    private static bool IsBoundAt(in Scan s, int position, int end)
    {
        position = s.SkipBlanks(position, end);
        return Comparators.IsSign(s.ClassAt(position, end))
            || (s.BeforeAt(position, end, out BeforeMeaning meaning) > 1 && meaning <= BeforeMeaning.AtMost);
    }

    private delegate bool Test(in Scan s, int start, int end);

    private static bool[] Sides(in Scan s, List<Joint> joints, int start, int end, System.Func<Kind, bool> counts, Test? test = null)
    {
        var sides = new List<bool>(joints.Count + 1);
        int from = start;
        foreach (Joint joint in joints)
        {
            if (!counts(joint.Kind))
                continue;
            sides.Add(test is null ? Conditions.IsLike(s, from, joint.Position) : test(s, from, joint.Position));
            from = joint.Position + joint.Length;
        }

        sides.Add(test is null ? Conditions.IsLike(s, from, end) : test(s, from, end));
        return sides.ToArray();
    }

    private static List<Part>? Parts(List<Joint> joints, int start, int end)
    {
        if (joints.Count == 0)
            return null;
        var parts = new List<Part>(joints.Count + 1);
        int from = start;
        foreach (Joint joint in joints)
        {
            parts.Add(new Part(from, joint.Position));
            from = joint.Position + joint.Length;
        }

        parts.Add(new Part(from, end));
        return parts;
    }

    private static bool IsLeading(in Scan s, int position, int start)
    {
        int left = s.SkipBlanksBack(position, start);
        return left == start || s.Glyphs.Items[left - 1].Class == SignClass.Comma;
    }

    /// <summary>Whether a part has a number with a comparator or a unit: 3%以上、5%以下.</summary>
    private static bool Measured(in Scan s, int start, int end)
    {
        bool signed = false;
        for (int i = start; i < end; i++)
        {
            int skip = Names.LengthAt(s, i, start, end, -1);
            if (skip > 0)
            {
                i += skip - 1;
                continue;
            }

            SignClass c = s.Glyphs.Items[i].Class;
            signed |= Comparators.IsSign(c);
            if (c == SignClass.Digit && (signed || (!s.IsDigit(i + 1, end) && IsMeasureBehind(s, s.SkipBlanks(i + 1, end), end))))
                return true;
        }

        return false;
    }

    private static bool IsMeasureBehind(in Scan s, int position, int end) =>
        s.MarkAt(position, end, out int length) is not (Mark.Year or Mark.Month or Mark.Day or Mark.Quarter) && length >= 0
        && (s.Glyphs.IsMeasureAt(position, end) || s.AfterAt(position, end, out _) > 0);
}
