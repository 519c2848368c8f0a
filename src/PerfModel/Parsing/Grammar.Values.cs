using System;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>A number with its unit and the words behind it: quantities, ranges, tolerances, ratios.</summary>
internal ref partial struct Grammar
{
    private const int LongestUnknownUnit = 2;
    private const int LongestSpaced = 6;
    private const int LongestNone = 6;

    private bool ReadValue(int start, int end, bool signed, ref Item item)
    {
        int i = start;
        if (ReadTolerance(i, end, ref item))
            return true;
        if (!_failed && (ReadDoubling(i, end, ref item) || ReadHalfOf(i, end, ref item)))
            return true;
        if (_failed)
            return false;
        if (At(i, end) == '.' && IsDigit(At(i + 1, end)))
            return FailIn(TargetErrorCode.NumberInvalid, i, i + 1 + SkipDigits(i + 1, end));
        Unit? currency = ReadCurrency(ref i, end);
        if (At(i, end) is '-' or '+' && IsDigit(At(i + 1, end)))
            item.Negative |= _work[i++] == '-';
        bool read = ReadNumber(i, end, out NumberToken number);
        if (_failed)
            return false;
        if (!read)
            return NoNumber(start, i, end, signed, item);
        if (number.Weak && !signed && !IsMeant(number, end, item))
            return false;
        item.Kind = ItemKind.Number;
        item.Weak = number.Weak;
        item.Value = item.Negative ? -number.Value : number.Value;
        item.Approximate |= number.Approximate;
        item.End = number.End;
        if (ReadRatio(number, end, ref item))
            return !_failed && ReadBehind(end, ref item);
        return ReadUnitOf(ref number, currency, end, ref item)
            && ReadPair(number, end, signed, ref item)
            && ReadBehind(end, ref item)
            && CheckValue(ref item, number);
    }

    /// <summary>What stands where a number should: a vague number, a word after a sign, or nothing of the kind.</summary>
    private bool NoNumber(int start, int position, int end, bool signed, in Item item)
    {
        if (IsVagueNumber(position, end, signed, item, out int vague))
            return FailIn(TargetErrorCode.AmbiguousNumber, position, position + vague);
        if (!signed)
            return false;
        bool damaged = IsLatin(At(start, end)) && IsDigit(At(start + 1, end));
        return FailIn(damaged ? TargetErrorCode.UnexpectedText : TargetErrorCode.NumberExpected, start, end);
    }

    private readonly bool IsVagueNumber(int position, int end, bool signed, in Item item, out int length)
    {
        NumeralKind kind = Numerals.ReadSection(Slice(position, end), out _, out length, out _);
        int next = position + length;
        if (At(next, end) is '余' or '多')
            next++;
        return kind == NumeralKind.Vague
            && (signed || item.Comparison != Comparison.Unspecified || next == end || IsUnitOrMultiplier(next, end));
    }

    /// <summary>Whether Chinese numerals are a number here: in front of a unit, or where nothing but a number can stand.</summary>
    private readonly bool IsMeant(in NumberToken number, int end, in Item item)
    {
        if (number.FixedUnit is not null || number.Multiplier is not null || number.Approximate || item.Comparison != Comparison.Unspecified)
            return true;
        int next = SkipBlanks(number.End, end);
        if (number.Value == 0 && number.End - number.Start == 1)
            return IsNone(number.Start, next, end, item);
        if (next == end)
            return item.WordsEnd == item.WordsStart;
        if (IsConnector(next, end, out int length) && Numerals.Begins(At(next + length, end)))
            return true;
        if (_work[next] == '分' && At(next + 1, end) == '之')
            return true;
        if (next == number.End && _words.After.AtStart(Slice(next, end), out AfterMeaning after) > 0 && after != AfterMeaning.Within)
            return true;
        if (At(next, end) == '个' && At(next + 1, end) == '半')
            return true;
        UnitEntry? unit = _options.Units.Index.Longest(Slice(next, end), out int unitLength);
        if (unit is null)
            return false;
        bool words = IsHan(At(next + unitLength, end)) && _words.After.AtStart(Slice(next + unitLength, end), out _) == 0;
        return !IsAttributive(unit.Definition.Symbol) || (!words && item.WordsEnd == item.WordsStart);
    }

    /// <summary>零事故, 安全生产零事故: nought of what follows, where few words follow and those in front are no numeral.</summary>
    private readonly bool IsNone(int start, int next, int end, in Item item)
    {
        if (next == end && start == item.WordsStart)
            return true;
        if (next < end && _options.Units.Index.Longest(Slice(next, end), out int length) is not null && next + length == end)
            return true;
        int words = TrimmedWords(next, end).End;
        bool front = start == item.WordsStart || (IsHan(_work[start - 1]) && !Numerals.Begins(_work[start - 1]) && Numerals.Scale(_work[start - 1]) == 0);
        bool numeral = Numerals.Begins(At(next, end)) || At(next, end) is '点' or '下';
        return front && !numeral && words - next is > 0 and <= LongestNone && IsHan(At(next, end)) && start + 1 == next;
    }

    private readonly Unit? ReadCurrency(ref int position, int end)
    {
        if (At(position, end) is not ('¥' or '$') || !IsDigit(At(position + 1, end)))
            return null;
        return _work[position++] == '¥' ? _options.Units.Yuan : _options.Units.Dollar;
    }

    /// <summary>The unit behind a number, with the factors of 每人每天 in front of it.</summary>
    private bool ReadUnitOf(ref NumberToken number, Unit? currency, int end, ref Item item)
    {
        Unit? unit = number.FixedUnit;
        if (unit is null)
            unit = ReadUnit(ref number, end, ref item);
        if (_failed)
            return false;
        item.Unit = item.PerEnd > 0 ? Per(unit ?? currency, item) : unit ?? currency;
        return true;
    }

    private readonly Unit Per(Unit? unit, in Item item)
    {
        string text = "/" + WordsOf(item.PerStart + 1, item.PerEnd).Replace('每', '/');
        Unit per = _options.Units.TryParse(text, out Unit? parsed) ? parsed! : new Unit(null, new UnitTerm(1, null, null, text.Substring(1)));
        return new Unit(unit is null ? [] : unit.Above.ToArray(), [.. per.Below, .. unit is null ? [] : unit.Below]);
    }

    private Unit? ReadUnit(ref NumberToken number, int end, ref Item item)
    {
        int start = SkipBlanks(item.End, end);
        if (At(start, end) == '个' && At(start + 1, end) == '半' && ReadHalfUnit(start, end, ref item, out Unit? half))
            return half;
        if (ReadSpacedUnit(number, start, end, ref item, out Unit? spaced))
            return spaced;
        int limit = number.Weak && number.Multiplier is null && !IsUnitOrMultiplier(start, end) && At(start, end) != '/'
            ? start
            : UnitLimit(start, end, number.Multiplier is not null);
        var reader = new UnitReader(_options.Units, _raw.Slice(start, limit - start), Slice(start, limit));
        Unit? unit = reader.Read(number.Multiplier);
        if (unit is null || (reader.Length == 0 && number.Multiplier is null))
            return null;
        if (reader.Length > 0)
            item.End = start + reader.Length;
        RemarkUnit(unit, reader.UsedAlias, start, item.End);
        if (At(item.End, end) == '半' && IsHalfMore(item.End + 1, end, unit))
        {
            item.End++;
            AddHalf(ref item);
        }

        return unit;
    }

    /// <summary>6 个 月: the characters of a unit spaced out, as in justified cells.</summary>
    private readonly bool ReadSpacedUnit(in NumberToken number, int start, int end, ref Item item, out Unit? unit)
    {
        unit = null;
        if (!IsHan(At(start, end)) || At(start + 1, end) != ' ')
            return false;
        Span<char> closed = stackalloc char[LongestSpaced];
        int n = 0;
        for (int i = start; i < end && n < LongestSpaced && IsHan(_work[i]) && (i + 1 == end || !IsHan(_work[i + 1])); i += 2)
            closed[n++] = _work[i];
        UnitEntry? entry = _options.Units.Index.Longest(closed.Slice(0, n), out int length);
        if (entry is null || length < 2)
            return false;
        unit = entry.With(number.Multiplier);
        item.End = start + (2 * length) - 1;
        return true;
    }

    /// <summary>三年半, 一吨半: half a unit more, where no word such as 半自动 begins.</summary>
    private readonly bool IsHalfMore(int behind, int end, Unit unit) =>
        IsDuration(unit) || (!unit.IsCompound && (behind >= end || !IsHan(_work[behind]) || _words.After.AtStart(Slice(behind, end), out _) > 0));

    private readonly void RemarkUnit(Unit unit, bool alias, int start, int end)
    {
        if (!unit.IsKnown)
            Remark(TargetRemarkCode.UnknownUnit, start, end);
        else if (alias)
            Remark(TargetRemarkCode.UnitAlias, start, end, unit.Symbol);
    }

    /// <summary>一个半小时, 两个半月.</summary>
    private bool ReadHalfUnit(int start, int end, ref Item item, out Unit? unit)
    {
        unit = null;
        string? symbol = At(start + 2, end) == '月' ? "个月" : null;
        UnitEntry? entry = start + 2 < end ? _options.Units.Index.Longest(Slice(start + 2, end), out int length) : null;
        if (entry is null || !IsDuration(entry.Plain))
            return false;
        _options.Units.Index.Longest(Slice(start + 2, end), out length);
        unit = symbol is null ? entry.Plain : _options.Units.Parse(symbol);
        item.End = start + 2 + length;
        AddHalf(ref item);
        return true;
    }

    private void AddHalf(ref Item item)
    {
        if (!Add(0.5m, ref item.Value))
            FailIn(TargetErrorCode.NumberOutOfRange, item.Start, item.End);
    }

    /// <summary>Up to where a unit may reach: an unknown measure word is short and ends before 以上 and its like, and no verb is one.</summary>
    private readonly int UnitLimit(int start, int end, bool multiplied)
    {
        if (start >= end || _options.Units.Index.Longest(Slice(start, end), out _) is not null || !IsHan(_work[start]))
            return DenominatorEnd(start, end);
        int i = start;
        while (i < end && IsHan(_work[i]) && _words.After.AtStart(Slice(i, end), out _) == 0 && _work[i] != '每')
            i++;
        bool word = i - start > LongestUnknownUnit || IsConnector(start, end, out _) || IsTerm(start, i) || Numerals.Begins(_work[start])
            || _words.Before.AtStart(Slice(start, end), out _) > 0 || _words.Of(WordRole.SuspectAfter).AtStart(Slice(start, end), out _) > 0
            || HasSuspectEnd(start, i) || _work[start] is '余' or '多' or '来' or '或' || (multiplied && i - start > 1);
        return word ? start : Math.Min(end, UnitEnd(i, end));
    }

    /// <summary>An unknown unit below the line ends before 以上 and its like too: 12/10万以下.</summary>
    private readonly int DenominatorEnd(int start, int end)
    {
        int stroke = start < end ? Slice(start, end).IndexOf('/') : -1;
        for (int i = start + stroke + 1; stroke >= 0 && i < end; i++)
        {
            if (_words.After.AtStart(Slice(i, end), out _) > 1)
                return i;
        }

        return end;
    }

    private readonly int UnitEnd(int position, int end) => At(SkipBlanks(position, end), end) == '/' ? end : position;

    private readonly bool HasSuspectEnd(int start, int end) =>
        start < end && (_work[end - 1] is '号' or '前' or '后' or '底' or '末' or '起' or '月' or '日' || _work[start] is '底' or '末' or '期');

    private readonly bool IsTerm(int start, int end)
    {
        ReadOnlySpan<char> word = Slice(start, end);
        return _words.Verbs.AtStart(word, out _) > 0 || _words.States.AtStart(word, out _) > 0 || _words.Adverbs.AtStart(word, out _) > 0
            || _words.Of(WordRole.Grade).IsWord(word, out _);
    }

    /// <summary>Words behind number and unit: 以上, 以内, 左右, 之间; several may follow each other.</summary>
    private bool ReadBehind(int end, ref Item item)
    {
        while (true)
        {
            int start = SkipBlanks(item.End, end);
            int length = _words.After.AtStart(Slice(start, end), out AfterMeaning meaning);
            if (length == 0)
                return true;
            if (IsFineAfter(start, end, length, item.Unit) || !IsBehind(meaning, start, length, end, item))
                return true;
            if (!ApplyBehind(meaning, start, start + length, ref item))
                return false;
            item.End = start + length;
        }
    }

    /// <summary>Whether a longer word stands here that only begins like 以内 or 内; behind a time nearly nothing does: 3天内审核.</summary>
    private readonly bool IsFineAfter(int start, int end, int length, Unit? unit)
    {
        ReadOnlySpan<char> words = Slice(start, end);
        if (_words.Of(WordRole.FineAfter).AtStart(words, out _) <= length)
            return false;
        return words[0] != '内' || !IsDuration(unit) || (_words.Of(WordRole.FineTime).AtStart(words, out _) > length && !words.StartsWith("内部署".AsSpan()));
    }

    /// <summary>内 limits measures, not counting words: 2小时内, but 5个内设机构.</summary>
    private static bool IsBehind(AfterMeaning meaning, int start, int length, int end, in Item item) => meaning switch
    {
        AfterMeaning.Within => item.Unit is { Status: not UnitStatus.Counting } || IsDuration(item.Unit) || start + length == end,
        AfterMeaning.Between => item.Kind == ItemKind.Range,
        _ => true,
    };

    private bool ApplyBehind(AfterMeaning meaning, int start, int end, ref Item item)
    {
        if (meaning == AfterMeaning.Approximate)
        {
            item.Approximate = true;
            return true;
        }

        if (meaning == AfterMeaning.Between)
            return true;
        Comparison comparison = meaning switch
        {
            AfterMeaning.AtLeast => Comparison.AtLeast,
            AfterMeaning.GreaterThan => Comparison.GreaterThan,
            _ => Comparison.AtMost,
        };
        if (item.Kind != ItemKind.Range)
            return Compare(ref item, comparison, false, start, end);
        return (item.Tolerance && comparison == Comparison.AtMost) || FailIn(TargetErrorCode.UnexpectedText, start, end);
    }

    /// <summary>Whether a note within or at once behind a value says 不含, against the 以上 or 以下 beside it.</summary>
    private readonly bool IsExcluded(in Item item)
    {
        if (_notes is null)
            return false;
        int last = SkipBlanks(item.End, _work.Length);
        for (int i = FirstNote(item.Start); i < _notes.Count && _notes[i].Start < last; i++)
        {
            ReadOnlySpan<char> note = _raw.Slice(_notes[i].Start + 1, _notes[i].End - _notes[i].Start - 2).Trim();
            if (note.SequenceEqual("不含".AsSpan()) || note.SequenceEqual("不含本数".AsSpan()))
                return true;
        }

        return false;
    }

    private bool CheckValue(ref Item item, in NumberToken number)
    {
        if (At(item.End, _work.Length) == '.' && IsDigit(_work[item.End - 1]))
            return FailIn(TargetErrorCode.NumberInvalid, number.Start, item.End + 1);
        bool version = item.Unit is { IsKnown: false } && item.Comparison == Comparison.Unspecified && item.WordsEnd > item.WordsStart
            && number.End - number.Start > 2 && _work[number.End - 2] == '.' && _work[number.End - 1] == '0';
        if (version)
            return FailIn(TargetErrorCode.UnexpectedText, number.Start, item.End);
        bool recent = item.Approximate && IsDuration(item.Unit) && Slice(0, SkipBlanksBack(number.Start, 0)).EndsWith("近".AsSpan());
        if (recent)
            return FailIn(TargetErrorCode.AmbiguousNumber, number.Start - 1, item.End);
        if (item.Comparison is Comparison.AtLeast or Comparison.AtMost && IsExcluded(item))
            return FailIn(TargetErrorCode.ComparisonConflict, item.Start, item.End);
        bool shortYear = item.Unit?.Symbol == "年" && number.End - number.Start == 2 && _work[number.Start] == '0';
        if (shortYear)
            return FailIn(TargetErrorCode.AmbiguousDate, number.Start, item.End);
        if (item.Comparison != Comparison.Unspecified && item.Unit?.Symbol == "月" && number.End - number.Start <= 2 && item.Value is >= 1 and <= 12)
            return FailIn(TargetErrorCode.AmbiguousDate, number.Start, item.End);
        return true;
    }
}
