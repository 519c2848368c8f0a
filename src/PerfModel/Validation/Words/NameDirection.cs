namespace PerfModel.Validation;

/// <summary>Which way an indicator is better: as its polarity column says, else by its name and category.</summary>
internal static class NameDirection
{
    /// <summary>The direction; null where nothing says it.</summary>
    public static Polarity? Of(in IndicatorFacts f) => f.Indicator.Polarity ?? Resolve(in f).Polarity;

    /// <summary>The direction that polarity column or name say, whatever the category usually has; null where neither does.</summary>
    public static Polarity? Named(in IndicatorFacts f)
    {
        if (f.Indicator.Polarity is Polarity stated)
            return stated;
        PolarityFinding found = Resolve(in f);
        return found.Source == ComparisonSource.Name ? found.Polarity : null;
    }

    private static PolarityFinding Resolve(in IndicatorFacts f) =>
        PolarityCatalog.Default.Resolve(f.Indicator.Name, f.Indicator.Category ?? f.Match.Category, f.Quantity?.Unit);
}
