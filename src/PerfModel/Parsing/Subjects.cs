using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>The words in front of a number: its subject, unless they turn its meaning round or are damage.</summary>
internal static class Subjects
{
    private const int NearWords = 6;

    /// <summary>What is measured: the words in front and those behind.</summary>
    public static string Of(in Scan s, in Measure m)
    {
        string before = s.WordsOf(m.Front.Start, m.Front.End), behind = s.WordsOf(m.TrailStart, m.TrailEnd);
        return before.Length == 0 ? behind : behind.Length == 0 ? before : before + " " + behind;
    }

    /// <summary>False after an error.</summary>
    public static bool Check(ref Scan s, ref Measure m)
    {
        (int start, int end) = s.TrimmedWords(m.Front.Start, m.Front.End);
        if (start >= end)
            return true;
        bool number = !m.IsDate;
        if (number && end == m.Front.End && !ReadApart(ref s, ref m, start, end))
            return false;
        bool stated = number && m.Front.Comparison != Comparison.Unspecified;
        if (!(stated || HasNoComparator(ref s, start, end)) || !IsReadable(ref s, start, end))
            return false;
        return number ? CheckNumber(ref s, ref m, start, end) : CheckDate(ref s, m, start, end);
    }

    /// <summary>False after an error: words have a letter, nothing damaged, and no number that blanks took apart.</summary>
    private static bool IsReadable(ref Scan s, int start, int end)
    {
        if (!HasNoStrangeSign(ref s, start, end))
            return false;
        return (HasLetter(s, start, end) && !HasSpacedNumber(s, start, end)) || s.Refuse(TargetErrorCode.UnexpectedText, start, end);
    }

    /// <summary>
    /// A comparator word that words keep apart from an otherwise uncompared number is more than this grammar can read: 高于全省平均水平5%.
    /// </summary>
    public static bool HasNoComparator(ref Scan s, int start, int end)
    {
        for (int i = start; i < end && s.Glyphs.MayHave(Roles.Before); i++)
        {
            int length = s.BeforeAt(i, end, out BeforeMeaning meaning);
            if (length < 2)
                continue;
            if (meaning <= BeforeMeaning.AtMost && !s.Has(i, end, Roles.Superlative))
                return s.Refuse(TargetErrorCode.UnexpectedText, i, i + length);
            i += length - 1;
        }

        return true;
    }

    /// <summary>A sign that stands for something left out or damaged: □, _, #, but not the one of R&amp;D; false after an error.</summary>
    public static bool HasNoStrangeSign(ref Scan s, int start, int end)
    {
        for (int i = start; i < end && s.Glyphs.HasClasses(ClassSets.Strange); i++)
        {
            SignClass c = s.Glyphs.Items[i].Class;
            bool inside = s.Glyphs.Items[i].Sign == Signs.Ampersand && i > start && s.IsLatin(i - 1, end) && s.IsLatin(i + 1, end);
            if (c is SignClass.Strange or SignClass.Wave or SignClass.Control && !inside)
                return s.Refuse(TargetErrorCode.UnexpectedText, i, i + 1);
        }

        return true;
    }

    private static bool CheckNumber(ref Scan s, ref Measure m, int start, int end)
    {
        bool adjoins = end == s.SkipBlanksBack(m.Front.End, m.Front.Start);
        if (adjoins && IsBeginOfNumber(s, m, start, end))
            return s.Refuse(TargetErrorCode.UnexpectedText, end - 1, end);
        if (!CheckMinus(ref s, ref m, end))
            return false;
        if (!CheckDenials(ref s, m, start, end) || !CheckUncompared(ref s, m, start, end))
            return false;
        int suspect = adjoins ? SuspectLength(s, start, end) : 0;
        if (suspect > 0)
            return s.Refuse(TargetErrorCode.UnexpectedText, end - suspect, end);
        return !IsDamage(s, m, start, end) || s.Refuse(TargetErrorCode.UnexpectedText, start, end);
    }

    /// <summary>不得, 没有 in front of a floor, and words in front of a comparator that may be part of it.</summary>
    private static bool CheckDenials(ref Scan s, in Measure m, int start, int end)
    {
        if (MayBeDenied(m.Front) && !CheckModal(ref s, start, end, m.Front.HasComparator))
            return false;
        bool harmless = m.Front.Comparison == Comparison.Unspecified || EndsHarmlessly(s, m.Front, start, end);
        return harmless || s.Refuse(TargetErrorCode.UnexpectedText, start, m.Start);
    }

