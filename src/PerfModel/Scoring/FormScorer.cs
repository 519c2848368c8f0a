using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Evaluating;
using PerfModel.Scoring;

namespace PerfModel;

/// <summary>Scores indicators, forms and documents by a profile. Immutable and safe for concurrent use; no form makes it throw.</summary>
public sealed class FormScorer
{
    private readonly Evaluator _evaluator;

    /// <summary>Makes a scorer.</summary>
    /// <param name="profile">The rules; <see cref="ScoringProfile.Default"/> where null.</param>
    /// <param name="options">How doubtful values are read; <see cref="EvaluationOptions.Equal"/> is always the profile's.</param>
    /// <exception cref="ScoringProfileException">Something is wrong with the profile.</exception>
    public FormScorer(ScoringProfile? profile = null, EvaluationOptions? options = null)
    {
        Profile = profile ?? ScoringProfile.Default;
        ValueList<ProfileProblem> problems = Profile.Validate();
        if (problems.Count > 0)
            throw new ScoringProfileException(Profile, problems);
        _evaluator = new Evaluator((options ?? EvaluationOptions.Default) with { Equal = Profile.Equal });
    }

    /// <summary>The scorer by the default profile.</summary>
    public static FormScorer Default { get; } = new();

    /// <summary>The rules.</summary>
    public ScoringProfile Profile { get; }

    /// <summary>Scores an actual value as written against a target as written.</summary>
    /// <param name="target">The text of the target.</param>
    /// <param name="actual">The text of the actual value.</param>
    /// <param name="context">What else is known; without a weight there is no score.</param>
    public IndicatorScore Score(string? target, string? actual, EvaluationContext? context = null)
    {
        ScoringRule? rule = Profile.RuleFor(context?.Category, context?.Name);
        return Make(null, _evaluator.Evaluate(target, actual, Directed(context, rule)), context, rule);
    }

    /// <summary>Scores a typed actual value against a typed target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="actual">The actual value.</param>
    /// <param name="context">What else is known; without a weight there is no score.</param>
    public IndicatorScore Score(Target? target, Target? actual, EvaluationContext? context = null)
    {
        ScoringRule? rule = Profile.RuleFor(context?.Category, context?.Name);
        return Make(null, _evaluator.Evaluate(target, actual, Directed(context, rule)), context, rule);
    }

    /// <summary>Scores an indicator of a form by its own weight.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="context">What else is known: the year, the weight where the indicator has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public IndicatorScore Score(Indicator indicator, EvaluationContext? context = null)
    {
        _ = indicator ?? throw new ArgumentNullException(nameof(indicator));
        ScoringRule? rule = Profile.RuleFor(context?.Category ?? indicator.Category, context?.Name ?? indicator.Name);
        context = IndicatorContext.Of(indicator, Directed(context, rule), _evaluator.Options);
        return Make(indicator, _evaluator.EvaluateCells(indicator, context), context, rule);
    }

    /// <summary>Scores a form: the execution of the budget, every indicator, the total, the grade.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public FormScore Score(PerformanceForm form)
    {
        _ = form ?? throw new ArgumentNullException(nameof(form));
        Weights weights = Weights.Of(form, Profile);
        EvaluationContext shared = IndicatorContext.Of(form, _evaluator.Options);
        var scores = new IndicatorScore[form.Indicators.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            Indicator indicator = form.Indicators[i];
            ScoringRule? rule = Profile.RuleFor(indicator.Category, indicator.Name);
            EvaluationContext context = IndicatorContext.Of(indicator, Directed(shared, rule), _evaluator.Options);
            Evaluation evaluation = _evaluator.EvaluateCells(indicator, context);
            scores[i] = IndicatorScorer.Score(indicator, evaluation, weights.Values[i], weights.Sources[i], rule, Profile, weights.Counts(i));
        }

        return FormTotals.Of(form, Profile, weights, scores);
    }

    /// <summary>What a form would score if some of its actual values were others.</summary>
    /// <param name="form">The form.</param>
    /// <param name="actuals">The texts of the other actual values by the indicator, counted from 0.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such indicator.</exception>
    public ScoreSimulation Simulate(PerformanceForm form, IReadOnlyDictionary<int, string> actuals)
    {
        _ = form ?? throw new ArgumentNullException(nameof(form));
        return ScoreSimulation.Of(this, form, actuals ?? throw new ArgumentNullException(nameof(actuals)));
    }

    /// <summary>Scores the forms of a document, in their order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public ValueList<FormScore> Score(FormDocument document) =>
        (document ?? throw new ArgumentNullException(nameof(document))).Forms.Select(Score).ToValueList();

    // A rule corrects what the form says, and is itself corrected by the context.
    private static EvaluationContext? Directed(EvaluationContext? context, ScoringRule? rule) =>
        rule?.Polarity is Polarity polarity && context?.Polarity is null
            ? (context ?? EvaluationContext.None) with { Polarity = polarity }
            : context;

    private IndicatorScore Make(Indicator? indicator, Evaluation evaluation, EvaluationContext? context, ScoringRule? rule)
    {
        decimal? weight = context?.Weight is >= 0 and <= ProfileValidator.MostPoints ? context.Weight : null;
        WeightSource source = weight is null ? WeightSource.Missing : WeightSource.Printed;
        return IndicatorScorer.Score(indicator, evaluation, weight, source, rule, Profile, counts: true);
    }
}
