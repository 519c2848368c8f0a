using System;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>Finds the numbers and dates of one condition; what lies between them are words.</summary>
internal static class Items
{
    private const int Most = 6;

    /// <summary>Reads the numbers and dates of a condition; false after an error.</summary>
    public static bool Read(ref Scan s, int start, int end, ref ItemList items)
    {
        int words = start, lastDigit = LastDigit(s, start, end);
        for (int i = start; i < end;)
        {
            int skip = Names.LengthAt(s, i, words, end, lastDigit);
            if (skip == 0)
                skip = PerUnits.LengthAt(ref s, i, end);
            if (skip > 0)
            {
                i += skip;
                continue;
            }

            if (!MayBegin(s, i, words, end) || !ReadAt(ref s, i, words, end, out Measure m))
            {
                if (s.Failed)
                    return false;
                i = BehindUnread(s, i, end);
                continue;
            }

            // The words behind an item belong to it where no other follows; between two items they belong to the second.
            (m.TrailStart, m.TrailEnd) = (m.End, m.End);
            items.Add(m);
            if (items.Count > Most)
                return s.Refuse(TargetErrorCode.UnexpectedText, m.Start, m.End);
            i = words = m.End;
        }

        if (items.Count > 0)
            items.EndAt(end);
        return true;
    }

    /// <summary>The last digit that is not part of a Latin word, or -1.</summary>
    public static int LastDigit(in Scan s, int start, int end)
    {
        if (!s.Glyphs.HasClasses(ClassSets.Latin))
            return LastOf(s, start, end);
        int last = -1;
        for (int i = start; i < end; i++)
        {
            SignClass c = s.Glyphs.Items[i].Class;
            int latin = c is SignClass.Latin or SignClass.Digit ? Names.LatinLength(s, i, start, end) : 0;
            if (latin > 0)
                i += latin - 1;
            else if (c == SignClass.Digit)
                last = i;
        }

        return last;
    }

    /// <summary>Behind what was no number: in digits, and in a run of numerals that is longer than any number, none begins.</summary>
    private static int BehindUnread(in Scan s, int position, int end)
    {
        if (s.IsDigit(position, end))
            return s.Glyphs.SkipDigits(position, end);
        return Math.Max(position + 1, Numerals.LongRunEnd(s, position, end));
    }

    private static int LastOf(in Scan s, int start, int end)
    {
        int i = end - 1;
        while (i >= start && s.Glyphs.Items[i].Class != SignClass.Digit)
            i--;
        return i >= start ? i : -1;
    }

    /// <summary>Whether a number or a date may begin at a place, so that the words in front are worth reading.</summary>
    private static bool MayBegin(in Scan s, int position, int words, int end)
    {
        SignClass c = s.Glyphs.Items[position].Class;
        return c switch
        {
            SignClass.Dash => IsMinus(s, position, words, end),
            SignClass.Plus => s.ClassAt(position + 1, end) is SignClass.Dash or SignClass.Slash or SignClass.Digit,
            SignClass.Dot => s.IsDigit(position + 1, end),
            _ => BeginsAlways(c) || Comparators.IsSign(c) || Numerals.BeginsAt(s, position, end) || IsWordOfValue(s, position, end),
        };
    }

    /// <summary>Whether a sign begins a value whatever stands around it.</summary>
    private static bool BeginsAlways(SignClass c) =>
        c is SignClass.Digit or SignClass.PlusMinus or SignClass.Currency or SignClass.Approximate or SignClass.Open or SignClass.Fraction;

    /// <summary>Whether a hyphen is a minus: a number behind it, and in front nothing or a word that a number follows.</summary>
    private static bool IsMinus(in Scan s, int position, int words, int end)
    {
        bool number = s.ClassAt(position + 1, end) is SignClass.Digit or SignClass.Currency or SignClass.Dot;
        return number && (s.SkipBlanksBack(position, words) == words || IsBehindWord(s, position, words));
    }

    private static bool IsWordOfValue(in Scan s, int position, int end)
    {
        if (s.Has(position, end, Roles.Doubling) || DatePoints.IsWordOfDate(s, position, end))
            return true;
        bool multiplier = s.Has(position, end, Units.UnitRole.MultiplierBelow);
        if (!multiplier && (s.Glyphs.MarksAt(position) & ClassSets.ValueMarks) == 0)
            return false;
        Mark mark = s.MarkAt(position, end, out _);
        if (IsValueByItself(mark))
            return true;
        return multiplier ? IsVagueMultiplier(s, position, end) : mark == Mark.Vague && VagueNumerals.End(s, position, end) > position;
    }

    private static bool IsValueByItself(Mark mark) => mark is Mark.Half or Mark.OneHalf or Mark.OverHalf or Mark.Hundred;

    /// <summary>Whether 余, 几 or their like follow a multiplier.</summary>
    private static bool IsVagueMultiplier(in Scan s, int position, int end)
    {
        int next = s.SkipBlanks(position + s.LengthAt(position, end, Units.UnitRole.MultiplierBelow), end);
        return s.MarkAt(next, end, out _) is Mark.Over or Mark.Some;
    }

    /// <summary>Whether a colon or a word that a number follows stands in front, so that a hyphen is a minus.</summary>
    private static bool IsBehindWord(in Scan s, int position, int words)
    {
        position = s.SkipBlanksBack(position, words);
        return position > words && (s.Glyphs.Items[position - 1].Class == SignClass.Colon || s.BeforeEnding(words, position, out _) > 0);
    }

    private static bool ReadAt(ref Scan s, int start, int words, int end, out Measure m)
    {
        m = new Measure { Start = start };
        (m.Front.Start, m.Front.End) = (words, start);
        if (s.ClassAt(start, end) == SignClass.Open)
            return Intervals.Read(ref s, start, end, ref m);
        if (s.Has(start, end, Roles.Doubling))
            m.Front.Change = Direction.Increase;
        int i = start;
        if (!Fronts.Read(ref s, ref m.Front) || !Comparators.ReadSigns(ref s, ref i, end, ref m.Front))
            return false;
        if (!Dates.Read(ref s, start, i, end, ref m) && !s.Failed)
            Values.Read(ref s, i, end, i > start, ref m);
        return !s.Failed && m.End > start;
    }
}
