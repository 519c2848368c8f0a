using CsCheck;
using PerfModel.Tests.Evaluating;
using PerfModel.Tests.Generators;
using PerfModel.Validation;

namespace PerfModel.SchemaCases;

/// <summary>Random evaluations, scores and findings: what the library says of random values.</summary>
internal static class VerdictGen
{
    private static readonly Validator Everything = new(ValidationProfile.Local.WithEveryRule());

    private static readonly Gen<EvaluationContext> Contexts = Any.Of(
        EvaluationContext.None,
        new EvaluationContext { Category = Category.Cost, Weight = 10, Year = 2024 },
        new EvaluationContext { Name = "投诉次数", Weight = 22.5m, Baseline = 100, MoneyUnit = UnitCatalog.Default.Parse("万元") });

    private static readonly Gen<FormScorer> Scorers = Gen.Int[0, ScoringProfile.All.Count - 1].Select(i => new FormScorer(ScoringProfile.All[i]));

    /// <summary>Scores of indicators.</summary>
    public static Gen<IndicatorScore> Scores { get; } = Gen.Select(EvaluationGenerators.AnyTarget, EvaluationGenerators.AnyTarget, Contexts, Scorers)
        .Select((target, actual, context, scorer) => scorer.Score(target, actual, context));

    /// <summary>Evaluations.</summary>
    public static Gen<Evaluation> Evaluations { get; } = Scores.Select(score => score.Evaluation);

    /// <summary>Scored forms.</summary>
    public static Gen<FormScore> FormScores { get; } = Gen.Select(FormGen.Forms, Scorers).Select((form, scorer) => scorer.Score(form));

    /// <summary>Lights.</summary>
    public static Gen<FormProgress> Progress { get; } = Gen.Select(FormGen.Forms, Gen.Int[1, 12]).Select((form, month) => new FormMonitor().Assess(form, month));

    /// <summary>Results of validation, some with suppressed findings.</summary>
    public static Gen<ValidationResult> Results { get; } = Gen.Select(FormGen.Forms, Gen.Bool).Select((form, all) => all
        ? Everything.Validate(form)
        : new Validator(ValidationProfile.Local.Suppress(new Suppression("STR001", "试填"))).Validate(form));

    /// <summary>Findings.</summary>
    public static Gen<Finding> Findings { get; } = Gen.Select(Results.Where(result => result.Findings.Count > 0), Gen.Int[0, 1000])
        .Select((result, at) => result.Findings[at % result.Findings.Count]);
}
