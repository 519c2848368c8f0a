using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>What a run of Chinese numerals turned out to be.</summary>
internal enum NumeralKind
{
    /// <summary>No numeral begins here.</summary>
    None,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A vague number: 三五, 十几, 数百.</summary>
    Vague,

    /// <summary>Numeral characters that make no number: 十四五.</summary>
    Malformed,
}

/// <summary>A number below 万 in Chinese numerals, before a multiplier or a unit is looked for.</summary>
internal struct Numeral
{
    public NumeralKind Kind;
    public decimal Value;

    /// <summary>Where it ends.</summary>
    public int End;

    /// <summary>Whether it begins with 零: only behind 万 or 亿.</summary>
    public bool LedByZero;

    /// <summary>Whether it is one digit and nothing else, which behind a multiplier counts the next scale: 一万二.</summary>
    public bool IsSingle;

    /// <summary>Whether what was read is a number by itself, though something that is none of it follows: 二十五 of 二十五千瓦.</summary>
    public bool IsComplete;

    /// <summary>Whether it has a point.</summary>
    public bool HasPoint;

    /// <summary>Whether digits stood side by side: 二〇二四.</summary>
    public bool IsPositional;
}

/// <summary>
/// Reads Chinese and financial numerals below 万: 三千五百, 二十, 〇, 三点五, 二〇二四, 一百零五. What the rules of spelling do not allow is malformed, never
/// guessed: scales
/// descend, 零 stands where a scale is left out and nowhere else, and one digit at the end without its scale counts the next: 三千五 is 3500.
/// </summary>
internal static class Numerals
{
    private const int LongestRun = 18;
    private const int LongestNumeral = 40;
    private const int MostDecimals = 20;
    private const int Top = 4;

    /// <summary>Reads the numeral that begins at a place.</summary>
    public static Numeral Read(in Scan s, int start, int end)
    {
        var numeral = new Numeral { End = start };
        int vague = VagueNumerals.End(s, start, end);
        if (vague > start)
        {
            (numeral.Kind, numeral.End) = (NumeralKind.Vague, vague);
            return numeral;
        }

        int run = RunEnd(s, start, end, out int digits, out bool scaled);
        if (run == start)
            return numeral;
        if (digits > 1 && !scaled)
            ReadPositional(s, start, run, digits, ref numeral);
        else
            ReadScaled(s, start, run, ref numeral);
        if (numeral.Kind == NumeralKind.Number && numeral.End == run)
            ReadDecimals(s, end, ref numeral);
        return numeral;
    }

    /// <summary>Where a run of numerals ends that is longer than any number; its beginning where it is not.</summary>
    public static int LongRunEnd(in Scan s, int start, int end)
    {
        int i = start;
        while (i < end && NumeralValue.IsNumeral(s.Glyphs.Items[i].Value))
            i++;
        return i - start > LongestNumeral ? i : start;
    }

    /// <summary>The digit at a place, or -1.</summary>
    public static int DigitAt(in Scan s, int position, int end) => NumeralValue.DigitOf(s.Glyphs.ValueAt(position, end));

    /// <summary>1 to 3 for the scale at a place, or 0.</summary>
    public static int ScaleAt(in Scan s, int position, int end) => NumeralValue.ScaleOf(s.Glyphs.ValueAt(position, end));

    /// <summary>Whether a numeral may begin at a place.</summary>
    public static bool BeginsAt(in Scan s, int position, int end) => NumeralValue.Begins(s.Glyphs.ValueAt(position, end));

    /// <summary>Where the digits and scales end that begin here, blanks between them closed up.</summary>
    private static int RunEnd(in Scan s, int start, int end, out int digits, out bool scaled)
    {
        (digits, scaled) = (0, false);
        int last = start;
        for (int i = start; i < end && i - start < LongestNumeral; i = s.SkipBlanks(i + 1, end))
        {
            int value = s.Glyphs.Items[i].Value;
            bool digit = NumeralValue.DigitOf(value) >= 0, scale = NumeralValue.ScaleOf(value) > 0 || NumeralValue.TensOf(value) > 0;
            if (!digit && !scale)
                break;
            scaled |= scale || NumeralValue.IsLiang(value);
            digits += digit ? 1 : 0;
            last = i + 1;
        }

        return last;
    }

    /// <summary>二〇二四, 一二三; two digits side by side are no number unless one is nought.</summary>
    private static void ReadPositional(in Scan s, int start, int run, int digits, ref Numeral numeral)
    {
        (numeral.End, numeral.IsPositional) = (run, true);
        numeral.LedByZero = NumeralValue.DigitOf(s.Glyphs.Items[start].Value) == 0;
        bool nought = false;
        for (int i = start; i < run; i++)
        {
            int digit = NumeralValue.DigitOf(s.Glyphs.Items[i].Value);
            if (digit < 0)
                continue;
            nought |= digit == 0;
            if (digits <= LongestRun)
                numeral.Value = (numeral.Value * 10) + digit;
        }

        bool meant = digits <= LongestRun && (digits > 2 || nought || s.IsMark(run, s.Length, Mark.Discount));
        numeral.Kind = meant ? NumeralKind.Number : NumeralKind.Malformed;
    }

