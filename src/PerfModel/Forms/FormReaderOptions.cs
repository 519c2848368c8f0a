namespace PerfModel;

/// <summary>How forms are read. Immutable; <see cref="Default"/> is what every method takes that is given no options.</summary>
public sealed record FormReaderOptions
{
    /// <summary>The library's own categories, targets read with the default options.</summary>
    public static FormReaderOptions Default { get; } = new();

    /// <summary>The categories that are known.</summary>
    public CategoryCatalog Categories { get; init; } = CategoryCatalog.Default;

    /// <summary>How target texts are read.</summary>
    public TargetParseOptions Targets { get; init; } = TargetParseOptions.Default;
}
