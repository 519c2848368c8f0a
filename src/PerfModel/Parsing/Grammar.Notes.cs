using System;
using System.Text;

namespace PerfModel.Parsing;

/// <summary>Notes in brackets, and ordinals in front of conditions: taken out of the text before anything else is read.</summary>
internal ref partial struct Grammar
{
    private const int MostOrdinalDigits = 2;

    private static ReadOnlySpan<char> ChineseOrdinals => "一二三四五六七八九十".AsSpan();

    /// <summary>Remembers and blanks every bracket group; false where a bracket has no partner.</summary>
    private bool TakeNotes(int start, int end)
    {
        int depth = 0, open = -1;
        for (int i = start; i < end; i++)
        {
            if (_work[i] == '(' && depth++ == 0)
                open = i;
            if (_work[i] != ')')
                continue;
            if (depth == 0)
                return FailIn(TargetErrorCode.BracketUnbalanced, i, i + 1);
            if (--depth == 0 && !TakeGroup(open, i + 1, end))
                return false;
        }

        return depth == 0 || FailIn(TargetErrorCode.BracketUnbalanced, open, open + 1);
    }

    private bool TakeGroup(int open, int close, int end)
    {
        ReadOnlySpan<char> content = Slice(open + 1, close - 1).Trim(' ');
        if (content.IsEmpty)
            return FailIn(TargetErrorCode.UnexpectedText, open, close);
        if (content.SequenceEqual("含".AsSpan()))
        {
            Remark(TargetRemarkCode.Redundant, open, close);
            _work.Slice(open, close - open).Fill(' ');
            return true;
        }

        if (IsOrdinalText(content) && AtConditionStart(open) && SkipBlanks(close, end) < end && !IsBreakSign(_work[SkipBlanks(close, end)]))
        {
            Remark(TargetRemarkCode.Redundant, open, close);
            _work.Slice(open, close - open).Fill(Break);
            return true;
        }

        (_notes ??= []).Add((open, close));
        _work.Slice(open, close - open).Fill(Note);
        return true;
    }

    private static bool IsOrdinalText(ReadOnlySpan<char> text)
    {
        if (text.Length > MostOrdinalDigits)
            return false;
        foreach (char c in text)
        {
            if (!IsDigit(c) && ChineseOrdinals.IndexOf(c) < 0)
                return false;
        }

        return true;
    }

    private readonly bool AtConditionStart(int position)
    {
        do
        {
            position--;
        }
        while (position >= 0 && _work[position] == ' ');
        return position < 0 || IsBreakSign(_work[position]);
    }

    private static bool IsBreakSign(char c) => c is Break or ';' or '\n' or '。' or ',';

    /// <summary>Turns ordinals in front of conditions, semicolons, line breaks and full stops into breaks.</summary>
    private bool TakeOrdinals(int start, int end)
    {
        int expected = 1;
        bool glued = false;
        for (int i = start; i < end; i++)
        {
            int length = OrdinalAt(i, end, expected, ref glued);
            if (length > 0)
            {
                Remark(TargetRemarkCode.Redundant, i, i + length);
                _work.Slice(i, length).Fill(Break);
                i += length - 1;
                expected++;
            }
            else if (_work[i] == '。' && IsStopInNumber(i, end, expected, ref glued))
            {
                return FailIn(TargetErrorCode.NumberInvalid, i - 1, i + 2);
            }
            else if (_work[i] is ';' or '\n' or '。')
            {
                if (SkipBreaks(i, end) == end)
                    Remark(TargetRemarkCode.Redundant, i, i + 1);
                _work[i] = Break;
            }
        }

        // 1.100人;2.200人: an ordinal or a decimal? Nobody can tell.
        return !glued || expected < 2 || FailIn(TargetErrorCode.AmbiguousNumber, start, end);
    }

    /// <summary>95。5%: a full stop between digits is a decimal point or the end of a condition, unless an ordinal follows.</summary>
    private readonly bool IsStopInNumber(int position, int end, int expected, ref bool glued) =>
        position > 0 && IsDigit(_work[position - 1]) && IsDigit(At(position + 1, end)) && NumberedAt(position + 1, end, expected, ref glued) == 0;

    private readonly int SkipBreaks(int position, int end)
    {
        while (position < end && (IsBlank(_work[position]) || _work[position] is ';' or '。'))
            position++;
        return position;
    }

    private readonly int OrdinalAt(int position, int end, int expected, ref bool glued)
    {
        char c = _work[position];
        if (c is >= '①' and <= '⒛')
            return 1;
        if (!AtConditionStart(position))
            return IsDigit(c) && expected > 1 && !IsDigit(At(position - 1, end)) ? NumberedAt(position, end, expected, ref glued) : 0;
        int word = _words.Of(WordRole.Ordinal).AtStart(Slice(position, end), out _);
        if (word > 0)
            return word;
        int numbered = NumberedAt(position, end, expected, ref glued);
        return numbered > 0 ? numbered : ChineseOrdinalAt(position, end);
    }

    /// <summary>The length of <c>1.</c>, <c>1、</c>, <c>1)</c> or <c>1:</c> where the number is the next in turn and no digit follows.</summary>
    private readonly int NumberedAt(int position, int end, int expected, ref bool glued)
    {
        int i = position, number = 0;
        while (i < end && IsDigit(_work[i]) && i - position < MostOrdinalDigits)
            number = (number * 10) + (_work[i++] - '0');
        if (i == position || number != expected || At(i, end) is not ('.' or '、' or ':'))
            return 0;
        int next = SkipBlanks(i + 1, end);
        if (next >= end || (_work[i] == ':' && IsDigit(_work[next])))
            return 0;
        if (!IsDigit(_work[next]) || next > i + 1)
            return IsOrdinalFollower(_work[next]) || next > i + 1 ? i + 1 - position : 0;
        glued |= _work[i] == '.' && expected > 1 && AtConditionStart(position);
        return glued ? i + 1 - position : 0;
    }

    private static bool IsOrdinalFollower(char c) => IsHan(c) || IsLatin(c) || c is '≥' or '≤' or '>' or '<' or '=' or '“' or '±';

    private readonly int ChineseOrdinalAt(int position, int end)
    {
        int i = position;
        while (i < end && i - position < MostOrdinalDigits && ChineseOrdinals.IndexOf(_work[i]) >= 0)
            i++;
        return i > position && At(i, end) == '、' && IsHan(At(i + 1, end)) ? i + 1 - position : 0;
    }

    /// <summary>The number of the first note that begins at a position or behind it.</summary>
    private readonly int FirstNote(int position)
    {
        int low = 0, high = _notes!.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_notes[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether a bracket in a span of blanks and notes says 含: 6月（含）以前.</summary>
    private readonly bool IsIncluded(int start, int end)
    {
        int at = start < end ? _raw.Slice(start, end - start).IndexOf('含') : -1;
        return at >= 0 && (at == 0 || _raw[start + at - 1] != '不');
    }

    /// <summary>The notes that stand in a span, joined, or null.</summary>
    private readonly string? NotesIn(int start, int end)
    {
        if (_notes is null)
            return null;
        StringBuilder? joined = null;
        for (int i = FirstNote(start); i < _notes.Count && _notes[i].End <= end; i++)
        {
            (int open, int close) = _notes[i];
            joined = joined is null ? new StringBuilder() : joined.Append('；');
            ReadOnlySpan<char> note = _raw.Slice(open + 1, close - open - 2).Trim();
#if NET8_0_OR_GREATER
            joined.Append(note);
#else
            joined.Append(note.ToString());
#endif
        }

        return joined?.ToString();
    }
}
