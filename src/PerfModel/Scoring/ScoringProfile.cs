using System.Linq;
using System.Text.Json.Serialization;
using PerfModel.Scoring;

namespace PerfModel;

/// <summary>The rules of a scoring, as data with their source. Immutable, equal by value; a user makes his own with <c>with</c> or in
/// JSON.</summary>
/// <remarks>A profile can be held in any state; <see cref="Validate"/> says what is wrong with it, and a <see cref="FormScorer"/> takes
/// only one without problems.</remarks>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record ScoringProfile
{
    /// <summary>All profiles of the library.</summary>
    public static ValueList<ScoringProfile> All => ProfileTable.All;

    /// <summary>The default: the national rules of 财预〔2020〕10号, <c>caiyu-2020-10</c>.</summary>
    public static ScoringProfile Default => ProfileTable.All[0];

    /// <summary>The stable id: <c>caiyu-2020-10</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>The Chinese title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The English title.</summary>
    public string EnglishTitle { get; init; } = "";

    /// <summary>Who issued the rules.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>The year of the rules; null where there is none.</summary>
    public int? Year { get; init; }

    /// <summary>The document that the rules come from, with articles.</summary>
    public string Source { get; init; } = "";

    /// <summary>How sure the source is.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>How points are divided where a form does not say. The first plan whose groups are those of the form is taken, else the
    /// first.</summary>
    public ValueList<WeightPlan> Plans { get; init; } = ValueList<WeightPlan>.Empty;

    /// <summary>The proportion where more than the target is worse.</summary>
    public LowerFormula Lower { get; init; }

    /// <summary>How more than the number is judged where the target states <c>=</c>.</summary>
    public EqualReading Equal { get; init; }

    /// <summary>The least share of the weight that a proportion must reach, else 0; null where there is none.</summary>
    public decimal? PassThreshold { get; init; }

    /// <summary>Rules for some categories or names; the first that fits holds.</summary>
    public ValueList<ScoringRule> Rules { get; init; } = ValueList<ScoringRule>.Empty;

    /// <summary>The intervals for targets in words.</summary>
    public QualitativeTiers Tiers { get; init; } = new();

    /// <summary>What happens far over the target.</summary>
    public OverAchievement Over { get; init; } = new();

    /// <summary>Below this rate of execution of the budget, as a share, a reason is needed; null where only a lost point needs
    /// one.</summary>
    public decimal? ExecutionReasonBelow { get; init; }

    /// <summary>How scores of indicators and of the execution are rounded; the total is their sum.</summary>
    public ScoreRounding Rounding { get; init; } = new(2);

    /// <summary>What becomes of the points of an indicator that does not apply.</summary>
    public InapplicableRule Inapplicable { get; init; }

    /// <summary>The grades, the best first.</summary>
    public ValueList<ScoreGrade> Grades { get; init; } = ValueList<ScoreGrade>.Empty;

    /// <summary>The profile of an id, or null where the library has none.</summary>
    public static ScoringProfile? Find(string id) => All.FirstOrDefault(p => p.Id == id);

    /// <summary>What is wrong with the profile; empty where nothing is.</summary>
    public ValueList<ProfileProblem> Validate() => ProfileValidator.Validate(this);

    /// <summary>The rule that holds for an indicator, or null.</summary>
    public ScoringRule? RuleFor(Category? category, string? name)
    {
        foreach (ScoringRule rule in Rules.AsSpan())
        {
            if ((rule.Name is null || rule.Name == name) && (rule.Category is null || category?.IsIn(rule.Category) == true))
                return rule;
        }

        return null;
    }

    /// <summary>The grade of a share of the points, 0 to 1; null where the profile has none for it.</summary>
    public ScoreGrade? GradeOf(decimal share) => Grades.FirstOrDefault(g => share >= g.From);
}
