namespace PerfModel;

/// <summary>The intervals of the weight for targets in words: 达成, 部分达成, 未达成. Immutable, equal by value.</summary>
/// <remarks>The upper end of the two lower tiers is not included: [80 %, 100 %], [60 %, 80 %), [0, 60 %).</remarks>
public sealed record QualitativeTiers
{
    /// <summary>From this share of the weight on: reached.</summary>
    public decimal Reached { get; init; } = 0.8m;

    /// <summary>From this share on: partly reached.</summary>
    public decimal Partly { get; init; } = 0.6m;
}

/// <summary>When an actual value far over its target is flagged and needs a reason. The score stays at the weight. Immutable, equal by
/// value.</summary>
public sealed record OverAchievement
{
    /// <summary>From this completion on it is flagged, 1.2 for 120 %; null where it never is.</summary>
    public decimal? FlagFrom { get; init; }

    /// <summary>From this completion on a reason is needed, 1.3 for 130 %; null where it never is.</summary>
    public decimal? ReasonFrom { get; init; }
}

/// <summary>A grade of the whole (评价等级): from this share of the points on.</summary>
/// <param name="Name">The Chinese name: 优.</param>
/// <param name="EnglishName">The English name.</param>
/// <param name="From">The least share of the points, 0 to 1, included: 0.9.</param>
public sealed record ScoreGrade(string Name, string EnglishName, decimal From);
