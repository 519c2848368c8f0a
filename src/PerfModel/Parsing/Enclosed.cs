namespace PerfModel.Parsing;

/// <summary>80%≤覆盖率&lt;90%: the name between two signs is the subject; a single letter such as x says nothing.</summary>
internal static class Enclosed
{
    private const int LongestMiddle = 40;

    /// <summary>Reads the second sign and number; false where there is none, or after an error.</summary>
    public static bool Read(ref Scan s, int end, ref Measure m)
    {
        int left = s.SkipBlanks(m.End, end);
        if (m.Front.Comparison != Comparison.Unspecified || !Comparators.SignAt(s, left, end, out Comparison first, out int length))
            return false;
        int words = left + length, right = MiddleEnd(s, words, end);
        (int from, int to) = s.TrimmedWords(words, right);
        if (from == to || !Comparators.SignAt(s, right, end, out Comparison second, out int secondLength)
            || !Numbers.Read(ref s, s.SkipBlanks(right + secondLength, end), end, out Number upper))
            return s.Refuse(TargetErrorCode.UnexpectedText, left, left + length);
        if (!AreOneWay(first, second))
            return s.Refuse(TargetErrorCode.UnexpectedText, right, right + secondLength);
        TakeSubject(s, ref m, from, to);
        if (!Ranges.ReadUpper(ref s, upper, false, end, ref m))
            return false;
        (m.Amount.LowerExclusive, m.Amount.UpperExclusive) = (IsOpen(first), IsOpen(second));
        if (Comparators.IsLower(first))
            Turn(ref m.Amount);
        return m.Amount.Value <= m.Amount.Upper || s.Refuse(TargetErrorCode.RangeInvalid, m.Start, m.End);
    }

    private static bool AreOneWay(Comparison first, Comparison second) =>
        (Comparators.IsLower(first) && Comparators.IsLower(second)) || (Comparators.IsUpper(first) && Comparators.IsUpper(second));

    private static bool IsOpen(Comparison comparison) => comparison is Comparison.LessThan or Comparison.GreaterThan;

    private static void Turn(ref Amount amount)
    {
        (amount.Value, amount.Upper) = (amount.Upper, amount.Value);
        (amount.LowerExclusive, amount.UpperExclusive) = (amount.UpperExclusive, amount.LowerExclusive);
    }

    private static int MiddleEnd(in Scan s, int words, int end)
    {
        int i = words;
        while (i < end && i - words < LongestMiddle && !s.IsDigit(i, end) && !Comparators.IsSign(s.Glyphs.Items[i].Class))
            i++;
        return i;
    }

    /// <summary>Makes the words between two signs the subject, where none stand in front.</summary>
    private static void TakeSubject(in Scan s, ref Measure m, int from, int to)
    {
        bool variable = to - from == 1 && s.IsLatin(from, to);
        if (variable || m.HasWords)
            return;
        (m.Front.Start, m.Front.End) = (from, to);
    }
}
