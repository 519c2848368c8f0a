using System;

namespace PerfModel.Parsing;

/// <summary>The words around a number: its subject, unless they turn its meaning round or are damage.</summary>
internal ref partial struct Grammar
{
    private const int ShortTrail = 3;
    private const int NearWords = 6;

    private readonly string SubjectOf(in Item item)
    {
        string before = WordsOf(item.WordsStart, item.WordsEnd), behind = WordsOf(item.TrailStart, item.TrailEnd);
        return before.Length == 0 ? behind : behind.Length == 0 ? before : before + " " + behind;
    }

    /// <summary>The words left in front must not turn the meaning round, and damage such as 工5% is no subject.</summary>
    private bool CheckLeft(ref Item item)
    {
        (int start, int end) = TrimmedWords(item.WordsStart, item.WordsEnd);
        if (start >= end)
            return true;
        bool number = item.Kind is ItemKind.Number or ItemKind.Range or ItemKind.Ratio;
        if (number && end == item.WordsEnd && !ReadApart(ref item, start, end))
            return false;
        if ((!number || item.Comparison == Comparison.Unspecified) && !HasNoComparator(start, end))
            return false;
        if (StrangeSign(start, end) is int strange and >= 0)
            return FailIn(TargetErrorCode.UnexpectedText, strange, strange + 1);
        if (!HasLetter(start, end) || HasSpacedNumber(start, end))
            return FailIn(TargetErrorCode.UnexpectedText, start, end);
        if (!number)
            return CheckDateWords(item, start, end);
        if (end == SkipBlanksBack(item.WordsEnd, item.WordsStart) && IsBeginOfNumber(item, start, end))
            return FailIn(TargetErrorCode.UnexpectedText, end - 1, end);
        if (!CheckMinus(ref item, end) || (item.Comparison is Comparison.Unspecified or Comparison.AtLeast or Comparison.GreaterThan && !CheckModal(start, end)))
            return false;
        int suspect = _words.Of(WordRole.SuspectBefore).AtEnd(Slice(start, end), out _);
        bool alone = end - start == 1 || !IsHan(_work[end - 2]);
        if (suspect == 0 && alone)
            suspect = _words.Of(WordRole.SuspectAlone).AtEnd(Slice(start, end), out _);
        if (suspect > 0 && end == SkipBlanksBack(item.WordsEnd, item.WordsStart))
            return FailIn(TargetErrorCode.UnexpectedText, end - suspect, end);
        bool single = end - start == 1 || (end - start == 2 && IsLatin(_work[start]) && IsLatin(_work[start + 1]));
        single |= IsLatin(_work[end - 1]) && item.Unit is not { IsKnown: true };
        bool damage = single && item.Comparison == Comparison.Unspecified && item.Change is null && item.Kind == ItemKind.Number
            && !(item.WordsEnd > end && _work[end] == ':') && !IsKnownSingle(_work[start]);
        return !damage || FailIn(TargetErrorCode.UnexpectedText, start, end);
    }

    /// <summary>A comparator word that words keep apart from an otherwise uncompared number is more than this grammar can read: 高于全省平均水平5%.</summary>
    private bool HasNoComparator(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            int length = _words.Before.AtStart(Slice(i, end), out BeforeMeaning meaning);
            if (length < 2)
                continue;
            bool superlative = _work[i] == '最' && _work[i + 1] is '低' or '高' or '大' or '少';
            if (meaning <= BeforeMeaning.AtMost && !superlative)
                return FailIn(TargetErrorCode.UnexpectedText, i, i + length);
            i += length - 1;
        }

        return true;
    }

    /// <summary>三 百: a numeral and a scale with a blank between them are a number that belongs in no subject.</summary>
    private readonly bool HasSpacedNumber(int start, int end)
    {
        for (int i = start + 1; i + 1 < end; i++)
        {
            if (_work[i] == ' ' && Numerals.Digit(_work[i - 1]) >= 0 && Numerals.Scale(_work[i + 1]) > 0)
                return true;
        }

        return false;
    }

    private readonly bool HasLetter(int start, int end)
    {
        foreach (char c in Slice(start, end))
        {
            if (IsHan(c) || IsLatin(c))
                return true;
        }

        return false;
    }

    /// <summary>What belongs to the number itself is no subject: 二十 五个, 一吨又半, 3万 万.</summary>
    private readonly bool IsRestOfNumber(in Item item, int start, int end)
    {
        char first = _work[start];
        bool numeral = item.Weak && (Numerals.Digit(first) >= 0 || Numerals.Scale(first) > 0);
        bool point = first == '点' && Numerals.Digit(At(start + 1, end)) >= 0;
        bool half = first == '半' && (start + 1 == end || _words.After.AtStart(Slice(start + 1, end), out _) > 0);
        return numeral || point || half || first is '又' or '之' || (first is '万' or '亿' && item.TrailStart == start);
    }

    /// <summary>Likewise in front: 一万 零五百人, 百 分 之 2.</summary>
    private readonly bool IsBeginOfNumber(in Item item, int start, int end)
    {
        char last = _work[end - 1];
        bool numeral = item.Weak && (Numerals.Digit(last) >= 0 || Numerals.Scale(last) > 0 || last is '万' or '亿' or '点');
        bool alone = end - start > 1 && _work[end - 2] == ' ' && IsHan(last) && !IsKnownSingle(last);
        return numeral || alone || last is '又' or '之' || (last == '比' && end - start == 1);
    }

    /// <summary>次年3月底前 names a year that only the context knows.</summary>
    private bool CheckDateWords(in Item item, int start, int end)
    {
        // 年 of 明年底 belongs to both.
        int behind = end == item.Start && _work[end] == '年' ? end + 1 : end;
        int suspect = _words.Of(WordRole.SuspectDate).AtEnd(Slice(start, behind), out _);
        if (suspect == 0 && behind > end)
            suspect = _words.Of(WordRole.SuspectDate).AtEnd(Slice(start, behind = end), out _);
        if (suspect > 0)
            return FailIn(TargetErrorCode.AmbiguousDate, behind - suspect, behind);
        int lunar = Slice(start, end).IndexOf('历');
        bool other = lunar > 0 && _work[start + lunar - 1] is '农' or '阴' or '旧';
        return !other || FailIn(TargetErrorCode.AmbiguousDate, start, end);
    }

    /// <summary>冷库温度-18℃: a hyphen behind words is a minus only where the unit can be negative by itself.</summary>
    private bool CheckMinus(ref Item item, int end)
    {
        if (_work[end - 1] != '-' || end != item.WordsEnd)
            return true;
        if (item.Unit?.Dimension != "temperature" || item.Kind != ItemKind.Number || item.Negative)
            return FailIn(TargetErrorCode.AmbiguousNumber, end - 1, item.End);
        (item.Value, item.Negative, item.WordsEnd) = (-item.Value, true, end - 1);
        return true;
    }

    /// <summary>不得, 没有 in the last words in front of a number that no comparator word took up, or that 以上 makes a floor: 严禁发生3人以上事故.</summary>
    private bool CheckModal(int start, int end)
    {
        for (int i = Math.Max(start, end - NearWords); i < end; i++)
        {
            int length = _words.Of(WordRole.Modal).AtStart(Slice(i, end), out _);
            if (length > 0)
                return FailIn(TargetErrorCode.UnexpectedText, i, end);
        }

        return true;
    }

    private static ReadOnlySpan<char> StrangeSigns => "□■_#?^|\\~!&".AsSpan();

    /// <summary>A sign that stands for something left out or damaged: □, _, #, but not the one of R&amp;D; or -1.</summary>
    private readonly int StrangeSign(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (StrangeSigns.IndexOf(_work[i]) >= 0 && !(_work[i] == '&' && i > start && IsLatin(_work[i - 1]) && IsLatin(At(i + 1, end))))
                return i;
        }

        return -1;
    }

    private static bool IsKnownSingle(char c) => c is '均' or '各' or '共' or '每' or '总' or '限' or '满' or '达';

    /// <summary>A comparator that other words keep apart from the number: 不低于辖区人均0.05元.</summary>
    private bool ReadApart(ref Item item, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            int length = _words.Apart.AtStart(Slice(i, end), out Comparison comparison);
            if (length == 0)
                continue;
            if (item.Unit?.Dimension is "percentagePoint" or "perMillePoint" || item.Kind is not (ItemKind.Number or ItemKind.Ratio) || item.Change is not null)
                return FailIn(TargetErrorCode.UnexpectedText, i, item.End);
            bool level = _work[i] == '控';
            if (!level || _options.ControlledAt == LevelReading.Comparison || item.Comparison != Comparison.Unspecified)
            {
                if (!Compare(ref item, comparison, level, i, i + length))
                    return false;
            }

            _work.Slice(i, length).Fill(' ');
            i += length - 1;
        }

        return true;
    }

    private bool CheckRight(ref Item item)
    {
        if (item.Kind is ItemKind.Number or ItemKind.Range)
            TakePer(ref item);
        (int start, int end) = TrimmedWords(item.TrailStart, item.TrailEnd);
        if (start >= end || item.Kind is ItemKind.Period or ItemKind.Deadline)
            return start >= end || CheckDateTrail(start, end);
        ReadOnlySpan<char> words = Slice(start, end);
        if (!IsHan(words[0]) && !IsLatin(words[0]) && words[0] is not ('“' or '《' or '"' or '‘' or '「'))
            return FailIn(TargetErrorCode.UnexpectedText, start, end);
        if (StrangeSign(start, end) is int strange and >= 0)
            return FailIn(TargetErrorCode.UnexpectedText, strange, strange + 1);
        if (item.Unit?.Status == UnitStatus.Ratio && _options.Units.Index.Longest(words, out int unit) is not null && unit == words.Length)
            return FailIn(TargetErrorCode.UnexpectedText, start, end);
        if (!HasNoComparator(start, end))
            return false;
        if (IsRestOfNumber(item, start, end))
            return FailIn(TargetErrorCode.UnexpectedText, start, end);
        bool fine = _words.Of(WordRole.FineAfter).AtStart(words, out _) > 0;
        bool suspect = _words.Of(WordRole.SuspectAfter).AtStart(words, out _) > 0
            || _words.Of(WordRole.SuspectWhole).IsWord(words, out _)
            || (IsDuration(item.Unit) && _words.Of(WordRole.SuspectTime).AtStart(words, out _) > 0)
            || (item.TrailStart == start && _words.Of(WordRole.SuspectStart).AtStart(words, out _) > 0)
            || words.IndexOfAny("≥≤><=%‰±".AsSpan()) >= 0
            || (words.Length <= ShortTrail && words[words.Length - 1] is '前' or '后' or '底' or '起')
            || (words.Length > 1 && words[1] == ' ')
            || IsGlued(item, start)
            || (IsLatin(words[0]) && item.TrailStart == start);
        bool date = item.Unit is null && words[0] == '前' && Slice(item.Start, item.End).IndexOf('.') >= 0;
        return fine || !suspect || FailIn(date ? TargetErrorCode.AmbiguousDate : TargetErrorCode.UnexpectedText, date ? item.Start : start, end);
    }

    /// <summary>2名教师/校: what stands behind the subject's stroke is below the line of the unit, where it is a unit.</summary>
    private readonly void TakePer(ref Item item)
    {
        (int start, int end) = TrimmedWords(item.TrailStart, item.TrailEnd);
        int stroke = start < end ? Slice(start, end).LastIndexOf('/') : -1;
        if (stroke < 1 || item.Unit is null || start + stroke + 1 == end)
            return;
        if (!_options.Units.TryParse(WordsOf(start + stroke, end), out Unit? per) || per!.Above.Length > 0 || !per.IsKnown)
            return;
        item.Unit = new Unit(item.Unit.Above.ToArray(), [.. item.Unit.Below, .. per.Below]);
        item.TrailEnd = start + stroke;
    }

    /// <summary>A bare number with a word glued to it that is no measure word: 100宣传片.</summary>
    private readonly bool IsGlued(in Item item, int trail) =>
        item.Unit is null && item.TrailStart == trail && IsDigit(_work[trail - 1]) && IsHan(_work[trail]);

    /// <summary>What is left behind a date must not be part of another: XX月底前, 春节前.</summary>
    private bool CheckDateTrail(int start, int end)
    {
        ReadOnlySpan<char> words = Slice(start, end);
        if (!HasNoComparator(start, end))
            return false;
        if (words[0] is '初' or '的' || _words.Of(WordRole.SuspectDateAfter).AtStart(words, out _) > 0)
            return FailIn(TargetErrorCode.AmbiguousDate, start, end);
        bool suspect = !(IsHan(words[0]) || IsLatin(words[0]) || words[0] is '“' or '《' or '"') || words.IndexOfAny("月日号旬底末≥≤><=%".AsSpan()) >= 0 || words[words.Length - 1] is '前' or '后' or '起' || words[0] is '左' or '前';
        return !suspect || FailIn(TargetErrorCode.UnexpectedText, start, end);
    }
}
