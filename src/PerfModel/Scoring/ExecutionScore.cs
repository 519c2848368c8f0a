using System.Text.Json.Serialization;
using PerfModel.Scoring;

namespace PerfModel;

/// <summary>The score of the execution of the budget (预算执行率). Immutable, equal by value.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record ExecutionScore
{
    /// <summary>The budget of the year after adjustment (全年预算数), in the form's unit of money; the initial one where the form has no other;
    /// null where it has none.</summary>
    public decimal? Budget { get; init; }

    /// <summary>What was spent (全年执行数), in the same unit; null where the form does not say.</summary>
    public decimal? Executed { get; init; }

    /// <summary>The rate as a share, rounded to four decimals: 0.8619. Null where it cannot be had.</summary>
    public decimal? Rate { get; init; }

    /// <summary>Whether the rate is the printed one, because the amounts are missing or no ratio of them exists.</summary>
    public bool IsPrintedRate { get; init; }

    /// <summary>The rate that the form prints, as a share; null where it prints none.</summary>
    public decimal? PrintedRate { get; init; }

    /// <summary>The weight in points.</summary>
    public decimal Weight { get; init; }

    /// <summary>Where the weight comes from.</summary>
    public WeightSource WeightSource { get; init; }

    /// <summary>The score: weight · min(1, spent ÷ budget), rounded; null where there is no rate.</summary>
    public decimal? Score { get; init; }

    /// <summary>How the score was rounded.</summary>
    public ScoreRounding Rounding { get; init; }

    /// <summary>Why a reason must be given.</summary>
    public ReasonDemands ReasonDemands { get; init; }

    /// <summary>How the score came about.</summary>
    public Explanation Explain() => ScoreExplainer.Of(this);
}
