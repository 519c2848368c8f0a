namespace PerfModel;

/// <summary>Which way an indicator is better, and why. Immutable, equal by value; made by <see cref="PolarityCatalog.Resolve"/>.</summary>
/// <example><code>PolarityCatalog.Default.Resolve("违规问题整改率").Polarity // HigherIsBetter: 整改 is the head</code></example>
public sealed record PolarityFinding
{
    internal PolarityFinding(Polarity? polarity, ComparisonSource? source, string? word, string? why, Polarity? ofCategory)
    {
        (Polarity, Source, Word, Why) = (polarity, source, word, why);
        OverridesCategory = source == ComparisonSource.Name && ofCategory is Polarity other && other != polarity;
    }

    /// <summary>The better side; null where neither name nor category says which it is.</summary>
    public Polarity? Polarity { get; }

    /// <summary>What says so: <see cref="ComparisonSource.Name"/> or <see cref="ComparisonSource.Category"/>; null where nothing
    /// does.</summary>
    public ComparisonSource? Source { get; }

    /// <summary>The word of the name, or the id of the category, that decided. Where nothing did: the word that leaves it open, or the end
    /// of the name that no word of the catalogue explains,
    /// which is the word to add by <see cref="PolarityCatalog.With(string, PerfModel.Polarity)"/>. Null where there is no name.</summary>
    public string? Word { get; }

    /// <summary>Whether the category would have said the opposite of the name.</summary>
    public bool OverridesCategory { get; }

    /// <summary>The code of the reason in the explanations; null where no word is known.</summary>
    internal string? Why { get; }

    /// <summary>Why less or more is better, or what would have to be known, in Chinese and English.</summary>
    public Explanation Explain()
    {
        string word = Word ?? "";
        if (Polarity is not PerfModel.Polarity side)
            return Why is null ? new Explanation("directionMissing", word) : new Explanation("directionOpen", word).With([Reason()]);
        string code = side == PerfModel.Polarity.LowerIsBetter ? "lessIsBetter" : "moreIsBetter";
        return new Explanation(code, word).With([Reason()]);
    }

    private Explanation Reason() => new("why" + char.ToUpperInvariant(Why![0]) + Why.Substring(1), Word ?? "");
}
