using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>Values that two careful readers would not read alike.</summary>
internal static class ValueChecks
{
    private const int ShortYearDigits = 2;
    private const int LastMonth = 12;

    /// <summary>False after an error.</summary>
    public static bool Check(ref Scan s, in Number number, int end, ref Measure m)
    {
        if (m.Amount.IsTooLarge)
            return s.Refuse(TargetErrorCode.NumberOutOfRange, number.Start, m.End);
        if (s.ClassAt(m.End, end) == SignClass.Dot && s.IsDigit(m.End - 1, end))
            return s.Refuse(TargetErrorCode.NumberInvalid, number.Start, m.End + 1);
        if (IsVersion(s, number, m))
            return s.Refuse(TargetErrorCode.UnexpectedText, number.Start, m.End);
        if (IsRecent(m))
            return s.Refuse(TargetErrorCode.AmbiguousNumber, number.Start - 1, m.End);
        if (IsShortYear(s, number, m) || IsMonth(number, m) || DigitDates.IsBare(s, number, m))
            return s.Refuse(TargetErrorCode.AmbiguousDate, number.Start, m.End);
        return Bounds.Read(ref s, end, ref m);
    }

    /// <summary>平台2.0版: a number with a nought behind the point and a unit that nobody knows.</summary>
    private static bool IsVersion(in Scan s, in Number number, in Measure m) =>
        m.Amount.Unit is { IsKnown: false } && m.Front.Comparison == Comparison.Unspecified && m.HasWords && number.End - number.Start > 2
        && s.Glyphs.Items[number.End - 2].Class == SignClass.Dot && s.Glyphs.SignAt(number.End - 1, number.End) == '0';

    /// <summary>近3年 is a length of time as well as an approximation.</summary>
    private static bool IsRecent(in Measure m) => m.Front.IsNearly && m.Amount.Unit is { IsDuration: true };

    private static bool IsShortYear(in Scan s, in Number number, in Measure m) =>
        m.Amount.Unit is Unit unit && UnitDimension.IsSingleYear(unit)
        && number.End - number.Start == ShortYearDigits && s.Glyphs.SignAt(number.Start, number.End) == '0';

    private static bool IsMonth(in Number number, in Measure m) =>
        m.Front.Comparison != Comparison.Unspecified && m.Amount.Unit is Unit unit && UnitDimension.IsSingleMonth(unit)
        && number.End - number.Start <= ShortYearDigits && m.Amount.Value is >= 1 and <= LastMonth;
}
