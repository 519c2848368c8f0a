using System;
using System.Globalization;

namespace PerfModel.Documents.Excel;

/// <summary>Dates that workbooks store as numbers of days.</summary>
internal static class SerialDate
{
    private const decimal Last = 2_958_466m;
    private const int DayThatNeverWas = 60;
    private static readonly DateTime First1904 = new(1904, 1, 1);
    private static readonly DateTime First1900 = new(1899, 12, 31);

    /// <summary>The date in Chinese, as far as its format shows it; null where the number is none.</summary>
    public static string? Text(decimal serial, bool from1904, DateParts parts)
    {
        if (serial < 0 || serial >= Last)
            return null;
        int day = (int)decimal.Truncate(serial);
        DateParts calendar = parts & ~DateParts.Time;
        if (day == DayThatNeverWas && !from1904 && calendar != DateParts.None)
            return null;
        DateTime date = from1904 ? First1904.AddDays(day) : First1900.AddDays(day > DayThatNeverWas ? day - 1 : day);
        string time = (parts & DateParts.Time) == 0 ? "" : Time(serial - day);
        if (calendar == DateParts.None)
            return time;
        return Date(date, calendar) + (time is "" or "0:00" ? "" : " " + time);
    }

    private static string Date(DateTime date, DateParts parts) =>
        ((parts & DateParts.Year) != 0 ? date.ToString("yyyy年", CultureInfo.InvariantCulture) : "")
        + ((parts & DateParts.Month) != 0 ? date.Month.ToString(CultureInfo.InvariantCulture) + "月" : "")
        + ((parts & DateParts.Day) != 0 ? date.Day.ToString(CultureInfo.InvariantCulture) + "日" : "");

    private static string Time(decimal share)
    {
        int minutes = (int)decimal.Round(share * 1440, 0, MidpointRounding.AwayFromZero);
        return string.Format(CultureInfo.InvariantCulture, "{0}:{1:00}", minutes / 60, minutes % 60);
    }
}
