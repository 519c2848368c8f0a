using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>
/// The words behind a number or a date: part of its subject, unless they say something of the number that is not understood.
/// </summary>
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
        if (!BeginsWords(s, start, end) || IsUnitOfShare(s, m, start, end) || IsRestOfNumber(s, m, start, end))
            return s.Refuse(TargetErrorCode.UnexpectedText, start, end);
        if (!Subjects.HasNoStrangeSign(ref s, start, end))
            return false;
        if (s.Has(start, end, Roles.FineAfter) || !IsSuspect(s, m, start, end))
            return true;
        return IsDottedDate(s, m, start, end)
            ? s.Refuse(TargetErrorCode.AmbiguousDate, m.Start, end)
            : s.Refuse(TargetErrorCode.UnexpectedText, start, end);
    }

    /// <summary>12.5前: a number that may be a day.</summary>
    private static bool IsDottedDate(in Scan s, in Measure m, int start, int end) =>
        m.Amount.Unit is null && s.IsMark(start, end, Mark.Before) && HasPoint(s, m.Amount.NumberStart, m.Amount.NumberEnd);

    private static bool BeginsWords(in Scan s, int start, int end) =>
        ClassSets.Has(ClassSets.Letters | ClassSets.Quotes, s.ClassAt(start, end));

    /// <summary>95%人: a share of what?</summary>
    private static bool IsUnitOfShare(in Scan s, in Measure m, int start, int end)
    {
        bool whole = m.Amount.Unit?.Status is UnitStatus.Ratio or UnitStatus.Money or UnitStatus.Statutory or UnitStatus.Compound
            && m.Amount.Unit is not { IsDuration: true };
        return whole && s.Glyphs.UnitAt(start, end, out int length) is not null && start + length == end;
    }

    /// <summary>Whether what stands behind a number may turn its meaning round.</summary>
    private static bool IsSuspect(in Scan s, in Measure m, int start, int end)
    {
        bool adjoins = m.TrailStart == start;
        if (IsSuspectWord(s, start, end) || HasSign(s, start, end) || s.ClassAt(start + 1, end) == SignClass.Blank)
            return true;
        if (m.Amount.Unit is { IsDuration: true } && IsSuspectOfTime(s, start, end, adjoins))
            return true;
        if (IsUnharmless(s, m, start, end))
            return true;
        return adjoins && IsSuspectBeside(s, m, start, end);
    }

    /// <summary>1%没: words that deny, and in short or beside a comparison words that are no end of a subject.</summary>
    private static bool IsUnharmless(in Scan s, in Measure m, int start, int end)
    {
        bool single = end - start == 1 || m.Front.Comparison != Comparison.Unspecified;
        return s.LengthEnding(start, end, Roles.Negator) > 0 || (single && !Subjects.EndsHarmlessly(s, m.Front, start, end));
    }

    private static bool IsSuspectWord(in Scan s, int start, int end) =>
        s.Has(start, end, Roles.SuspectAfter) || s.IsWord(start, end, Roles.SuspectWhole) || s.IsMark(start, end, Mark.And)
        || (end - start <= ShortTrail && s.LengthEnding(start, end, Roles.SuspectEnd) > 0);

    private static bool IsSuspectOfTime(in Scan s, int start, int end, bool adjoins) =>
        s.Has(start, end, Roles.SuspectTime) || (adjoins && s.Has(start, end, Roles.PlanNoun));

    /// <summary>Whether a word stands so near that it may belong to the number: 5千, 3x.</summary>
    private static bool IsSuspectBeside(in Scan s, in Measure m, int start, int end)
    {
        bool glued = m.Amount.Unit is null && s.IsDigit(start - 1, end) && s.IsHan(start, end);
        return glued || s.Has(start, end, Roles.SuspectStart) || s.IsLatin(start, end);
    }

    private static bool HasSign(in Scan s, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            SignClass c = s.Glyphs.Items[i].Class;
            if (ClassSets.Has(ClassSets.OfNumber, c))
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
        bool numeral = m.Amount.Weak && NumeralValue.IsNumeral(s.Glyphs.Items[start].Value)
            && NumeralValue.VagueOf(s.Glyphs.Items[start].Value) == 0;
        return numeral || IsDecimal(s, start, end) || IsHalf(s, start, end) || s.Has(start, end, Roles.NumberInside)
            || (m.TrailStart == start && IsMultiplier(s, start, end));
    }

    private static bool IsDecimal(in Scan s, int start, int end) =>
        s.IsMark(start, end, Mark.Point) && Numerals.DigitAt(s, start + 1, end) >= 0;

    private static bool IsHalf(in Scan s, int start, int end) =>
        s.IsMark(start, end, Mark.Half) && (start + 1 == end || s.AfterAt(start + 1, end, out _) > 0);

    private static bool IsMultiplier(in Scan s, int start, int end) =>
        s.Has(start, end, UnitRole.Multiplier) && !s.Has(start, end, Roles.Name | UnitRole.Noun);

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
        bool suspect = !BeginsWords(s, start, end) || HasSign(s, start, end) || s.Has(start, end, Roles.SuspectDateStart)
            || s.LengthEnding(start, end, Roles.SuspectEnd) > 0;
        for (int i = start; i < end && !suspect; i++)
            suspect = s.Has(i, end, Roles.SuspectDateInside)
                || (s.IsMark(i, end, Mark.Ordinal, out int length) && s.IsDigit(i + length, end));
        return !suspect || s.Refuse(TargetErrorCode.UnexpectedText, start, end);
    }
}
