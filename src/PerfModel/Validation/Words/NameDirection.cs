namespace PerfModel.Validation;

/// <summary>Which way an indicator is better, as its polarity column or its name says.</summary>
internal static class NameDirection
{
    /// <summary>The direction; null where neither says it.</summary>
    public static Polarity? Of(Indicator indicator) =>
        indicator.Polarity ?? PolarityCatalog.Default.Find(indicator.Name, out _);
}
