using System;
using System.Globalization;

namespace PerfModel.Tables;

/// <summary>Numbers of tables: digits with at most one point. By hand, since tables are read at start-up, where the framework would load its cultures first.</summary>
internal static class PlainDecimal
{
    private const int ShortLength = 18;

    /// <summary>The number of a cell.</summary>
    /// <exception cref="FormatException">The cell is something else.</exception>
    /// <exception cref="OverflowException">A decimal cannot hold it.</exception>
    public static decimal Parse(string text)
    {
        if (text.Length > ShortLength)
            return decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        long mantissa = 0;
        int digits = 0, scale = -1;
        foreach (char c in text)
        {
            if (c == '.' && scale < 0)
            {
                scale = 0;
                continue;
            }

            if (c is not (>= '0' and <= '9'))
                throw new FormatException("'" + text + "' is no plain number.");
            digits++;
            mantissa = (mantissa * 10) + (c - '0');
            if (scale >= 0)
                scale++;
        }

        return digits > 0
            ? new decimal((int)mantissa, (int)(mantissa >> 32), 0, false, (byte)Math.Max(0, scale))
            : throw new FormatException("'" + text + "' is no plain number.");
    }
}
