using System;

namespace PerfModel.Parsing;

/// <summary>Two numbers that belong together: 10-20, ±3%, 50±5, 1:1.2, 三分之二, 80%≤x&lt;90%; and 翻一番, 一半.</summary>
internal ref partial struct Grammar
{
    private const int LongestMiddle = 40;

    /// <summary>A hyphen, wave dash, 至 or 到 between two numbers, with the blanks around it; a hyphen behind a wave dash is a minus.</summary>
    private readonly bool IsConnector(int position, int end, out int length)
    {
        int i = SkipBlanks(position, end), start = i;
        while (At(i, end) is '-' or '~')
            i++;
        if (i > start + 1 && _work[i - 1] == '-' && IsDigit(At(i, end)) && Slice(start, i).IndexOf('~') >= 0)
            i--;
        if (i == start && (At(i, end) is '至' or '到' || (At(i, end) is '和' or '与' && HasBetween(i, end))))
            i++;
        bool found = i > start;
        length = found ? SkipBlanks(i, end) - position : 0;
        return found;
    }

    /// <summary>Whether 之间 or 间 follows: 介于20和30之间, 2007年与2009年间.</summary>
    private readonly bool HasBetween(int position, int end)
    {
        ReadOnlySpan<char> words = Slice(position, Math.Min(end, position + LongestMiddle));
        int between = words.IndexOf('间');
        return between > 1 && IsDigit(words[SkipBlanks(position + 1, end) - position]) && (words[between - 1] == '之' || words[between - 1] is '年' or '月' or '日');
    }

    /// <summary>The second number of a range, a tolerance or an enclosed name, where there is one.</summary>
    private bool ReadPair(in NumberToken first, int end, bool signed, ref Item item)
    {
        if (At(SkipBlanks(item.End, end), end) == '±')
            return ReadDeviation(first, end, ref item);
        if (!signed && ReadEnclosed(end, ref item))
            return true;
        if (_failed)
            return false;
        if (!IsConnector(item.End, end, out int length))
            return true;
        int i = item.End + length;
        if (item.Value < 0 && i > item.End + 1 && _work[i - 1] == '-' && _work[i - 2] == '-')
            i--;
        bool negative = At(i, end) == '-' && IsDigit(At(i + 1, end));
        if (negative || (At(i, end) == '+' && IsDigit(At(i + 1, end))))
            i++;
        bool word = _work[SkipBlanks(item.End, end)] is '至' or '到';
        if (!ReadNumber(i, end, out NumberToken second) || (second.Weak && word && !first.Weak))
            return !_failed && (word || FailIn(TargetErrorCode.NumberExpected, item.End, end));
        if (signed || (item.Comparison != Comparison.Unspecified && !item.Level))
            return FailIn(TargetErrorCode.UnexpectedText, item.End, end);
        return ReadUpper(second, negative, end, ref item);
    }

    private bool ReadUpper(NumberToken second, bool negative, int end, ref Item item)
    {
        Unit? lowerUnit = item.Unit;
        int perEnd = item.PerEnd;
        item.PerEnd = 0;
        item.End = second.End;
        decimal lower = item.Value;
        item.Value = negative ? -second.Value : second.Value;
        if (!ReadUnitOf(ref second, null, end, ref item))
            return false;
        decimal upper = item.Value;
        item.PerEnd = perEnd;
        Unit? upperUnit = perEnd > 0 ? Per(item.Unit, item) : item.Unit;
        bool bareLower = lowerUnit is null || (perEnd > 0 && lowerUnit.Above.IsEmpty);
        (item.Value, item.Upper) = (lower, upper);
        item.Approximate |= second.Approximate;
        item.Comparison = Comparison.Unspecified;
        item.Kind = ItemKind.Range;
        if (!Reconcile(bareLower ? null : lowerUnit, upperUnit, ref item))
            return FailIn(TargetErrorCode.RangeInvalid, item.Start, item.End);
        if (IsConnector(item.End, end, out int length) && IsDigit(At(item.End + length, end)))
            return FailIn(TargetErrorCode.UnexpectedText, item.End, end);
        if ((item.Unit is null || item.Unit.Symbol.IndexOf('年') >= 0) && IsYearNumber(item.Value) && IsYearNumber(item.Upper))
            return FailIn(TargetErrorCode.AmbiguousDate, item.Start, item.End);
        return item.Value <= item.Upper || FailIn(TargetErrorCode.RangeInvalid, item.Start, item.End);
    }

    private static bool IsYearNumber(decimal value) => value is >= FirstYear and <= LastYear && decimal.Truncate(value) == value;

    /// <summary>One unit for both bounds: that of the second where the first has none, else the first's, converted exactly.</summary>
    private static bool Reconcile(Unit? lower, Unit? upper, ref Item item)
    {
        item.Unit = lower ?? upper;
        if (lower is null || upper is null || lower == upper)
            return true;
        if (lower.Status == UnitStatus.Multiplier && upper.Multiplier == lower.Multiplier)
        {
            item.Unit = upper;
            return true;
        }

        if (!upper.TryConvert(item.Upper, lower, out decimal converted))
            return false;
        item.Upper = converted;
        return true;
    }

    /// <summary>±3%以内.</summary>
    private bool ReadTolerance(int start, int end, ref Item item)
    {
        int i = start;
        if (At(i, end) == '±')
            i++;
        else if (Slice(i, end).StartsWith("+/-".AsSpan()))
            i += 3;
        else if (At(i, end) is '+' or '正' && At(i + 1, end) is '-' or '负')
            i += 2;
        else if (!item.Tolerance)
            return false;
        int number = SkipBlanks(i, end);
        if (!ReadNumber(number, end, out NumberToken token))
            return FailIn(TargetErrorCode.NumberExpected, number, end);
        if (item.Comparison is not (Comparison.Unspecified or Comparison.AtMost or Comparison.Equal))
            return FailIn(TargetErrorCode.ComparisonConflict, start, i);
        item.End = token.End;
        item.Value = token.Value;
        item.Tolerance = true;
        if (!ReadUnitOf(ref token, null, end, ref item))
            return false;
        (item.Kind, item.Upper, item.Value, item.Comparison) = (ItemKind.Range, item.Value, -item.Value, Comparison.Unspecified);
        return ReadBehind(end, ref item);
    }

    /// <summary>50±5人 is 45 to 55; 100±5% is an error, since nobody can tell 5 % of what.</summary>
    private bool ReadDeviation(in NumberToken first, int end, ref Item item)
    {
        Unit? firstUnit = item.Unit;
        decimal middle = item.Value;
        int number = SkipBlanks(SkipBlanks(item.End, end) + 1, end);
        if (!ReadNumber(number, end, out NumberToken token))
            return FailIn(TargetErrorCode.NumberExpected, number, end);
        item.End = token.End;
        item.Value = token.Value;
        item.Unit = null;
        if (!ReadUnitOf(ref token, null, end, ref item))
            return false;
        decimal deviation = item.Value;
        bool relative = firstUnit is null && item.Unit?.Status == UnitStatus.Ratio;
        if (relative || (firstUnit is not null && item.Unit is not null && firstUnit != item.Unit))
            return FailIn(TargetErrorCode.AmbiguousNumber, first.Start, item.End);
        if (item.Comparison != Comparison.Unspecified && !item.Level)
            return FailIn(TargetErrorCode.UnexpectedText, first.End, item.End);
        item.Unit ??= firstUnit;
        (item.Kind, item.Tolerance, item.Comparison) = (ItemKind.Range, true, Comparison.Unspecified);
        if (Math.Abs(middle) > decimal.MaxValue - deviation)
            return FailIn(TargetErrorCode.NumberOutOfRange, first.Start, item.End);
        (item.Value, item.Upper) = (middle - deviation, middle + deviation);
        return true;
    }

    /// <summary>80%≤覆盖率&lt;90%: the name between two signs is the subject.</summary>
    private bool ReadEnclosed(int end, ref Item item)
    {
        int left = SkipBlanks(item.End, end);
        if (item.Comparison != Comparison.Unspecified || !SignAt(left, end, out Comparison first, out int firstLength))
            return false;
        int words = left + firstLength, right = words;
        while (right < end && right - words < LongestMiddle && !IsDigit(_work[right]) && !SignAt(right, end, out _, out _))
            right++;
        (int from, int to) = TrimmedWords(words, right);
        if (from == to || !SignAt(right, end, out Comparison second, out int secondLength)
            || !ReadNumber(SkipBlanks(right + secondLength, end), end, out NumberToken upper))
            return FailIn(TargetErrorCode.UnexpectedText, left, left + firstLength);
        bool rising = first is Comparison.AtMost or Comparison.LessThan && second is Comparison.AtMost or Comparison.LessThan;
        bool falling = first is Comparison.AtLeast or Comparison.GreaterThan && second is Comparison.AtLeast or Comparison.GreaterThan;
        if (!rising && !falling)
            return FailIn(TargetErrorCode.UnexpectedText, right, right + secondLength);
        BlankBefore(item.Start, ref item, words, right);
        if (!ReadUpper(upper, false, end, ref item) && !(falling && IsReversed()))
            return false;
        _failed = false;
        (item.LowerExclusive, item.UpperExclusive) = (first is Comparison.LessThan or Comparison.GreaterThan, second is Comparison.LessThan or Comparison.GreaterThan);
        if (!falling)
            return true;
        (item.Value, item.Upper, item.LowerExclusive, item.UpperExclusive) = (item.Upper, item.Value, item.UpperExclusive, item.LowerExclusive);
        return item.Value <= item.Upper || FailIn(TargetErrorCode.RangeInvalid, item.Start, item.End);
    }

    private readonly bool IsReversed() => _failed && _error.Code == TargetErrorCode.RangeInvalid;

    /// <summary>Makes the words between two signs the subject, where none stand in front.</summary>
    private readonly void BlankBefore(int start, ref Item item, int from, int to)
    {
        if (item.WordsEnd > item.WordsStart)
            _work.Slice(item.WordsEnd, from - item.WordsEnd).Fill(' ');
        else
            item.WordsStart = from;
        item.WordsEnd = Math.Max(to, start > to ? start : to);
    }

    /// <summary>1:1.2, 1比3, 2/3, 三分之二.</summary>
    private bool ReadRatio(in NumberToken first, int end, ref Item item)
    {
        int i = SkipBlanks(first.End, end);
        bool parts = At(i, end) == '分' && At(i + 1, end) == '之';
        if (first.FixedUnit is not null || first.Multiplier is not null || (!parts && At(i, end) is not (':' or '/' or '比')))
            return false;
        int next = SkipBlanks(i + (parts ? 2 : 1), end);
        if (At(i, end) == '比' && !IsDigit(At(next, end)) && Numerals.Digit(At(next, end)) < 0)
            return false;
        if (At(i, end) == '/' && !IsFraction(next, end))
            return false;
        if (!ReadNumber(next, end, out NumberToken second))
        {
            if (!_failed && (parts || _work[i] == ':'))
                FailIn(TargetErrorCode.NumberExpected, next, end);
            return _failed;
        }

        decimal numerator = parts ? second.Value : item.Value, denominator = parts ? item.Value : second.Value;
        item.End = second.End;
        bool time = _work[i] == ':' && second.End - next == 2 && At(second.End, end) is '前' or '时' or '-' or '~' or '至';
        if (denominator == 0 || time || At(SkipBlanks(second.End, end), end) is ':' or '/')
            FailIn(TargetErrorCode.UnexpectedText, item.Start, end);
        (item.Kind, item.Value, item.Upper) = (ItemKind.Ratio, numerator, denominator);
        return true;
    }

    /// <summary>Whether digits stand here with nothing behind that makes them a denominator of a unit: 2/3以上, but not 5/10万人.</summary>
    private readonly bool IsFraction(int position, int end)
    {
        int i = position;
        while (IsDigit(At(i, end)))
            i++;
        return i > position && i - position <= 4 && (SkipBlanks(i, end) == end || _words.After.AtStart(Slice(SkipBlanks(i, end), end), out _) > 0);
    }

    /// <summary>翻一番 is an increase of 100 %, 翻两番 of 300 %.</summary>
    private bool ReadDoubling(int start, int end, ref Item item)
    {
        if (!IsDoubling(start, end, out int times, out int length))
            return false;
        decimal factor = 1;
        for (int k = 0; k < times; k++)
            factor *= 2;
        (item.Kind, item.Value, item.Unit, item.Change) = (ItemKind.Number, (factor - 1) * 100, _options.Units.Percent, Direction.Increase);
        item.End = start + length;
        RemarkNumeral(start, item.End, item.Value);
        return ReadBehind(end, ref item);
    }

    private readonly bool IsDoubling(int start, int end, out int times, out int length)
    {
        (times, length) = (1, 2);
        if (At(start, end) != '翻')
            return false;
        char next = At(start + 1, end);
        if (next == '番')
            return true;
        (times, length) = (IsDigit(next) ? next - '0' : Numerals.Digit(next), 3);
        return times is >= 1 and <= 9 && At(start + 2, end) == '番';
    }

    /// <summary>一半 is 50 %, 过半 more than that.</summary>
    private bool ReadHalfOf(int start, int end, ref Item item)
    {
        bool more = At(start, end) == '过';
        if (!(more || At(start, end) == '一') || At(start + 1, end) != '半')
            return false;
        int i = start + 2;
        if (At(i, end) == '数')
            i++;
        if (IsHan(At(i, end)) && _words.After.AtStart(Slice(i, end), out _) == 0)
            return false;
        (item.Kind, item.Value, item.Unit, item.Weak, item.End) = (ItemKind.Number, 50, _options.Units.Percent, true, i);
        if (more && !Compare(ref item, Comparison.GreaterThan, false, start, start + 1))
            return false;
        RemarkNumeral(start, i, 50);
        return ReadBehind(end, ref item);
    }
}
