using System;

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

/// <summary>Reads Chinese and financial numerals of folded texts.</summary>
internal static class Numerals
{
    private const int LongestRun = 20;
    private const string Digits = "零一二三四五六七八九";
    private const string Financial = "零壹贰叁肆伍陆柒捌玖";
    private const string Others = "〇弌貳參肆伍陸柒捌玖";

    /// <summary>The value of a digit character, 0 to 9, or -1.</summary>
    public static int Digit(char c)
    {
        if (c == '两')
            return 2;
        int value = Digits.IndexOf(c);
        if (value < 0)
            value = Financial.IndexOf(c);
        return value >= 0 ? value : Others.IndexOf(c);
    }

    /// <summary>10, 100 or 1000 for 十, 百, 千 and their financial forms, else 0.</summary>
    public static int Scale(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    /// <summary>Whether a numeral may begin with the character.</summary>
    public static bool Begins(char c) => Digit(c) >= 0 || c is '十' or '拾' or '廿' or '卅' or '几' or '数';

    /// <summary>Whether the character may stand inside a numeral: a digit, a scale, a point, 余 or 多.</summary>
    public static bool IsPart(char c) => Digit(c) >= 0 || Scale(c) > 0 || c is '万' or '亿' or '点' or '余' or '多';

    /// <summary>Reads the numeral at the beginning of a text, below 万: 三千五百, 二十, 〇, 三点五, 二〇二四.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number.</param>
    /// <param name="length">How many characters it takes.</param>
    /// <param name="positional">Whether digits stood side by side: 二〇二四.</param>
    public static NumeralKind ReadSection(ReadOnlySpan<char> text, out decimal value, out int length, out bool positional)
    {
        value = 0;
        length = 0;
        positional = false;
        int vague = VagueLength(text);
        if (vague > 0)
        {
            length = vague;
            return NumeralKind.Vague;
        }

        int side = SideBySide(text);
        if (side >= 2 && (side > 2 || Digit(text[0]) != 0) && (side == text.Length || Scale(text[side]) == 0))
        {
            positional = true;
            return ReadPositional(text, side, out value, out length);
        }

        int i = ReadScaled(text, out value, out NumeralKind kind);
        length = i;
        if (kind == NumeralKind.Number && IsPoint(text, i))
            length = ReadDecimals(text, i + 1, ref value);
        return i == 0 ? NumeralKind.None : kind;
    }

    private static int SideBySide(ReadOnlySpan<char> text)
    {
        int n = 0;
        while (n < text.Length && n < LongestRun && Digit(text[n]) >= 0 && text[n] != '两')
            n++;
        return n;
    }

    /// <summary>三五, 七八, 两三, 二三十, 十几, 几十, 数百, 好几百.</summary>
    private static int VagueLength(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
            return 0;
        if (text[0] is '上' or '近' or '逾' or '成' && text.Length > 1 && text[1] is '百' or '千' or '万' or '亿')
            return 2;
        if (text[0] is '百' or '千' or '万' or '亿')
            return text.Length > 1 && text[1] is '余' or '多' or '来' ? 2 : 0;
        if (text[0] is '几' or '数')
            return text[0] == '几' || (text.Length > 1 && (Scale(text[1]) > 0 || text[1] is '万' or '亿')) ? 1 + ScaleLength(text.Slice(1)) : 0;
        if (text.Length > 1 && text[1] == '几' && Scale(text[0]) > 0)
            return 2;
        if (text.Length < 2 || Digit(text[0]) is not (>= 1 and <= 9) || Digit(text[1]) is not (>= 1 and <= 9))
            return 0;
        int a = Digit(text[0]), b = Digit(text[1]);
        bool third = text.Length > 2 && Digit(text[2]) >= 0;
        bool neighbours = b == a + 1 || (a == 3 && b == 5);
        return neighbours && !third && !(text.Length > 2 && text[2] == '折') ? 2 + ScaleLength(text.Slice(2)) : 0;
    }

    private static int ScaleLength(ReadOnlySpan<char> text) => text.Length > 0 && Scale(text[0]) > 0 ? 1 : 0;

    private static NumeralKind ReadPositional(ReadOnlySpan<char> text, int digits, out decimal value, out int length)
    {
        value = 0;
        length = digits;
        if (digits > 18)
            return NumeralKind.Malformed;
        for (int i = 0; i < digits; i++)
            value = (value * 10) + Digit(text[i]);
        if (IsPoint(text, digits))
            length = ReadDecimals(text, digits + 1, ref value);
        bool meant = digits > 2 || Digit(text[1]) == 0 || (digits < text.Length && text[digits] == '折');
        return meant ? NumeralKind.Number : NumeralKind.Malformed;
    }

    /// <summary>Reads 三千五百二十一 by descending scales; 一百五 is 150, 三千八 3800, 一百零五 105, 一百零十 110; 零 at the end makes no number.</summary>
    private static int ReadScaled(ReadOnlySpan<char> text, out decimal value, out NumeralKind kind)
    {
        value = 0;
        kind = NumeralKind.Number;
        int i = 0, last = 10000;
        bool zero = false;
        while (i < text.Length)
        {
            if (text[i] is '廿' or '卅' && last > 10)
            {
                value += text[i] == '廿' ? 20 : 30;
                last = 10;
                i++;
                continue;
            }

            int digit = Digit(text[i]);
            int scale = digit < 0 ? Scale(text[i]) : i + 1 < text.Length ? Scale(text[i + 1]) : 0;
            bool leading = i == 0 && i + 1 < text.Length && (Digit(text[i + 1]) > 0 || Scale(text[i + 1]) == 10);
            if (digit == 0 && (i > 0 || leading))
            {
                zero = true;
                i++;
                continue;
            }

            if (digit < 0 && (scale != 10 || (i > 0 && !zero)))
                break;
            if (scale == 0 && i > 0 && !zero && text[i] == '两')
                break;
            if (scale == 0)
            {
                value += digit * (zero || last is 10 or 10000 ? 1 : last / 10);
                zero = false;
                i++;
                break;
            }

            if (scale >= last)
            {
                // 二十五千瓦: the digit ends the number, the scale may begin a unit.
                kind = NumeralKind.Malformed;
                if (digit > 0 && (zero || last == 10))
                    (value, i) = (value + digit, i + 1);
                break;
            }

            value += (digit < 0 ? 1 : digit) * scale;
            last = scale;
            zero = false;
            i += digit < 0 ? 1 : 2;
        }

        if (zero)
            kind = NumeralKind.Malformed;
        if (i < text.Length && i > 0 && text[i] != '两' && (Digit(text[i]) >= 0 || Scale(text[i]) > 0))
            kind = NumeralKind.Malformed;
        return i;
    }

    /// <summary>Whether 点 stands there with a decimal behind it; 两 is none, so that 一点两小时 is refused.</summary>
    private static bool IsPoint(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && text[at] == '点' && Digit(text[at + 1]) >= 0 && text[at + 1] != '两';

    private static int ReadDecimals(ReadOnlySpan<char> text, int from, ref decimal value)
    {
        decimal unit = 0.1m;
        int i = from;
        while (i < text.Length && Digit(text[i]) >= 0 && text[i] != '两' && i - from < 20)
        {
            value += Digit(text[i++]) * unit;
            unit /= 10;
        }

        return i;
    }
}
