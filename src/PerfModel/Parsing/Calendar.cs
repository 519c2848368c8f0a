namespace PerfModel.Parsing;

/// <summary>What is a year of these texts.</summary>
internal static class Calendar
{
    public const int FirstYear = 1900;
    public const int LastYear = 2100;
    public const int YearDigits = 4;

    /// <summary>Whether a number could be a calendar year.</summary>
    public static bool IsYear(decimal value) => value is >= FirstYear and <= LastYear && decimal.Truncate(value) == value;
}