    private static void ReadScaled(in Scan s, int start, int run, ref Numeral numeral)
    {
        var state = new ScaledNumeral();
        int i = start;
        while (i < run)
        {
            int next = s.SkipBlanks(i + 1, run);
            int value = s.Glyphs.Items[i].Value, behind = next < run ? s.Glyphs.Items[next].Value : 0;
            int taken = state.Take(value, behind);
            if (taken == 0)
                break;
            i = taken == 1 ? i + 1 : next + 1;
            numeral.End = i;
            i = s.SkipBlanks(i, run);
        }

        numeral.Value = state.Value;
        numeral.LedByZero = state.LedByZero;
        (numeral.IsSingle, numeral.IsComplete) = (state.IsSingle, state.IsComplete);
        bool whole = i >= run || state.EndsBefore(s.Glyphs.Items[i].Value);
        numeral.Kind = numeral.End == start ? NumeralKind.None : state.IsComplete && whole ? NumeralKind.Number : NumeralKind.Malformed;
    }

    private static void ReadDecimals(in Scan s, int end, ref Numeral numeral)
    {
        int point = s.SkipBlanks(numeral.End, end);
        int i = s.SkipBlanks(point + 1, end);
        if (!s.IsMark(point, end, Mark.Point) || !IsDecimal(s, i, end))
            return;
        decimal unit = 0.1m;
        int first = i;
        while (IsDecimal(s, i, end) && i - first < MostDecimals)
        {
            numeral.Value += DigitAt(s, i, end) * unit;
            unit /= 10;
            numeral.End = i + 1;
            i = s.SkipBlanks(i + 1, end);
        }

        (numeral.HasPoint, numeral.IsSingle) = (true, false);
    }

    private static bool IsDecimal(in Scan s, int position, int end) =>
        DigitAt(s, position, end) >= 0 && !NumeralValue.IsLiang(s.Glyphs.Items[position].Value);

    /// <summary>The number that digits with their scales have made so far, and what may follow.</summary>
    private struct ScaledNumeral
    {
        private int _last;
        private bool _begun;
        private bool _zero;
        private bool _ended;

        public decimal Value { get; private set; }

        public bool LedByZero { get; private set; }

        public bool IsSingle { get; private set; }

        /// <summary>Whether what was taken is a number: it does not end in 零.</summary>
        public readonly bool IsComplete => _begun && (!_zero || IsNought);

        private readonly bool IsNought => Value == 0 && !LedByZero;

        /// <summary>Whether 十 may stand for 一十: 一百零十, but not behind digits that have no scale.</summary>
        private readonly bool MayTakeBareTen => Last != 1 && (!_begun || Last != Top || _zero);

        private readonly int Last => _last == 0 ? Top : _last - 1;

        /// <summary>
        /// Takes a character, or it and the scale behind it: how many were taken, 0 where the number ends in front of it.
        /// </summary>
        public int Take(int value, int behind)
        {
            if (_ended)
                return 0;
            int tens = NumeralValue.TensOf(value), digit = NumeralValue.DigitOf(value), scale = NumeralValue.ScaleOf(value);
            if (tens > 0)
                return TakeScaled(tens, 1, 1);
            if (scale > 0)
                return scale == 1 && MayTakeBareTen ? TakeScaled(1, 1, 1, bare: true) : 0;
            if (digit == 0)
                return TakeZero(behind);
            scale = NumeralValue.ScaleOf(behind);
            return scale > 0 && scale < Last ? TakeScaled(digit, scale, 2) : TakeDigit(digit, NumeralValue.IsLiang(value), behind);
        }

        /// <summary>Whether a character behind the number is none of it, so that a unit such as 千瓦 or 两 may begin there.</summary>
        public readonly bool EndsBefore(int value) => !_zero && NumeralValue.IsLiang(value);

        private int TakeScaled(int digit, int scale, int taken, bool bare = false)
        {
            bool gap = bare || !_begun || LedByZero || scale < Last - 1;
            if (scale >= Last || (_zero && !gap))
                return 0;
            Value += digit * Power(scale);
            (_begun, _zero, _last) = (true, false, scale + 1);
            return taken;
        }

        private int TakeZero(int behind)
        {
            if (_zero || (_begun && Last <= 1))
                return 0;
            bool more = NumeralValue.DigitOf(behind) > 0 || NumeralValue.ScaleOf(behind) == 1;
            LedByZero |= !_begun && more;
            (_begun, _zero) = (true, true);
            _ended = !more;
            return 1;
        }

        private int TakeDigit(int digit, bool liang, int behind)
        {
            bool bare = !_begun, apart = bare || _zero, colloquial = !apart && Last > 1;
            if ((liang && !apart) || NumeralValue.DigitOf(behind) == 0)
                return 0;
            if (NumeralValue.ScaleOf(behind) > 0 && (bare || colloquial))
                return 0;
            Value += digit * (colloquial ? Power(Last - 1) : 1);
            (IsSingle, _begun, _zero, _ended) = (bare, true, false, true);
            return 1;
        }

        private static int Power(int scale) => scale switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };
    }
}
