using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>Numbers: Arabic, Chinese and financial, with decimals, thousands separators and multipliers.</summary>
internal static class Numbers
{
    private const int HalfPercent = 50;
    private const int HalfTenth = 5;

    /// <summary>Reads the number that begins at a place; false where none does, or where it is in error.</summary>
    public static bool Read(ref Scan s, int start, int end, out Number number)
    {
        number = new Number { Start = start, End = start };
        bool read = ReadShare(ref s, start, end, ref number) || (!s.Failed && ReadPlain(ref s, start, end, ref number));
        if (!read || s.Failed)
            return false;
        if (number.FixedUnit is null)
        {
            Multipliers.Read(ref s, end, ref number);
            ReadTenths(s, end, ref number);
        }

        if (number.Weak)
            s.RemarkNumeral(start, number.End, number.Value);
        return !s.Failed;
    }

    /// <summary>Digits or a numeral, without what multiplies them.</summary>
    public static bool ReadPart(ref Scan s, int start, int end, ref Number number) =>
        Digits.Read(ref s, start, end, ref number) || (!s.Failed && ReadNumeral(s, start, end, ref number));

    private static bool ReadPlain(ref Scan s, int start, int end, ref Number number)
    {
        if (!ReadPart(ref s, start, end, ref number))
            return !s.Failed && ReadHalf(s, start, end, ref number);

        // 零八年 is a year cut short, not eight: 零 in front of a digit belongs behind 万 or 亿.
        return !number.LedByZero;
    }

    /// <summary>百分之九十五, 千分之3, 百分百.</summary>
    private static bool ReadShare(ref Scan s, int start, int end, ref Number number)
    {
        if (s.IsMark(start, end, Mark.Hundred, out int hundred))
        {
            (number.Value, number.End, number.Weak, number.FixedUnit) = (100, start + hundred, true, s.Units.Percent);
            return true;
        }

        Unit? unit = ShareAt(s, start, end, out int first);
        if (unit is null)
            return false;
        var part = new Number { Start = first };
        if (Numerals.ScaleAt(s, first, end) == 2)
            (part.Value, part.End) = (100, first + 1);
        else if (!ReadPart(ref s, first, end, ref part) || part.LedByZero)
            return !s.Failed && NoShare(ref s, start, first, end);
        (number.Value, number.End, number.Weak, number.FixedUnit) = (part.Value, part.End, true, unit);
        return true;
    }

    /// <summary>百分之 without a number, or with a vague one.</summary>
    private static bool NoShare(ref Scan s, int start, int first, int end)
    {
        int vague = VagueNumerals.End(s, first, end);
        return vague > first
            ? s.Refuse(TargetErrorCode.AmbiguousNumber, start, vague)
            : s.Refuse(TargetErrorCode.NumberExpected, start, end);
    }

    /// <summary>The unit of 百分之, 千分之, 万分之, 百万分之 at a place, and where the number behind it begins.</summary>
    private static Unit? ShareAt(in Scan s, int start, int end, out int first)
    {
        first = start;
        int multiplier = s.Glyphs.WordAt(start, end, UnitRole.MultiplierBelow);
        if (multiplier == 0)
            return null;
        int over = s.SkipBlanks(start + s.Glyphs.Lexicon[multiplier].Length, end);
        if (!s.IsMark(over, end, Mark.Over, out int length))
            return null;
        first = s.SkipBlanks(over + length, end);
        return s.Units.ShareOf(((UnitMultiplier)s.Glyphs.Lexicon[multiplier].Multiplier!).Factor);
    }

