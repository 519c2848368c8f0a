using System;
using System.Globalization;

namespace PerfModel.Documents.Excel;

/// <summary>The numbers of workbooks, which are binary floats: read to the 15 digits that Excel shows, without what calculations leave behind.</summary>
internal static class StoredNumber
{
    private const int Digits = 15;
    private const int ManyDigits = 14;
    private const int Run = 5;

    /// <summary>The number that a text of a workbook means; null where it is none that a decimal can hold.</summary>
    /// <param name="text">The digits as they are stored, such as <c>0.0900000762939453</c> or <c>1.7E1</c>.</param>
    /// <param name="noise">Whether noise was taken off: <c>0.09</c>.</param>
    public static decimal? Read(string text, out bool noise)
    {
        noise = false;
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
            return null;
        decimal shown = Round(value, Digits);
        int length = Cut(Significant(shown));
        noise = length > 0;
        return noise ? Round(shown, length) : shown;
    }

    // Fourteen digits and more, among them five noughts or nines in a row, are no number that a person has typed:
    // 900000762939453 is cut before the noughts. 0 where there is nothing to cut.
    private static int Cut(string digits)
    {
        if (digits.Length < ManyDigits)
            return 0;
        int run = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            run = i > 0 && digits[i] == digits[i - 1] ? run + 1 : 1;
            if (run == Run && digits[i] is '0' or '9' && i - Run + 1 > 0)
                return i - Run + 1;
        }

        return 0;
    }

    private static string Significant(decimal value)
    {
        string text = Math.Abs(value).ToString("0.############################", CultureInfo.InvariantCulture);
        return text.Replace(".", "").TrimStart('0').TrimEnd('0');
    }

    /// <summary>The number rounded to so many significant digits.</summary>
    private static decimal Round(decimal value, int digits)
    {
        if (value == 0)
            return 0;
        decimal scale = 1;
        decimal size = Math.Abs(value);
        int whole = 0;
        for (; size >= 1 && whole < 29; whole++)
            size /= 10;
        for (; size < 0.1m && size > 0 && whole > -28; whole--)
            size *= 10;
        int decimals = digits - whole;
        if (decimals >= 0)
            return decimal.Round(value, Math.Min(decimals, 28), MidpointRounding.AwayFromZero);
        for (int i = 0; i < -decimals; i++)
            scale *= 10;
        return decimal.Round(value / scale, 0, MidpointRounding.AwayFromZero) * scale;
    }
}
