using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>2024-12-31, 2024/12/31, 2024.12.31, 2024-12, 2024.12.</summary>
internal static class SignedDates
{
    private const int LastMonth = 12;

    /// <summary>Reads what follows a year; false where it is no date.</summary>
    public static bool Read(in Scan s, int position, int end, ref DatePoint point)
    {
        SignClass sign = s.ClassAt(position, end);
        if (!ClassSets.Has(ClassSets.BetweenDateParts, sign)
            || !DatePoints.ReadShort(s, position + 1, end, out int month, out int i))
            return false;
        (point.Month, point.End) = (month, i);
        if (s.ClassAt(i, end) == sign && DatePoints.ReadShort(s, i + 1, end, out int day, out int dayEnd))
        {
            (point.Day, point.End) = (day, dayEnd);
            if (s.IsMark(dayEnd, end, Mark.Day, out int length))
                point.End += length;
            return true;
        }

        point.Dotted = sign == SignClass.Dot;
        return (month is >= 1 and <= LastMonth || point.Dotted) && MayEnd(s, i, end);
    }

    /// <summary>Whether what follows a year and a month lets them be a date: 前, 底, 完成, or another date behind a connector.</summary>
    private static bool MayEnd(in Scan s, int position, int end)
    {
        int next = s.SkipBlanks(position, end);
        if (next == end || s.MarkAt(next, end, out _) is Mark.Before or Mark.End or Mark.Done || s.Has(next, end, Roles.OrBefore))
            return true;
        return Connectors.IsAt(s, next, end, out int length) && !IsBareNumber(s, next + length, end);
    }

    private static bool IsBareNumber(in Scan s, int position, int end)
    {
        if (!s.IsDigit(position, end) || DatePoints.IsCalendarYear(s, position, end, out _))
            return false;
        return !DatePoints.ReadShort(s, position, end, out _, out int i) || s.SkipBlanks(i, end) != end;
    }
}
