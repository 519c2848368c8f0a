using System;

namespace PerfModel.Tables;

/// <summary>Numbers of tables: digits with at most one point. By hand, since tables are read at start-up, where the framework would load its cultures first.</summary>
internal static class PlainDecimal
{
    private const int MostDigits = 28;

    /// <summary>The number of a cell.</summary>
    /// <exception cref="FormatException">The cell is something else, or has more than 28 digits.</exception>
    public static decimal Parse(string text)
    {
        decimal mantissa = 0, power = 1;
        int digits = 0;
        bool behindPoint = false;
        foreach (char c in text)
        {
            if (c == '.' && !behindPoint)
            {
                behindPoint = true;
                continue;
            }

            if (c is not (>= '0' and <= '9') || ++digits > MostDigits)
                throw new FormatException("'" + text + "' is no plain number.");
            mantissa = (mantissa * 10) + (c - '0');
            power = behindPoint ? power * 10 : power;
        }

        return digits > 0 ? mantissa / power : throw new FormatException("'" + text + "' is no plain number.");
    }
}