    private static bool ReadNumeral(in Scan s, int start, int end, ref Number number)
    {
        if (!Numerals.BeginsAt(s, start, end))
            return false;
        Numeral numeral = Numerals.Read(s, start, end);
        (number.Value, number.End, number.Weak) = (numeral.Value, numeral.End, true);
        (number.IsSingle, number.LedByZero) = (numeral.IsSingle, numeral.LedByZero);

        // 零七 is seven behind 万, 〇七五 is nothing there.
        number.IsPositional = numeral.IsPositional && !(numeral.LedByZero && numeral.End - start == 2);

        // 千瓦, 千克 behind 二十五: the scale that ends the number belongs to the unit.
        return numeral.Kind == NumeralKind.Number || (numeral.Kind == NumeralKind.Malformed && numeral.IsComplete && numeral.End > start
            && Numerals.ScaleAt(s, numeral.End, end) > 0 && s.Glyphs.IsUnitAt(numeral.End, end));
    }

    /// <summary>半 in front of a unit of time, 半成.</summary>
    private static bool ReadHalf(in Scan s, int start, int end, ref Number number)
    {
        if (!s.IsMark(start, end, Mark.Half))
            return false;
        if (s.IsMark(start + 1, end, Mark.Tenths) && !IsTenthsWord(s, start + 1, end))
        {
            (number.Value, number.End, number.Weak, number.FixedUnit) = (HalfTenth, start + 2, true, s.Units.Percent);
            return true;
        }

        (number.Value, number.End, number.Weak) = (0.5m, start + 1, true);
        return s.Glyphs.UnitAt(start + 1, end, out _) is { IsDuration: true };
    }

    /// <summary>九成五, 8.5折.</summary>
    private static void ReadTenths(in Scan s, int end, ref Number number)
    {
        int at = s.SkipBlanks(number.End, end);
        Mark mark = s.MarkAt(at, end, out _);
        bool tenths = mark == Mark.Tenths, apart = at > number.End;
        if (!(tenths || mark == Mark.Discount) || !MayBeTenths(number))
            return;
        if ((apart && !EndsNumber(s, at + 1, end)) || (tenths && IsTenthsWord(s, at, end)))
            return;
        (number.End, number.FixedUnit) = (at + 1, s.Units.Percent);
        if (number.Value <= 10)
            number.Value *= 10;
        if (tenths)
            ReadHundredths(s, end, ref number);
    }

    private static bool MayBeTenths(in Number number) => number.Multiplier is null && number.Value <= 100;

    /// <summary>Whether nothing but 以上 and its like follows.</summary>
    private static bool EndsNumber(in Scan s, int position, int end)
    {
        int behind = s.SkipBlanks(position, end);
        return behind >= end || s.AfterAt(behind, end, out _) > 0;
    }

    private static void ReadHundredths(in Scan s, int end, ref Number number)
    {
        int digit = Numerals.DigitAt(s, number.End, end);
        if (s.IsMark(number.End, end, Mark.Half))
            digit = HalfTenth;
        if (digit <= 0)
            return;
        number.Value += digit;
        number.End++;
    }

    /// <summary>成 as the beginning of another word: 成果, 成员, 成功率.</summary>
    private static bool IsTenthsWord(in Scan s, int position, int end)
    {
        int next = position + 1;
        return s.IsHan(next, end) && Numerals.DigitAt(s, next, end) < 0 && !s.IsMark(next, end, Mark.Half)
            && s.AfterAt(next, end, out _) == 0 && !s.Has(next, end, Roles.TenthsNoun) && !s.IsMark(next, end, Mark.To);
    }

    /// <summary>一半 is 50 %, 过半 more than that.</summary>
    public static bool ReadHalfOf(in Scan s, int start, int end, out Number number, out bool over)
    {
        number = new Number { Start = start, Weak = true, Value = HalfPercent, FixedUnit = s.Units.Percent };
        over = s.IsMark(start, end, Mark.OverHalf, out int length);
        if (!over && !s.IsMark(start, end, Mark.OneHalf, out length))
            return false;
        number.End = start + length;
        if (s.IsHan(number.End, end) && s.AfterAt(number.End, end, out _) == 0)
            return false;
        s.RemarkNumeral(start, number.End, HalfPercent);
        return true;
    }
}
