namespace PerfModel.Units;

/// <summary>The dimensions of the catalogue that readers and judges ask for by name.</summary>
internal static class UnitDimension
{
    public const string Length = "length";
    public const string Time = "time";
    public const string CalendarMonths = "calendarMonths";
    public const string WorkingDay = "workingDay";
    public const string Temperature = "temperature";
    public const string PercentagePoint = "percentagePoint";
    public const string PerMillePoint = "perMillePoint";

    private const string Year = "年";
    private const string Month = "月";

    /// <summary>How many calendar months a year has.</summary>
    public const int MonthsOfYear = 12;

    /// <summary>Whether a dimension is a length of time.</summary>
    public static bool IsDuration(string? dimension) => dimension is Time or CalendarMonths or WorkingDay;

    /// <summary>Whether a unit is the month of the calendar, 月, and not 个月.</summary>
    public static bool IsSingleMonth(Unit unit) => unit.SimpleDimension == CalendarMonths && unit.Symbol == Month;

    /// <summary>Whether a unit is the year of the calendar, 年.</summary>
    public static bool IsSingleYear(Unit unit) => unit.SimpleDimension == CalendarMonths && unit.Symbol == Year;

    /// <summary>Whether a dimension tells the size of a thing that is counted: 35千伏变电站.</summary>
    public static bool IsSize(string dimension) => dimension is Time or "voltage" or "power" or "apparentPower";

    /// <summary>Whether a dimension is a difference of shares: 百分点.</summary>
    public static bool IsPoint(string? dimension) => dimension is PercentagePoint or PerMillePoint;
}
