using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>[60,80), (0,5]: an interval with its ends in brackets, of which one at least is square.</summary>
internal static class Intervals
{
    /// <summary>Whether a bracket group is an interval: two numbers with a comma between them and nothing else.</summary>
    public static bool IsInterval(in Scan s, int open, int close)
    {
        if (!IsSquare(s, open) && !IsSquare(s, close - 1))
            return false;
        int comma = NumberEnd(s, open + 1, close - 1);
        int second = s.SkipBlanks(comma + 1, close - 1);
        return comma > open + 1 && s.ClassAt(comma, close) == SignClass.Comma && NumberEnd(s, second, close - 1) is int end && end > second
            && end == close - 1;
    }

    /// <summary>Reads an interval with the unit behind it; false after an error.</summary>
    public static bool Read(ref Scan s, int start, int end, ref Measure m)
    {
        int close = CloseOf(s, start, end);
        int comma = NumberEnd(s, start + 1, close);
        if (!Numbers.Read(ref s, s.SkipBlanks(start + 1, close), comma, out Number lower)
            || !Numbers.Read(ref s, s.SkipBlanks(comma + 1, close), close, out Number upper)
            || !Fronts.Read(ref s, ref m.Front))
            return s.Failed || s.Refuse(TargetErrorCode.NumberInvalid, start, close + 1);
        if (m.Front.Comparison != Comparison.Unspecified)
            return s.Refuse(TargetErrorCode.UnexpectedText, start, close + 1);
        (m.Kind, m.Amount.Upper, m.End) = (MeasureKind.Range, upper.Value, close + 1);
        m.Amount.Value = upper.Value;
        if (!ReadUnit(ref s, upper, close, end, ref m))
            return false;
        (m.Amount.Value, m.Amount.LowerExclusive, m.Amount.UpperExclusive) = (lower.Value, !IsSquare(s, start), !IsSquare(s, close));
        bool valid = RangeTarget.IsValid(m.Amount.Value, m.Amount.Upper, m.Amount.LowerExclusive, m.Amount.UpperExclusive);
        return valid || s.Refuse(TargetErrorCode.RangeInvalid, start, close + 1);
    }

    /// <summary>The closing bracket of an interval.</summary>
    public static int CloseOf(in Scan s, int open, int end)
    {
        int i = open;
        while (i < end && s.Glyphs.Items[i].Class != SignClass.Close)
            i++;
        return i;
    }

    /// <summary>The unit inside behind the second number, or behind the bracket.</summary>
    private static bool ReadUnit(ref Scan s, in Number upper, int close, int end, ref Measure m)
    {
        m.End = upper.End;
        if (!Amounts.ReadUnit(ref s, upper, close, ref m))
            return false;
        m.End = close + 1;
        return m.Amount.Unit is not null || Amounts.ReadUnit(ref s, upper, end, ref m);
    }

    private static bool IsSquare(in Scan s, int position) => s.Glyphs.Raw[position] is '[' or ']' or '［' or '］' or '【' or '】';

    /// <summary>Behind a number and a per cent sign.</summary>
    private static int NumberEnd(in Scan s, int start, int end)
    {
        int i = s.SkipBlanks(start, end);
        while (s.IsDigit(i, end) || (s.ClassAt(i, end) == SignClass.Dot && s.IsDigit(i + 1, end)))
            i++;
        if (s.ClassAt(i, end) == SignClass.Ratio)
            i++;
        return s.SkipBlanks(i, end);
    }
}
