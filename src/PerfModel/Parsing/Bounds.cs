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
            int word = WordIn(s, i + 1, close, out bool included, out int behind);
            if (word != 0 && !Apply(ref s, i, behind, close, included, ref m))
                return false;
            i = close;
        }

        return true;
    }

    /// <summary>Whether a note says 含 or 不含.</summary>
    public static WordAnswer AnswerIn(in Scan s, int noteStart)
    {
        int word = WordIn(s, noteStart + 1, s.Length, out bool included, out _);
        return word == 0 ? WordAnswer.None : included ? WordAnswer.Included : WordAnswer.Excluded;
    }

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

    private static int WordIn(in Scan s, int start, int close, out bool included, out int behind)
    {
        start = s.Glyphs.SkipBlankOnly(start, close);
        s.Glyphs.LookUp(start);
        int word = s.Glyphs.WordAt(start, close, Roles.Inclusion);
        s.Glyphs.Items[start].Become(SignClass.Note);
        ref readonly Word entry = ref s.Glyphs.Lexicon[word];
        included = entry.Meaning(MeaningGroup.Other) == (int)WordAnswer.Included;
        behind = s.Glyphs.SkipBlankOnly(start + entry.Length, close);
        return word;
    }

    private static bool Apply(ref Scan s, int open, int behind, int close, bool included, ref Measure m)
    {
        bool bound = m.Kind == MeasureKind.Range || m.Front.Comparison is not (Comparison.Unspecified or Comparison.Equal);
        int rest = NumberEnd(s, behind, close);
        if (!bound || (behind < close && rest == behind) || !IsOnlyNumber(s, rest, close))
            return true;
        if (behind < close && !IsSameNumber(s, behind, rest, m))
            return s.Refuse(TargetErrorCode.UnexpectedText, open, close + 1);
        bool applied = m.Kind == MeasureKind.Range ? ApplyToRange(s, open, included, ref m) : ApplyToNumber(s, open, close, included, ref m.Front);
        if (applied)
            s.Glyphs.Items[open].Mark = (byte)NoteMark.Bound;
        return true;
    }

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
        if (start >= close)
            return true;
        s.Glyphs.LookUp(start);
        ref readonly Word unit = ref s.Glyphs.Lexicon[s.Glyphs.WordAt(start, close, Units.UnitRole.Unit)];
        s.Glyphs.Items[start].Become(SignClass.Note);
        return unit.Length > 0 && start + unit.Length == close;
    }

    /// <summary>（不含3天） says again what the number is.</summary>
    private static bool IsSameNumber(in Scan s, int start, int numberEnd, in Measure m)
    {
        int length = m.Amount.NumberEnd - m.Amount.NumberStart;
        if (numberEnd - start != length)
            return false;
        for (int i = 0; i < length; i++)
        {
            if (s.Glyphs.Items[start + i].Sign != s.Glyphs.Items[m.Amount.NumberStart + i].Sign)
                return false;
        }

        return true;
    }

    private static bool ApplyToNumber(in Scan s, int open, int close, bool included, ref Front front)
    {
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

    private static bool ApplyToRange(in Scan s, int open, bool included, ref Measure m)
    {
        bool lower = open < m.Amount.UpperStart;
        if (lower)
            m.Amount.LowerExclusive = !included;
        else
            m.Amount.UpperExclusive = !included;
        return true;
    }
}
