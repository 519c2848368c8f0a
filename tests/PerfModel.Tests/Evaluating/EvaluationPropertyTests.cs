using System;
using CsCheck;
using FluentAssertions;
using PerfModel.Evaluating;
using Xunit;

namespace PerfModel.Tests.Evaluating;

/// <summary>What holds for any numbers: order, conversion, silence where something is missing.</summary>
public sealed class EvaluationPropertyTests
{
    private static readonly Gen<decimal> Value = Gen.OneOf(
        Gen.Decimal[-1000m, 1000m].Select(d => decimal.Round(d, 4)),
        Gen.Int[-50, 50].Select(i => (decimal)i),
        Gen.Decimal,
        Any.Of(0m, 1m, -1m, decimal.MaxValue, decimal.MinValue, 1e28m, 0.0000000000000000000000000001m, -0.0000000000000000000000000001m));

    private static readonly Gen<Comparison> AnyComparison = Any.Of(Enum.GetValues<Comparison>());

    private static readonly Gen<EvaluationContext> Context = Any.Of(
        EvaluationContext.None,
        new EvaluationContext { Category = Category.Cost },
        new EvaluationContext { Name = "投诉次数" },
        new EvaluationContext { Polarity = Polarity.HigherIsBetter });

    private static Evaluation Evaluate(Comparison comparison, decimal target, decimal actual, EvaluationContext context, Unit? unit = null) =>
        Evaluator.Default.Evaluate(new QuantityTarget(comparison, target, unit), new QuantityTarget(Comparison.Unspecified, actual, unit), context);

    [Fact]
    public void Better_is_never_judged_worse() =>
        Gen.Select(AnyComparison, Value, Value, Value, Context).Sample((comparison, target, a, b, context) =>
        {
            Evaluation lower = Evaluate(comparison, target, Math.Min(a, b), context), higher = Evaluate(comparison, target, Math.Max(a, b), context);
            (Evaluation worse, Evaluation better) = lower.Polarity == Polarity.LowerIsBetter || (target == 0 && comparison == Comparison.Equal) ? (higher, lower) : (lower, higher);
            if (worse.Attainment != Attainment.CannotJudge && better.Attainment != Attainment.CannotJudge)
                ((int)better.Attainment).Should().BeGreaterThanOrEqualTo((int)worse.Attainment);
        }, iter: 5_000);

    [Fact]
    public void A_stated_comparison_is_what_it_says() =>
        Gen.Select(Any.Of(Comparison.AtLeast, Comparison.GreaterThan, Comparison.AtMost, Comparison.LessThan), Value, Value).Sample((comparison, target, actual) =>
        {
            Evaluation evaluation = Evaluate(comparison, target, actual, EvaluationContext.None);
            bool nothingAsked = comparison == Comparison.AtLeast && target == 0 && actual == 0;
            evaluation.Attainment.Should().Be(nothingAsked ? Attainment.CannotJudge : comparison.Holds(actual, target) ? Attainment.Met : Attainment.NotMet);
        }, iter: 5_000);

    [Fact]
    public void An_exact_conversion_of_the_unit_changes_no_verdict() =>
        Gen.Select(AnyComparison, Gen.Int[0, 100_000], Gen.Int[0, 100_000], Any.Of(("元", "万元", 10_000m), ("平方米", "公顷", 10_000m), ("克", "千克", 1000m), ("‰", "%", 10m)), Context)
            .Sample((comparison, target, actual, units, context) =>
            {
                (string small, string large, decimal factor) = units;
                UnitCatalog catalog = UnitCatalog.Default;
                Target asked = new QuantityTarget(comparison, target, catalog.Parse(large));
                Evaluation same = Evaluator.Default.Evaluate(asked, new QuantityTarget(Comparison.Unspecified, actual, catalog.Parse(large)), context);
                Evaluation converted = Evaluator.Default.Evaluate(asked, new QuantityTarget(Comparison.Unspecified, actual * factor, catalog.Parse(small)), context);
                (converted.Attainment, converted.Reason, converted.Completion, converted.ActualValue)
                    .Should().Be((same.Attainment, same.Reason, same.Completion, same.ActualValue));
                converted.UnitReading.Should().Be(UnitReading.Converted);
            }, iter: 5_000);

    [Fact]
    public void Another_dimension_is_never_judged() =>
        Gen.Select(AnyComparison, Value, Value, Any.Of(("人", "人次"), ("户", "人"), ("%", "百分点"), ("平方米", "米"), ("万元", "个"), ("工作日", "天"), ("年", "天")))
            .Sample((comparison, target, actual, units) =>
            {
                Evaluation evaluation = Evaluator.Default.Evaluate(
                    new QuantityTarget(comparison, target, UnitCatalog.Default.Parse(units.Item1)),
                    new QuantityTarget(Comparison.Unspecified, actual, UnitCatalog.Default.Parse(units.Item2)));
                evaluation.Attainment.Should().Be(Attainment.CannotJudge);
                evaluation.Reason.Should().BeOneOf(EvaluationReason.UnitMismatch, EvaluationReason.OutOfRange);
            }, iter: 5_000);

    [Fact]
    public void Nothing_missing_is_ever_met() =>
        Gen.Select(AnyComparison, Value, Any.Of("", " ", "/", "不适用", "5=50%", "≧ %", "W 0", "已完成", "达成预期指标", "无法完成")).Sample((comparison, target, actual) =>
        {
            var asked = new QuantityTarget(comparison, target);
            Evaluator.Default.Evaluate(asked, actual).Attainment.Should().NotBe(Attainment.Met);
            Evaluator.Default.Evaluate((Target?)null, actual).Attainment.Should().Be(Attainment.CannotJudge);
            Evaluator.Default.Evaluate(asked, (Target?)null).Reason.Should().Be(EvaluationReason.ActualMissing);
        }, iter: 5_000);

    [Fact]
    public void Verdict_and_reason_agree_and_no_number_of_any_size_makes_it_throw() =>
        Gen.Select(EvaluationGenerators.AnyTarget, EvaluationGenerators.AnyTarget, Context).Sample((target, actual, context) =>
        {
            Evaluation evaluation = Evaluator.Default.Evaluate(target, actual, context);
            evaluation.Reason.Attainment().Should().Be(evaluation.Attainment);
            evaluation.Explain().GetText(Language.English).Should().NotBeEmpty();
            evaluation.Should().Be(Evaluator.Default.Evaluate(target, actual, context));
            foreach (Evaluation part in evaluation.Parts)
                part.Reason.Attainment().Should().Be(part.Attainment);
        }, iter: 5_000);

    [Fact]
    public void A_copy_of_a_readable_target_is_never_a_miss() =>
        EvaluationGenerators.AnyTarget.Sample(target =>
        {
            Evaluation evaluation = Evaluator.Default.Evaluate(target, target);
            evaluation.Attainment.Should().BeOneOf(Attainment.Met, Attainment.CannotJudge);
        }, iter: 5_000);
}
