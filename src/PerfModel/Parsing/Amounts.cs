using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>A number with its unit.</summary>
internal static class Amounts
{
    private const int LongestUnknownUnit = 2;
    private const decimal HalfUnit = 0.5m;
    private const decimal LargestHalved = decimal.MaxValue / 10;

    /// <summary>Reads the unit behind a number, with the factors of 每人每天 in front of it; false after an error.</summary>
    /// <param name="s">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">Where the text ends.</param>
    /// <param name="m">Gets the unit, and the value where half a unit more follows.</param>
    public static bool ReadUnit(ref Scan s, in Number number, int end, ref Measure m)
    {
        m.Amount.Unit = number.FixedUnit ?? UnitOf(ref s, number, end, ref m);
        return !s.Failed;
    }

    private static Unit? UnitOf(ref Scan s, in Number number, int end, ref Measure m)
    {
        int start = s.SkipBlanks(m.End, end);
        if (s.IsLatin(start, end) && !IsKnownLetters(s, start, end))
        {
            s.Fail(TargetErrorCode.UnexpectedText, start, start + 1);
            return null;
        }

        if (ReadHalfUnit(s, start, end, ref m, out Unit? half) || ReadSpacedUnit(s, number, start, end, ref m, out half))
            return half;
        return ReadName(ref s, number, start, end, ref m);
    }

    /// <summary>Reads the name of a unit, and half a unit more behind it.</summary>
    private static Unit? ReadName(ref Scan s, in Number number, int start, int end, ref Measure m)
    {
        bool bare = IsBare(s, number, start, end);
        var reader = new UnitReader(s.Glyphs, start, bare ? start : UnitLimit(s, start, end, number.Multiplier is not null));
        Unit? unit = reader.Read(number.Multiplier);
        bool nothing = unit is null || (reader.Position == start && number.Multiplier is null);
        if (nothing || (number.Multiplier is not null && unit!.Status == UnitStatus.Ratio))
            return nothing ? null : NoUnit(ref s, start, reader.Position);
        if (reader.Position > start)
            m.End = reader.Position;
        RemarkUnit(s, unit!, reader.UsedAlias, start, m.End);
        ReadHalfMore(s, unit!, end, ref m);
        return unit;
    }

    /// <summary>Whether a numeral stands without a unit, so that what follows is not tried as one.</summary>
    private static bool IsBare(in Scan s, in Number number, int start, int end) =>
        number.Weak
        && number.Multiplier is null
        && !s.Glyphs.IsMeasureAt(start, end)
        && s.ClassAt(start, end) != SignClass.Slash;

    /// <summary>3万%: no unit of anything.</summary>
    private static Unit? NoUnit(ref Scan s, int start, int end)
    {
        s.Fail(TargetErrorCode.UnexpectedText, start, end);
        return null;
    }

    /// <summary>Whether letters behind a number are a unit of the catalogue, and no damaged digit: O, l, B.</summary>
    private static bool IsKnownLetters(in Scan s, int start, int end)
    {
        bool touches = start > 0 && s.IsDigit(start - 1, end);
        bool alone = !s.IsLatin(start + 1, end);
        return s.Glyphs.IsUnitAt(start, end) && !(touches && alone && s.Has(start, end, Roles.LookAlike));
    }

    /// <summary>6 个 月: the characters of a unit spaced out, as in justified cells.</summary>
    private static bool ReadSpacedUnit(in Scan s, in Number number, int start, int end, ref Measure m, out Unit? unit)
    {
        unit = null;
        if (!s.IsHan(start, end) || s.ClassAt(start + 1, end) != SignClass.Blank)
            return false;
        UnitEntry? entry = SpacedUnits.Longest(s, start, end, out int behind);
        if (entry is null)
            return false;
        (unit, m.End) = (entry.With(number.Multiplier), behind);
        return true;
    }

