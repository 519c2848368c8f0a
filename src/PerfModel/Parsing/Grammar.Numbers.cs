using System;
using System.Globalization;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>Numbers: Arabic, Chinese and financial, with decimals, thousands separators and multipliers.</summary>
internal ref partial struct Grammar
{
    private const int MostDigits = 29;
    private const int DigitsOfLong = 18;

    /// <summary>Reads the number that begins here; false where none does, or where it is in error.</summary>
    private bool ReadNumber(int start, int end, out NumberToken number)
    {
        number = new NumberToken { Start = start, End = start, Value = 0 };
        bool read = ReadParts(start, end, ref number) || ReadDigits(start, end, ref number) || (!_failed && ReadNumeral(start, end, ref number));
        if (!read)
            return false;
        if (number.FixedUnit is null)
            ReadMultipliers(end, ref number);
        ReadTenths(end, ref number);
        if (number.Weak)
            RemarkNumeral(start, number.End, number.Value);
        return !_failed;
    }

    /// <summary>百分之九十五, 千分之3, 百分百.</summary>
    private bool ReadParts(int start, int end, ref NumberToken number)
    {
        ReadOnlySpan<char> text = Slice(start, end);
        if (text.StartsWith("百分百".AsSpan()))
        {
            (number.Value, number.End, number.Weak, number.FixedUnit) = (100, start + 3, true, _options.Units.Percent);
            return true;
        }

        Unit? unit = text.Length < 4 || text[1] != '分' || text[2] != '之' ? null : text[0] switch
        {
            '百' => _options.Units.Percent,
            '千' => _options.Units.PerMille,
            '万' => _options.Units.PerTenThousand,
            _ => null,
        };
        if (unit is null)
            return false;
        int first = SkipBlanks(start + 3, end);
        var part = new NumberToken { Start = first };
        if (At(first, end) == '百')
            (part.Value, part.End) = (100, first + 1);
        else if (!ReadDigits(first, end, ref part) && (_failed || !ReadNumeral(first, end, ref part)))
            return false;
        (number.Value, number.End, number.Weak, number.FixedUnit) = (part.Value, part.End, true, unit);
        return true;
    }

    private bool ReadDigits(int start, int end, ref NumberToken number)
    {
        if (!IsDigit(At(start, end)))
            return false;
        int i = start, digits = 0;
        bool point = false, bad = false;
        for (; i < end; i++)
        {
            char c = _work[i];
            if (IsDigit(c))
            {
                digits++;
            }
            else if (c == '.' && (IsDigit(At(i + 1, end)) || At(i + 1, end) == '.'))
            {
                bad |= point;
                point = true;
            }
            else if (c == ',' && IsDigit(At(i + 1, end)))
            {
                bad |= point || _raw[i] != ',' || !IsGroup(start, i, end);
            }
            else
            {
                break;
            }
        }

        i = SkipExponent(i, end, ref bad);
        number.End = i;
        if (bad)
            return FailIn(TargetErrorCode.NumberInvalid, start, i);
        return ToDecimal(start, i, digits, out number.Value) || FailIn(TargetErrorCode.NumberOutOfRange, start, i);
    }

    /// <summary>Whether three digits and no fourth follow a thousands separator, and one to three digits stand before the first.</summary>
    private readonly bool IsGroup(int start, int comma, int end)
    {
        bool three = comma + 3 < end && IsDigit(_work[comma + 1]) && IsDigit(_work[comma + 2]) && IsDigit(_work[comma + 3]);
        bool fourth = IsDigit(At(comma + 4, end));
        bool first = comma - start <= 3 || _work[comma - 4] == ',';
        return three && !fourth && first;
    }

    private readonly int SkipExponent(int i, int end, ref bool bad)
    {
        if (At(i, end) is not ('E' or 'e'))
            return i;
        int j = i + 1;
        if (At(j, end) is '+' or '-')
            j++;
        if (!IsDigit(At(j, end)))
            return i;
        while (j < end && IsDigit(_work[j]))
            j++;
        bad = true;
        return j;
    }

    private readonly bool ToDecimal(int start, int end, int digits, out decimal value)
    {
        if (digits <= DigitsOfLong)
        {
            value = SmallDecimal(start, end);
            return true;
        }

        value = 0;
        Span<char> plain = stackalloc char[MostDigits + 2];
        int n = 0;
        for (int i = start; i < end; i++)
        {
            if (_work[i] == ',' || (n == 0 && _work[i] == '0' && IsDigit(At(i + 1, end))))
                continue;
            if (n == plain.Length)
                return false;
            plain[n++] = _work[i];
        }

        string text = plain.Slice(0, n).ToString();
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && value.ToString(CultureInfo.InvariantCulture) == text;
    }

    private readonly decimal SmallDecimal(int start, int end)
    {
        long mantissa = 0;
        int scale = -1;
        for (int i = start; i < end; i++)
        {
            if (_work[i] == '.')
                scale = 0;
            if (!IsDigit(_work[i]))
                continue;
            mantissa = (mantissa * 10) + (_work[i] - '0');
            if (scale >= 0)
                scale++;
        }

        return new decimal((int)mantissa, (int)(mantissa >> 32), 0, false, (byte)Math.Max(0, scale));
    }

    private readonly bool ReadNumeral(int start, int end, ref NumberToken number)
    {
        if (start >= end || !Numerals.Begins(_work[start]))
            return ReadHalf(start, end, ref number);
        return !BeginsWithNought(start, end) && ReadSection(start, end, ref number);
    }

    /// <summary>零八年 is a year cut short, not eight: 零 in front of a digit belongs behind 万 or 亿.</summary>
    private readonly bool BeginsWithNought(int start, int end) =>
        _work[start] is '零' or '〇' && (Numerals.Digit(At(start + 1, end)) > 0 || Numerals.Scale(At(start + 1, end)) > 0);

    private readonly bool ReadSection(int start, int end, ref NumberToken number)
    {
        NumeralKind kind = Numerals.ReadSection(Slice(start, end), out decimal value, out int length, out _);
        number.End = start + length;
        number.Weak = true;
        number.Value = value;
        return kind == NumeralKind.Number || (kind == NumeralKind.Malformed && length > 0 && IsScaledUnit(number.End, end));
    }

    /// <summary>千瓦, 千克 behind 一百: the 千 belongs to the unit.</summary>
    private readonly bool IsScaledUnit(int position, int end) =>
        Numerals.Scale(At(position, end)) > 0 && Numerals.Digit(_work[position - 1]) != 0
        && _options.Units.Index.Longest(Slice(position, end), out _) is not null;

    /// <summary>半 in front of a unit, 一半, 半数, 半成.</summary>
    private readonly bool ReadHalf(int start, int end, ref NumberToken number)
    {
        if (At(start, end) != '半')
            return false;
        if (At(start + 1, end) == '成' && !IsTenthsWord(start + 1, end))
        {
            (number.Value, number.End, number.Weak, number.FixedUnit) = (5, start + 2, true, _options.Units.Percent);
            return true;
        }

        bool amount = At(start + 1, end) == '数';
        if (!amount && !IsMeasure(start + 1, end))
            return false;
        (number.Value, number.End, number.Weak) = (0.5m, start + 1, true);
        if (amount)
            (number.Value, number.End, number.FixedUnit) = (50, start + 2, _options.Units.Percent);
        return true;
    }

    /// <summary>Whether a unit of time, or another that is commonly halved, stands here.</summary>
    private readonly bool IsMeasure(int start, int end)
    {
        UnitEntry? entry = start < end ? _options.Units.Index.Longest(Slice(start, end), out _) : null;
        return entry is not null && IsDuration(entry.Plain);
    }

    private static bool IsDuration(Unit? unit) =>
        unit is not null && !unit.IsCompound && unit.Dimension is "time" or "calendarMonths" or "workingDay";

    /// <summary>九成五, 8.5折.</summary>
    private void ReadTenths(int end, ref NumberToken number)
    {
        int at = SkipBlanks(number.End, end);
        char c = At(at, end);
        bool apart = at > number.End && SkipBlanks(at + 1, end) < end && _words.After.AtStart(Slice(at + 1, end), out _) == 0;
        if (c is not ('成' or '折') || apart || IsTenthsWord(at, end) || number.FixedUnit is not null || number.Multiplier is not null)
            return;
        if (number.Value > 100)
            return;
        number.End = at + 1;
        number.Value = number.Value > 10 ? number.Value : number.Value * 10;
        int digit = c == '成' ? Numerals.Digit(At(number.End, end)) : -1;
        if (digit > 0)
            number.Value += digit;
        if (digit > 0 || At(number.End, end) == '半')
            number.End++;
        if (digit <= 0 && _work[number.End - 1] == '半')
            number.Value += 5;
        number.FixedUnit = _options.Units.Percent;
    }

    /// <summary>成 as the beginning of another word: 成果, 成员, 成功率.</summary>
    private readonly bool IsTenthsWord(int position, int end)
    {
        char next = At(position + 1, end);
        return IsHan(next) && Numerals.Digit(next) < 0 && next != '半' && _words.After.AtStart(Slice(position + 1, end), out _) == 0
            && next is not ('的' or '村' or '群' or '家');
    }
}
