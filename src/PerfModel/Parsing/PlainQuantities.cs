using PerfModel.Targets;
using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>
/// The commonest form, decided on its first glyphs: a sign, digits, a known unit and nothing else. What is of another form is left to the other readers, which
/// give the same answer for what is.
/// </summary>
internal static class PlainQuantities
{
    private const int MostDigits = 15;
    private const int MonthDigits = 2;

    /// <summary>The quantity, or null where the text is of another form. No word has been looked up yet.</summary>
    public static QuantityTarget? Read(ref Scan s)
    {
        int end = s.Length, i = 0;
        Comparison comparison = SignOf(s, ref i, end, out QuantityLayout layout);
        int start = i;
        if (!ReadDigits(s, ref i, end, out ulong mantissa, out int scale))
            return null;
        if (i == end)
            return comparison == Comparison.Unspecified && MayBeDate(start, i, scale) ? null : Make(s, comparison, mantissa, scale, null, layout);
        int digits = i - start;
        if (s.Glyphs.Items[i].Class == SignClass.Blank)
        {
            i++;
            layout |= s.Glyphs.Raw[i - 1] == ' ' ? QuantityLayout.BlankBeforeUnit : QuantityLayout.Other;
        }

        return UnitOf(s, i, end, digits, ref layout) is Unit unit ? Make(s, comparison, mantissa, scale, unit, layout) : null;
    }

    private static QuantityTarget Make(in Scan s, Comparison comparison, ulong mantissa, int scale, Unit? unit, QuantityLayout layout)
    {
        string? text = s.Text ?? (layout >= QuantityLayout.Other || s.IsFolded ? s.Glyphs.Raw.ToString() : null);
        return new QuantityTarget(comparison, mantissa, scale, unit, layout, text, null);
    }

    /// <summary>The sign with which the text begins, and a blank behind it.</summary>
    private static Comparison SignOf(in Scan s, ref int i, int end, out QuantityLayout layout)
    {
        layout = QuantityLayout.Plain;
        if (!Comparators.SignAt(s, 0, end, out Comparison comparison, out int length))
            return Comparison.Unspecified;
        i = length;
        if (i > 1)
            layout = i == 2 && s.Glyphs.Raw[0] is '>' or '<' && s.Glyphs.Raw[1] == '=' ? QuantityLayout.TwoSigns : QuantityLayout.Other;
        if (s.ClassAt(i, end) != SignClass.Blank)
            return comparison;
        layout |= s.Glyphs.Raw[i++] == ' ' ? QuantityLayout.BlankBehindSign : QuantityLayout.Other;
        return comparison;
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
        return scale == 0 ? length is Calendar.YearDigits + MonthDigits or Calendar.YearDigits + (2 * MonthDigits) : scale <= MonthDigits && length == Calendar.YearDigits + 1 + scale;
    }

    /// <summary>The unit that ends the text; null where there is none, or where a unit must be told from a date.</summary>
    private static Unit? UnitOf(in Scan s, int start, int end, int digits, ref QuantityLayout layout)
    {
        if (start == end)
            return null;
        UnitMultiplier? multiplier = null;
        ref readonly Word word = ref s.Glyphs.Lexicon[s.Glyphs.Lexicon.Longest(s.Glyphs.Items.Slice(start))];
        if (word.Unit is null && word.Multiplier is UnitMultiplier { InFront: true } front)
        {
            multiplier = front;
            start += word.Length;
            if (start == end)
                return front.Bare;
            word = ref s.Glyphs.Lexicon[s.Glyphs.Lexicon.Longest(s.Glyphs.Items.Slice(start))];
        }

        if (word.Unit is not UnitEntry entry || start + word.Length != end || Damaged(s, start, word))
            return null;
        if (entry.MayBeDate && (multiplier is not null || digits == Calendar.YearDigits || !entry.IsYear))
            return null;
        if (!s.Glyphs.Is(start, end, entry.Definition.Symbol))
            layout |= RemarkAlias(s, start, end, entry.With(multiplier).Symbol);
        return multiplier is not null && entry.Definition.Status == UnitStatus.Ratio ? null : entry.With(multiplier);
    }

    private static QuantityLayout RemarkAlias(in Scan s, int start, int end, string symbol)
    {
        s.Remark(TargetRemarkCode.UnitAlias, start, end, symbol);
        return QuantityLayout.Other;
    }

    private static bool Damaged(in Scan s, int start, in Word word) => word.Length == 1 && word.Has(Roles.LookAlike);
}
