using System.Globalization;

namespace PerfModel.Targets;

/// <summary>Dates in Chinese words.</summary>
internal static class DateText
{
    /// <summary>2024年12月31日, 2024年第三季度, 12月.</summary>
    public static string Of(PartialDate date) =>
        Part(date.Year, "年") + (date.Quarter is int quarter ? "第" + "一二三四"[quarter - 1] + "季度" : "") + Part(date.Month, "月") + Part(date.Day, "日");

    /// <summary>The end of a date as a deadline: 2024年底前, 12月底前, 12月31日前.</summary>
    public static string By(PartialDate date, Recurrence? every)
    {
        if (date is { Day: 31, Month: null })
            return every == Recurrence.Month ? "底前" : "月底前";
        string end = date.Day is not null ? "" : date.Quarter is not null ? "末" : "底";
        return Of(date) + end + "前";
    }

    /// <summary>每年, 每月; empty where the deadline falls once.</summary>
    public static string Every(Recurrence? every) => every switch
    {
        Recurrence.Year => "每年",
        Recurrence.HalfYear => "每半年",
        Recurrence.Quarter => "每季度",
        Recurrence.Month => "每月",
        Recurrence.Week => "每周",
        Recurrence.Day => "每日",
        _ => "",
    };

    private static string Part(int? value, string unit) => value is int number ? number.ToString(CultureInfo.InvariantCulture) + unit : "";
}
