using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>1:1.2, 1比3, 2/3, 三分之二.</summary>
internal static class Ratios
{
    private const int LongestFraction = 4;
    private const int MinuteDigits = 2;

    /// <summary>Reads the second number of a ratio; false where there is none. An error counts as read.</summary>
    public static bool Read(ref Scan s, in Number first, int end, ref Measure m)
    {
        if (first.FixedUnit is not null || first.Multiplier is not null)
            return false;
        int sign = s.SkipBlanks(first.End, end);
        int length = SignLength(s, sign, end, out bool parts, out bool colon);
        if (length == 0)
            return false;
        int next = s.SkipBlanks(sign + length, end);
        if (!Numbers.Read(ref s, next, end, out Number second))
        {
            if (!s.Failed && (parts || colon))
                s.Fail(TargetErrorCode.NumberExpected, next, end);
            return s.Failed;
        }

        if (colon && IsTime(s, next, second.End, end))
            s.Fail(TargetErrorCode.UnexpectedText, m.Start, end);
        Take(ref s, second, parts, end, ref m);
        return true;
    }

    private static void Take(ref Scan s, in Number second, bool parts, int end, ref Measure m)
    {
        (decimal numerator, decimal denominator) = parts ? (second.Value, m.Amount.Value) : (m.Amount.Value, second.Value);
        m.End = second.End;
        if (denominator == 0 || s.ClassAt(s.SkipBlanks(m.End, end), end) is SignClass.Colon or SignClass.Slash)
            s.Fail(TargetErrorCode.UnexpectedText, m.Start, end);
        (m.Kind, m.Amount.Value, m.Amount.Upper) = (MeasureKind.Ratio, numerator, denominator);
    }

    private static int SignLength(in Scan s, int position, int end, out bool parts, out bool colon)
    {
        SignClass sign = s.ClassAt(position, end);
        parts = s.IsMark(position, end, Mark.Over, out int length);
        colon = sign == SignClass.Colon;
        if (parts || colon)
            return parts ? length : 1;
        int next = s.SkipBlanks(position + 1, end);
        if (sign == SignClass.Slash)
            return IsFraction(s, next, end) ? 1 : 0;
        bool per = s.IsMark(position, end, Mark.Per) && (s.IsDigit(next, end) || Numerals.DigitAt(s, next, end) >= 0);
        return per ? 1 : 0;
    }

    /// <summary>8:30前 is a time of day.</summary>
    private static bool IsTime(in Scan s, int start, int numberEnd, int end) =>
        numberEnd - start == MinuteDigits && (s.IsMark(numberEnd, end, Mark.Before) || s.Has(numberEnd, end, Roles.ClockTail)
            || Connectors.IsAt(s, numberEnd, end, out _));

    /// <summary>Whether digits stand here with nothing behind that makes them a denominator of a unit: 2/3以上, but not 5/10万人.</summary>
    private static bool IsFraction(in Scan s, int position, int end)
    {
        int digits = s.Glyphs.SkipDigits(position, end), behind = s.SkipBlanks(digits, end);
        return digits > position && digits - position <= LongestFraction && (behind == end || s.AfterAt(behind, end, out _) > 0);
    }
}
