namespace PerfModel.Parsing;

/// <summary>Texts that are no target of their own: scales of scoring (≥95%为优秀，≥80%为良好), and several numbers told by 分别.</summary>
internal static class Scales
{
    private const int Several = 2;

    /// <summary>False after an error.</summary>
    public static bool Check(ref Scan s, int start, int end)
    {
        var found = new Findings();
        for (int i = start; i < end;)
        {
            int next = i;
            while (next < end && !ClassSets.Has(ClassSets.Separators, s.Glyphs.Items[next].Class))
            {
                found.IsTold |= s.Has(next, end, Roles.Respectively);
                found.IsScored |= s.Has(next, end, Roles.Scoring);
                next++;
            }

            Add(s, i, next, ref found);
            i = next + 1;
        }

        return !found.AreRefused || s.Refuse(TargetErrorCode.UnexpectedText, start, end);
    }

    /// <summary>Counts a part that has a number.</summary>
    private static void Add(in Scan s, int start, int end, ref Findings found)
    {
        (start, end) = s.TrimmedWords(start, end);
        if (start >= end || !HasNumber(s, start, end))
            return;
        found.Values++;
        if (IsGraded(s, start, end))
            found.Graded++;
    }

    private static bool HasNumber(in Scan s, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (s.IsDigit(i, end))
                return true;
        }

        return false;
    }

    /// <summary>Whether a part begins or ends with a grade and a number stands on its other side.</summary>
    private static bool IsGraded(in Scan s, int start, int end)
    {
        int first = s.LengthAt(start, end, Roles.Grade);
        if (first > 0 && !s.IsHan(start + first, end))
            return true;
        int last = s.LengthEnding(start, end, Roles.Grade);
        if (last == 0)
            return false;
        int before = end - last;
        bool led = s.BeforeEnding(start, before, out BeforeMeaning meaning) > 0 && meaning == BeforeMeaning.Filler;
        bool behind = s.LengthEnding(start, before, Roles.After) > 0 || s.Glyphs.WordEnding(start, before, Units.UnitRole.Unit) != 0;
        return led || (last > 1 && behind);
    }

    /// <summary>What the parts of a text have.</summary>
    private struct Findings
    {
        public int Values;
        public int Graded;

        /// <summary>Whether 分别 stands there.</summary>
        public bool IsTold;

        /// <summary>Whether 得分 stands there.</summary>
        public bool IsScored;

        public readonly bool AreRefused => Graded >= Several || (IsTold && Values >= Several) || (IsScored && Values > 0);
    }
}
