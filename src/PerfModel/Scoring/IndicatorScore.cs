using System.Text.Json.Serialization;
using PerfModel.Scoring;

namespace PerfModel;

/// <summary>The score of one indicator, with the evaluation that it rests on. Immutable, equal by value; <see cref="Explain"/> says how it
/// came about.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record IndicatorScore
{
    /// <summary>The indicator; null where target and actual value were scored without one.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The comparison of actual value and target.</summary>
    public Evaluation Evaluation { get; init; } = new();

    /// <summary>The weight in points; null where there is none.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Where the weight comes from.</summary>
    public WeightSource WeightSource { get; init; }

    /// <summary>The score in points, 0 to <see cref="Weight"/>; null where there is none or only a <see cref="Range"/>.</summary>
    public decimal? Score { get; init; }

    /// <summary>The interval of the score where words give no point, also when a given score was taken from it; null elsewhere.</summary>
    public ScoreRange? Range { get; init; }

    /// <summary>How the score was found.</summary>
    public ScoreBasis Basis { get; init; }

    /// <summary>The rule of the profile that holds for this indicator; null where the profile's own settings do.</summary>
    public ScoringRule? Rule { get; init; }

    /// <summary>How the score was rounded.</summary>
    public ScoreRounding Rounding { get; init; }

    /// <summary>Whether the actual value is so far over the target that the profile flags it.</summary>
    public bool IsFarOver { get; init; }

    /// <summary>Why a reason must be given.</summary>
    public ReasonDemands ReasonDemands { get; init; }

    /// <summary>Whether a reason must be given and the form has none.</summary>
    public bool LacksReason => ReasonDemands != ReasonDemands.None && string.IsNullOrWhiteSpace(Indicator?.DeviationReason);

    /// <summary>How the score came about: formula, numbers, rounding, and the evaluation below.</summary>
    public Explanation Explain() => ScoreExplainer.Of(this);
}
