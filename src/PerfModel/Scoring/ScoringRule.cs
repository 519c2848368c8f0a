using PerfModel.Collections;

namespace PerfModel;

/// <summary>How some indicators are scored differently from the rest: those of a category or a name. Immutable, equal by value.</summary>
/// <remarks>The first rule that fits an indicator holds.</remarks>
public sealed record ScoringRule
{
    private Seal _seal;

    /// <summary>The id of the category, or of its parent (<c>satisfaction</c>, <c>output</c>); null for every category.</summary>
    public string? Category { get; init => field = _seal.Admit(this, value); }

    /// <summary>The name of the indicator, exactly; null for every name.</summary>
    public string? Name { get; init => field = _seal.Admit(this, value); }

    /// <summary>Which way these indicators are better; null where the form and the catalogue decide.</summary>
    public Polarity? Polarity { get; init => field = _seal.Admit(this, value); }

    /// <summary>How the score is found.</summary>
    public ScoringMethod Method { get; init => field = _seal.Admit(this, value); }

    /// <summary>及格门槛: the least share of the weight, 0 to 1; a score in proportion below it is 0. Null where there is none.</summary>
    public decimal? PassThreshold { get; init => field = _seal.Admit(this, value); }

    /// <summary>The bands of <see cref="ScoringMethod.Bands"/>, the highest first; below the last the score is 0.</summary>
    public ValueList<ScoreBand> Bands { get; init => field = _seal.Admit(this, value); } = ValueList<ScoreBand>.Empty;

    /// <summary>The deduction of <see cref="ScoringMethod.Steps"/>.</summary>
    public StepDeduction? Step { get; init => field = _seal.Admit(this, value); }

    /// <summary>The same object, closed: from now on everybody may have it.</summary>
    internal ScoringRule Shared()
    {
        _seal.Close(this);
        return this;
    }
}

/// <summary>From a value on, a share of the weight. Values count in the target's unit: 90 for 90 %.</summary>
/// <param name="From">The least actual value of the band, included.</param>
/// <param name="Share">The share of the weight, 0 to 1.</param>
public sealed record ScoreBand(decimal From, decimal Share)
{
    /// <summary>The least actual value of the band, included.</summary>
    public decimal From { get; } = From;

    /// <summary>The share of the weight, 0 to 1.</summary>
    public decimal Share { get; } = Share;
}

/// <summary>For each step short of the target, or over it where less is better, some points off; a step begun counts whole.</summary>
/// <param name="Size">The size of a step in the target's unit, over 0: 1 for 每低1个百分点.</param>
/// <param name="Points">The points off for each, not below 0.</param>
public sealed record StepDeduction(decimal Size, decimal Points)
{
    /// <summary>The size of a step in the target's unit, over 0.</summary>
    public decimal Size { get; } = Size;

    /// <summary>The points off for each, not below 0.</summary>
    public decimal Points { get; } = Points;
}
