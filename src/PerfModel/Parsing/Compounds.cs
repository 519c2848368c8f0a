using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>Several numbers with units of one dimension that are one quantity: 2小时30分钟, 1年6个月, 3元5角, 1米8.</summary>
internal static class Compounds
{
    private const int MostPlaces = 4;
    private const int MostParts = 4;

    /// <summary>Adds what follows of the same dimension to the value; false after an error.</summary>
    public static bool Read(ref Scan s, int end, ref Measure m)
    {
        if (m.Amount.Unit is not { IsKnown: true, IsCompound: false, Multiplier: 1 } first || first.SimpleDimension is null)
            return true;
        Unit last = first;
        decimal inLast = m.Amount.Value;
        for (int parts = 1; parts < MostParts; parts++)
        {
            int start = s.SkipBlanks(m.End, end);
            if (!MayBegin(s, start, end))
                break;
            if (ReadTenth(s, start, end, first, ref m))
                return true;
            if (!ReadPart(ref s, start, end, last, out Number part, out Unit? unit, out int behind))
                break;
            if (!TryAdd(part.Value, unit!, ref inLast, ref last))
                return s.Refuse(TargetErrorCode.NumberOutOfRange, m.Start, behind);
            m.End = behind;
        }

        return !s.Failed && (ReferenceEquals(last, first) || Settle(first, last, inLast, ref m));
    }

    /// <summary>Adds a part to the value, which is then told in the unit of the part.</summary>
    private static bool TryAdd(decimal part, Unit unit, ref decimal value, ref Unit last)
    {
        if (!last.TryConvert(value, unit, out decimal converted) || converted > decimal.MaxValue - part)
            return false;
        (value, last) = (converted + part, unit);
        return true;
    }

    private static bool MayBegin(in Scan s, int position, int end) => s.IsDigit(position, end) || Numerals.BeginsAt(s, position, end);

    /// <summary>The next part with its smaller unit; false where what follows is none, or after an error.</summary>
    private static bool ReadPart(ref Scan s, int start, int end, Unit last, out Number part, out Unit? unit, out int behind)
    {
        part = new Number { Start = start };
        (unit, behind) = (null, start);
        if (!Numbers.ReadPart(ref s, start, end, ref part))
            return false;
        int at = s.SkipBlanks(part.End, end);
        unit = UnitAt(s, at, end, last, out int length);
        behind = at + length;
        if (unit is null || (unit.SimpleDimension == UnitDimension.CalendarMonths && !s.IsMark(at, end, Mark.Piece)))
            return false;
        if (unit.SimpleDimension == last.SimpleDimension)
            return IsSmaller(unit, last);
        return unit.IsDuration && last.IsDuration && s.Refuse(TargetErrorCode.AmbiguousNumber, start, behind);
    }

    /// <summary>The unit at a place; 分 behind another unit of money is one of money too.</summary>
    private static Unit? UnitAt(in Scan s, int position, int end, Unit last, out int length)
    {
        UnitEntry? entry = s.Glyphs.UnitAt(position, end, out length);
        Unit fen = s.Units.Fen;
        bool money = length == 1 && last.SimpleDimension == fen.SimpleDimension && s.Glyphs.Items[position].Sign == fen.Symbol[0];
        return money ? fen : entry?.Plain;
    }

    private static bool IsSmaller(Unit unit, Unit last) => unit.TryConvert(1, last, out decimal share) && share < 1;

    /// <summary>1米8 is 1.8 米: one digit alone counts the tenths.</summary>
    private static bool ReadTenth(in Scan s, int start, int end, Unit unit, ref Measure m)
    {
        bool alone = start == m.End && s.Glyphs.SkipDigits(start, end) == start + 1;
        int behind = s.SkipBlanks(start + 1, end);
        if (!alone || unit.SimpleDimension != UnitDimension.Length || decimal.Truncate(m.Amount.Value) != m.Amount.Value
            || (behind < end && s.AfterAt(behind, end, out _) == 0))
            return false;
        m.Amount.Value += s.Glyphs.Items[start].Value / 10m;
        m.End = start + 1;
        return true;
    }

    /// <summary>In the first unit where its value is a decimal of few places, else in the last.</summary>
    private static bool Settle(Unit first, Unit last, decimal inLast, ref Measure m)
    {
        bool exact = last.TryConvert(inLast, first, out decimal inFirst) && decimal.Round(inFirst, MostPlaces) == inFirst;
        (m.Amount.Value, m.Amount.Unit) = exact ? (Normalized(inFirst), first) : (inLast, last);
        return true;
    }

    private static decimal Normalized(decimal value) => value / 1.0000000000000000000000000000m;
}
