using System.Globalization;
using PerfModel.Text;

namespace PerfModel.Forms;

/// <summary>Reads the number of a cell exactly: sign, digits with or without thousands, decimals, a unit behind.</summary>
internal static class FigureText
{
    public static (decimal? Value, string Unit) Read(string text)
    {
        string folded = Fold.Of(text).Trim();
        if (folded.Length > 0 && folded[0] == '¥')
            folded = folded.Substring(1).TrimStart();
        int end = 0;
        while (end < folded.Length && (folded[end] is (>= '0' and <= '9') or '.' or ',' || (end == 0 && folded[0] is '-' or '+')))
            end++;
        string unit = folded.Substring(end).Trim();
        return Number(folded.Substring(0, end)) is decimal value && IsUnit(unit) ? (value, unit) : (null, "");
    }

    private static decimal? Number(string digits)
    {
        const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return WithoutThousands(digits) is string plain && decimal.TryParse(plain, Styles, CultureInfo.InvariantCulture, out decimal value) ? value : null;
    }

    // "1,234.5" has thousands; "1,2" and "1,234,5" are no numbers on which two readers would agree.
    private static string? WithoutThousands(string digits)
    {
        string[] groups = digits.Split(',');
        if (groups.Length == 1)
            return digits;
        for (int i = 0; i < groups.Length; i++)
        {
            string whole = i == groups.Length - 1 ? groups[i].Split('.')[0] : groups[i];
            int length = i == 0 ? whole.TrimStart('-', '+').Length : whole.Length;
            if (i == 0 ? length is 0 or > 3 : length != 3)
                return null;
        }

        return string.Concat(groups);
    }

    private static bool IsUnit(string unit)
    {
        foreach (char c in unit)
        {
            if (c is (>= '0' and <= '9') or ' ' or ',' or '.' or ';' or ':' or '-' or '(' or '\n')
                return false;
        }

        return unit.Length <= 6;
    }
}
