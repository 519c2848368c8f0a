using System;

namespace PerfModel.Parsing;

/// <summary>Single dates: 2024年12月31日, 2024-12-31, 2024.12, 9月, 第三季度, 上半年, 8月中旬, 年底.</summary>
internal ref partial struct Grammar
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private readonly bool IsDateAt(int position, int words, int end) =>
        MayBeDate(_work[position]) && (ReadPoint(position, end, IsMonthly(words, position), out _) || ReadShortened(position, end, out _, out _));

    private static bool MayBeDate(char c) => IsDigit(c) || Numerals.Begins(c) || c is '年' or '月' or '上' or '下' or '第' or 'Q';

    private readonly bool IsMonthly(int words, int position)
    {
        ReadOnlySpan<char> before = Slice(words, SkipBlanksBack(position, words));
        return before.EndsWith("每月".AsSpan()) || before.EndsWith("每个月".AsSpan());
    }

    /// <summary>Whether a year of the calendar stands here in four digits, Arabic or Chinese, with 年 behind it.</summary>
    private readonly bool IsCalendarYear(int position, int end, out int year)
    {
        year = 0;
        for (int i = position; i < position + 4; i++)
        {
            char c = At(i, end);
            int digit = IsDigit(c) ? c - '0' : c is '〇' or '零' ? 0 : c == '两' ? -1 : Numerals.Digit(c);
            if (digit < 0)
                return false;
            year = (year * 10) + digit;
        }

        bool alone = !IsDigit(At(position + 4, end)) && (position == 0 || !IsDigit(_work[position - 1]));
        return alone && year is >= FirstYear and <= LastYear;
    }

    /// <summary>Reads the date that begins here; days alone only where <paramref name="days"/> says so.</summary>
    private readonly bool ReadPoint(int position, int end, bool days, out DatePoint point)
    {
        point = new DatePoint { End = position };
        if (IsCalendarYear(position, end, out int year))
        {
            int mark = SkipBlanks(position + 4, end);
            point.Year = year;
            if (At(mark, end) != '年')
                return ReadSigned(position + 4, end, ref point);
            point.End = SkipWord(SkipBlanks(mark + 1, end), end, "度", mark + 1);
            ReadPartOfYear(SkipBlanks(point.End, end), end, ref point);
            return true;
        }

        return ReadShortYear(position, end, ref point) || ReadPartOfYear(position, end, ref point)
            || (days && ReadDay(position, end, ref point)) || ReadEndOf(position, end, ref point);
    }

    private readonly int SkipWord(int position, int end, string word, int otherwise) =>
        Slice(Math.Min(position, end), end).StartsWith(word.AsSpan()) ? position + word.Length : otherwise;

    /// <summary>2024-12-31, 2024/12/31, 2024.12.31, 2024-12, 2024.12.</summary>
    private readonly bool ReadSigned(int position, int end, ref DatePoint point)
    {
        char sign = At(position, end);
        if (sign is not ('-' or '/' or '.') || !ReadShort(position + 1, end, out int month, out int i))
            return false;
        point.Month = month;
        point.End = i;
        if (At(i, end) == sign && ReadShort(i + 1, end, out int day, out int dayEnd))
        {
            point.Day = day;
            point.End = SkipWord(dayEnd, end, "日", dayEnd);
            return true;
        }

        point.Dotted = sign == '.';
        int next = SkipBlanks(i, end);
        bool month12 = month is >= 1 and <= 12 || point.Dotted;
        return month12 && (next == end || _work[next] is '前' or '底' or '末' or '之' or '以' || StartsDone(next, end)
            || (IsConnector(next, end, out int length) && !IsBareNumber(next + length, end)));
    }

    private readonly bool IsBareNumber(int position, int end) =>
        IsDigit(At(position, end)) && !IsCalendarYear(position, end, out _) && !(ReadShort(position, end, out _, out int i) && SkipBlanks(i, end) == end);

    /// <summary>A number of one or two Arabic digits and no more.</summary>
    private readonly bool ReadShort(int position, int end, out int value, out int next)
    {
        value = 0;
        next = position;
        while (IsDigit(At(next, end)) && next - position < 3)
            value = (value * 10) + (_work[next++] - '0');
        return next > position && next - position <= 2;
    }

    /// <summary>A short number in Arabic digits or Chinese numerals.</summary>
    private readonly bool ReadOrdinalNumber(int position, int end, out int value, out int next)
    {
        if (ReadShort(position, end, out value, out next))
            return true;
        if (position >= end || !Numerals.Begins(_work[position]) || _work[position] == '两'
            || Numerals.ReadSection(Slice(position, end), out decimal number, out int length, out bool side) != NumeralKind.Number || side || number > 99)
            return false;
        value = (int)number;
        next = position + length;
        return decimal.Truncate(number) == number;
    }

    private readonly bool ReadPartOfYear(int position, int end, ref DatePoint point)
    {
        char c = At(position, end);
        if (c is '上' or '下' && Slice(position + 1, end).StartsWith("半年".AsSpan()))
        {
            point.Half = c == '上' ? 1 : 2;
            point.End = position + 3;
            return true;
        }

        return ReadQuarter(position, end, ref point) || ReadMonth(position, end, ref point);
    }

    private readonly bool ReadQuarter(int position, int end, ref DatePoint point)
    {
        if (At(position, end) == 'Q' && At(position + 1, end) is >= '1' and <= '4' && !IsDigit(At(position + 2, end)) && !IsLatin(At(position + 2, end)))
        {
            point.Quarter = _work[position + 1] - '0';
            point.End = position + 2;
            return true;
        }

        int number = At(position, end) == '第' ? position + 1 : position;
        if (!ReadOrdinalNumber(number, end, out int quarter, out int next) || At(SkipBlanks(next, end), end) != '季')
            return false;
        next = SkipBlanks(next, end);
        // 3季 and nothing behind it counts seasons; 第3季, 3季度 and 3季末 are quarters.
        bool counted = quarter > 4 || SkipBlanks(next + 1, end) == end;
        if (number == position && counted)
            return false;
        point.Quarter = quarter;
        point.End = SkipWord(next + 1, end, "度", next + 1);
        return true;
    }

    private readonly bool ReadMonth(int position, int end, ref DatePoint point)
    {
        if (!ReadOrdinalNumber(position, end, out int month, out int next))
            return false;
        next = SkipBlanks(next, end);
        if (At(next, end) != '月' || IsLongerUnit(next, end))
            return false;
        point.Month = month;
        point.End = SkipWord(next + 1, end, "份", next + 1);
        int i = SkipBlanks(point.End, end);
        if (At(i, end) is '上' or '中' or '下' && At(i + 1, end) == '旬')
        {
            point.Third = "上中下".IndexOf(_work[i]) + 1;
            point.End = i + 2;
        }
        else
        {
            ReadDay(i, end, ref point);
        }

        return true;
    }

    /// <summary>月龄, 日元: a unit that only begins like a date.</summary>
    private readonly bool IsLongerUnit(int position, int end) =>
        _options.Units.Index.Longest(Slice(position, end), out int length) is { MayBeDate: false } && length > 1;

    private readonly bool ReadDay(int position, int end, ref DatePoint point)
    {
        if (!ReadOrdinalNumber(position, end, out int day, out int next))
            return false;
        next = SkipBlanks(next, end);
        if (At(next, end) is not ('日' or '号') || IsLongerUnit(next, end))
            return false;
        point.Day = day;
        point.End = next + 1;
        return true;
    }

    /// <summary>24年12月: a year of two digits, which may also be a duration.</summary>
    private readonly bool ReadShortYear(int position, int end, ref DatePoint point)
    {
        if ((position > 0 && IsLatin(_work[position - 1])) || !ReadShort(position, end, out _, out int next) || next - position != 2 || At(next, end) != '年')
            return false;
        int i = SkipBlanks(next + 1, end);
        var part = new DatePoint { End = i };
        bool month = ReadMonth(i, end, ref part);
        if (!month && At(i, end) is not ('底' or '末'))
            return false;
        point.ShortYear = true;
        point.End = month ? part.End : i + 1;
        return true;
    }

    /// <summary>年底, 月底: the end of a year or a month that is not named.</summary>
    private readonly bool ReadEndOf(int position, int end, ref DatePoint point)
    {
        char c = At(position, end);
        if (c is not ('年' or '月') || At(position + 1, end) is not ('底' or '末'))
            return c == '年' && ReadWithinYear(position, end, ref point);
        if (position > 0 && (IsDigit(_work[position - 1]) || IsLatin(_work[position - 1]) || (c == '月' && IsHan(_work[position - 1]) && _work[position - 1] is not ('每' or '个' or '当' or '本'))))
            return false;
        point.Month = c == '年' ? 12 : null;
        point.Day = c == '年' ? null : 31;
        point.AtEnd = true;
        point.End = position + 2;
        return true;
    }

    /// <summary>年内完成: before the year is over.</summary>
    private readonly bool ReadWithinYear(int position, int end, ref DatePoint point)
    {
        if (At(position + 1, end) != '内' || !StartsDone(position + 2, end) || (position > 0 && IsDigit(_work[position - 1])))
            return false;
        (point.Month, point.AtEnd, point.End) = (12, true, position + 2);
        return true;
    }

    private readonly bool StartsDone(int position, int end) =>
        position < end && (Slice(position, end).StartsWith("完成".AsSpan()) || Slice(position, end).StartsWith("到位".AsSpan()));
}
