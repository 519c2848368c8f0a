using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>
/// What may not be left over as plain words: a unit alone, numerals that make no number, digits and signs that belong to no name.
/// </summary>
internal static class PhraseChecks
{
    private const int CodeDigits = 3;
    private const int SmallestStray = 10;

    /// <summary>False after an error.</summary>
    public static bool Check(ref Scan s, int start, int end)
    {
        if (Phrases.IsUnitAlone(s, start, end) || IsComparatorAlone(s, start, end))
            return s.Refuse(TargetErrorCode.NumberExpected, start, end);
        if (IsUnreadNumber(s, start, end))
            return s.Refuse(TargetErrorCode.NumberInvalid, start, end);
        if (!Subjects.HasNoStrangeSign(ref s, start, end))
            return false;
        if (!ClassSets.Has(ClassSets.BeginsWords, s.Glyphs.Items[start].Class))
            return s.Refuse(TargetErrorCode.UnexpectedText, start, start + 1);
        for (int i = start; i < end; i++)
        {
            int skip = SkipLength(ref s, i, start, end);
            if (s.Failed)
                return false;
            if (skip > 0)
                i += skip - 1;
            else if (!CheckSign(ref s, i, start, end))
                return false;
        }

        return true;
    }

    /// <summary>不低于 个: a comparator without a number, or with nothing but a unit behind it.</summary>
    private static bool IsComparatorAlone(in Scan s, int start, int end)
    {
        int length = s.BeforeAt(start, end, out BeforeMeaning meaning);
        if (length < 2 || meaning > BeforeMeaning.AtMost || s.Has(start, end, Roles.Name))
            return false;
        int behind = s.SkipBlanks(start + length, end);
        return behind == end || Phrases.IsUnitAlone(s, behind, end);
    }

    /// <summary>The length of a name or a passage that may have digits; 0 where none begins.</summary>
    private static int SkipLength(ref Scan s, int position, int start, int end)
    {
        SignClass c = s.Glyphs.Items[position].Class;
        if (c is SignClass.QuoteOpen or SignClass.Quote)
            return Names.QuotedLength(s, position, end);
        if (c is not (SignClass.Latin or SignClass.Digit))
            return CheckStrayNumeral(ref s, position, start, end);
        int latin = Names.LatinLength(s, position, start, end);
        if (latin == 0)
            return Baselines.YearAt(s, position, start, end);
        if (IsCode(s, position, position + latin) || IsVersion(s, position, position + latin))
            s.Fail(TargetErrorCode.UnexpectedText, position, position + latin);
        else if (s.IsDigit(position + latin - 1, end) && IsDamaged(s, position + latin, end))
            s.Fail(TargetErrorCode.UnexpectedText, position, position + 1);
        return latin;
    }

    private static bool CheckSign(ref Scan s, int position, int start, int end)
    {
        SignClass c = s.Glyphs.Items[position].Class;
        if (!ClassSets.Has(ClassSets.NoWords, c))
            return true;
        bool compared = c == SignClass.Ratio && s.BeforeEnding(start, position, out BeforeMeaning meaning) > 0
            && meaning <= BeforeMeaning.Lowered;
        if (compared)
            return s.Refuse(TargetErrorCode.NumberExpected, position, position + 1);
        return s.Refuse(TargetErrorCode.UnexpectedText, position, c == SignClass.Digit ? s.Glyphs.SkipDigits(position, end) : position + 1);
    }

    /// <summary>A numeral with 十, 百 or 千 that stands by itself among words is a number that fits no form; 0, but for an error.</summary>
    private static int CheckStrayNumeral(ref Scan s, int position, int start, int end)
    {
        if (!Numerals.BeginsAt(s, position, end) || (position > start && s.IsHan(position - 1, end)))
            return Baselines.YearAt(s, position, start, end);
        Numeral numeral = Numerals.Read(s, position, end);
        bool number = numeral.Kind == NumeralKind.Number && numeral.Value >= SmallestStray && EndsAlone(s, numeral.End, end);
        int length = numeral.End - position;
        if (number && length > 1 && s.LengthAt(position, end, Roles.Name) < length)
            s.Fail(TargetErrorCode.UnexpectedText, position, numeral.End);
        return 0;
    }

    private static bool EndsAlone(in Scan s, int numeralEnd, int end) =>
        numeralEnd == end || s.ClassAt(numeralEnd, end) == SignClass.Blank || s.Has(numeralEnd, end, UnitRole.Multiplier);

    /// <summary>两百点两, 三八折, 一点两小时: nothing but numerals, with a unit or without, that make no number and no name.</summary>
    private static bool IsUnreadNumber(in Scan s, int start, int end)
    {
        if (!NumeralValue.IsNumeral(s.Glyphs.Items[start].Value) || end - start < 2)
            return false;
        int i = start;
        while (i < end && IsPartOfNumber(s, i, end))
            i++;
        bool whole = i == end || (s.Glyphs.UnitAt(i, end, out int length) is not null && i + length == end);
        return whole && !s.IsWord(start, end, Roles.Name) && !s.IsWord(start, end, Roles.Grade);
    }

    private static bool IsPartOfNumber(in Scan s, int position, int end) =>
        NumeralValue.IsNumeral(s.Glyphs.Items[position].Value) || s.Glyphs.Items[position].Class == SignClass.Blank
            || s.Has(position, end, UnitRole.Multiplier)
        || s.MarkAt(position, end, out _) is Mark.Point or Mark.Some or Mark.Half;

    /// <summary>Whether a Latin word has three digits side by side: S203, GB18030.</summary>
    private static bool IsCode(in Scan s, int start, int end)
    {
        int digits = 0;
        for (int i = start; i < end && digits < CodeDigits; i++)
            digits = s.IsDigit(i, end) ? digits + 1 : 0;
        return digits == CodeDigits;
    }

    /// <summary>V2.0: the letter of a version with a number that has a point.</summary>
    private static bool IsVersion(in Scan s, int start, int end)
    {
        int number = start + s.LengthAt(start, end, Roles.Version);
        int point = s.Glyphs.SkipDigits(number, end);
        return number > start && point > number && s.ClassAt(point, end) == SignClass.Dot;
    }

    /// <summary>Whether a unit follows a word such as W5: a number whose sign was misread.</summary>
    private static bool IsDamaged(in Scan s, int position, int end) =>
        s.Glyphs.UnitAt(position, end, out int length) is not null && !s.IsHan(position + length, end);
}
