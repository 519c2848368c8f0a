using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>万, 亿, 千 behind a number, and 余 or 多 between.</summary>
internal static class Multipliers
{
    private const decimal Colloquial = 10;

    /// <summary>The largest multiplier that joins with others: one digit behind it means tenths (三亿五, not 三万亿五), and a sum in front of it is multiplied.</summary>
    private const decimal Largest = 100_000_000;

    /// <summary>Multiplies out 千, 百 and mixed numbers (1亿2千万); one 万 or 亿 stays with the unit.</summary>
    public static void Read(ref Scan s, int end, ref Number number)
    {
        ReadSome(s, end, ref number);
        int at = Behind(s, number, end);
        decimal factor = FactorAt(s, at, end, out UnitMultiplier? kept, out int length);
        if (factor == 0)
            return;
        number.End = at + length;
        if (s.Glyphs.MultiplierAt(number.End, end) is not null)
        {
            s.Refuse(TargetErrorCode.NumberInvalid, number.Start, number.End + 1);
        }
        else if (NextPart(s, number.End, end) >= 0)
        {
            Multiply(ref s, ref number, factor);
            ReadLowerParts(ref s, end, factor, ref number);
        }
        else
        {
            if (kept is null)
                Multiply(ref s, ref number, factor);
            number.Multiplier = kept;
            ReadSome(s, end, ref number);
        }
    }

    /// <summary>Whether 余, 多 or 来 stands behind a number, in front of its unit.</summary>
    public static void ReadSome(in Scan s, int end, ref Number number)
    {
        int at = s.SkipBlanks(number.End, end);
        if (number.Approximate || !s.IsMark(at, end, Mark.Some))
            return;
        int behind = s.SkipBlanks(at + 1, end);
        if (behind < end && !s.Glyphs.IsMeasureAt(behind, end))
            return;
        number.Approximate = true;
        number.End = at + 1;
    }

    /// <summary>Where a multiplier of the number would stand: behind blanks, and behind the 个 of 5个亿.</summary>
    private static int Behind(in Scan s, in Number number, int end)
    {
        int at = s.SkipBlanks(number.End, end);
        return s.IsMark(at, end, Mark.Piece) && s.Has(at + 1, end, UnitRole.Multiplier) && !s.Glyphs.IsUnitAt(at + 1, end) ? at + 1 : at;
    }

    /// <summary>100 or 1000 for 百 or 千 that begins no unit, else 0.</summary>
    private static decimal ScaleFactorAt(in Scan s, int position, int end) => Numerals.ScaleAt(s, position, end) switch
    {
        2 when !s.Glyphs.IsUnitAt(position, end) && !s.Has(position, end, Roles.SuspectAfter) => 100,
        3 when !s.Glyphs.IsUnitAt(position, end) => 1000,
        _ => 0,
    };

    /// <summary>The factor of the multiplier or scale at a place, and its length; 0 where there is none.</summary>
    private static decimal FactorAt(in Scan s, int position, int end, out UnitMultiplier? multiplier, out int length)
    {
        multiplier = s.Glyphs.MultiplierAt(position, end);
        length = multiplier is null ? 1 : multiplier.Symbol.Length;
        return multiplier is null ? ScaleFactorAt(s, position, end) : multiplier.Factor;
    }

    private static void ReadLowerParts(ref Scan s, int end, decimal factor, ref Number number)
    {
        for (int start = NextPart(s, number.End, end); start >= 0 && !s.Failed; start = NextPart(s, number.End, end))
        {
            var part = new Number { Start = start };
            if (!Numbers.ReadPart(ref s, start, end, ref part))
                break;
            int at = s.SkipBlanks(part.End, end);
            decimal scale = FactorAt(s, at, end, out UnitMultiplier? kept, out int length);
            if (kept?.Factor > factor && kept.Factor <= Largest && part.Value < factor && !part.IsSingle && !IsNoPart(number, part))
            {
                // 一万二千亿: what was read so far is multiplied as a whole.
                (number.Value, number.End, number.Weak) = (Sum(ref s, number, part), part.End, number.Weak | part.Weak);
                Read(ref s, end, ref number);
                return;
            }

            if (!AddPart(ref s, part, scale, ref factor, ref number))
                return;
            if (scale > 0)
                number.End = at + length;
        }

        ReadSome(s, end, ref number);
    }

    /// <summary>Adds a part below a factor, which becomes that of the part; false after an error.</summary>
    private static bool AddPart(ref Scan s, in Number part, decimal scale, ref decimal factor, ref Number number)
    {
        if (!CheckPart(ref s, number, part, scale, factor))
            return false;
        decimal next = scale > 0 ? scale : part.IsSingle ? factor / Colloquial : 1;
        if (number.Value > decimal.MaxValue - (part.Value * next))
            return s.Refuse(TargetErrorCode.NumberOutOfRange, number.Start, part.End);
        (number.Value, number.End, number.Weak) = (number.Value + (part.Value * next), part.End, number.Weak | part.Weak);
        factor = scale > 0 ? scale : 1;
        return true;
    }

    private static decimal Sum(ref Scan s, in Number number, in Number part)
    {
        if (number.Value <= decimal.MaxValue - part.Value)
            return number.Value + part.Value;
        s.Refuse(TargetErrorCode.NumberOutOfRange, number.Start, part.End);
        return number.Value;
    }

    /// <summary>Whether one of both is nought, or digits stand side by side, so that they make no number together.</summary>
    private static bool IsNoPart(in Number number, in Number part) => part.Value == 0 || number.Value == 0 || part.IsPositional;

    /// <summary>Whether a part fits below the multiplier in front of it; 3万5 does not say whether 35000 or 30005 is meant.</summary>
    private static bool CheckPart(ref Scan s, in Number number, in Number part, decimal scale, decimal factor)
    {
        bool colloquial = part.IsSingle && scale == 0;
        if (colloquial ? factor > Largest : !part.Weak && scale == 0 && part.Value < factor / Colloquial)
            return s.Refuse(TargetErrorCode.AmbiguousNumber, number.Start, part.End);
        decimal next = scale > 0 ? scale : 1;
        return (!IsNoPart(number, part) && next < factor && part.Value < factor / next) || s.Refuse(TargetErrorCode.NumberInvalid, number.Start, part.End);
    }

    private static void Multiply(ref Scan s, ref Number number, decimal factor)
    {
        if (number.Value > decimal.MaxValue / factor)
            s.Refuse(TargetErrorCode.NumberOutOfRange, number.Start, number.End);
        else
            (number.Value, number.IsMultiplied) = (number.Value * factor, true);
    }

    /// <summary>
    /// Where digits or a numeral go on behind a multiplier, or -1; 两 only in front of its scale, since it may be the unit, and digits only
    /// without a blank.
    /// </summary>
    private static int NextPart(in Scan s, int position, int end)
    {
        if (s.IsDigit(position, end))
            return position;
        int next = s.SkipBlanks(position, end);
        int value = s.Glyphs.ValueAt(next, end);
        bool part = NumeralValue.IsLiang(value)
            ? Numerals.ScaleAt(s, next + 1, end) > 0 || s.Has(next + 1, end, UnitRole.Multiplier)
            : NumeralValue.DigitOf(value) >= 0 || NumeralValue.ScaleOf(value) == 1;
        return part ? next : -1;
    }
}
