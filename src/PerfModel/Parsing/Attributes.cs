using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>Numbers that only describe what another number measures: 65岁以上老年人健康管理率≥72%, 12345热线办结率≥98%, 二级以上医院≥3家.</summary>
internal static class Attributes
{
    /// <summary>The length of such a number with its unit and 以上, or 0.</summary>
    public static int LengthAt(in Scan s, int position, int words, int end, int lastDigit)
    {
        int number = NumberLength(s, position, words, end, lastDigit);
        if (number == 0)
            return 0;
        int numberEnd = position + number;
        bool digit = s.IsDigit(position, end);
        bool multiplied = digit && IsMultiplier(s, numberEnd, end);
        int at = multiplied ? numberEnd + 1 : s.SkipBlanks(numberEnd, end);
        UnitEntry? unit = s.Glyphs.UnitAt(at, end, out int length);
        if (unit is null && digit)
            return IsPlainWord(s, numberEnd, end) ? number : 0;
        UnitEntry? sized = digit ? unit : null;
        if (!multiplied && s.IsWord(at, at + length, Roles.Attributive))
            sized = null;
        return EndOf(s, (position, words), at + length, end, unit is not null, sized) - position;
    }

    /// <summary>The length of a number that is neither compared nor part of a date or a ratio, or 0.</summary>
    private static int NumberLength(in Scan s, int position, int words, int end, int lastDigit)
    {
        bool digit = s.IsDigit(position, end);
        bool begins = digit ? s.Glyphs.SkipDigits(position, end) <= lastDigit : Numerals.BeginsAt(s, position, end);
        if (!begins || Names.IsAfterComparator(s, position, words) || Dates.IsAt(s, position, words, end))
            return 0;
        int length = digit ? DigitsLength(s, position, end) : NumeralLength(s, position, end);
        return position + length > lastDigit || IsRatio(s, position + length, end) ? 0 : length;
    }

    /// <summary>Behind a number with its unit and 以上; the number itself where it describes nothing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="number">Where the number begins, and the words in front of it.</param>
    /// <param name="unitEnd">Behind its unit.</param>
    /// <param name="end">Where the text ends.</param>
    /// <param name="measured">Whether it has a unit.</param>
    /// <param name="sized">The unit, where it does not make an attribute of the number by itself.</param>
    private static int EndOf(in Scan s, (int Start, int Words) number, int unitEnd, int end, bool measured, UnitEntry? sized)
    {
        int after = s.AfterAt(unitEnd, end, out AfterMeaning meaning), behind = unitEnd + after;
        if (!s.IsHan(behind, end))
            return number.Start;
        bool bounded = after > 0;
        if (bounded && measured && IsLimit(meaning) && IsOfRate(s, behind, end))
            return behind;
        if (bounded && !IsBound(meaning))
            return number.Start;
        return sized is null || Describes(s, number, behind, end, sized, bounded) ? behind : number.Start;
    }

    private static bool IsBound(AfterMeaning meaning) => meaning is AfterMeaning.AtLeast or AfterMeaning.AtMost;

    private static bool IsLimit(AfterMeaning meaning) => IsBound(meaning) || meaning == AfterMeaning.Within;

    private static bool IsMultiplier(in Scan s, int position, int end) =>
        s.Has(position, end, UnitRole.Multiplier) && !s.Glyphs.IsUnitAt(position, end);

    private static bool IsRatio(in Scan s, int position, int end)
    {
        if (s.IsMark(position, end, Mark.Over) || (s.IsMark(position, end, Mark.Per) && s.IsDigit(position + 1, end)))
            return true;
        bool joint = s.Has(position, end, Roles.NumberJoint);
        return joint && s.IsDigit(s.SkipBlanks(position + 1, end), end);
    }

    /// <summary>
    /// Whether a number at the very beginning describes what another one with a comparator measures: 50万元以上设备使用率≥80%, 35千伏变电站≥2座. Further
    /// in,
    /// it may be a condition of its own.
    /// </summary>
    private static bool Describes(in Scan s, (int Start, int Words) number, int behind, int end, UnitEntry unit, bool bounded)
    {
        (int start, int stop) = s.TrimmedWords(number.Words, number.Start);
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
                return Names.IsAfterComparator(s, i, start) || HasSign(s, i, end)
                    || (orRate && IsAfterRate(s, s.SkipBlanksBack(i, start), start));
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
        int value = s.SkipBlanks(i, end);
        return IsAfterRate(s, words - compared, start) && (Comparators.IsSign(s.ClassAt(value, end)) || s.IsDigit(value, end));
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

    /// <summary>
    /// Whether Chinese words of two characters and more begin here that are no unit, multiplier, comparator, approximation or part of a
    /// date.
    /// </summary>
    private static bool IsPlainWord(in Scan s, int position, int end)
    {
        bool words = s.IsHan(position, end) && s.IsHan(position + 1, end);
        if (!words || NumeralValue.IsNumeral(s.Glyphs.Items[position].Value) || Connectors.IsAt(s, position, end, out _))
            return false;
        return ((ClassSets.PlainMarks >> (int)s.MarkAt(position, end, out _)) & 1) != 0 && !IsOfNumber(s, position, end);
    }

    private static bool IsOfNumber(in Scan s, int position, int end) => s.Has(position, end, Roles.After | Roles.Before)
        || s.Has(position, end, Roles.NumberTail) || s.Glyphs.MultiplierAt(position, end) is not null;
}
