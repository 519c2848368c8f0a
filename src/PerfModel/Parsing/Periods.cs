namespace PerfModel.Parsing;

/// <summary>Two dates with a connector between them: 2020年1月--2020年11月, 1-12月, 2024-2026年.</summary>
internal static class Periods
{
    /// <summary>1-12月, 2024-2026年, 2024年6—12月, 一至三季度: the first date has only its number.</summary>
    public static bool ReadShortened(in Scan s, int position, int end, out DatePoint first, out DatePoint second)
    {
        first = second = default;
        int i = position;
        int? year = null;
        if (DatePoints.IsCalendarYear(s, position, end, out int value))
        {
            int mark = s.SkipBlanks(position + Calendar.YearDigits, end);
            if (!s.IsMark(mark, end, Mark.Year, out int length))
                return ReadYears(s, position, end, value, out first, out second);
            (year, i) = (value, s.SkipBlanks(mark + length, end));
        }

        int number = s.IsMark(i, end, Mark.Ordinal, out int ordinal) ? i + ordinal : i;
        if (!DatePoints.ReadOrdinalNumber(s, number, end, out int n, out int next) || !Connectors.IsAt(s, next, end, out int connector)
            || !IsPartlyNamed(s, next + connector, end, ref second))
            return false;
        second.Year = year;
        int? month = second.Month is null ? null : n, quarter = second.Quarter is null ? null : n;
        first = new DatePoint { Year = year, Month = month, Quarter = quarter, End = next };
        return true;
    }

    /// <summary>The second date of a period; what it does not say it takes from the first.</summary>
    public static bool ReadSecond(in Scan s, ref DatePoint first, int end, out DatePoint second)
    {
        second = default;
        if (first.AtEnd || !Connectors.IsAt(s, first.End, end, out int length))
            return false;
        int position = first.End + length;
        if (first.Dotted && DatePoints.ReadShort(s, position, end, out int month, out int next) && s.SkipBlanks(next, end) == end)
        {
            second = new DatePoint { Year = first.Year, Month = month, End = next, YearInherited = true };
            return true;
        }

        if (!DatePoints.Read(s, position, end, first.Day is not null, out second))
            return false;
        Inherit(ref first, ref second);
        return true;
    }

    /// <summary>Makes the period; false after an error.</summary>
    public static bool Complete(ref Scan s, int position, in DatePoint first, in DatePoint second, int end, ref Measure m)
    {
        (m.Kind, m.From, m.To) = (MeasureKind.Period, first.From!.Value, second.To!.Value);
        if (m.Every is not null)
            m.Front.End = s.SkipBlanksBack(position, m.Front.Start);
        m.Every = null;
        m.End = SkipWithin(s, second.End, end);
        return DateChecks.CheckBehind(ref s, position, end, m);
    }

    /// <summary>Behind 全年, 期间, 内 where they say only that the period is meant.</summary>
    public static int SkipWithin(in Scan s, int position, int end)
    {
        int i = s.SkipBlanks(position, end);
        if (s.IsMark(i, end, Mark.WithinYear, out int length) || s.IsMark(i, end, Mark.Whole, out length))
            return i + length;
        bool inside = s.IsMark(i, end, Mark.Inside) && (!s.IsHan(i + 1, end) || s.IsMark(i + 1, end, Mark.Done));
        return inside ? i + 1 : position;
    }

    private static bool ReadYears(in Scan s, int position, int end, int year, out DatePoint first, out DatePoint second)
    {
        first = new DatePoint { Year = year, End = position + Calendar.YearDigits };
        second = default;
        return Connectors.IsAt(s, first.End, end, out int length) && DatePoints.Read(s, first.End + length, end, false, out second)
            && second is { Year: not null, Month: null, Quarter: null, Half: null };
    }

    /// <summary>A month or a quarter without more.</summary>
    private static bool IsPartlyNamed(in Scan s, int position, int end, ref DatePoint point) =>
        DatePoints.ReadPartOfYear(s, position, end, ref point) && point is { Half: null, Day: null, Third: null };

    private static void Inherit(ref DatePoint first, ref DatePoint second)
    {
        if (second is { Year: null, ShortYear: false })
        {
            (second.Year, second.YearInherited) = (first.Year, true);
            if (DateChecks.IsDayOfMonth(second))
                second.Month = first.Month;
        }

        first.Year ??= second.Year;
    }
}
