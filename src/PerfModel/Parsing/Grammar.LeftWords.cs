using System;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>The words in front of a number or a date: comparators, levels, changes with their baselines, 约, 每人每天; the rest is the subject.</summary>
internal ref partial struct Grammar
{
    private const int LongestBaseline = 12;
    private const int LongestPer = 12;
    private const int ShortestMeasured = 2;

    private bool ReadLeftWords(ref Item item)
    {
        bool direct = true;
        while (true)
        {
            item.WordsEnd = SkipBlanksBack(item.WordsEnd, item.WordsStart);
            if (item.WordsEnd > item.WordsStart && _work[item.WordsEnd - 1] == ':')
                return true;
            if (item.WordsEnd == item.WordsStart)
                break;
            if (direct && ReadPer(ref item))
                continue;
            int length = _words.Before.AtEnd(Slice(item.WordsStart, item.WordsEnd), out BeforeMeaning meaning);
            if (length == 0 && _work[item.WordsEnd - 1] == '了')
                length = 1 + _words.Before.AtEnd(Slice(item.WordsStart, item.WordsEnd - 1), out meaning);
            if (length == 0 || (length == 1 && _work[item.WordsEnd - 1] == '了') || !IsWordOfItsOwn(item, length))
                break;
            if (length > 1 && BeginsInCompound(item, length))
                length = _words.Before.AtEnd(Slice(item.WordsEnd - length + 1, item.WordsEnd), out meaning);
            if (length == 0)
                break;
            int end = item.WordsEnd;
            if (!Apply(meaning, end - length, end, ref item))
                return false;
            if (item.WordsEnd == end)
                break;
            direct &= meaning is BeforeMeaning.Approximate or BeforeMeaning.Filler;
        }

        return ReadBaseline(ref item);
    }

    /// <summary>人均不超过: the first character of 均不超过 is the last of the word in front of it.</summary>
    private readonly bool BeginsInCompound(in Item item, int length) =>
        _words.Of(WordRole.Compound).AtEnd(Slice(item.WordsStart, item.WordsEnd - length + 1), out _) > 1;

    /// <summary>Whether a word at the end of the words in front is not the end of another: 约 of 节约, 在 of 存在.</summary>
    private readonly bool IsWordOfItsOwn(in Item item, int length) =>
        _words.Of(WordRole.Compound).AtEnd(Slice(item.WordsStart, item.WordsEnd), out _) <= length;

    private bool Apply(BeforeMeaning meaning, int start, int end, ref Item item)
    {
        bool applied = meaning switch
        {
            BeforeMeaning.AtLeast => Compare(ref item, Comparison.AtLeast, false, start, end),
            BeforeMeaning.GreaterThan => Compare(ref item, Comparison.GreaterThan, false, start, end),
            BeforeMeaning.Equal => Compare(ref item, Comparison.Equal, false, start, end),
            BeforeMeaning.LessThan => Compare(ref item, Comparison.LessThan, false, start, end),
            BeforeMeaning.AtMost => Compare(ref item, Comparison.AtMost, false, start, end),
            BeforeMeaning.Reached => Level(ref item, Comparison.AtLeast, _options.Reached, nameof(TargetParseOptions.Reached), start, end),
            BeforeMeaning.Controlled =>
                Level(ref item, Comparison.AtMost, _options.ControlledAt, nameof(TargetParseOptions.ControlledAt), start, end),
            _ => true,
        };
        if (!applied)
            return false;
        switch (meaning)
        {
            case BeforeMeaning.Approximate:
                item.Approximate = true;
                break;
            case BeforeMeaning.Held:
                item.HasLevel = true;
                break;
            case BeforeMeaning.Filler:
                Remark(TargetRemarkCode.Redundant, start, end);
                break;
            case BeforeMeaning.Minus:
                item.Negative = true;
                break;
            case BeforeMeaning.Tolerance:
                item.Tolerance = true;
                break;
            case BeforeMeaning.Increase or BeforeMeaning.Decrease when item.Change is not null:
                return FailIn(TargetErrorCode.UnexpectedText, start, end);
            case BeforeMeaning.Increase or BeforeMeaning.Decrease when item.HasLevel && item.LevelIsChange:
                return true;
            case BeforeMeaning.Increase or BeforeMeaning.Decrease:
                item.Change = meaning == BeforeMeaning.Increase ? Direction.Increase : Direction.Decrease;
                break;
        }

        item.WordsEnd = start;
        return true;
    }

    private bool Level(ref Item item, Comparison comparison, LevelReading reading, string option, int start, int end)
    {
        item.HasLevel = true;
        item.LevelIsChange = _work[start] is not ('达' or '控' or '限');
        if (reading == LevelReading.Unspecified)
            return true;
        if (item.Comparison == Comparison.Unspecified)
            Remark(TargetRemarkCode.AmbiguousReading, start, end, option);
        return Compare(ref item, comparison, true, start, end);
    }

    /// <summary>每月, 每人每天 directly in front of the number: factors below the line of its unit.</summary>
    private readonly bool ReadPer(ref Item item)
    {
        int from = Math.Max(item.WordsStart, item.WordsEnd - LongestPer);
        int each = Slice(from, item.WordsEnd).LastIndexOf('每');
        if (each < 0 || from + each + 1 == item.WordsEnd)
            return false;
        each += from;
        UnitEntry? entry = _options.Units.Index.Longest(Slice(each + 1, item.WordsEnd), out int length);
        bool multiplied = length == 0 && _options.Units.TryParse(WordsOf(each + 1, item.WordsEnd), out Unit? per) && per is { IsKnown: true, IsCompound: false };
        if (length != item.WordsEnd - each - 1 && !multiplied)
        {
            if (length > 0 || item.WordsEnd - each != 2 || !IsHan(_work[each + 1]))
                return false;
            entry = null;
        }

        if (entry is null && !multiplied && _work[each + 1] is '个' or '场' or '类')
            return false;
        item.PerEnd = item.PerEnd == 0 ? item.WordsEnd : item.PerEnd;
        item.PerStart = item.WordsEnd = each;
        return true;
    }

    /// <summary>减少用水量5%, 提高覆盖率2个百分点: a verb in front of the subject makes a change, where the unit leaves no level to think of.</summary>
    private readonly void ReadLeadingVerb(ref Item item)
    {
        bool points = item.Unit?.Dimension is "percentagePoint" or "perMillePoint";
        bool free = item.Kind == ItemKind.Number && item.Comparison == Comparison.Unspecified && item.Change is null && !item.HasLevel;
        if (!free || !(points || item.Unit?.Status == UnitStatus.Ratio))
            return;
        (int start, int end) = TrimmedWords(item.WordsStart, item.WordsEnd);
        int length = _words.Before.AtStart(Slice(start, end), out BeforeMeaning meaning);
        if (length == 0 || end - start - length < ShortestMeasured || _words.Of(WordRole.Measured).IsWord(Slice(start + length, end), out _))
            return;
        if (meaning != BeforeMeaning.Decrease && !(points && meaning == BeforeMeaning.Increase))
            return;
        item.Change = meaning == BeforeMeaning.Increase ? Direction.Increase : Direction.Decrease;
        item.WordsStart = start + length;
    }

    /// <summary>较上年, 同比, 与2023年相比 in front of a change.</summary>
    private bool ReadBaseline(ref Item item)
    {
        if (!BaselineAtEnd(item.WordsStart, item.WordsEnd, out int start, out string? baseline))
            return true;
        if (item.HasLevel && item.Change is null)
            return true;
        if (item.Change is null)
            return FailIn(TargetErrorCode.UnexpectedText, start, item.WordsEnd);
        item.Baseline = baseline;
        item.WordsEnd = SkipBlanksBack(start, item.WordsStart);
        return true;
    }

    private readonly bool BaselineAtEnd(int start, int end, out int from, out string? baseline)
    {
        (from, baseline) = (end, null);
        end = SkipBlanksBack(end, start);
        start = Math.Max(start, end - LongestBaseline - 6);
        ReadOnlySpan<char> words = Slice(start, end);
        if (words.EndsWith("同比".AsSpan()) || words.EndsWith("环比".AsSpan()))
        {
            from = end - 2;
            baseline = WordsOf(from, end);
            return true;
        }

        int tail = BaselineTail(words);
        int mark = tail > 0 && words[words.Length - 1] == '上'
            ? words.LastIndexOf('在')
            : words.Slice(0, words.Length - tail).LastIndexOfAny("较比与".AsSpan());
        if (mark < 0 || words.Length - tail - mark - 1 is < 1 or > LongestBaseline)
            return false;
        int name = start + mark + 1;
        if (At(name, end) == '于')
            name++;
        if (!IsBaseline(name, end - tail))
            return false;
        from = start + mark - (mark > 0 && words[mark - 1] is '相' or '对' ? 1 : 0);
        baseline = WordsOf(name, end - tail);
        return true;
    }

    /// <summary>The length of 相比 behind 与上年, of 基础上 behind 在上年.</summary>
    private static int BaselineTail(ReadOnlySpan<char> words)
    {
        if (words.EndsWith("相比较".AsSpan()))
            return 3;
        if (words.EndsWith("相比".AsSpan()) || words.EndsWith("相较".AsSpan()))
            return 2;
        if (!words.EndsWith("基础上".AsSpan()) || words.IndexOf('在') < 0)
            return 0;
        return words.EndsWith("的基础上".AsSpan()) ? 4 : 3;
    }

    private readonly bool IsBaseline(int start, int end)
    {
        int length = YearLength(start, end);
        if (length == 0)
            length = _words.Of(WordRole.Baseline).AtStart(Slice(start, end), out _);
        return length > 0 && (start + length == end || _words.Of(WordRole.BaselineTail).IsWord(Slice(start + length, end), out _));
    }

    /// <summary>The length of a calendar year with its 年 and 度, or 0.</summary>
    private readonly int YearLength(int start, int end)
    {
        if (end - start < 5 || !IsCalendarYear(start, end, out _))
            return 0;
        int i = SkipBlanks(start + 4, end);
        return At(i, end) == '年' ? i + (At(i + 1, end) == '度' ? 2 : 1) - start : 0;
    }

    private readonly bool IsBaselineYear(int position, int words, int end, out int length)
    {
        length = 0;
        if (!IsDigit(_work[position]) && Numerals.Digit(_work[position]) < 0)
            return false;
        int before = SkipBlanksBack(position, words);
        bool marked = before > words && _work[before - 1] is '较' or '比' or '与' or '于' or '在';
        if (marked && _work[before - 1] == '在')
        {
            length = YearLength(position, end);
            ReadOnlySpan<char> behind = Slice(position + length, end);
            return length > 0 && (behind.StartsWith("基础上".AsSpan()) || behind.StartsWith("的基础上".AsSpan()));
        }

        if (!marked || (_work[before - 1] == '于' && !(before - 1 > words && _work[before - 2] is '较' or '比')))
            return false;
        length = YearLength(position, end);
        return length > 0;
    }
}
