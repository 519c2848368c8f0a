using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>含 and 不含 in brackets behind a bound: whether the bound itself is inside.</summary>
internal static class Bounds
{
    /// <summary>Applies the notes beside a value to its comparison, or to the ends of its range; false after an error.</summary>
    public static bool Read(ref Scan s, int end, ref Measure m)
    {
        int last = s.SkipBlanks(m.End, end);
        for (int i = m.Amount.NumberEnd; i < last; i++)
        {
            if (s.Glyphs.Items[i].Class != SignClass.NoteStart)
                continue;
            int close = Notes.CloseOf(s, i, s.Length);
            WordAnswer answer = WordIn(s, i + 1, close, out int behind);
            if (answer != WordAnswer.None && !Apply(ref s, i, behind, close, answer, ref m))
                return false;
            i = close;
        }

        return true;
    }

    /// <summary>Whether a note says 含 or 不含.</summary>
    public static WordAnswer AnswerIn(in Scan s, int noteStart) => WordIn(s, noteStart + 1, s.Length, out _);

    /// <summary>Takes the notes of a span that say 含, and says whether there is one.</summary>
    public static bool TakeIncluded(in Scan s, int start, int end)
    {
        bool found = false;
        for (int i = start; i < end; i++)
        {
            if (s.Glyphs.Items[i].Class != SignClass.NoteStart || AnswerIn(s, i) != WordAnswer.Included)
                continue;
            s.Glyphs.Items[i].Mark = (byte)NoteMark.Bound;
            found = true;
        }

        return found;
    }

    private static WordAnswer WordIn(in Scan s, int start, int close, out int behind)
    {
        start = s.Glyphs.SkipBlankOnly(start, close);
        behind = start;
        if (start >= close)
            return WordAnswer.None;
        s.Glyphs.LookUp(start);
        ref readonly Word entry = ref s.Glyphs.Lexicon[s.Glyphs.WordAt(start, close, Roles.Inclusion)];
        s.Glyphs.Items[start].Become(SignClass.Note);
        behind = s.Glyphs.SkipBlankOnly(start + entry.Length, close);
        return (WordAnswer)entry.Meaning(MeaningGroup.Other);
    }

    private static bool Apply(ref Scan s, int open, int behind, int close, WordAnswer answer, ref Measure m)
    {
        bool range = m.Kind == MeasureKind.Range, bound = range || IsBound(m.Front.Comparison);
        int rest = NumberEnd(s, behind, close);
        bool more = behind < close;
        if (!bound || (more && rest == behind) || !IsOnlyNumber(s, rest, close))
            return true;
        if (more && !NamesBound(s, behind, rest, m))
            return s.Refuse(TargetErrorCode.UnexpectedText, open, close + 1);
        if (range)
            ApplyToRange(s, open, behind, rest, answer, ref m.Amount);
        else if (!ApplyToNumber(s, open, close, answer, ref m.Front))
            return true;
        s.Glyphs.Items[open].Mark = (byte)NoteMark.Bound;
        return true;
    }

    private static bool IsBound(Comparison comparison) => Comparators.IsLower(comparison) || Comparators.IsUpper(comparison);

    private static int NumberEnd(in Scan s, int start, int close)
    {
        int i = start;
        while (s.Glyphs.SignAt(i, close) is (>= '0' and <= '9') or '.')
            i++;
        return i;
    }

    /// <summary>Whether nothing but a unit stands behind the number of a note; 含10个试点 is a note like any other.</summary>
    private static bool IsOnlyNumber(in Scan s, int start, int close)
    {
        start = s.Glyphs.SkipBlankOnly(start, close);
        if (start >= close)
            return true;
        start += LookUp(s, start, close, Units.UnitRole.Multiplier);
        return start == close || start + LookUp(s, start, close, Units.UnitRole.Unit) == close;
    }

    private static int LookUp(in Scan s, int position, int close, ulong roles)
    {
        s.Glyphs.LookUp(position);
        int length = s.LengthAt(position, close, roles);
        s.Glyphs.Items[position].Become(SignClass.Note);
        return length;
    }

    /// <summary>（不含3天） says again what the number is, or one of the two.</summary>
    private static bool NamesBound(in Scan s, int start, int end, in Measure m) =>
        IsSame(s, start, end, m.Amount.NumberStart) || (m.Kind == MeasureKind.Range && IsSame(s, start, end, m.Amount.UpperStart));

    private static bool ApplyToNumber(in Scan s, int open, int close, WordAnswer answer, ref Front front)
    {
        bool included = answer is WordAnswer.Included or WordAnswer.BothIncluded;
        Comparison comparison = front.Comparison switch
        {
            Comparison.AtLeast or Comparison.GreaterThan => included ? Comparison.AtLeast : Comparison.GreaterThan,
            Comparison.AtMost or Comparison.LessThan => included ? Comparison.AtMost : Comparison.LessThan,
            _ => Comparison.Unspecified,
        };
        if (comparison == Comparison.Unspecified)
            return false;
        if (comparison == front.Comparison)
            s.Remark(TargetRemarkCode.Redundant, open, close + 1);
        front.Comparison = comparison;
        return true;
    }

    /// <summary>The end that a note speaks of: the one whose number it names, else the one it stands behind; 均 speaks of both.</summary>
    private static void ApplyToRange(in Scan s, int open, int number, int numberEnd, WordAnswer answer, ref Amount amount)
    {
        bool excluded = answer is WordAnswer.Excluded or WordAnswer.BothExcluded;
        bool both = answer is WordAnswer.BothIncluded or WordAnswer.BothExcluded;
        bool lower = numberEnd > number ? IsSame(s, number, numberEnd, amount.NumberStart) : open < amount.UpperStart;
        if (both || lower)
            amount.LowerExclusive = excluded;
        if (both || !lower)
            amount.UpperExclusive = excluded;
    }

    /// <summary>Whether the digits of a note stand at another place too.</summary>
    private static bool IsSame(in Scan s, int start, int end, int other)
    {
        for (int i = start; i < end; i++, other++)
        {
            if (s.Glyphs.SignAt(other, s.Length) != s.Glyphs.Items[i].Sign)
                return false;
        }

        return s.Glyphs.SignAt(other, s.Length) is not ((>= '0' and <= '9') or '.');
    }
}
