using System;

namespace PerfModel.Parsing;

/// <summary>Periods and deadlines: 2024年1-12月, 2024年底前, 每月10日前, 9月前完成.</summary>
internal ref partial struct Grammar
{
    private bool ReadDate(int start, int position, int end, ref Item item)
    {
        bool monthly = IsMonthly(item.WordsStart, position);
        bool shortened = ReadShortened(position, end, out DatePoint first, out DatePoint second);
        if (!shortened && !ReadPoint(position, end, monthly, out first))
            return false;
        if (first.Dotted && !shortened && item.Comparison != Comparison.Unspecified && !IsConnector(first.End, end, out _))
            return false;
        item.Start = start;
        bool ranged = shortened || ReadSecond(ref first, end, out second);
        if (!ranged)
            second = first;
        item.End = second.End;
        if (!CheckComparison(position, end, ref item) || !CheckDate(position, first, second, ranged, item))
            return false;
        ReadRecurrence(first, ref item);
        ReadMark(ranged, ref item);
        return ranged ? ReadPeriod(position, first, second, end, ref item) : ReadSingle(position, first, end, ref item);
    }

    /// <summary>1-12月, 2024-2026年, 2024年6—12月, 一至三季度: the first date has only its number.</summary>
    private readonly bool ReadShortened(int position, int end, out DatePoint first, out DatePoint second)
    {
        first = second = default;
        int i = position;
        int? year = null;
        if (IsCalendarYear(position, end, out int value))
        {
            int mark = SkipBlanks(position + 4, end);
            if (At(mark, end) == '年')
            {
                year = value;
                i = SkipBlanks(mark + 1, end);
            }
            else if (IsConnector(position + 4, end, out int years) && ReadPoint(position + 4 + years, end, false, out second)
                && second is { Year: not null, Month: null, Quarter: null, Half: null })
            {
                first = new DatePoint { Year = value, End = position + 4 };
                return true;
            }
        }

        int number = At(i, end) == '第' ? i + 1 : i;
        if (!ReadOrdinalNumber(number, end, out int n, out int next) || !IsConnector(next, end, out int length)
            || !ReadPartlyNamed(next + length, end, ref second))
            return false;
        second.Year = year;
        first = new DatePoint { Year = year, Month = second.Month is null ? null : n, Quarter = second.Quarter is null ? null : n, End = next };
        return true;
    }

    /// <summary>A month or a quarter without more.</summary>
    private readonly bool ReadPartlyNamed(int position, int end, ref DatePoint point) =>
        ReadPartOfYear(position, end, ref point) && point is { Half: null, Day: null, Third: null };

    /// <summary>The second date of a period; what it does not say it takes from the first.</summary>
    private readonly bool ReadSecond(ref DatePoint first, int end, out DatePoint second)
    {
        second = default;
        if (first.AtEnd || !IsConnector(first.End, end, out int length))
            return false;
        int position = first.End + length;
        if (first.Dotted && ReadShort(position, end, out int month, out int next) && SkipBlanks(next, end) == end)
        {
            second = new DatePoint { Year = first.Year, Month = month, End = next, YearInherited = true };
            return true;
        }

        if (!ReadPoint(position, end, first.Day is not null, out second))
            return false;
        if (second is { Year: null, ShortYear: false })
        {
            second.Year = first.Year;
            second.YearInherited = true;
            if (second is { Month: null, Day: not null })
                second.Month = first.Month;
        }

        first.Year ??= second.Year;
        return true;
    }

    private bool CheckComparison(int position, int end, ref Item item)
    {
        if (item.Comparison == Comparison.Unspecified)
            return item.Change is null || FailIn(TargetErrorCode.UnexpectedText, item.Start, item.End);
        bool year = IsCalendarYear(position, end, out _);
        return FailIn(year ? TargetErrorCode.AmbiguousYear : TargetErrorCode.AmbiguousDate, position, item.End);
    }

    private bool CheckDate(int position, in DatePoint first, in DatePoint second, bool ranged, in Item item)
    {
        if (first.ShortYear || second.ShortYear)
            return FailIn(TargetErrorCode.AmbiguousDate, position, item.End);
        bool monthEnd = first is { AtEnd: true, Month: null };
        if (!monthEnd && !IsDayOfMonth(first) && first.From is null)
            return FailIn(TargetErrorCode.DateInvalid, position, first.End);
        if (ranged && (second.From is null || second.To is null))
            return FailIn(TargetErrorCode.DateInvalid, position, second.End);
        if (!monthEnd && IsDayOfMonth(first) && first.Day is < 1 or > 31)
            return FailIn(TargetErrorCode.DateInvalid, position, first.End);
        return !ranged || CheckOrder(position, first, second);
    }

    private static bool IsDayOfMonth(in DatePoint point) => point is { Day: not null, Month: null };

    private bool CheckOrder(int position, in DatePoint first, in DatePoint second)
    {
        if (Rank(first, false) <= Rank(second, true))
            return true;
        bool certain = first.Year is not null && (!second.YearInherited || second.Day is not null);
        return FailIn(certain ? TargetErrorCode.RangeInvalid : TargetErrorCode.AmbiguousDate, position, second.End);
    }

    /// <summary>A number that grows with the date, from its beginning or its end.</summary>
    private static int Rank(in DatePoint point, bool end)
    {
        PartialDate? date = end ? point.To : point.From;
        if (date is not PartialDate d)
            return 0;
        int month = d.Quarter is int quarter ? (quarter * 3) - (end ? 0 : 2) : d.Month ?? (end ? 12 : 1);
        return ((((d.Year ?? 0) * 13) + month) * 32) + (d.Day ?? (end ? 31 : 1));
    }

    /// <summary>每年, 每月, 每季度 in front of a date.</summary>
    private readonly void ReadRecurrence(in DatePoint point, ref Item item)
    {
        // The factors of 每年 were read as those of a unit; in front of a date they say how often.
        if (item.PerEnd > 0)
            item.WordsEnd = item.PerEnd;
        (item.PerStart, item.PerEnd) = (0, 0);
        item.WordsEnd = SkipBlanksBack(item.WordsEnd, item.WordsStart);
        int each = Slice(item.WordsStart, item.WordsEnd).LastIndexOf('每');
        if (each < 0)
            return;
        ReadOnlySpan<char> word = Slice(item.WordsStart + each + 1, item.WordsEnd);
        item.Every = word.ToString() switch
        {
            "年" or "年度" or "一年" => Recurrence.Year,
            "半年" => Recurrence.HalfYear,
            "季度" or "季" or "个季度" => Recurrence.Quarter,
            "月" or "个月" => Recurrence.Month,
            "" when point is { AtEnd: true, Day: 31 } => Recurrence.Month,
            "" when point is { AtEnd: true, Month: 12 } => Recurrence.Year,
            _ => null,
        };
        if (item.Every is not null)
            item.WordsEnd = item.WordsStart + each;
    }

    /// <summary>截至, 不晚于, 于 in front of a date.</summary>
    private readonly void ReadMark(bool ranged, ref Item item)
    {
        item.WordsEnd = SkipBlanksBack(item.WordsEnd, item.WordsStart);
        ReadOnlySpan<char> words = Slice(item.WordsStart, item.WordsEnd);
        foreach (string mark in (ReadOnlySpan<string>)["截止到", "截止至", "截至到", "截止", "截至", "不晚于", "不迟于", "不得晚于", "不得迟于", "最迟于", "最晚于", "最迟", "最晚"])
        {
            if (!words.EndsWith(mark.AsSpan()))
                continue;
            item.By = true;
            item.WordsEnd -= mark.Length;
            return;
        }

        if (ranged && words.Length > 0 && words[words.Length - 1] is '从' or '自' && !words.EndsWith("各自".AsSpan()))
            item.WordsEnd--;
        else if (words.Length > 0 && words[words.Length - 1] is '于' or '在' && (words.Length == 1 || !words.EndsWith("存在".AsSpan())))
            item.WordsEnd--;
    }

    private bool ReadPeriod(int position, in DatePoint first, in DatePoint second, int end, ref Item item)
    {
        (item.Kind, item.From, item.To) = (ItemKind.Period, first.From!.Value, second.To!.Value);
        if (item.Every is not null)
            item.WordsEnd = Math.Max(item.WordsEnd, SkipBlanksBack(position, item.WordsStart));
        item.Every = null;
        item.End = SkipWithin(second.End, end);
        return CheckBehindDate(position, end, item);
    }

    private readonly int SkipWithin(int position, int end)
    {
        int i = SkipBlanks(position, end);
        int next = SkipWord(i, end, "年内", SkipWord(i, end, "全年", SkipWord(i, end, "整年", SkipWord(i, end, "期间", SkipWord(i, end, "之间", SkipWord(i, end, "间", i))))));
        if (next == i && At(i, end) == '内' && !IsHan(At(i + 1, end)))
            next = i + 1;
        if (next == i && At(i, end) == '内' && StartsDone(i + 1, end))
            next = i + 1;
        return next == i ? position : next;
    }

    private bool ReadSingle(int position, DatePoint point, int end, ref Item item)
    {
        int i = SkipWithin(point.End, end);
        int mark = SkipBlanks(i, end);
        int after = SkipWord(mark, end, "年底", SkipWord(mark, end, "年末", mark));
        if (after == mark && point.Month is not null)
            after = SkipWord(mark, end, "月底", SkipWord(mark, end, "月末", mark));
        if (after == mark && At(mark, end) is '底' or '末')
            after++;
        point.AtEnd |= after > mark;
        i = after > mark ? after : i;
        int before = SkipBlanks(i, end);
        int until = _words.Of(WordRole.OrBefore).AtStart(Slice(before, end), out _);
        item.By |= until > 0 || IsIncluded(point.End, before);
        after = until > 0 ? before + until : SkipWord(before, end, "之前", SkipWord(before, end, "以前", SkipWord(before, end, "前", before)));
        bool isBefore = after > before;
        if (isBefore && At(after, end) == '后')
            return FailIn(TargetErrorCode.AmbiguousDate, position, after + 1);
        i = isBefore ? after : i;
        bool done = TakeDone(ref i, end, isBefore || point.AtEnd);
        item.End = i;
        if (point.Dotted && !point.AtEnd && !isBefore && !done)
            return FailIn(TargetErrorCode.AmbiguousDate, position, point.End);
        if (isBefore || point.AtEnd || done || item.By)
            return ReadDeadline(position, point, isBefore && !point.AtEnd && !item.By, ref item) && CheckBehindDate(position, end, item);
        (item.Kind, item.From, item.To) = (ItemKind.Period, point.From ?? default, point.To ?? default);
        if (item.Every is not null || IsDayOfMonth(point))
            return RestoreRecurrence(position, point, ref item);
        return CheckBehindDate(position, end, item);
    }

    /// <summary>每年3月 is a period whose subject says 每年; 每月10日 without 前 is a deadline by its day.</summary>
    private bool RestoreRecurrence(int position, in DatePoint point, ref Item item)
    {
        if (IsDayOfMonth(point))
            return ReadDeadline(position, point, false, ref item);
        item.WordsEnd = SkipBlanksBack(position, item.WordsStart);
        item.Every = null;
        return true;
    }

    /// <summary>完成 or 到位 behind a date; in front of other words it stays with them, in front of a number or at the end it is only the mark of a deadline.</summary>
    private readonly bool TakeDone(ref int position, int end, bool deadline)
    {
        int i = SkipBlanks(position, end);
        if (!StartsDone(i, end))
            return false;
        int next = SkipBlanks(i + 2, end);
        char c = At(next, end);
        if (IsHan(c) && !Numerals.Begins(c))
            return !deadline && c is not ('率' or '情' or '数' or '量' or '时' or '额' or '比' or '度' or '值');
        if (next == end || !deadline || IsDigit(c) || Numerals.Begins(c) || c is '≥' or '≤' or '>' or '<' or '=')
            position = i + 2;
        return true;
    }

    /// <summary>What may not stand behind a date: 起, 后, 左右, 以上.</summary>
    private bool CheckBehindDate(int position, int end, in Item item)
    {
        int i = SkipBlanks(item.End, end);
        if (i >= end)
            return true;
        if (_words.After.AtStart(Slice(i, end), out AfterMeaning meaning) > 0)
        {
            bool about = meaning == AfterMeaning.Approximate || !IsCalendarYear(position, end, out _);
            return FailIn(about ? TargetErrorCode.AmbiguousDate : TargetErrorCode.AmbiguousYear, position, end);
        }

        return _work[i] is not ('起' or '后' or '之' or '以' or '止' or '月' or '日' or '年')
            || FailIn(TargetErrorCode.UnexpectedText, i, end);
    }
}
