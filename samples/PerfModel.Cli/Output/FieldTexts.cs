using PerfModel.Validation;

namespace PerfModel.Cli.Output;

/// <summary>The text of the cell that a finding is about.</summary>
internal static class FieldTexts
{
    /// <summary>The text; null where the finding is about no single cell.</summary>
    public static string? Of(FindingPlace place, PerformanceForm? form)
    {
        Indicator? indicator = place.IndicatorIndex is int index && index < form?.Indicators.Count ? form.Indicators[index] : null;
        return place.Field switch
        {
            FindingField.Target => indicator?.TargetText,
            FindingField.Actual => indicator?.ActualText,
            FindingField.Name or FindingField.Indicator => indicator?.Name,
            FindingField.Attribute => form?.Attribute?.Text,
            FindingField.Period => form?.Period,
            FindingField.ProjectName => form?.ProjectName,
            FindingField.FundsTotal => form?.Funds?.Total?.Text,
            _ => null,
        };
    }
}
