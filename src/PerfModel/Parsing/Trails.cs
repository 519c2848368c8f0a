using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>The words behind a number or a date: part of its subject, unless they say something of the number that is not understood.</summary>
internal static class Trails
{
    private const int ShortTrail = 3;

    /// <summary>False after an error.</summary>
    public static bool Check(ref Scan s, ref Measure m)
    {
        if (m.Kind is MeasureKind.Number or MeasureKind.Range)
            TakePer(s, ref m);
        (int start, int end) = s.TrimmedWords(m.TrailStart, m.TrailEnd);
        if (start >= end)
            return true;
        if (!Subjects.HasNoComparator(ref s, start, end))
            return false;
        return m.IsDate ? CheckDate(ref s, start, end) : CheckNumber(ref s, m, start, end);
    }

    private static bool CheckNumber(ref Scan s, in Measure m, int start, int end)
    {
        if (!BeginsWords(s, start, end, SignClass.QuoteOpen) || IsUnitOfShare(s, m, start, end) || IsRestOfNumber(s, m, start, end))
            return s.Refuse(TargetErrorCode.UnexpectedText, start, end);
        if (!Subjects.HasNoStrangeSign(ref s, start, end))
            return false;
        if (s.Has(start, end, Roles.FineAfter) || !IsSuspect(s, m, start, end))
            return true;
        bool date = m.Amount.Unit is null && s.IsMark(start, end, Mark.Before) && HasPoint(s, m.Amount.NumberStart, m.Amount.NumberEnd);
        return s.Refuse(date ? TargetErrorCode.AmbiguousDate : TargetErrorCode.UnexpectedText, date ? m.Start : start, end);
    }

    private static bool BeginsWords(in Scan s, int start, int end, SignClass quote)
    {
        SignClass c = s.ClassAt(start, end);
        return c is SignClass.Han or SignClass.Latin or SignClass.Quote || c == quote;
    }

    /// <summary>95%人: a share of what?</summary>
    private static bool IsUnitOfShare(in Scan s, in Measure m, int start, int end) =>
        m.Amount.Unit?.Status is UnitStatus.Ratio or UnitStatus.Money or UnitStatus.Statutory or UnitStatus.Compound && m.Amount.Unit is not { IsDuration: true } && s.Glyphs.UnitAt(start, end, out int length) is not null && start + length == end;

    private static bool IsSuspect(in Scan s, in Measure m, int start, int end)
    {
        bool adjoins = m.TrailStart == start;
        if (s.Has(start, end, Roles.SuspectAfter) || s.IsWord(start, end, Roles.SuspectWhole) || HasSign(s, start, end))
            return true;
        if (s.IsMark(start, end, Mark.And))
            return true;
        if (m.Amount.Unit is { IsDuration: true } && (s.Has(start, end, Roles.SuspectTime) || (adjoins && s.Has(start, end, Roles.PlanNoun))))
            return true;
        if (end - start <= ShortTrail && s.LengthEnding(start, end, Roles.SuspectEnd) > 0)
            return true;
        if (s.ClassAt(start + 1, end) == SignClass.Blank)
            return true;
        bool single = end - start == 1 || m.Front.Comparison != Comparison.Unspecified;
        if (s.LengthEnding(start, end, Roles.Negator) > 0 || (single && !Subjects.EndsHarmlessly(s, m.Front, start, end)))
            return true;
        bool glued = m.Amount.Unit is null && s.IsDigit(start - 1, end) && s.IsHan(start, end);
        return adjoins && (glued || s.Has(start, end, Roles.SuspectStart) || s.IsLatin(start, end));
    }

    private static bool HasSign(in Scan s, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            SignClass c = s.Glyphs.Items[i].Class;
            if (Comparators.IsSign(c) || c is SignClass.PlusMinus or SignClass.Ratio)
                return true;
        }

        return false;
    }

    private static bool HasPoint(in Scan s, int start, int end)
    {
        int i = start;
        while (i < end && s.Glyphs.Items[i].Class != SignClass.Dot)
            i++;
        return i < end;
    }

    /// <summary>What belongs to the number itself is no subject: 二十 五个, 一吨又半, 3万 万.</summary>
    private static bool IsRestOfNumber(in Scan s, in Measure m, int start, int end)
    {
        bool numeral = NumeralValue.IsNumeral(s.Glyphs.Items[start].Value) && NumeralValue.VagueOf(s.Glyphs.Items[start].Value) == 0;
        bool point = s.IsMark(start, end, Mark.Point) && Numerals.DigitAt(s, start + 1, end) >= 0;
        bool half = s.IsMark(start, end, Mark.Half) && (start + 1 == end || s.AfterAt(start + 1, end, out _) > 0);
        bool multiplier = m.TrailStart == start && s.Has(start, end, UnitRole.Multiplier) && !s.Has(start, end, Roles.Name | UnitRole.Noun);
        return (m.Amount.Weak && numeral) || point || half || multiplier || s.Has(start, end, Roles.NumberInside);
    }

    /// <summary>2名教师/校: what stands behind the subject's stroke is below the line of the unit, where it is a unit.</summary>
    private static void TakePer(in Scan s, ref Measure m)
    {
        (int start, int end) = s.TrimmedWords(m.TrailStart, m.TrailEnd);
        int stroke = end - 1;
        while (stroke > start && s.Glyphs.Items[stroke].Class != SignClass.Slash)
            stroke--;
        if (stroke <= start || m.Amount.Unit is null || stroke + 1 == end)
            return;
        var reader = new UnitReader(s.Glyphs, stroke, end);
        Unit? per = reader.Read(null);
        if (per is not { IsKnown: true, Above.Length: 0 } || reader.Position != end)
            return;
        m.Amount.Unit = new Unit(m.Amount.Unit.Above.ToArray(), [.. m.Amount.Unit.Below, .. per.Below]);
        m.TrailEnd = stroke;
    }

    /// <summary>What is left behind a date must not be part of another: XX月底前, 春节前.</summary>
    private static bool CheckDate(ref Scan s, int start, int end)
    {
        if (s.Has(start, end, Roles.SuspectDateAfter))
            return s.Refuse(TargetErrorCode.AmbiguousDate, start, end);
        bool suspect = !BeginsWords(s, start, end, SignClass.QuoteOpen) || HasSign(s, start, end) || s.Has(start, end, Roles.SuspectDateStart)
            || s.LengthEnding(start, end, Roles.SuspectEnd) > 0;
        for (int i = start; i < end && !suspect; i++)
            suspect = s.Has(i, end, Roles.SuspectDateInside) || (s.IsMark(i, end, Mark.Ordinal, out int length) && s.IsDigit(i + length, end));
        return !suspect || s.Refuse(TargetErrorCode.UnexpectedText, start, end);
    }
}
