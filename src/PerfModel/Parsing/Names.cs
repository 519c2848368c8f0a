using System;
using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>Words that contain digits or numerals and are names: 5G, PM2.5, 一次性, “十四五”, 第三方.</summary>
internal static class Names
{
    private const int LongestQuoted = 64;
    private const int MostLeadingDigits = 2;

    /// <summary>The length of a name that begins at a place, or 0.</summary>
    public static int LengthAt(in Scan s, int position, int words, int end, int lastDigit)
    {
        SignClass c = s.Glyphs.Items[position].Class;
        if (c is SignClass.QuoteOpen or SignClass.Quote)
            return QuotedLength(s, position, end);
        bool letters = (c is SignClass.Latin or SignClass.Digit) && s.Glyphs.HasClasses(ClassSets.Latin);
        int latin = letters ? LatinLength(s, position, words, end) : 0;
        if (latin > 0)
            return latin;
        if (s.IsMark(position, end, Mark.Ordinal, out int ordinal))
            return OrdinalLength(s, position, ordinal, end);
        if (c != SignClass.Digit && s.Glyphs.Items[position].Word == 0 && !Numerals.BeginsAt(s, position, end))
            return 0;
        int year = Baselines.YearAt(s, position, words, end);
        if (year > 0)
            return year;
        int name = WordLength(s, position, words, end);
        return name > 0 || lastDigit <= position ? name : Attributes.LengthAt(s, position, words, end, lastDigit);
    }

    /// <summary>A word of Latin letters with digits, points and hyphens inside: PM2.5, COVID-19, H7N9, or digits with letters in front of Chinese: 5G, 3A.</summary>
    public static int LatinLength(in Scan s, int position, int start, int end)
    {
        bool led = s.IsDigit(position, end);
        if (led)
            return position == start || !s.IsDigit(position - 1, end) ? LedLength(s, position, start, end) : 0;
        var quarter = default(DatePoint);
        if (!s.IsLatin(position, end) || DatePoints.ReadQuarter(s, position, end, ref quarter))
            return 0;
        int i = position;
        while (s.IsLatin(i, end) || s.IsDigit(i, end) || IsInnerSign(s, i, end))
            i++;
        return i - position;
    }

    /// <summary>Whether comparator words or signs stand in front of a place, so that a number and no name is meant.</summary>
    public static bool IsAfterComparator(in Scan s, int position, int words)
    {
        position = s.SkipBlanksBack(position, words);
        if (position > words && Comparators.IsSign(s.Glyphs.Items[position - 1].Class))
            return true;
        return s.BeforeEnding(words, position, out BeforeMeaning meaning) > 0 && meaning <= BeforeMeaning.Lowered;
    }

    /// <summary>The length of a passage in quotation marks, or 0.</summary>
    public static int QuotedLength(in Scan s, int position, int end)
    {
        SignClass close = s.Glyphs.Items[position].Class == SignClass.Quote ? SignClass.Quote : SignClass.QuoteClose;
        int last = Math.Min(end, position + LongestQuoted);
        for (int i = position + 1; i < last; i++)
        {
            if (s.Glyphs.Items[i].Class == close)
                return i + 1 - position;
        }

        return 0;
    }

    private static int LedLength(in Scan s, int position, int start, int end)
    {
        int i = s.Glyphs.SkipDigits(position, end);
        if (i - position > MostLeadingDigits || !s.IsLatin(i, end) || s.Glyphs.IsUnitAt(i, end))
            return 0;
        bool damaged = IsDamagedNumber(s, i, end) || IsAfterComparator(s, position, start);
        while (s.IsLatin(i, end))
            i++;
        bool named = s.IsHan(i, end) ? s.AfterAt(i, end, out _) == 0 : s.ClassAt(i, end) == SignClass.Colon || Comparators.IsSign(s.ClassAt(i, end));
        return named && !damaged ? i - position : 0;
    }

    /// <summary>5O户, 3w元: a letter that looks like a digit, or stands for a multiplier in front of a unit.</summary>
    private static bool IsDamagedNumber(in Scan s, int letter, int end) =>
        s.Has(letter, end, Roles.LookAlike) || (s.Has(letter, end, Roles.Shorthand) && s.Glyphs.IsMeasureAt(letter + 1, end));

    private static bool IsInnerSign(in Scan s, int position, int end) =>
        s.ClassAt(position, end) is SignClass.Dot or SignClass.Dash && s.IsDigit(position + 1, end);

    /// <summary>第 with its number, but for 第三季度.</summary>
    private static int OrdinalLength(in Scan s, int position, int length, int end)
    {
        int i = position + length;
        while (s.IsDigit(i, end) || NumeralValue.IsNumeral(s.Glyphs.ValueAt(i, end)))
            i++;
        return i == position + length || s.IsMark(i, end, Mark.Quarter) ? 0 : i - position;
    }

    private static int WordLength(in Scan s, int position, int words, int end)
    {
        int name = s.LengthAt(position, end, Roles.Name);
        if (name == 0 || NumeralLength(s, position, end) > name || IsAfterComparator(s, position, words))
            return 0;
        bool fraction = name > 1 && s.IsMark(position + name - 1, end, Mark.Over);
        return fraction ? 0 : name;
    }

    /// <summary>The length of numeral and unit together, to hold against a name: 十分钟 is longer than 十分.</summary>
    private static int NumeralLength(in Scan s, int position, int end)
    {
        if (!Numerals.BeginsAt(s, position, end))
            return 0;
        Numeral numeral = Numerals.Read(s, position, end);
        bool unit = s.Glyphs.UnitAt(numeral.End, end, out int length) is not null;
        return numeral.Kind == NumeralKind.Number && unit ? numeral.End + length - position : 0;
    }
}
