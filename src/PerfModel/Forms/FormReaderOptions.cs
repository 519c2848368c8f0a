using PerfModel.Collections;

namespace PerfModel;

/// <summary>How forms are read. Immutable; <see cref="Default"/> is what every method takes that is given no options.</summary>
public sealed record FormReaderOptions
{
    private Seal _seal;

    /// <summary>The library's own categories, targets read with the default options.</summary>
    public static FormReaderOptions Default { get; } = new FormReaderOptions().Shared();

    /// <summary>The categories that are known.</summary>
    public CategoryCatalog Categories { get; init => field = _seal.Admit(this, value); } = CategoryCatalog.Default;

    /// <summary>How target texts are read.</summary>
    public TargetParseOptions Targets { get; init => field = _seal.Admit(this, value); } = TargetParseOptions.Default;

    /// <summary>The same object, closed: from now on everybody may have it.</summary>
    internal FormReaderOptions Shared()
    {
        Targets.Shared();
        _seal.Close(this);
        return this;
    }
}
