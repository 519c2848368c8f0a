using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>Words behind number and unit: 以上, 以内, 左右, 之间; several may follow each other.</summary>
internal static class Behind
{
    /// <summary>Reads them all; false after an error.</summary>
    public static bool Read(ref Scan s, int end, ref Measure m)
    {
        while (true)
        {
            int start = s.SkipBlanks(m.End, end);
            int length = s.AfterAt(start, end, out AfterMeaning meaning);
            if (length == 0 || IsFine(s, start, end, length, m) || !IsMeant(meaning, start + length == end, m))
                return true;
            if (!Apply(ref s, meaning, start, start + length, ref m))
                return false;
            m.End = start + length;
        }
    }

    /// <summary>The comparison that a word behind a number states.</summary>
    public static Comparison ComparisonOf(AfterMeaning meaning) => meaning switch
    {
        AfterMeaning.AtLeast => Comparison.AtLeast,
        AfterMeaning.GreaterThan => Comparison.GreaterThan,
        AfterMeaning.AtMost or AfterMeaning.Within => Comparison.AtMost,
        _ => Comparison.Unspecified,
    };

    /// <summary>Whether a longer word stands here that only begins like 以内 or 内; behind a time nearly nothing does: 3天内审核.</summary>
    private static bool IsFine(in Scan s, int start, int end, int length, in Measure m)
    {
        int fine = s.LengthAt(start, end, Roles.FineAfter);

        // 内部署: 部署 is a word of its own that reaches further than 内部.
        if (fine <= length || s.LengthAt(start + length, end, UnitRole.Noun) > fine - length)
            return false;
        bool time = s.IsMark(start, end, Mark.Inside) && m.Amount.Unit is { IsDuration: true };
        return !time || s.LengthAt(start, end, Roles.FineTime) > length;
    }

    /// <summary>内 limits measures, not counting words: 2小时内, but 5个内设机构.</summary>
    private static bool IsMeant(AfterMeaning meaning, bool last, in Measure m) => meaning switch
    {
        AfterMeaning.Within => last || m.Amount.Unit is { Status: not UnitStatus.Counting } or { IsDuration: true },
        AfterMeaning.Between => m.Kind == MeasureKind.Range,
        _ => true,
    };

    private static bool Apply(ref Scan s, AfterMeaning meaning, int start, int end, ref Measure m)
    {
        if (meaning == AfterMeaning.Approximate)
            m.Front.Approximate = true;
        if (meaning is AfterMeaning.Approximate or AfterMeaning.Between)
            return true;
        Comparison comparison = ComparisonOf(meaning);
        if (m.Kind != MeasureKind.Range)
            return Comparators.Note(ref s, ref m.Front, comparison, false, start, end);
        return (m.Amount.Tolerance && comparison == Comparison.AtMost) || s.Refuse(TargetErrorCode.UnexpectedText, start, end);
    }
}
