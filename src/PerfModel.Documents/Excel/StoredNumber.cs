using System;
using System.Globalization;

namespace PerfModel.Documents.Excel;

/// <summary>The numbers of workbooks, which are binary floats: read to the 15 digits that Excel shows, without what calculations leave behind.</summary>
internal static class StoredNumber
{
    private const int Digits = 15;
    private const int ManyDigits = 14;
    private const int Run = 3;
    private const int LongRun = 5;

    // What a binary float of four bytes loses of a number at most.
    private const decimal Loss = 0.0000001m;

    /// <summary>The number that a text of a workbook means; null where it is none that a decimal can hold.</summary>
    /// <param name="text">The digits as they are stored, such as <c>0.0900000762939453</c> or <c>1.7E1</c>.</param>
    /// <param name="noise">Whether noise was taken off: <c>0.09</c>.</param>
    public static decimal? Read(string text, out bool noise)
    {
        noise = false;
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
            return null;
        decimal shown = Round(value, Digits);
        int length = shown == decimal.Truncate(shown) ? 0 : Cut(Significant(shown), Run);
        decimal plain = length > 0 ? Round(shown, length) : shown;
        noise = plain != shown && (RunsLong(shown) || Math.Abs(plain - shown) <= Loss * Math.Abs(shown));
        return noise ? plain : shown;
    }

    /// <summary>All digits of a number, without an exponent and without noughts at the end.</summary>
    public static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    // Fourteen digits and more with noughts or nines in a row are no decimal fraction that a person has typed: 900000762939453 is cut before
    // the noughts, where there are five of them, or three with hardly anything behind. Whole numbers may be codes and are left alone.
    private static bool RunsLong(decimal value) => Cut(Significant(value), LongRun) > 0;

    /// <summary>How many digits stand before the first run; 0 where there is none.</summary>
    private static int Cut(string digits, int length)
    {
        if (digits.Length < ManyDigits)
            return 0;
        int run = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            run = i > 0 && digits[i] == digits[i - 1] ? run + 1 : 1;
            if (run == length && digits[i] is '0' or '9' && i - length + 1 > 0)
                return i - length + 1;
        }

        return 0;
    }

    private static string Significant(decimal value)
    {
        string text = Plain(Math.Abs(value));
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
