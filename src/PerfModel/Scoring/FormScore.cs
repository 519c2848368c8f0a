using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using PerfModel.Scoring;

namespace PerfModel;

/// <summary>The score of a form. Immutable, equal by value; indicators stand in the order of the form, and no number depends on that
/// order.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record FormScore
{
    /// <summary>The form that was scored.</summary>
    public PerformanceForm Form { get; init; } = new();

    /// <summary>The rules by which it was scored.</summary>
    public ScoringProfile Profile { get; init; } = new();

    /// <summary>How the points are divided by the profile.</summary>
    public WeightPlan Plan { get; init; } = new();

    /// <summary>The execution of the budget; null where the form has no such row.</summary>
    public ExecutionScore? Execution { get; init; }

    /// <summary>The indicators, in the order of the form.</summary>
    public ValueList<IndicatorScore> Indicators { get; init; } = ValueList<IndicatorScore>.Empty;

    /// <summary>The groups of level 1 in the order of <see cref="CategoryGroup"/>.</summary>
    public ValueList<GroupScore> Groups { get; init; } = ValueList<GroupScore>.Empty;

    /// <summary>The points that can be reached: the weights of all that counts.</summary>
    public decimal Maximum { get; init; }

    /// <summary>The sum of the scores; null where one is missing or only an interval.</summary>
    public decimal? Total => TotalRange.Lower == TotalRange.Upper ? TotalRange.Lower : null;

    /// <summary>Between what the sum lies: an indicator without a score counts from 0 to its weight.</summary>
    public ScoreRange TotalRange { get; init; }

    /// <summary>The grade of the sum's share of <see cref="Maximum"/>; null where the profile has none, or the sum lies across
    /// several.</summary>
    public ScoreGrade? Grade { get; init; }

    /// <summary>What was found about the weights.</summary>
    public ValueList<WeightRemark> Remarks { get; init; } = ValueList<WeightRemark>.Empty;

    /// <summary>The indicators that need a reason which the form does not give.</summary>
    public IEnumerable<IndicatorScore> LackingReasons => Indicators.Where(i => i.LacksReason);

    /// <summary>How the total came about: every score with its own explanation below.</summary>
    public Explanation Explain() => ScoreExplainer.Of(this);

    /// <summary>The scores that the form prints, held against these.</summary>
    public ScoreComparison CompareWithPublished() => PublishedScores.Compare(this);
}
