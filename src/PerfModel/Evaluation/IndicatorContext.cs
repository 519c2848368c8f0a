namespace PerfModel.Evaluating;

/// <summary>What an indicator itself says for its evaluation.</summary>
internal static class IndicatorContext
{
    /// <summary>The context, completed by the indicator.</summary>
    public static EvaluationContext Of(Indicator indicator, EvaluationContext? context, EvaluationOptions options)
    {
        context ??= EvaluationContext.None;
        return new EvaluationContext
        {
            Category = context.Category ?? indicator.Category,
            Name = context.Name ?? indicator.Name,
            Polarity = context.Polarity,
            Year = context.Year,
            Weight = context.Weight ?? indicator.Weight?.Value,
            Baseline = context.Baseline,
            BaselineUnit = context.BaselineUnit,
            ColumnUnit = context.ColumnUnit ?? UnitOf(indicator.TargetUnit, options),
            MoneyUnit = context.MoneyUnit,
        };
    }

    /// <summary>The unit that a text names; null where it names none.</summary>
    public static Unit? UnitOf(string? text, EvaluationOptions options) =>
        string.IsNullOrWhiteSpace(text) || !options.Parsing.Units.TryParse(text!.Trim(), out Unit? unit) ? null : unit;
}
