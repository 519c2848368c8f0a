using System;

namespace PerfModel.Validation;

/// <summary>MON001 to MON003: the year under way.</summary>
internal static class MonitoringRules
{
    public static void Bind(RuleBinder rules)
    {
        rules.Indicator("MON001", RedWithoutReason);
        rules.Indicator("MON002", CauseWithoutWords);
        rules.Indicator("MON003", ForecastBelowActual);
    }

    // A light of its own column, or the words that the target can no longer be reached.
    private static void RedWithoutReason(IndicatorContext c)
    {
        string? light = Field(c.Indicator, c.Text("lightLabels"));
        bool red = light is not null && ContainsAny(light, c.Text("red"));
        bool impossible = c.Indicator.Likelihood is string likelihood && ContainsAny(likelihood, c.Text("impossible"));
        if ((red || impossible) && !HasWords(c.Indicator))
            c.Report(FindingField.DeviationReason, light ?? c.Indicator.Likelihood);
    }

    private static void CauseWithoutWords(IndicatorContext c)
    {
        if (Field(c.Indicator, c.Text("causeLabels")) is string cause && !HasWords(c.Indicator))
            c.Report(FindingField.DeviationReason, cause);
    }

    private static void ForecastBelowActual(IndicatorContext c)
    {
        if (c.Indicator.Actual is not QuantityTarget actual || c.Indicator.FullYearForecast is not QuantityTarget forecast)
            return;
        UnitTraits unit = UnitTrait.Of(actual.Unit);
        bool sum = (unit & (UnitTraits.Count | UnitTraits.Money | UnitTraits.Area | UnitTraits.Length)) != 0 && (unit & UnitTraits.Compound) == 0;
        bool same = actual.Unit is not null && Equals(actual.Unit, forecast.Unit);
        if (sum && same && forecast.Value < actual.Value)
            c.Report(FindingField.Forecast, c.Indicator.FullYearForecastText, c.Indicator.ActualText);
    }

    private static bool HasWords(Indicator indicator)
    {
        if (!string.IsNullOrWhiteSpace(indicator.DeviationReason))
            return true;
        foreach (LabelledText field in Fields(indicator))
        {
            if (field?.Label?.Contains("说明") == true && !string.IsNullOrWhiteSpace(field.Text))
                return true;
        }

        return false;
    }

    private static string? Field(Indicator indicator, string labels)
    {
        foreach (LabelledText field in Fields(indicator))
        {
            if (field?.Label is string label && !string.IsNullOrWhiteSpace(field.Text) && ContainsAny(label, labels))
                return field.Text.Trim();
        }

        return null;
    }

    private static ReadOnlySpan<LabelledText> Fields(Indicator indicator) => (indicator.OtherFields ?? ValueList<LabelledText>.Empty).AsSpan();

    private static bool ContainsAny(string text, string words)
    {
        foreach (string word in words.Split('|'))
        {
            if (word.Length > 0 && text.Contains(word))
                return true;
        }

        return false;
    }
}
