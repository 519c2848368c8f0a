using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>Single dates: 2024年12月31日, 2024-12-31, 2024.12, 9月, 第三季度, 上半年, 8月中旬, 年底.</summary>
internal static class DatePoints
{
    private const int MostShortDigits = 2;
    private const int LastOrdinal = 99;
    private const int LastQuarter = 4;
    private const int LastMonth = 12;
    private const int LastDay = 31;

    /// <summary>Whether a date may begin with the character: a digit, a numeral or a word of dates.</summary>
    public static bool MayBegin(in Scan s, int position, int end) =>
        MayBeIn(s) && (s.IsDigit(position, end) || Numerals.BeginsAt(s, position, end) || IsWordOfDate(s, position, end));

    /// <summary>Whether a word begins there with which a date begins that has no number in front: 年底, 上半年, and 第 in front of a number.</summary>
    public static bool IsWordOfDate(in Scan s, int position, int end)
    {
        if (position >= end || (s.Glyphs.MarksAt(position) & ClassSets.DateMarks) == 0)
            return false;
        bool ordinal = s.IsMark(position, end, Mark.Ordinal, out int length);
        return !ordinal || s.IsDigit(position + length, end) || Numerals.BeginsAt(s, position + length, end);
    }

    /// <summary>Whether a date can stand in the text at all.</summary>
    public static bool MayBeIn(in Scan s) => s.Glyphs.HasMarks(ClassSets.DateWords) || s.Glyphs.HasClasses(ClassSets.DateSigns);

    /// <summary>Whether 每月 stands in front, so that a day alone is a date.</summary>
    public static bool IsMonthly(in Scan s, int words, int position)
    {
        int i = s.SkipBlanksBack(position, words) - 1;
        if (i <= words || !s.IsMark(i, position, Mark.Month))
            return false;
        if (s.IsMark(i - 1, position, Mark.Piece))
            i--;
        return i > words && s.IsMark(i - 1, position, Mark.Each);
    }

    /// <summary>Whether a year of the calendar stands here in four digits, Arabic or Chinese.</summary>
    public static bool IsCalendarYear(in Scan s, int position, int end, out int year)
    {
        year = 0;
        if (end - position < Calendar.YearDigits)
            return false;
        for (int i = position; i < position + Calendar.YearDigits; i++)
        {
            int digit = YearDigit(s, i);
            if (digit < 0)
                return false;
            year = (year * 10) + digit;
        }

        bool alone = !s.IsDigit(position + Calendar.YearDigits, end) && (position == 0 || !s.IsDigit(position - 1, end));
        return alone && Calendar.IsYear(year);
    }

    /// <summary>Reads the date that begins here; days alone only where <paramref name="days"/> says so.</summary>
    public static bool Read(in Scan s, int position, int end, bool days, out DatePoint point)
    {
        point = new DatePoint { End = position };
        if (!IsCalendarYear(s, position, end, out int year))
            return ReadShortYear(s, position, end, ref point) || ReadPartOfYear(s, position, end, ref point)
                || (days && ReadDay(s, position, end, ref point)) || ReadEndOf(s, position, end, ref point);
        point.Year = year;
        int mark = s.SkipBlanks(position + Calendar.YearDigits, end);
        if (!s.IsMark(mark, end, Mark.Year, out int length))
            return SignedDates.Read(s, position + Calendar.YearDigits, end, ref point);
        point.End = SkipYearTail(s, mark + length, end);
        ReadPartOfYear(s, s.SkipBlanks(point.End, end), end, ref point);
        return true;
    }

    /// <summary>A number of one or two Arabic digits and no more.</summary>
    public static bool ReadShort(in Scan s, int position, int end, out int value, out int next)
    {
        value = 0;
        next = position;
        while (s.IsDigit(next, end) && next - position <= MostShortDigits)
            value = (value * 10) + s.Glyphs.Items[next++].Value;
        return next > position && next - position <= MostShortDigits;
    }

    /// <summary>A short number in Arabic digits or Chinese numerals.</summary>
    public static bool ReadOrdinalNumber(in Scan s, int position, int end, out int value, out int next)
    {
        if (ReadShort(s, position, end, out value, out next))
            return true;
        if (!Numerals.BeginsAt(s, position, end) || NumeralValue.IsLiang(s.Glyphs.Items[position].Value))
            return false;
        Numeral numeral = Numerals.Read(s, position, end);
        if (numeral.Kind != NumeralKind.Number || numeral.IsPositional || numeral.HasPoint || numeral.Value > LastOrdinal)
            return false;
        (value, next) = ((int)numeral.Value, numeral.End);
        return true;
    }

    /// <summary>上半年, 第三季度, 9月 with its day.</summary>
    public static bool ReadPartOfYear(in Scan s, int position, int end, ref DatePoint point)
    {
        Mark mark = s.MarkAt(position, end, out int length);
        if (mark is not (Mark.FirstHalf or Mark.SecondHalf))
            return ReadQuarter(s, position, end, ref point) || ReadMonth(s, position, end, ref point);
        (point.Half, point.End) = (mark == Mark.FirstHalf ? 1 : 2, position + length);
        return true;
    }

