namespace PerfModel.Validation;

/// <summary>Looks labels up, once for the many rows that share them.</summary>
internal sealed class LabelLookup
{
    private CategoryLabel? _level1;
    private CategoryLabel? _level2;
    private CategoryMatch _match = CategoryCatalog.Default.Lookup(null, null);

    public CategoryMatch Of(Indicator indicator)
    {
        if (!Same(indicator.Level1, _level1) || !Same(indicator.Level2, _level2))
        {
            (_level1, _level2) = (indicator.Level1, indicator.Level2);
            _match = CategoryCatalog.Default.Lookup(_level1, _level2);
        }

        return _match;
    }

    private static bool Same(CategoryLabel? a, CategoryLabel? b) => ReferenceEquals(a, b) || (a is not null && b is not null && a.Name == b.Name);
}