    private static bool MayBeDenied(in Front front) =>
        front.HasComparatorWord || front.Comparison is Comparison.Unspecified or Comparison.AtLeast or Comparison.GreaterThan;

    /// <summary>
    /// Whether the last of the words in front of a comparator can be no part of it: a noun that is known as harmless, letters, a passage in
    /// quotation marks.
    /// </summary>
    public static bool EndsHarmlessly(in Scan s, in Front front, int start, int end)
    {
        if (s.LengthEnding(start, end, Roles.Deny) > 0 || (front.HasComparatorWord && s.LengthEnding(start, end, Roles.DenyVerb) > 0))
            return false;
        return ClassSets.Has(ClassSets.EndsSubject, s.Glyphs.Items[end - 1].Class)
            || s.Glyphs.Items[end - 1].Value == NumeralValue.HarmlessEnd || s.LengthEnding(start, end, Roles.SubjectEnd) > 0;
    }

    /// <summary>
    /// 不低干95%, 热线12345: words that deny, or that announce a number that is no amount, in front of a number without a comparator.
    /// </summary>
    private static bool CheckUncompared(ref Scan s, in Measure m, int start, int end)
    {
        if (m.Front.Comparison != Comparison.Unspecified || m.Front.Change is not null)
            return true;
        bool denied = s.Has(start, end, Roles.Negative) && !s.Has(start, end, Roles.FineNegative) && !s.Has(start, end, Roles.Name);
        bool numbered = m.Amount.Unit is null && s.LengthEnding(start, end, Roles.Numbered) > 0;
        return !(denied || numbered) || s.Refuse(TargetErrorCode.UnexpectedText, start, m.End);
    }

    private static int SuspectLength(in Scan s, int start, int end)
    {
        int suspect = s.LengthEnding(start, end, Roles.SuspectBefore);
        if (s.LengthEnding(start, end, Roles.Compound) > suspect)
            return 0;
        bool alone = end - start == 1 || !s.IsHan(end - 2, end);
        return suspect == 0 && alone ? s.LengthEnding(start, end, Roles.SuspectAlone) : suspect;
    }

    /// <summary>工5%: a single character is no subject, and neither are letters in front of a number without a known unit.</summary>
    private static bool IsDamage(in Scan s, in Measure m, int start, int end)
    {
        bool colon = m.Front.End > end && s.Glyphs.Items[end].Class == SignClass.Colon;
        if (colon || m is not { Kind: MeasureKind.Number, Front: { Comparison: Comparison.Unspecified, Change: null } })
            return false;
        bool letters = s.IsLatin(end - 1, end) && m.Amount.Unit is not { IsKnown: true };
        return (letters || IsSingle(s, start, end)) && !s.Has(start, end, Roles.FineSingle) && !s.Has(start, end, Roles.Extent);
    }

    private static bool IsSingle(in Scan s, int start, int end) =>
        end - start == 1 || (end - start == 2 && s.IsLatin(start, end) && s.IsLatin(start + 1, end));

    /// <summary>三 百: a numeral and a scale with a blank between them are a number that belongs in no subject.</summary>
    private static bool HasSpacedNumber(in Scan s, int start, int end)
    {
        for (int i = start + 1; i + 1 < end; i++)
        {
            if (s.Glyphs.Items[i].Class == SignClass.Blank && Numerals.DigitAt(s, i - 1, end) >= 0 && Numerals.ScaleAt(s, i + 1, end) > 0)
                return true;
        }

        return false;
    }

    private static bool HasLetter(in Scan s, int start, int end)
    {
        int i = start;
        while (i < end && !s.IsHan(i, end) && !s.IsLatin(i, end))
            i++;
        return i < end;
    }

    /// <summary>What belongs to the number itself is no subject: 一万 零五百人, 百 分 之 2.</summary>
    private static bool IsBeginOfNumber(in Scan s, in Measure m, int start, int end)
    {
        int last = end - 1;
        return (m.Amount.Weak && IsPartOfNumber(s, last, end)) || IsScaleOf(s, m, last, end) || IsSpacedAlone(s, start, end)
            || (start == last && s.IsMark(last, end, Mark.Per)) || s.Has(last, end, Roles.NumberInside);
    }

    private static bool IsPartOfNumber(in Scan s, int last, int end) =>
        NumeralValue.IsNumeral(s.Glyphs.Items[last].Value) || s.Has(last, end, Units.UnitRole.Multiplier)
            || s.IsMark(last, end, Mark.Point);

