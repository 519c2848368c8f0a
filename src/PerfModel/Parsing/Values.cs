using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>A number with its unit and the words behind it: quantities, and what is made of two numbers.</summary>
internal static class Values
{
    /// <summary>Reads the value that begins at a place, behind the signs; false where none does, or after an error.</summary>
    public static bool Read(ref Scan s, int start, int end, bool signed, ref Measure m)
    {
        if (Tolerances.Begins(s, start, end, m.Front, out int length))
            return Tolerances.Read(ref s, start, length, end, ref m);
        if (ReadShare(ref s, start, end, ref m) || s.Failed)
            return !s.Failed && Behind.Read(ref s, end, ref m);
        int i = SkipNumberSigns(ref s, start, end, ref m, out Unit? currency);
        if (!Numbers.Read(ref s, i, end, out Number number))
            return !s.Failed && NoNumber(ref s, start, i, end, signed, m);
        return IsMeant(s, number, end, signed, m)
            && Fractions.Add(ref s, end, ref number)
            && ReadBehindNumber(ref s, number, currency, end, signed, ref m);
    }

    /// <summary>翻番, 一半, 三分之二: a value whose words say its unit too.</summary>
    private static bool ReadShare(ref Scan s, int start, int end, ref Measure m) =>
        ReadDoubling(ref s, start, end, ref m) || ReadHalfOf(ref s, start, end, ref m) || Fractions.Read(s, start, end, ref m);

    /// <summary>Whether a number is one, and no numeral that is part of a word.</summary>
    private static bool IsMeant(in Scan s, in Number number, int end, bool signed, in Measure m) =>
        !number.Weak || signed || WeakNumbers.IsMeant(s, number, end, m);

    /// <summary>Takes a number, and what follows it: the second of a ratio, or a unit.</summary>
    private static bool ReadBehindNumber(ref Scan s, in Number number, Unit? currency, int end, bool signed, ref Measure m)
    {
        Take(ref m, number);
        if (Ratios.Read(ref s, number, end, ref m))
            return !s.Failed && Behind.Read(ref s, end, ref m);
        return !s.Failed && Amounts.ReadUnit(ref s, number, end, ref m) && Complete(ref s, number, currency, end, signed, ref m);
    }

    private static bool Complete(ref Scan s, in Number number, Unit? currency, int end, bool signed, ref Measure m)
    {
        if (m.Amount.Unit is null)
            m.Amount.Unit = currency;
        return Compounds.Read(ref s, end, ref m)
            && PerUnits.Apply(ref s, ref m)
            && Ranges.Read(ref s, number, end, signed, ref m)
            && Behind.Read(ref s, end, ref m)
            && ValueChecks.Check(ref s, number, end, ref m);
    }

    private static void Take(ref Measure m, in Number number)
    {
        m.Kind = MeasureKind.Number;
        m.End = number.End;
        m.Front.Approximate |= number.Approximate;
        m.Amount.Value = m.Front.Negative ? -number.Value : number.Value;
        (m.Amount.Weak, m.Amount.IsMultiplied) = (number.Weak, number.IsMultiplied);
        (m.Amount.NumberStart, m.Amount.NumberEnd) = (number.Start, number.End);
    }

    /// <summary>Behind a currency sign, a minus or a plus.</summary>
    private static int SkipNumberSigns(ref Scan s, int start, int end, ref Measure m, out Unit? currency)
    {
        int i = start;
        currency = null;
        if (s.ClassAt(i, end) == SignClass.Currency && s.IsDigit(i + 1, end))
            currency = s.Glyphs.SignAt(i++, end) == Signs.Yuan ? s.Units.Yuan : s.Units.Dollar;
        SignClass sign = s.ClassAt(i, end);
        if (sign is not (SignClass.Dash or SignClass.Plus) || !s.IsDigit(i + 1, end))
            return i;
        m.Front.Negative |= sign == SignClass.Dash;
        return i + 1;
    }

    /// <summary>What stands where a number should: a vague number, a word after a sign, or nothing of the kind; always false.</summary>
    private static bool NoNumber(ref Scan s, int start, int position, int end, bool signed, in Measure m)
    {
        int vague = VagueNumerals.End(s, position, end);
        if (vague > position && IsVagueMeant(s, vague, end, signed || m.Front.Comparison != Comparison.Unspecified))
            return s.Refuse(TargetErrorCode.AmbiguousNumber, position, vague);
        if (!signed)
            return false;
        bool damaged = s.IsLatin(start, end) && s.IsDigit(start + 1, end);
        return s.Refuse(damaged ? TargetErrorCode.UnexpectedText : TargetErrorCode.NumberExpected, start, end);
    }

    private static bool IsVagueMeant(in Scan s, int position, int end, bool compared)
    {
        if (s.IsMark(position, end, Mark.Some))
            position++;
        return compared || position >= end || s.Glyphs.IsMeasureAt(position, end);
    }

    /// <summary>翻一番 is an increase of 100 %, 翻两番 of 300 %.</summary>
    private static bool ReadDoubling(ref Scan s, int start, int end, ref Measure m)
    {
        int word = s.Glyphs.WordAt(start, end, Roles.Doubling);
        if (word == 0)
            return false;
        ref readonly Word doubling = ref s.Glyphs.Lexicon[word];
        (m.Kind, m.Front.Change, m.End) = (MeasureKind.Number, Direction.Increase, start + doubling.Length);
        m.Amount.Value = doubling.Meaning(MeaningGroup.Other) * 100;
        m.Amount.Unit = s.Units.Percent;
        s.RemarkNumeral(start, m.End, m.Amount.Value);
        return true;
    }

    /// <summary>一半 is 50 %, 过半 more than that.</summary>
    private static bool ReadHalfOf(ref Scan s, int start, int end, ref Measure m)
    {
        if (!Numbers.ReadHalfOf(s, start, end, out Number number, out bool over))
            return false;
        Take(ref m, number);
        m.Amount.Unit = number.FixedUnit;
        return !over || Comparators.Note(ref s, ref m.Front, Comparison.GreaterThan, false, start, start + 1);
    }
}
