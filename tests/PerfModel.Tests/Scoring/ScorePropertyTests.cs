using System;
using System.Linq;
using CsCheck;
using FluentAssertions;
using PerfModel.Tests.Evaluating;
using Xunit;

namespace PerfModel.Tests.Scoring;

/// <summary>What holds for the score of any form by any profile.</summary>
public sealed class ScorePropertyTests
{
    private static readonly Gen<ScoringProfile> Profile = Any.Of([.. ScoringProfile.All,
        ScoringProfile.Default with { Id = "exact", Equal = EqualReading.Exact, PassThreshold = 0.6m, Rounding = new ScoreRounding(1, RoundingMode.HalfToEven) },
        ScoringProfile.Default with { Id = "scaled", Inapplicable = InapplicableRule.ScaleRest, Rounding = new ScoreRounding(0) },
        ScoringProfile.Default with { Id = "steps", Rules = [new ScoringRule { Method = ScoringMethod.Steps, Step = new StepDeduction(0.3m, 0.7m) }] },
        ScoringProfile.Default with { Id = "direct", Rules = [new ScoringRule { Method = ScoringMethod.Direct, Category = "output" }] }]);

    private static readonly Gen<Figure?> Weight = Gen.OneOf(
        Gen.Const((Figure?)null), Gen.Int[0, 30].Select(i => (Figure?)(i / 2m)), Any.Of<Figure?>(new Figure("十"), new Figure("22.555"), new Figure("-5"), new Figure("1e9"), decimal.MaxValue));

    private static readonly Gen<Indicator> AnyIndicator = Gen.Select(
        Any.Of([.. CategoryCatalog.Default.Categories, null]), EvaluationGenerators.AnyTarget, EvaluationGenerators.AnyTarget, Weight, Weight, Any.Of("培训期数", "投诉次数", ""))
        .Select((category, target, actual, weight, score, name) =>
            new Indicator { Category = category, Name = name, Target = target, Actual = actual, Weight = weight, Score = score });

    private static readonly Gen<PerformanceForm> Form = Gen.Select(AnyIndicator.Array[0, 8], Weight, Weight, Weight, Weight, Gen.Bool).Select((indicators, budget, executed, weight, total, row) =>
        new PerformanceForm
        {
            Year = 2024,
            Indicators = indicators.ToValueList(),
            TotalScore = total,
            Execution = row ? new BudgetExecution { Unit = "万元", Total = new ExecutionLine { Adjusted = budget, Executed = executed, Weight = weight, Score = total } } : null,
        });

    [Fact]
    public void Scores_lie_between_0_and_the_weight_and_sum_to_the_total() =>
        Gen.Select(Form, Profile).Sample((form, profile) =>
        {
            FormScore score = new FormScorer(profile).Score(form);
            ScoreProperties.Hold(score);
            score.Explain().GetText(Language.English).Should().NotBeEmpty();
            score.CompareWithPublished().Explain().GetText().Should().NotBeEmpty();
        }, iter: 5_000);

    [Fact]
    public void The_order_of_the_indicators_changes_nothing() =>
        Gen.Select(Form, Profile, Gen.Int).Sample((form, profile, seed) =>
        {
            Indicator[] shuffled = [.. form.Indicators];
            new Random(seed).Shuffle(shuffled);
            var scorer = new FormScorer(profile);
            FormScore score = scorer.Score(form), other = scorer.Score(form with { Indicators = shuffled.ToValueList() });
            (other.TotalRange, other.Maximum, other.Grade).Should().Be((score.TotalRange, score.Maximum, score.Grade));
            other.Groups.Should().Equal(score.Groups);
            static string Keys(FormScore s) => string.Join('\n', s.Indicators.Select(i => $"{i.Indicator!.Category}|{i.Evaluation}|{i.Weight}|{i.Score}|{i.Range}").Order(StringComparer.Ordinal));
            Keys(other).Should().Be(Keys(score));
        }, iter: 5_000);

    [Fact]
    public void An_exact_conversion_of_the_unit_changes_no_score() =>
        Gen.Select(Any.Of(Enum.GetValues<Comparison>()), Gen.Int[0, 100_000], Gen.Int[0, 100_000], Any.Of(("元", "万元", 10_000m), ("平方米", "公顷", 10_000m), ("克", "千克", 1000m)), Profile)
            .Sample((comparison, target, actual, units, profile) =>
            {
                (string small, string large, decimal factor) = units;
                var scorer = new FormScorer(profile);
                var asked = new QuantityTarget(comparison, target, UnitCatalog.Default.Parse(large));
                IndicatorScore Score(decimal value, string unit) => scorer.Score(
                    asked, new QuantityTarget(Comparison.Unspecified, value, UnitCatalog.Default.Parse(unit)), new EvaluationContext { Weight = 7.5m });
                IndicatorScore same = Score(actual, large), converted = Score(actual * factor, small);
                (converted.Score, converted.Range, converted.Basis).Should().Be((same.Score, same.Range, same.Basis));
            }, iter: 5_000);

    [Fact]
    public void A_better_number_never_scores_less() =>
        Gen.Select(Any.Of(Comparison.AtLeast, Comparison.GreaterThan, Comparison.AtMost, Comparison.LessThan, Comparison.Equal), EvaluationGenerators.Number, EvaluationGenerators.Number, EvaluationGenerators.Number, Profile)
            .Where((_, _, _, _, profile) => profile.Equal == EqualReading.BeyondIsMet && profile.Rules.All(r => r.Method != ScoringMethod.Bands))
            .Sample((comparison, target, a, b, profile) =>
            {
                var scorer = new FormScorer(profile);
                var context = new EvaluationContext { Weight = 10, Category = Category.Quantity };
                IndicatorScore Score(decimal actual) => scorer.Score(new QuantityTarget(comparison, target), new QuantityTarget(Comparison.Unspecified, actual), context);
                IndicatorScore low = Score(Math.Min(a, b)), high = Score(Math.Max(a, b));
                bool lower = low.Evaluation.Polarity == Polarity.LowerIsBetter || (comparison == Comparison.Equal && target == 0);
                if (low.Score is decimal first && high.Score is decimal second)
                    (lower ? first - second : second - first).Should().BeGreaterThanOrEqualTo(0);
            }, iter: 5_000);
}
