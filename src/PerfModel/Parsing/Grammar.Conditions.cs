namespace PerfModel.Parsing;

/// <summary>What is a condition by itself: the question on which every split depends.</summary>
internal ref partial struct Grammar
{
    /// <summary>Whether a part is a condition by itself: with a number or a sign, or all of it a known term or grade.</summary>
    private readonly bool IsConditionLike(int start, int end)
    {
        (start, end) = TrimmedWords(start, end);
        if (start >= end)
            return false;
        return HasValue(start, end) || FindGrade(start, end, out _) > 0 || IsNegative(start, end)
            || (!IsHedged(start, end) && (ReadAllWords(start, end, out Direction? direction, out Degree? degree)
                || ReadThorough(start, end, ref direction, ref degree) || IsVerbPhraseAtEdge(start, end)));
    }

    /// <summary>无投诉, 不超预算, 控制在概算内: a condition in words.</summary>
    private readonly bool IsNegative(int start, int end) =>
        (_work[start] is '不' or '无' or '未' or '零' && _words.Adverbs.AtStart(Slice(start, end), out _) == 0)
        || (_words.Before.AtStart(Slice(start, end), out BeforeMeaning meaning) > 1 && meaning is BeforeMeaning.Controlled);

    private readonly bool IsVerbPhraseAtEdge(int start, int end)
    {
        string? baseline = null;
        int subject = start;
        return ReadVerbLast(ref start, ref subject, end, out Direction? direction, out Degree? degree, ref baseline) && (direction is not null || degree is not null);
    }

    /// <summary>Whether a sign, a digit outside names, a date word or a numeral with a unit stands in a part.</summary>
    private readonly bool HasValue(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            int skip = SkipName(i, start, end, -1);
            if (skip > 0)
            {
                i += skip - 1;
                continue;
            }

            char c = _work[i];
            if (IsDigit(c) || c is '≥' or '≤' or '>' or '<' or '=' or '±')
                return true;
            if (IsDateAt(i, start, end) || (Numerals.Begins(c) && IsNumeralWithUnit(i, start, end)))
                return true;
        }

        return false;
    }

    private readonly bool IsNumeralWithUnit(int position, int start, int end)
    {
        NumeralKind kind = Numerals.ReadSection(Slice(position, end), out _, out int length, out _);
        if (kind == NumeralKind.None || kind == NumeralKind.Malformed)
            return false;
        int next = position + length;
        bool zero = _work[position] == '零' && length == 1 && position == start && end - next is > 0 and <= 6;
        return zero || next == end || IsUnitOrMultiplier(next, end) || At(next, end) is '成' or '分';
    }
}