    /// <summary>第三季度, 三季度, Q3.</summary>
    public static bool ReadQuarter(in Scan s, int position, int end, ref DatePoint point)
    {
        Mark mark = s.MarkAt(position, end, out int length);
        if (mark == Mark.QuarterSign && HasSignedQuarter(s, position + length, end, out int sign, out int signEnd))
        {
            (point.Quarter, point.End) = (sign, signEnd);
            return sign is >= 1 and <= LastQuarter;
        }

        return ReadNamedQuarter(s, position, mark == Mark.Ordinal ? position + length : position, end, ref point);
    }

    /// <summary>Whether a unit that only begins like a date stands here: 月龄, 日元.</summary>
    public static bool IsLongerUnit(in Scan s, int position, int end) =>
        s.Glyphs.UnitAt(position, end, out int length) is { MayBeDate: false } && length > 1;

    /// <summary>Whether a number and no word of letters stands behind the Q of Q3.</summary>
    private static bool HasSignedQuarter(in Scan s, int position, int end, out int quarter, out int next)
    {
        (quarter, next) = (0, position);
        return !s.IsLatin(position + 1, end) && ReadShort(s, position, end, out quarter, out next);
    }

    /// <summary>第三季度, 三季度: <paramref name="number"/> is where the number begins, behind 第.</summary>
    private static bool ReadNamedQuarter(in Scan s, int position, int number, int end, ref DatePoint point)
    {
        if (!ReadOrdinalNumber(s, number, end, out int quarter, out int next))
            return false;
        next = s.SkipBlanks(next, end);
        if (!s.IsMark(next, end, Mark.Quarter, out int name))
            return false;

        // 3季 and nothing behind it counts seasons; 第3季, 3季度 and 3季末 are quarters.
        bool counted = quarter > LastQuarter || (name == 1 && s.SkipBlanks(next + name, end) == end);
        if (number == position && counted)
            return false;
        (point.Quarter, point.End) = (quarter, next + name);
        return true;
    }

    /// <summary>Behind the 度 of 2025 年 度.</summary>
    private static int SkipYearTail(in Scan s, int position, int end)
    {
        int tail = s.SkipBlanks(position, end);
        return s.IsMark(tail, end, Mark.YearTail, out int length) && s.LengthAt(tail, end, Units.UnitRole.Noun | Units.UnitRole.NoUnit) <= length ? tail + length : position;
    }

    private static int YearDigit(in Scan s, int position)
    {
        int value = s.Glyphs.Items[position].Value;
        return s.Glyphs.Items[position].Class == SignClass.Digit ? value : NumeralValue.IsLiang(value) ? -1 : NumeralValue.DigitOf(value);
    }

    private static bool ReadMonth(in Scan s, int position, int end, ref DatePoint point)
    {
        if (!ReadOrdinalNumber(s, position, end, out int month, out int next))
            return false;
        next = s.SkipBlanks(next, end);
        if (!s.IsMark(next, end, Mark.Month, out int length) || IsLongerUnit(s, next, end))
            return false;
        (point.Month, point.End) = (month, next + length);
        int i = s.SkipBlanks(point.End, end);
        Mark third = s.MarkAt(i, end, out int thirdLength);
        if (third is Mark.Early or Mark.Middle or Mark.Late)
            (point.Third, point.End) = (third - Mark.Early + 1, i + thirdLength);
        else
            ReadDay(s, i, end, ref point);
        return true;
    }

    private static bool ReadDay(in Scan s, int position, int end, ref DatePoint point)
    {
        if (!ReadOrdinalNumber(s, position, end, out int day, out int next))
            return false;
        next = s.SkipBlanks(next, end);
        if (!s.IsMark(next, end, Mark.Day, out int length) || IsLongerUnit(s, next, end))
            return false;
        (point.Day, point.End) = (day, next + length);
        return true;
    }

    /// <summary>24年12月: a year of two digits, which may also be a duration.</summary>
    private static bool ReadShortYear(in Scan s, int position, int end, ref DatePoint point)
    {
        bool led = position > 0 && s.IsLatin(position - 1, end);
        if (led || !ReadShort(s, position, end, out _, out int next) || next - position != MostShortDigits || !s.IsMark(next, end, Mark.Year, out int length))
            return false;
        bool yearEnd = s.IsMark(next, end, Mark.YearEnd, out int endLength);
        int i = s.SkipBlanks(next + length, end);
        var part = new DatePoint { End = i };
        if (!ReadMonth(s, i, end, ref part) && !yearEnd)
            return false;
        (point.ShortYear, point.End) = (true, yearEnd ? next + endLength : part.End);
        return true;
    }

    /// <summary>年底, 月底: the end of a year or a month that is not named; 年内完成.</summary>
    private static bool ReadEndOf(in Scan s, int position, int end, ref DatePoint point)
    {
        Mark mark = s.MarkAt(position, end, out int length);
        bool led = position > 0 && (s.IsDigit(position - 1, end) || s.IsLatin(position - 1, end));
        if (led || mark is not (Mark.YearEnd or Mark.MonthEnd or Mark.WithinYear))
            return false;
        if (mark == Mark.MonthEnd && position > 0 && s.IsHan(position - 1, end) && !s.Has(position - 1, end, Roles.MonthLead))
            return false;
        if (mark == Mark.WithinYear && !s.IsMark(position + length, end, Mark.Done))
            return false;
        point.Month = mark == Mark.MonthEnd ? null : LastMonth;
        point.Day = mark == Mark.MonthEnd ? LastDay : null;
        (point.AtEnd, point.End) = (true, position + length);
        return true;
    }
}
