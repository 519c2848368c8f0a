using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>
/// What parts conditions for certain: ordinals in front of them, semicolons, line breaks, full stops. All of it becomes a break.
/// </summary>
internal static class Ordinals
{
    private const int MostDigits = 2;

    /// <summary>Whether the whole span is a small number: the 1 of （1）.</summary>
    public static bool IsNumber(in Scan s, int start, int end)
    {
        if (end - start > MostDigits)
            return false;
        for (int i = start; i < end; i++)
        {
            if (!s.IsDigit(i, end) && !IsChinese(s, i, end))
                return false;
        }

        return true;
    }

    /// <summary>Whether a bracket stands at the beginning of a condition, with words behind it.</summary>
    public static bool BeginsCondition(in Scan s, int open, int close, int end)
    {
        int next = s.SkipBlanks(close, end);
        return AtStart(s, open) && next < end && !IsBreakSign(s.ClassAt(next, end));
    }

    /// <summary>Makes a break of an ordinal.</summary>
    public static void Take(ref Scan s, int start, int end)
    {
        s.Remark(TargetRemarkCode.Redundant, start, end);
        for (int i = start; i < end; i++)
            s.Glyphs.Items[i].Become(SignClass.Break);
        s.Glyphs.HasBecome(SignClass.Break);
    }

    /// <summary>Makes breaks of everything that parts conditions; false after an error.</summary>
    public static bool TakeAll(ref Scan s, int start, int end)
    {
        int expected = 1, dotted = 0;
        bool glued = false, atStart = true;
        int last = LastInk(ref s, start, end);
        for (int i = start; i < end; i++)
        {
            SignClass c = s.Glyphs.Items[i].Class;
            int length = OrdinalAt(s, i, end, expected, atStart, ref glued);
            if (length > 0)
            {
                Take(ref s, i, i + length);
                i += length - 1;
                expected++;
                atStart = true;
            }
            else if (c == SignClass.Stop && IsInNumber(s, i, end, expected, ref glued))
            {
                return s.Refuse(TargetErrorCode.NumberInvalid, i - 1, i + 2);
            }
            else
            {
                if (atStart && IsDecimalOrdinal(s, i, end, dotted + 1))
                    dotted++;
                atStart = StaysAtStart(c, atStart);
                TakeSign(ref s, i, last);
            }
        }

        // 1.100人;2.200人: an ordinal or a decimal? Nobody can tell.
        s.MayBeNumbered = dotted > 1;
        return !glued || expected < 2 || s.Refuse(TargetErrorCode.AmbiguousNumber, start, end);
    }

    private static bool StaysAtStart(SignClass c, bool atStart) => IsBreakSign(c) || (atStart && c == SignClass.Blank);

    private static void TakeSign(ref Scan s, int position, int last)
    {
        if (!ClassSets.Has(ClassSets.Ends & ~ClassSets.Breaks, s.Glyphs.Items[position].Class))
            return;
        if (position >= last)
            s.Remark(TargetRemarkCode.Redundant, position, position + 1);
        bool goesOn = s.IsMark(s.SkipBlanks(position + 1, last), last, Mark.And);
        SignClass joint = goesOn ? SignClass.Comma : SignClass.Break;
        s.Glyphs.Items[position].Become(joint);
        s.Glyphs.HasBecome(joint);
    }

    /// <summary>Behind the last character that says something; a full stop of Latin texts at the very end is one too.</summary>
    private static int LastInk(ref Scan s, int start, int end)
    {
        int last = end;
        while (last > start && IsGap(s.Glyphs.Items[last - 1].Class))
            last--;
        bool stop = last > start + 1 && s.Glyphs.Items[last - 1].Class == SignClass.Dot && s.Glyphs.Items[last - 2].Class != SignClass.Dot;
        if (!stop || IsLoneOrdinal(s, start, last - 1))
            return last;
        s.Glyphs.Items[last - 1].Become(SignClass.Stop);
        return last - 1;
    }

    /// <summary>The 2. of 1.培训；2.: an ordinal in front of nothing.</summary>
    private static bool IsLoneOrdinal(in Scan s, int start, int end)
    {
        int i = end;
        while (i > start && s.IsDigit(i - 1, end))
            i--;
        return i < end && i > start && IsBreakSign(s.ClassAt(i - 1, end));
    }

