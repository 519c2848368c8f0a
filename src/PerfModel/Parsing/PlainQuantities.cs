using PerfModel.Targets;
using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>
/// The commonest forms, decided on their first glyphs: a sign or a comparator word, digits, a known unit, 以上 or its like, and nothing else. What is of another
/// form is left to the other readers, which give the same answer for what is.
/// </summary>
internal static class PlainQuantities
{
    private const int MostDigits = 15;
    private const int MonthDigits = 2;

    /// <summary>What is stated of the number, and how the text is written.</summary>
    private struct Statement
    {
        public Comparison Comparison;
        public QuantityLayout Layout;

        /// <summary>Whether a comparator stands in front of the number.</summary>
        public bool InFront;
    }

    /// <summary>The quantity, or null where the text is of another form. No word has been looked up yet.</summary>
    public static QuantityTarget? Read(ref Scan s)
    {
        int end = s.Length, i = 0;
        var stated = default(Statement);
        if (!ReadFront(s, ref i, end, ref stated))
            return null;
        int start = i;
        if (!ReadDigits(s, ref i, end, out ulong mantissa, out int scale))
            return null;
        if (i == end)
            return !stated.InFront && MayBeDate(start, i, scale) ? null : Make(s, stated, mantissa, scale, null);
        int digits = i - start;
        if (s.Glyphs.Items[i].Class == SignClass.Blank)
            stated.Layout |= s.Glyphs.Raw[i++] == ' ' ? QuantityLayout.BlankBeforeUnit : QuantityLayout.Other;
        Unit? unit = UnitOf(s, ref i, end, digits, ref stated);
        return unit is not null && ReadBehind(s, i, end, ref stated) ? Make(s, stated, mantissa, scale, unit) : null;
    }

    private static QuantityTarget Make(in Scan s, in Statement stated, ulong mantissa, int scale, Unit? unit)
    {
        string? text = s.Text ?? (stated.Layout >= QuantityLayout.Other || s.IsFolded ? s.Glyphs.Raw.ToString() : null);
        return new QuantityTarget(stated.Comparison, mantissa, scale, unit, stated.Layout, text, null);
    }

    /// <summary>Reads the sign or the comparator word with which the text begins, and a blank behind it; false where it begins with neither of them nor a digit.</summary>
    private static bool ReadFront(in Scan s, ref int i, int end, ref Statement stated)
    {
        SignClass first = s.ClassAt(0, end);
        if (first == SignClass.Digit)
            return true;
        stated.InFront = true;
        if (first == SignClass.Han)
            return ReadWord(s, ref i, end, ref stated);
        if (!Comparators.SignAt(s, 0, end, out stated.Comparison, out i))
            return false;
        if (i > 1)
            stated.Layout = i == 2 && s.Glyphs.Raw[0] is '>' or '<' && s.Glyphs.Raw[1] == '=' ? QuantityLayout.TwoSigns : QuantityLayout.Other;
        if (s.ClassAt(i, end) == SignClass.Blank)
            stated.Layout |= s.Glyphs.Raw[i++] == ' ' ? QuantityLayout.BlankBehindSign : QuantityLayout.Other;
        return true;
    }

    /// <summary>不低于, 超过 directly in front of a digit; words for levels, which options decide, are left to the other readers.</summary>
    private static bool ReadWord(in Scan s, ref int i, int end, ref Statement stated)
    {
        ref readonly Word word = ref s.Glyphs.Lexicon[s.Glyphs.Lexicon.Longest(s.Glyphs.Items)];
        i = word.Length;
        stated.Layout = QuantityLayout.Other;
        stated.Comparison = Fronts.ComparisonOf((BeforeMeaning)word.Meaning(MeaningGroup.Before));
        return word.Has(Roles.Before) && stated.Comparison != Comparison.Unspecified && s.IsDigit(i, end);
    }

