using System;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>Words that contain digits or numerals and are names: 5G, PM2.5, 一次性, “十四五”, 65岁以上老年人, 第三方.</summary>
internal ref partial struct Grammar
{
    private const int LongestQuoted = 64;

    /// <summary>The length of a name that begins here, or 0.</summary>
    private readonly int SkipName(int position, int words, int end, int lastDigit)
    {
        char c = _work[position];
        int latin = SkipLatin(position, words, end);
        if (latin > 0)
            return latin;
        if (c is '“' or '《' or '‘' or '"' or '「')
            return SkipQuoted(position, end);
        if (c == '第')
            return SkipOrdinal(position, end);
        if (IsBaselineYear(position, words, end, out int year))
            return year;
        int name = _words.Of(WordRole.Name).AtStart(Slice(position, end), out _);
        bool fraction = name > 1 && _work[position + name - 1] == '分' && At(position + name, end) == '之';
        if (name > 0 && !fraction && NumeralLength(position, end) <= name && !IsAfterComparator(position, words))
            return name;
        return lastDigit > position ? SkipAttribute(position, words, end, lastDigit) : 0;
    }

    /// <summary>A word of Latin letters with digits, points and hyphens inside: PM2.5, COVID-19, H7N9, or digits with letters in front of Chinese: 5G, 3A.</summary>
    private readonly int SkipLatin(int position, int start, int end)
    {
        int i = position;
        var quarter = default(DatePoint);
        if (ReadQuarter(position, end, ref quarter))
            return 0;
        bool led = IsDigit(At(i, end)) && (position == start || !IsDigit(_work[position - 1]));
        if (led)
        {
            while (IsDigit(At(i, end)) && i - position < 2)
                i++;
            if (!IsLatin(At(i, end)) || _options.Units.Index.Longest(Slice(i, end), out _) is not null)
                return 0;
        }

        if (!IsLatin(At(i, end)))
            return 0;
        while (i < end && (IsLatin(_work[i]) || (!led && (IsDigit(_work[i]) || (_work[i] is '.' or '-' && IsDigit(At(i + 1, end)))))))
            i++;
        bool named = IsHan(At(i, end)) ? _words.After.AtStart(Slice(i, end), out _) == 0 : At(i, end) is ':' or '≥' or '≤' or '>' or '<' or '=';
        return led && !named ? 0 : i - position;
    }

    private readonly int SkipQuoted(int position, int end)
    {
        char close = _work[position] switch { '“' => '”', '《' => '》', '‘' => '’', '「' => '」', _ => '"' };
        int length = Slice(position + 1, Math.Min(end, position + LongestQuoted)).IndexOf(close);
        return length < 0 ? 0 : length + 2;
    }

    /// <summary>第 with its number, but for 第三季度.</summary>
    private readonly int SkipOrdinal(int position, int end)
    {
        int i = position + 1;
        while (i < end && (IsDigit(_work[i]) || Numerals.Digit(_work[i]) >= 0 || Numerals.Scale(_work[i]) > 0))
            i++;
        return i == position + 1 || At(i, end) == '季' ? 0 : i - position;
    }

    /// <summary>The length of numeral and unit together, to hold against a name: 十分钟 is longer than 十分.</summary>
    private readonly int NumeralLength(int position, int end)
    {
        NumeralKind kind = Numerals.ReadSection(Slice(position, end), out _, out int length, out _);
        if (kind != NumeralKind.Number)
            return 0;
        _options.Units.Index.Longest(Slice(position + length, end), out int unit);
        return unit > 0 ? length + unit : 0;
    }

    private readonly bool IsAfterComparator(int position, int words)
    {
        position = SkipBlanksBack(position, words);
        if (position > words && _work[position - 1] is '≥' or '≤' or '>' or '<' or '=')
            return true;
        return _words.Before.AtEnd(Slice(words, position), out BeforeMeaning meaning) > 0 && meaning <= BeforeMeaning.Controlled;
    }

    /// <summary>
    /// A number that only describes what another number measures: 65岁以上老年人健康管理率≥72%, 12345热线办结率≥98%, 二级以上医院≥3家.
    /// </summary>
    private readonly int SkipAttribute(int position, int words, int end, int lastDigit)
    {
        bool digit = IsDigit(_work[position]);
        if ((!digit && !Numerals.Begins(_work[position])) || IsAfterComparator(position, words) || IsDateAt(position, words, end))
            return 0;
        int number = digit ? AttributeDigits(position, end) : AttributeNumeral(position, end);
        if (number == 0 || position + number > lastDigit)
            return 0;
        int i = position + number;
        bool ratio = (At(i, end) == '分' && At(i + 1, end) == '之') || (At(i, end) == '比' && IsDigit(At(i + 1, end)));
        if (ratio || (At(i, end) is '与' or '和' or '及' or '或' && IsDigit(At(SkipBlanks(i + 1, end), end))))
            return 0;
        int multiplier = digit && At(i, end) is '万' or '亿' ? 1 : 0;
        UnitEntry? unit = _options.Units.Index.Longest(Slice(i + multiplier, end), out int length);
        if (unit is null && digit)
            return IsPlainWord(i, end) && IsHan(At(i + 1, end)) ? number : 0;
        i += multiplier + length;
        int after = _words.After.AtStart(Slice(i, end), out AfterMeaning meaning);
        bool within = after > 0 && meaning is not (AfterMeaning.AtLeast or AfterMeaning.AtMost);
        if (within || !IsHan(At(i + after, end)))
            return 0;
        bool attributive = unit is null || !digit || (multiplier == 0 && IsAttributive(unit.Definition.Symbol));
        return attributive || Describes(position, words, i + after, end, unit!, bounded: after > 0) ? i + after - position : 0;
    }

    /// <summary>
    /// Whether a number at the very beginning describes what another one with a comparator measures: 50万元以上设备使用率≥80%, 35千伏变电站≥2座. Further in,
    /// it may be a condition of its own.
    /// </summary>
    private readonly bool Describes(int position, int words, int behind, int end, UnitEntry unit, bool bounded)
    {
        bool first = TrimmedWords(words, position) is var (start, stop) && (start >= stop || _words.Of(WordRole.LeadsAttribute).IsWord(Slice(start, stop), out _));
        bool size = unit.Definition.Dimension is "time" or "voltage" or "power" or "apparentPower";
        return first && (bounded || size) && !IsConnector(behind, end, out _) && IsCompared(behind, end, orRate: size);
    }

    /// <summary>Whether a comparator stands in front of the next number, or the number is that of a rate: 到岗率100%.</summary>
    private readonly bool IsCompared(int start, int end, bool orRate)
    {
        if (Slice(start, end).IndexOfAny("≥≤><=".AsSpan()) >= 0)
            return true;
        for (int i = start; i < end; i++)
        {
            if (IsDigit(_work[i]))
                return IsAfterComparator(i, start) || (orRate && IsAfterRate(SkipBlanksBack(i, start), start));
        }

        return false;
    }

    private readonly bool IsAfterRate(int position, int start) =>
        position > start && (_work[position - 1] == '率' || (_work[position - 1] == ':' && position > start + 1 && _work[position - 2] == '率'));

    private static bool IsAttributive(string symbol) => symbol is "岁" or "周岁" or "级" or "年级" or "类" or "星" or "届" or "线" or "等";

    private readonly int AttributeDigits(int position, int end)
    {
        int i = position;
        while (i < end && IsDigit(_work[i]))
            i++;
        if (At(i, end) is '-' or '~' && IsDigit(At(i + 1, end)))
        {
            i++;
            while (i < end && IsDigit(_work[i]))
                i++;
        }

        return At(i, end) is '.' or ',' or '%' ? 0 : i - position;
    }

    private readonly int AttributeNumeral(int position, int end)
    {
        NumeralKind kind = Numerals.ReadSection(Slice(position, end), out _, out int length, out _);
        return kind is NumeralKind.Vague or NumeralKind.None ? 0 : length;
    }

    /// <summary>Whether Chinese words begin here that are no unit, multiplier, comparator, approximation or part of a date.</summary>
    private readonly bool IsPlainWord(int position, int end) =>
        IsHan(At(position, end)) && !Numerals.Begins(_work[position]) && !IsConnector(position, end, out _)
        && _work[position] is not ('年' or '月' or '日' or '号' or '季' or '至' or '到' or '成' or '折' or '半' or '余' or '多' or '来' or '分' or '千' or '百')
        && MultiplierAt(position, end) is null
        && _words.After.AtStart(Slice(position, end), out _) == 0
        && _words.Before.AtStart(Slice(position, end), out _) == 0;
}
