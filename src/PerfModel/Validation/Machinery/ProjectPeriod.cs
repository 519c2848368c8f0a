namespace PerfModel.Validation;

/// <summary>How many years a project takes, by the text of 项目期: <c>1 年</c>, <c>3年</c>, <c>2019-2021年</c>, <c>2024年1月-2026年12月</c>.</summary>
internal static class ProjectPeriod
{
    public static int? Years(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return TargetParser.Parse(text!.Trim()).Target switch
        {
            PeriodTarget { From.Year: int from, To.Year: int to } when to >= from => to - from + 1,
            QuantityTarget { Unit: { Dimension: "calendarMonths" } unit } quantity => YearsOf(quantity.Value, unit),
            _ => null,
        };
    }

    private static int? YearsOf(decimal value, Unit unit)
    {
        bool converted = unit.TryConvert(value, UnitCatalog.Default.Parse("年"), out decimal years);
        return converted && years is > 0 and <= 1000 ? (int)decimal.Ceiling(years) : null;
    }
}
