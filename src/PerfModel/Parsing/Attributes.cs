using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>Numbers that only describe what another number measures: 65岁以上老年人健康管理率≥72%, 12345热线办结率≥98%, 二级以上医院≥3家.</summary>
internal static class Attributes
{
    /// <summary>The length of such a number with its unit and 以上, or 0.</summary>
    public static int LengthAt(in Scan s, int position, int words, int end, int lastDigit)
    {
        bool digit = s.IsDigit(position, end);
        if (digit && s.Glyphs.SkipDigits(position, end) > lastDigit)
            return 0;
        if ((!digit && !Numerals.BeginsAt(s, position, end)) || Names.IsAfterComparator(s, position, words) || Dates.IsAt(s, position, words, end))
            return 0;
        int i = position + (digit ? DigitsLength(s, position, end) : NumeralLength(s, position, end));
        if (i == position || i > lastDigit || IsRatio(s, i, end))
            return 0;
        int multiplier = digit && s.Has(i, end, UnitRole.Multiplier) && !s.Glyphs.IsUnitAt(i, end) ? 1 : 0;
        int spaced = multiplier == 0 ? s.SkipBlanks(i, end) : i + multiplier;
        UnitEntry? unit = s.Glyphs.UnitAt(spaced, end, out int length);
        if (unit is null && digit)
            return IsPlainWord(s, i, end) && s.IsHan(i + 1, end) ? i - position : 0;
        int behind = spaced + length, after = s.AfterAt(behind, end, out AfterMeaning meaning);
        if (!s.IsHan(behind + after, end))
            return 0;
        if (after > 0 && unit is not null && meaning is AfterMeaning.AtLeast or AfterMeaning.AtMost or AfterMeaning.Within && IsOfRate(s, behind + after, end))
            return behind + after - position;
        if (after > 0 && meaning is not (AfterMeaning.AtLeast or AfterMeaning.AtMost))
            return 0;
        bool attributive = unit is null || !digit || (multiplier == 0 && s.IsWord(spaced, behind, Roles.Attributive));
        return attributive || Describes(s, position, words, behind + after, end, unit!, after > 0) ? behind + after - position : 0;
    }

    private static bool IsRatio(in Scan s, int position, int end)
    {
        if (s.IsMark(position, end, Mark.Over) || (s.IsMark(position, end, Mark.Per) && s.IsDigit(position + 1, end)))
            return true;
        bool joint = s.Has(position, end, Roles.NumberJoint);
        return joint && s.IsDigit(s.SkipBlanks(position + 1, end), end);
    }

    /// <summary>
    /// Whether a number at the very beginning describes what another one with a comparator measures: 50万元以上设备使用率≥80%, 35千伏变电站≥2座. Further in,
    /// it may be a condition of its own.
    /// </summary>
    private static bool Describes(in Scan s, int position, int words, int behind, int end, UnitEntry unit, bool bounded)
    {
        (int start, int stop) = s.TrimmedWords(words, position);
        bool first = start >= stop || s.IsWord(start, stop, Roles.LeadsAttribute);
        bool size = UnitDimension.IsSize(unit.Definition.Dimension);
        return first && (bounded || size) && !Connectors.IsAt(s, behind, end, out _) && IsCompared(s, behind, end, size);
    }

    /// <summary>Whether a comparator stands in front of the next number, or the number is that of a rate: 到岗率100%.</summary>
    private static bool IsCompared(in Scan s, int start, int end, bool orRate)
    {
        for (int i = start; i < end; i++)
        {
            if (Comparators.IsSign(s.Glyphs.Items[i].Class))
                return true;
            if (s.IsDigit(i, end))
                return Names.IsAfterComparator(s, i, start) || HasSign(s, i, end) || (orRate && IsAfterRate(s, s.SkipBlanksBack(i, start), start));
        }

        return false;
    }

    /// <summary>接报后20分钟内到场率≥95%: whether the next number is that of a rate, and nothing but words stands in front of it.</summary>
    private static bool IsOfRate(in Scan s, int start, int end)
    {
        int i = start;
        while (s.IsHan(i, end) && !NumeralValue.IsNumeral(s.Glyphs.Items[i].Value))
            i++;
        int words = i;
        int compared = s.BeforeEnding(start, words, out _);
        if (s.ClassAt(i, end) == SignClass.Colon)
            i++;
        return IsAfterRate(s, words - compared, start) && (Comparators.IsSign(s.ClassAt(s.SkipBlanks(i, end), end)) || s.IsDigit(s.SkipBlanks(i, end), end));
    }

    private static bool HasSign(in Scan s, int start, int end)
    {
        int i = start;
        while (i < end && !Comparators.IsSign(s.Glyphs.Items[i].Class))
            i++;
        return i < end;
    }

    private static bool IsAfterRate(in Scan s, int position, int start)
    {
        if (position > start && s.Glyphs.Items[position - 1].Class == SignClass.Colon)
            position--;
        return position > start && s.Has(position - 1, position, Roles.NameTail);
    }

    private static int DigitsLength(in Scan s, int position, int end)
    {
        int i = s.Glyphs.SkipDigits(position, end);
        if (s.ClassAt(i, end) is SignClass.Dash or SignClass.Wave && s.IsDigit(i + 1, end))
            i = s.Glyphs.SkipDigits(i + 1, end);
        return s.ClassAt(i, end) is SignClass.Dot or SignClass.Comma or SignClass.Ratio ? 0 : i - position;
    }

    private static int NumeralLength(in Scan s, int position, int end)
    {
        Numeral numeral = Numerals.Read(s, position, end);
        return numeral.Kind is NumeralKind.Vague or NumeralKind.None ? 0 : numeral.End - position;
    }

    /// <summary>Whether Chinese words begin here that are no unit, multiplier, comparator, approximation or part of a date.</summary>
    private static bool IsPlainWord(in Scan s, int position, int end)
    {
        if (!s.IsHan(position, end) || NumeralValue.IsNumeral(s.Glyphs.Items[position].Value) || Connectors.IsAt(s, position, end, out _))
            return false;
        return s.MarkAt(position, end, out _) is Mark.None or Mark.Before or Mark.Whole or Mark.Inside or Mark.From
            && s.Glyphs.MultiplierAt(position, end) is null && !s.Has(position, end, Roles.After | Roles.Before) && !s.Has(position, end, Roles.NumberTail);
    }
}
