using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>Two numbers with a connector between them: 10-20, 80%至90%, 50±5.</summary>
internal static class Ranges
{
    /// <summary>Reads the second number of a range, a tolerance or an enclosed name, where there is one; false after an error.</summary>
    public static bool Read(ref Scan s, in Number first, int end, bool signed, ref Measure m)
    {
        if (s.ClassAt(s.SkipBlanks(m.End, end), end) == SignClass.PlusMinus)
            return Tolerances.ReadDeviation(ref s, first, end, ref m);
        if (!signed && Enclosed.Read(ref s, end, ref m))
            return true;
        if (s.Failed)
            return false;
        return !Connectors.IsAt(s, m.End, end, out int length) || ReadSecond(ref s, first, m.End + length, end, signed, ref m);
    }

    /// <summary>Reads what stands behind a connector; behind 至 and 到 it need be no number.</summary>
    private static bool ReadSecond(ref Scan s, in Number first, int position, int end, bool signed, ref Measure m)
    {
        int start = SkipSign(s, m, position, end, out bool negative);
        bool word = s.MarkAt(s.SkipBlanks(m.End, end), end, out _) == Mark.To;
        if (!Numbers.Read(ref s, start, end, out Number second) || (second.Weak && word && !first.Weak))
            return !s.Failed && (word || s.Refuse(TargetErrorCode.NumberExpected, m.End, end));
        if (signed || IsCompared(m.Front))
            return s.Refuse(TargetErrorCode.UnexpectedText, m.End, end);
        return ReadUpper(ref s, second, negative, end, ref m) && CheckRange(ref s, m, end);
    }

    /// <summary>Whether a comparison was stated, and not only a level.</summary>
    private static bool IsCompared(in Front front) => front.Comparison != Comparison.Unspecified && !front.IsLevel;

    /// <summary>Reads the unit of the second number and makes a range of both; false where the units do not agree.</summary>
    public static bool ReadUpper(ref Scan s, in Number second, bool negative, int end, ref Measure m)
    {
        (Unit? lowerUnit, decimal lower) = (m.Amount.Unit, m.Amount.Value);
        (m.End, m.Amount.UpperStart) = (second.End, second.Start);
        m.Amount.Value = Signed(second.Value, negative);
        if (!Amounts.ReadUnit(ref s, second, end, ref m) || !PerUnits.Apply(ref s, ref m))
            return false;
        bool bare = lowerUnit is null;
        if (bare && m.Amount.IsMultiplied && second.Multiplier is not null && !TakeMultiplier(ref s, ref m))
            return false;
        bare |= m.Front.PerEnd > 0 && lowerUnit is { Above.IsEmpty: true };
        (m.Amount.Value, m.Amount.Upper) = (lower, m.Amount.Value);
        m.Front.Approximate |= second.Approximate;
        m.Front.Comparison = Comparison.Unspecified;
        m.Kind = MeasureKind.Range;
        return Reconcile(bare ? null : lowerUnit, ref m.Amount) || s.Refuse(TargetErrorCode.RangeInvalid, m.Start, m.End);
    }

    private static decimal Signed(decimal value, bool negative) => negative ? -value : value;

    /// <summary>8千-1.2万元: both numbers are told in the unit without its multiplier.</summary>
    private static bool TakeMultiplier(ref Scan s, ref Measure m)
    {
        decimal factor = m.Amount.Unit!.Multiplier;
        if (m.Amount.Value > decimal.MaxValue / factor)
            return s.Refuse(TargetErrorCode.NumberOutOfRange, m.Start, m.End);
        m.Amount.Value *= factor;
        m.Amount.Unit = s.Units.TryParse(m.Amount.Unit.WithoutMultiplier, out Unit? plain) ? plain : null;
        return true;
    }

    private static bool CheckRange(ref Scan s, in Measure m, int end)
    {
        if (DigitDates.IsTelephone(s, m.Amount))
            return s.Refuse(TargetErrorCode.UnexpectedText, m.Start, m.End);
        if (IsDated(s, m))
            return s.Refuse(TargetErrorCode.AmbiguousDate, m.Start, m.End);
        if (Connectors.IsAt(s, m.End, end, out int length) && s.IsDigit(m.End + length, end))
            return s.Refuse(TargetErrorCode.UnexpectedText, m.End, end);
        return m.Amount.Value <= m.Amount.Upper || s.Refuse(TargetErrorCode.RangeInvalid, m.Start, m.End);
    }

    /// <summary>1.1-6.30, 2020-2025: days or years as well as numbers.</summary>
    private static bool IsDated(in Scan s, in Measure m)
    {
        bool bare = m.Amount.Unit is null;
        if (bare && DigitDates.AreDays(s, m.Amount, m.End))
            return true;
        return (bare || s.IsMark(m.End - 1, m.End, Mark.Year)) && Calendar.IsYear(m.Amount.Value) && Calendar.IsYear(m.Amount.Upper);
    }

    private static int SkipSign(in Scan s, in Measure m, int position, int end, out bool negative)
    {
        int i = position;
        bool doubled = m.Amount.Value < 0 && i > m.End + 1
            && s.Glyphs.Items[i - 1].Class == SignClass.Dash && s.Glyphs.Items[i - 2].Class == SignClass.Dash;
        if (doubled)
            i--;
        SignClass sign = s.ClassAt(i, end);
        bool signed = sign is SignClass.Dash or SignClass.Plus && s.IsDigit(i + 1, end);
        negative = signed && sign == SignClass.Dash;
        return signed ? i + 1 : i;
    }

    /// <summary>One unit for both bounds: that of the second where the first has none, else the first's, converted exactly.</summary>
    private static bool Reconcile(Unit? lower, ref Amount amount)
    {
        Unit? upper = amount.Unit;
        if (lower is null || upper is null || lower == upper)
        {
            amount.Unit = lower ?? upper;
            return true;
        }

        if (lower.Status == UnitStatus.Multiplier && upper.Multiplier == lower.Multiplier)
            return true;
        if (!upper.TryConvert(amount.Upper, lower, out decimal converted))
            return false;
        (amount.Unit, amount.Upper) = (lower, converted);
        return true;
    }
}
