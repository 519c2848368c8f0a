using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>
/// Dates and telephone numbers that are written as if they were amounts: 20241231, 202301-202306, 1.1-6.30, 0951-6012345.
/// </summary>
internal static class DigitDates
{
    private const int MonthLength = 6;
    private const int DayLength = 8;
    private const int LastMonth = 12;
    private const int LastDay = 31;
    private const int AreaCodeLength = 3;

    /// <summary>Whether a bare number could be a month or a day of the calendar: 202012, 20241231.</summary>
    public static bool IsBare(in Scan s, in Number number, in Measure m)
    {
        int length = number.End - number.Start;
        if (m.Kind != MeasureKind.Number || m.Amount.Unit is not null || number.Weak
            || m.HasWords || m.Front is not { Comparison: Comparison.Unspecified, Change: null })
            return false;
        return length == MonthLength
            ? IsMonth(s, number.Start)
            : length == DayLength && IsMonth(s, number.Start) && IsDay(s, number.Start + MonthLength);
    }

    /// <summary>202301-202306: a period, since both numbers are months of the calendar.</summary>
    public static bool ReadPeriod(in Scan s, int position, int end, ref Measure m)
    {
        int first = s.Glyphs.SkipDigits(position, end);
        if (first - position != MonthLength || m.Front.Comparison != Comparison.Unspecified
            || !Connectors.IsAt(s, first, end, out int length))
            return false;
        int second = first + length, last = s.Glyphs.SkipDigits(second, end);
        if (last - second != MonthLength || !IsMonth(s, position) || !IsMonth(s, second) || s.SkipBlanks(last, end) != end)
            return false;
        (PartialDate from, PartialDate to) = (MonthAt(s, position), MonthAt(s, second));
        (m.Kind, m.From, m.To, m.End) = (MeasureKind.Period, from, to, last);
        return (from.Year, from.Month).CompareTo((to.Year, to.Month)) <= 0;
    }

    /// <summary>Whether a bare range could be two days of a year: 1.1-6.30.</summary>
    public static bool AreDays(in Scan s, in Amount amount, int end)
    {
        bool lower = IsDayOfYear(s, amount.NumberStart, amount.NumberEnd, out int lowerDigits);
        bool upper = IsDayOfYear(s, amount.UpperStart, end, out int upperDigits);
        return lower && upper && (lowerDigits == 2 || upperDigits == 2);
    }

    /// <summary>Whether the first number of a range is the code of an area: 0951-6012345.</summary>
    public static bool IsTelephone(in Scan s, in Amount amount) =>
        amount.NumberEnd - amount.NumberStart >= AreaCodeLength && s.Glyphs.SignAt(amount.NumberStart, amount.NumberEnd) == '0'
            && s.IsDigit(amount.NumberStart + 1, amount.NumberEnd);

    private static bool IsDayOfYear(in Scan s, int start, int end, out int dayDigits)
    {
        int point = s.Glyphs.SkipDigits(start, end), last = s.Glyphs.SkipDigits(point + 1, end);
        dayDigits = last - point - 1;
        return s.ClassAt(point, end) == SignClass.Dot && NumberAt(s, start, point) is >= 1 and <= LastMonth && dayDigits is 1 or 2
            && NumberAt(s, point + 1, last) is >= 1 and <= LastDay && s.SkipBlanks(last, end) == end;
    }

    private static bool IsMonth(in Scan s, int start) =>
        Calendar.IsYear(NumberAt(s, start, start + Calendar.YearDigits))
            && NumberAt(s, start + Calendar.YearDigits, start + MonthLength) is >= 1 and <= LastMonth;

    private static bool IsDay(in Scan s, int start) => NumberAt(s, start, start + 2) is >= 1 and <= LastDay;

    private static PartialDate MonthAt(in Scan s, int start) =>
        PartialDate.Create(NumberAt(s, start, start + Calendar.YearDigits), NumberAt(s, start + Calendar.YearDigits, start + MonthLength));

    private static int NumberAt(in Scan s, int start, int end)
    {
        int number = 0;
        for (int i = start; i < end; i++)
            number = (number * 10) + s.Glyphs.Items[i].Value;
        return number;
    }
}
