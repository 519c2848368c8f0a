namespace PerfModel.Evaluating;

/// <summary>What an indicator itself says for its evaluation.</summary>
internal static class IndicatorContext
{
    /// <summary>What a form says for all of its indicators.</summary>
    public static EvaluationContext Of(PerformanceForm form, EvaluationOptions options) =>
        new() { Year = form.Year, MoneyUnit = UnitOf(form.Execution?.Unit ?? form.Funds?.Unit, options) };

    /// <summary>The context, completed by the indicator.</summary>
    public static EvaluationContext Of(Indicator indicator, EvaluationContext? context, EvaluationOptions options)
    {
        context ??= EvaluationContext.None;
        (decimal? baseline, Unit? baselineUnit) = context.Baseline is null
            ? BaselineOf(indicator.Baseline, options)
            : (context.Baseline, context.BaselineUnit);
        return new EvaluationContext
        {
            Category = context.Category ?? indicator.Category,
            Name = context.Name ?? indicator.Name,
            Polarity = context.Polarity ?? indicator.Polarity,
            Year = context.Year,
            Weight = context.Weight ?? indicator.Weight?.Value,
            Baseline = baseline,
            BaselineUnit = baselineUnit,
            ColumnUnit = context.ColumnUnit ?? UnitOf(indicator.TargetUnit, options),
            MoneyUnit = context.MoneyUnit,
        };
    }

    // A unit that is not understood could be any: there is no baseline then.
    private static (decimal? Value, Unit? Unit) BaselineOf(Figure? figure, EvaluationOptions options)
    {
        if (figure?.Value is not decimal value || figure.Unit.Length == 0)
            return (figure?.Value, null);
        return UnitOf(figure.Unit, options) is Unit unit ? (value, unit) : (null, null);
    }

    /// <summary>The unit that a text names; null where it names none.</summary>
    public static Unit? UnitOf(string? text, EvaluationOptions options) =>
        string.IsNullOrWhiteSpace(text) || !options.Parsing.Units.TryParse(text!.Trim(), out Unit? unit) ? null : unit;
}