    /// <summary>以上, 以下, 以内 at the end, where no comparator stands in front.</summary>
    private static bool ReadBehind(in Scan s, int i, int end, ref Statement stated)
    {
        if (i == end)
            return true;
        ref readonly Word word = ref s.Glyphs.Lexicon[s.Glyphs.Lexicon.Longest(s.Glyphs.Items.Slice(i))];
        if (stated.InFront || i + word.Length != end || !word.Has(Roles.After))
            return false;
        stated.Layout = QuantityLayout.Other;
        stated.Comparison = Behind.ComparisonOf((AfterMeaning)word.Meaning(MeaningGroup.After));
        return stated.Comparison != Comparison.Unspecified;
    }

    /// <summary>Digits with at most one point among them; false where the number is not plain: a leading zero, too many digits, a point without digits.</summary>
    private static bool ReadDigits(in Scan s, ref int i, int end, out ulong mantissa, out int scale)
    {
        int start = i;
        mantissa = 0;
        scale = 0;
        AddDigits(s, ref i, end, ref mantissa);
        int whole = i - start;
        if (whole == 0 || whole > MostDigits || (whole > 1 && s.Glyphs.Items[start].Value == 0))
            return false;
        if (s.ClassAt(i, end) != SignClass.Dot)
            return true;
        int point = i++;
        AddDigits(s, ref i, end, ref mantissa);
        scale = i - point - 1;
        return scale > 0 && whole + scale <= MostDigits;
    }

    private static void AddDigits(in Scan s, ref int i, int end, ref ulong mantissa)
    {
        for (; i < end && s.Glyphs.Items[i].Class == SignClass.Digit; i++)
            mantissa = (mantissa * 10) + (uint)s.Glyphs.Items[i].Value;
    }

    /// <summary>2024.12, 202412 and 20241231 are dates as well as numbers.</summary>
    private static bool MayBeDate(int start, int end, int scale)
    {
        int length = end - start;
        return scale == 0
            ? length is Calendar.YearDigits + MonthDigits or Calendar.YearDigits + (2 * MonthDigits)
            : scale <= MonthDigits && length == Calendar.YearDigits + 1 + scale;
    }

    /// <summary>The unit behind the digits; null where there is none, or where a unit must be told from a date.</summary>
    private static Unit? UnitOf(in Scan s, ref int i, int end, int digits, ref Statement stated)
    {
        UnitMultiplier? multiplier = null;
        ref readonly Word word = ref WordAt(s, i, end);
        if (word.Unit is null && word.Multiplier is UnitMultiplier { InFront: true } front)
        {
            multiplier = front;
            i += word.Length;
            if (i == end)
                return front.Bare;
            word = ref WordAt(s, i, end);
        }

        if (word.Unit is not UnitEntry entry || !IsPlain(s, i, end, word, entry) || IsDateUnit(entry, multiplier, digits))
            return null;
        Unit unit = entry.With(multiplier);
        if (!s.Glyphs.Is(i, i + word.Length, entry.Definition.Symbol))
            stated.Layout |= RemarkAlias(s, i, i + word.Length, unit.Symbol);
        i += word.Length;
        return multiplier is not null && entry.Definition.Status == UnitStatus.Ratio ? null : unit;
    }

    private static ref readonly Word WordAt(in Scan s, int i, int end) =>
        ref s.Glyphs.Lexicon[i < end ? s.Glyphs.Lexicon.Longest(s.Glyphs.Items.Slice(i)) : 0];

    /// <summary>Whether a unit ends the text, or is one character in front of 以上; a longer name may hide a shorter one, and a letter a digit.</summary>
    private static bool IsPlain(in Scan s, int i, int end, in Word word, UnitEntry entry)
    {
        int behind = i + word.Length;
        bool shown = behind == end || (s.IsHan(behind, end) && entry.Definition.Status != UnitStatus.Counting);
        return shown && (word.Length > 1 || !word.Has(Roles.LookAlike));
    }

    private static bool IsDateUnit(UnitEntry entry, UnitMultiplier? multiplier, int digits) =>
        entry.MayBeDate && (multiplier is not null || digits == Calendar.YearDigits || !entry.IsYear);

    private static QuantityLayout RemarkAlias(in Scan s, int start, int end, string symbol)
    {
        s.Remark(TargetRemarkCode.UnitAlias, start, end, symbol);
        return QuantityLayout.Other;
    }
}