    /// <summary>百5: a scale directly in front of digits.</summary>
    private static bool IsScaleOf(in Scan s, in Measure m, int last, int end) =>
        !m.Front.HasComparator && Numerals.ScaleAt(s, last, end) > 0
        && last + 1 == m.Amount.NumberStart && s.IsDigit(m.Amount.NumberStart, m.End);

    /// <summary>A single character behind a blank.</summary>
    private static bool IsSpacedAlone(in Scan s, int start, int end) =>
        end - start > 1 && s.Glyphs.Items[end - 2].Class == SignClass.Blank && s.IsHan(end - 1, end)
            && !s.Has(end - 1, end, Roles.FineSingle);

    /// <summary>次年3月底前 names a year that only the context knows.</summary>
    private static bool CheckDate(ref Scan s, in Measure m, int start, int end)
    {
        // 年 of 明年底 belongs to both.
        bool shared = end == m.Start && s.MarkAt(end, m.End, out _) is Mark.YearEnd;
        int suspect = shared ? s.LengthEnding(start, end + 1, Roles.SuspectDate) : 0, behind = end + 1;
        if (suspect == 0)
            (suspect, behind) = (s.LengthEnding(start, end, Roles.SuspectDate), end);
        if (suspect > 0)
            return s.Refuse(TargetErrorCode.AmbiguousDate, behind - suspect, behind);
        for (int i = start; i < end; i++)
        {
            if (s.Has(i, end, Roles.OtherCalendar))
                return s.Refuse(TargetErrorCode.AmbiguousDate, start, end);
        }

        return true;
    }

    /// <summary>冷库温度-18℃: a hyphen behind words is a minus only where the unit can be negative by itself.</summary>
    private static bool CheckMinus(ref Scan s, ref Measure m, int end)
    {
        if (s.Glyphs.Items[end - 1].Class != SignClass.Dash || end != m.Front.End)
            return true;
        if (m.Amount.Unit?.SimpleDimension != Units.UnitDimension.Temperature || m.Kind != MeasureKind.Number || m.Front.Negative)
            return s.Refuse(TargetErrorCode.AmbiguousNumber, end - 1, m.End);
        (m.Amount.Value, m.Front.Negative, m.Front.End) = (-m.Amount.Value, true, end - 1);
        return true;
    }

    /// <summary>
    /// 不得, 没有 in the last words in front of a number that no comparator word took up, or that 以上 makes a floor: 严禁发生3人以上事故.
    /// </summary>
    private static bool CheckModal(ref Scan s, int start, int end, bool near)
    {
        for (int i = near ? System.Math.Max(start, end - NearWords) : start; i < end && s.Glyphs.MayHave(Roles.Modal); i++)
        {
            if (s.Has(i, end, Roles.Modal))
                return s.Refuse(TargetErrorCode.UnexpectedText, i, end);
        }

        return true;
    }

    /// <summary>A comparator that other words keep apart from the number: 不低于辖区人均0.05元.</summary>
    private static bool ReadApart(ref Scan s, ref Measure m, int start, int end)
    {
        for (int i = start; i < end && s.Glyphs.MayHave(Roles.Apart); i++)
        {
            int word = s.Glyphs.WordAt(i, end, Roles.Apart);
            if (word == 0)
                continue;
            if (!TakeApart(ref s, ref m, i, end, s.Glyphs.Lexicon[word]))
                return false;
            i += s.Glyphs.Lexicon[word].Length - 1;
        }

        return true;
    }

    /// <summary>
    /// Notes the comparison of such a word and takes it out of the subject; a level counts only where the options say so.
    /// </summary>
    private static bool TakeApart(ref Scan s, ref Measure m, int position, int end, in Word word)
    {
        int behind = position + word.Length;
        if (!MayBeApart(m))
            return s.Refuse(TargetErrorCode.UnexpectedText, position, m.End);
        bool level = s.BeforeAt(position, end, out BeforeMeaning meaning) > 0 && meaning == BeforeMeaning.Controlled;
        bool counts = !level || s.Options.ControlledAt == LevelReading.Comparison || m.Front.Comparison != Comparison.Unspecified;
        var comparison = (Comparison)word.Meaning(MeaningGroup.Apart);
        if (counts && !Comparators.Note(ref s, ref m.Front, comparison, level, position, behind))
            return false;
        for (int i = position; i < behind; i++)
            s.Glyphs.Items[i].Become(SignClass.Blank);
        return true;
    }

    private static bool MayBeApart(in Measure m) =>
        m.Kind is MeasureKind.Number or MeasureKind.Ratio && m.Front.Change is null && m.Amount.Unit is not { IsPoint: true };
}
