using System;
using System.Collections.Generic;
using PerfModel.Text;

namespace PerfModel.Validation;

/// <summary>A number with its unit in a goal, and the clause in which it stands.</summary>
/// <param name="Text">The number as written: <c>600人次</c>.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Clause">The clause, cleaned as names are.</param>
/// <param name="At">Where the number begins in the clause.</param>
internal sealed record GoalNumber(string Text, decimal Value, Unit Unit, string Clause, int At)
{
    private const int LongestUnit = 5;

    /// <summary>The numbers of a goal that count or measure something: no years, ages, dates or ordinals.</summary>
    public static List<GoalNumber> In(string goal)
    {
        var numbers = new List<GoalNumber>();
        int start = 0;
        for (int i = 0; i <= goal.Length; i++)
        {
            if (i < goal.Length && !IsBreak(goal, i))
                continue;
            AddNumbers(Fold.Of(goal.Substring(start, i - start)).Replace(" ", ""), numbers);
            start = i + 1;
        }

        return numbers;
    }

    private static bool IsBreak(string goal, int i) => Fold.Of(goal[i]) is ',' or ';' or '。' or '、' or '\n' or ':' && !IsInsideNumber(goal, i);

    private static bool IsInsideNumber(string goal, int i) =>
        goal[i] == ',' && i > 0 && i + 3 < goal.Length && IsDigit(goal[i - 1]) && IsDigit(goal[i + 1]) && IsDigit(goal[i + 2]) && IsDigit(goal[i + 3]);

    private static void AddNumbers(string clause, List<GoalNumber> numbers)
    {
        for (int i = 0; i < clause.Length; i++)
        {
            if (!IsDigit(clause[i]))
                continue;
            int end = EndOfNumber(clause, i);
            if (IsPlain(clause, i, end) && NumberOf(clause.Substring(i, end - i)) is decimal value && UnitAt(clause, end) is (Unit unit, int length))
                numbers.Add(new GoalNumber(clause.Substring(i, end + length - i), value, unit, clause, i));
            i = end;
        }
    }

    private static int EndOfNumber(string clause, int start)
    {
        int end = start;
        while (end < clause.Length && (IsDigit(clause[end]) || (clause[end] is '.' or ',' && end + 1 < clause.Length && IsDigit(clause[end + 1]))))
            end++;
        return end;
    }

    // Not part of a range, a code, an ordinal or a date.
    private static bool IsPlain(string clause, int start, int end)
    {
        bool before = start > 0 && clause[start - 1] is '-' or '~' or '第' or '至' or '/' or '.' or '(' or '×' or '*' or '+';
        bool behind = end < clause.Length && clause[end] is '-' or '~' or '至' or '月' or '日' or '岁' or '年' or '号' or '级' or '周' or '/' or '.' or '×' or '*' or '+';
        return !before && !behind;
    }

    private static decimal? NumberOf(string digits) =>
        digits.Length <= 15 && decimal.TryParse(digits.Replace(",", ""), System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out decimal value) ? value : null;

    // The longest known unit behind the number.
    private static (Unit Unit, int Length)? UnitAt(string clause, int start)
    {
        for (int length = Math.Min(LongestUnit, clause.Length - start); length > 0; length--)
        {
            if (UnitCatalog.Default.TryParse(clause.Substring(start, length), out Unit? unit) && unit!.IsKnown && !unit.IsCompound && unit.Status != UnitStatus.Multiplier)
                return (unit, length);
        }

        return null;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