    private static bool IsGap(SignClass c) =>
        Glyphs.IsSkipped(c) || ClassSets.Has(ClassSets.Ends, c);

    /// <summary>Whether the next ordinal in turn stands there with a digit behind its point.</summary>
    private static bool IsDecimalOrdinal(in Scan s, int position, int end, int expected)
    {
        bool next = s.IsDigit(position, end) && s.Glyphs.Items[position].Value == expected;
        return next && s.ClassAt(position + 1, end) == SignClass.Dot && s.IsDigit(position + 2, end);
    }

    private static bool AtStart(in Scan s, int position)
    {
        while (position > 0 && s.Glyphs.Items[position - 1].Class == SignClass.Blank)
            position--;
        return position == 0 || IsBreakSign(s.Glyphs.Items[position - 1].Class);
    }

    private static bool IsBreakSign(SignClass c) =>
        c == SignClass.Comma || ClassSets.Has(ClassSets.Ends, c);

    /// <summary>95。5%: a full stop between digits is a decimal point or the end of a condition, unless an ordinal follows.</summary>
    private static bool IsInNumber(in Scan s, int position, int end, int expected, ref bool glued) =>
        position > 0 && s.IsDigit(position - 1, end) && s.IsDigit(position + 1, end)
            && NumberedAt(s, position + 1, end, expected, true, ref glued) == 0;

    private static int OrdinalAt(in Scan s, int position, int end, int expected, bool atStart, ref bool glued)
    {
        SignClass c = s.Glyphs.Items[position].Class;
        if (c == SignClass.Ordinal)
            return 1;
        if (!atStart)
        {
            bool inside = c == SignClass.Digit && expected > 1 && !s.IsDigit(position - 1, end);
            return inside ? NumberedAt(s, position, end, expected, false, ref glued) : 0;
        }

        int word = s.LengthAt(position, end, Roles.Ordinal);
        if (word > 0)
            return word;
        int numbered = c == SignClass.Digit ? NumberedAt(s, position, end, expected, true, ref glued) : 0;
        return numbered > 0 ? numbered : ChineseAt(s, position, end);
    }

    /// <summary>The length of <c>1.</c>, <c>1、</c> or <c>1:</c> where the number is the next in turn and no digit follows.</summary>
    private static int NumberedAt(in Scan s, int position, int end, int expected, bool atStart, ref bool glued)
    {
        int point = SkipNumber(s, position, end, out int number);
        SignClass sign = s.ClassAt(point, end);
        if (number != expected || !ClassSets.Has(ClassSets.BehindOrdinal, sign))
            return 0;
        int next = s.SkipBlanks(point + 1, end);
        bool touches = next == point + 1;
        if (next >= end || (sign == SignClass.Colon && s.IsDigit(next, end)))
            return 0;
        if (touches && s.IsDigit(next, end))
            glued |= IsGlued(sign, expected, atStart);
        return !touches || MayTouch(s.ClassAt(next, end), glued) ? point + 1 - position : 0;
    }

    /// <summary>Behind the few digits of an ordinal.</summary>
    private static int SkipNumber(in Scan s, int position, int end, out int number)
    {
        int i = position;
        number = 0;
        while (s.IsDigit(i, end) && i - position < MostDigits)
            number = (number * 10) + s.Glyphs.Items[i++].Value;
        return i;
    }

    /// <summary>Whether a class may follow an ordinal without a blank; a digit only where that is so all over the text.</summary>
    private static bool MayTouch(SignClass c, bool glued) => c == SignClass.Digit ? glued : ClassSets.Has(ClassSets.BeginsCondition, c);

    /// <summary>2.5人: the point of an ordinal behind others, or one of a decimal.</summary>
    private static bool IsGlued(SignClass sign, int expected, bool atStart) => sign == SignClass.Dot && expected > 1 && atStart;

    private static int ChineseAt(in Scan s, int position, int end)
    {
        int i = position;
        while (i - position < MostDigits && IsChinese(s, i, end))
            i++;
        return i > position && s.ClassAt(i, end) == SignClass.Pause && s.IsHan(i + 1, end) ? i + 1 - position : 0;
    }

    private static bool IsChinese(in Scan s, int position, int end)
    {
        int value = s.Glyphs.ValueAt(position, end);
        return NumeralValue.ScaleOf(value) == 1 || (NumeralValue.DigitOf(value) > 0 && !NumeralValue.IsLiang(value));
    }
}
