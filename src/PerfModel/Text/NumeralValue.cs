using PerfModel.Tables;

namespace PerfModel.Text;

/// <summary>The value of a numeral as it stands in the info of its character: what kind it is, and which number.</summary>
internal static class NumeralValue
{
    /// <summary>The value of a Chinese character that is no numeral and harmless at the end of a subject.</summary>
    public const int HarmlessEnd = 1;

    private const int KindMask = 0xF0;
    private const int NumberMask = 0x0F;
    private const int Digit = 0x10;
    private const int Liang = 0x20;
    private const int Scale = 0x30;
    private const int Tens = 0x40;
    private const int Vague = 0x50;
    private const int Zero = 10;

    /// <summary>The digit, 0 to 9, that a numeral stands for, 两 included; -1 where it is none.</summary>
    public static int DigitOf(int value)
    {
        int number = value & NumberMask;
        return (value & KindMask) is Digit or Liang ? number == Zero ? 0 : number : -1;
    }

    /// <summary>1, 2, 3 for 十, 百, 千; else 0.</summary>
    public static int ScaleOf(int value) => (value & KindMask) == Scale ? value & NumberMask : 0;

    /// <summary>2 or 3 for 廿, 卅; else 0.</summary>
    public static int TensOf(int value) => (value & KindMask) == Tens ? value & NumberMask : 0;

    /// <summary>Whether it is 两, which no unit digit is.</summary>
    public static bool IsLiang(int value) => (value & KindMask) == Liang;

    /// <summary>1 for 几, 2 for 数, else 0.</summary>
    public static int VagueOf(int value) => (value & KindMask) == Vague ? value & NumberMask : 0;

    /// <summary>Whether a numeral can begin with it: a digit, 十, 廿 or a vague word; 百 and 千 want a digit in front.</summary>
    public static bool Begins(int value) => value >= Digit && ScaleOf(value) <= 1;

    /// <summary>Whether it is any numeral.</summary>
    public static bool IsNumeral(int value) => value >= Digit;

    /// <summary>Notes the values of all numerals.</summary>
    public static void Load(byte[] values)
    {
        foreach (string[] row in Table.Embedded("harmless-ends.tsv", 1))
        {
            foreach (char c in row[0])
                values[c] = HarmlessEnd;
        }

        foreach (string[] row in Table.Embedded("numerals.tsv", 3))
        {
            int kind = row[0] switch { "digit" => Digit, "liang" => Liang, "scale" => Scale, "tens" => Tens, _ => Vague };
            int number = row[1][0] - '0';
            foreach (char c in row[2])
                values[c] = (byte)(kind | (number == 0 ? Zero : number));
        }
    }
}
