using System.Collections.Generic;
using PerfModel.Tables;
using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>½, 2½, 3又1/2: a fraction that is a decimal makes a number, another one a ratio.</summary>
internal static class Fractions
{
    private const int MostCharacters = 9;
    private const decimal LargestMixed = decimal.MaxValue / 1000;

    private static readonly Dictionary<char, (int Numerator, int Denominator)> Signs = Load();

    /// <summary>Reads a fraction sign with which a value begins; false where there is none.</summary>
    public static bool Read(in Scan s, int start, int end, ref Measure m)
    {
        if (s.ClassAt(start, end) != SignClass.Fraction)
            return false;
        (int numerator, int denominator) = Signs[s.Glyphs.Items[start].Sign];
        (m.Kind, m.End, m.Amount.NumberStart, m.Amount.NumberEnd) = (MeasureKind.Ratio, start + 1, start, start + 1);
        (m.Amount.Value, m.Amount.Upper) = (numerator, denominator);
        UnitEntry? unit = s.Glyphs.UnitAt(s.SkipBlanks(m.End, end), end, out int length);
        if (unit is null || !TryDecimal(numerator, denominator, out decimal value))
            return true;
        (m.Kind, m.Amount.Value, m.Amount.Unit) = (MeasureKind.Number, value, unit.Plain);
        m.End = s.SkipBlanks(m.End, end) + length;
        return true;
    }

    /// <summary>Adds the fraction behind a whole number; false after an error.</summary>
    public static bool Add(ref Scan s, int end, ref Number number)
    {
        int at = s.SkipBlanks(number.End, end);
        if (s.ClassAt(at, end) == SignClass.Fraction)
            return Add(ref s, Signs[s.Glyphs.Items[at].Sign], at + 1, ref number);
        if (!s.Has(at, end, Roles.NumberInside))
            return true;
        int first = s.SkipBlanks(at + 1, end), slash = s.Glyphs.SkipDigits(first, end), last = s.Glyphs.SkipDigits(slash + 1, end);
        if (s.ClassAt(first, end) == SignClass.Fraction)
            return Add(ref s, Signs[s.Glyphs.Items[first].Sign], first + 1, ref number);
        bool fraction = slash > first && s.ClassAt(slash, end) == SignClass.Slash && last > slash + 1 && last - first < MostCharacters;
        return !fraction || Add(ref s, (NumberAt(s, first, slash), NumberAt(s, slash + 1, last)), last, ref number);
    }

    private static bool Add(ref Scan s, (int Numerator, int Denominator) fraction, int fractionEnd, ref Number number)
    {
        bool proper = fraction.Numerator < fraction.Denominator && decimal.Truncate(number.Value) == number.Value;
        if (!proper || !TryDecimal(fraction.Numerator, fraction.Denominator, out decimal value))
            return s.Refuse(TargetErrorCode.AmbiguousNumber, number.Start, fractionEnd);
        if (number.Value > LargestMixed)
            return s.Refuse(TargetErrorCode.NumberOutOfRange, number.Start, fractionEnd);
        (number.Value, number.End) = (number.Value + value, fractionEnd);
        return true;
    }

    private static bool TryDecimal(int numerator, int denominator, out decimal value)
    {
        value = (decimal)numerator / denominator;
        return value * denominator == numerator;
    }

    private static int NumberAt(in Scan s, int start, int end)
    {
        int number = 0;
        for (int i = start; i < end; i++)
            number = (number * 10) + s.Glyphs.Items[i].Value;
        return number;
    }

    private static Dictionary<char, (int Numerator, int Denominator)> Load()
    {
        var signs = new Dictionary<char, (int, int)>();
        foreach (string[] row in Table.Embedded("fractions.tsv", 3))
            signs[row[0][0]] = ((int)PlainDecimal.Parse(row[1]), (int)PlainDecimal.Parse(row[2]));
        return signs;
    }
}
