using System;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>±3%以内, and 50±5人.</summary>
internal static class Tolerances
{
    /// <summary>Whether a tolerance begins at a place: ±, +-, +/-, or a number behind 正负.</summary>
    public static bool Begins(in Scan s, int position, int end, in Front front, out int length)
    {
        length = SignLength(s, position, end);
        return length > 0 || front.Tolerance;
    }

    private static int SignLength(in Scan s, int position, int end)
    {
        SignClass first = s.ClassAt(position, end);
        if (first != SignClass.Plus)
            return first == SignClass.PlusMinus ? 1 : 0;
        return s.ClassAt(position + 1, end) switch
        {
            SignClass.Dash => 2,
            SignClass.Slash when s.ClassAt(position + 2, end) == SignClass.Dash => 3,
            _ => 0,
        };
    }

    /// <summary>Reads the number of a tolerance; false after an error.</summary>
    public static bool Read(ref Scan s, int start, int length, int end, ref Measure m)
    {
        int position = s.SkipBlanks(start + length, end);
        if (!Numbers.Read(ref s, position, end, out Number number))
            return s.Refuse(TargetErrorCode.NumberExpected, position, end);
        if (m.Front.Comparison is not (Comparison.Unspecified or Comparison.AtMost or Comparison.Equal))
            return s.Refuse(TargetErrorCode.ComparisonConflict, start, position);
        (m.End, m.Amount.Value) = (number.End, number.Value);
        (m.Amount.NumberStart, m.Amount.NumberEnd) = (number.Start, number.End);
        if (!Amounts.ReadUnit(ref s, number, end, ref m))
            return false;
        SetBounds(ref m, -m.Amount.Value, m.Amount.Value);
        return Behind.Read(ref s, end, ref m);
    }

    /// <summary>50±5人 is 45 to 55; 100±5% is an error, since nobody can tell 5 % of what.</summary>
    public static bool ReadDeviation(ref Scan s, in Number first, int end, ref Measure m)
    {
        (Unit? unit, decimal middle) = (m.Amount.Unit, m.Amount.Value);
        int position = s.SkipBlanks(s.SkipBlanks(m.End, end) + 1, end);
        if (!Numbers.Read(ref s, position, end, out Number number))
            return s.Refuse(TargetErrorCode.NumberExpected, position, end);
        (m.End, m.Amount.Value) = (number.End, number.Value);
        if (!Amounts.ReadUnit(ref s, number, end, ref m))
            return false;
        if (!AreOfOneUnit(unit, m.Amount.Unit))
            return s.Refuse(TargetErrorCode.AmbiguousNumber, first.Start, m.End);
        if (m.Front.Comparison != Comparison.Unspecified && !m.Front.IsLevel)
            return s.Refuse(TargetErrorCode.UnexpectedText, first.End, m.End);
        decimal deviation = m.Amount.Value;
        if (Math.Abs(middle) > decimal.MaxValue - deviation)
            return s.Refuse(TargetErrorCode.NumberOutOfRange, first.Start, m.End);
        m.Amount.Unit ??= unit;
        SetBounds(ref m, middle - deviation, middle + deviation);
        return true;
    }

    /// <summary>Whether a deviation is told in the unit of the middle, or one of them has none; without a unit, 5 % is relative.</summary>
    private static bool AreOfOneUnit(Unit? middle, Unit? deviation) =>
        deviation is null || (middle is null ? deviation.Status != UnitStatus.Ratio : middle == deviation);

    private static void SetBounds(ref Measure m, decimal lower, decimal upper)
    {
        (m.Kind, m.Front.Comparison, m.Amount.Tolerance) = (MeasureKind.Range, Comparison.Unspecified, true);
        (m.Amount.Value, m.Amount.Upper) = (lower, upper);
    }
}