    /// <summary>三年半, 一吨半: half a unit more, where no word such as 半自动 begins.</summary>
    private static void ReadHalfMore(in Scan s, Unit unit, int end, ref Measure m)
    {
        if (!s.IsMark(m.End, end, Mark.Half))
            return;
        int behind = m.End + 1;
        bool ends = !s.IsHan(behind, end) || s.AfterAt(behind, end, out _) > 0;
        if (!unit.IsDuration && (unit.IsCompound || !ends))
            return;
        AddHalf(ref m.Amount);
        m.End++;
    }

    /// <summary>Half a unit more; a number so large that it has no halves stays, and is out of range for the checks.</summary>
    private static void AddHalf(ref Amount amount)
    {
        amount.IsTooLarge = System.Math.Abs(amount.Value) > LargestHalved;
        if (!amount.IsTooLarge)
            amount.Value += amount.Value < 0 ? -HalfUnit : HalfUnit;
    }

    private static void RemarkUnit(in Scan s, Unit unit, bool alias, int start, int end)
    {
        if (!unit.IsKnown)
            s.Remark(TargetRemarkCode.UnknownUnit, start, end);
        else if (alias)
            s.Remark(TargetRemarkCode.UnitAlias, start, end, unit.Symbol);
    }

    /// <summary>一个半小时, 两个半月.</summary>
    private static bool ReadHalfUnit(in Scan s, int start, int end, ref Measure m, out Unit? unit)
    {
        unit = null;
        if (!s.IsMark(start, end, Mark.Piece) || !s.IsMark(start + 1, end, Mark.Half))
            return false;
        UnitEntry? entry = s.Glyphs.UnitAt(start + 2, end, out int length);
        if (entry is not { IsDuration: true })
            return false;
        unit = s.IsMark(start + 2, end, Mark.Month) && length == 1 ? s.Units.Months : entry.Plain;
        AddHalf(ref m.Amount);
        m.End = start + 2 + length;
        return true;
    }

    /// <summary>Up to where a unit may reach: an unknown measure word is short and ends before 以上 and its like, and no verb is one.</summary>
    private static int UnitLimit(in Scan s, int start, int end, bool multiplied)
    {
        if (!s.IsHan(start, end) || s.Glyphs.IsUnitAt(start, end))
            return DenominatorEnd(s, start, end);
        int i = UnknownUnitEnd(s, start, end);
        bool longer = i - start > LongestUnknownUnit || (multiplied && i - start > 1);
        if (longer || IsOtherWord(s, start, i, end))
            return start;
        return s.ClassAt(s.SkipBlanks(i, end), end) == SignClass.Slash ? end : i;
    }

    /// <summary>Where Chinese characters end that may be an unknown unit: in front of 以上 and its like, and of 每.</summary>
    private static int UnknownUnitEnd(in Scan s, int start, int end)
    {
        int i = start;
        while (s.IsHan(i, end) && s.AfterAt(i, end, out _) == 0 && !s.IsMark(i, end, Mark.Each))
            i++;
        return i;
    }

    /// <summary>Whether the characters behind a number are a word that is no measure word.</summary>
    private static bool IsOtherWord(in Scan s, int start, int wordEnd, int end) =>
        s.Has(start, end, Roles.Before | Roles.SuspectAfter | Roles.NoMeasure)
        || s.Has(start, wordEnd, Roles.Term)
        || s.IsWord(start, wordEnd, Roles.Grade)
        || Numerals.BeginsAt(s, start, end)
        || Connectors.IsAt(s, start, end, out _)
        || s.LengthEnding(start, wordEnd, Roles.SuspectEnd | Roles.SuspectDateInside) > 0;

    /// <summary>An unknown unit below the line ends before 以上 and its like too: 12/10万以下.</summary>
    private static int DenominatorEnd(in Scan s, int start, int end)
    {
        int i = start;
        while (i < end && s.Glyphs.Items[i].Class != SignClass.Slash)
            i++;
        for (; i < end; i++)
        {
            if (s.AfterAt(i, end, out _) > 1)
                return i;
        }

        return end;
    }
}
