using System;
using CsCheck;
using FluentAssertions;
using PerfModel.Tests.Evaluating;
using Xunit;

namespace PerfModel.Tests.Scoring;

/// <summary>What holds for any target, name and category: the same verdict and score in every unit, and never fewer points for a better
/// actual value.</summary>
public sealed class UnitAndOrderTests
{
    private const int Runs = 4_000;

    private static readonly Gen<string> Name = Any.Of("", "培训人数", "投诉率", "办理天数", "项目总成本", "成本节约率", "违规问题整改率", "某项参数", "PM2.5年均浓度", "供水时长", "事故起数", "争取资金");

    private static readonly Gen<Category?> OfCategory = Any.Of<Category?>(null, Category.Quantity, Category.Quality, Category.Timeliness, Category.EconomicCost, Category.SocialBenefit, Category.Satisfaction);

    private static readonly Gen<Comparison> AnyComparison = Any.Of(Enum.GetValues<Comparison>());

    private static readonly Gen<EvaluationContext> Context = Gen.Select(Name, OfCategory).Select((name, category) => new EvaluationContext { Name = name, Category = category, Weight = 10 });

    private static readonly Gen<(string Small, string Large, decimal Factor)> Units = Any.Of(
        ("元", "万元", 10_000m), ("万元", "亿元", 10_000m), ("米", "公里", 1000m), ("平方米", "公顷", 10_000m), ("千克", "吨", 1000m), ("‰", "%", 10m), ("分钟", "小时", 60m), ("小时", "天", 24m),
        ("月", "年", 12m), ("人", "万人", 10_000m), ("元/人", "万元/人", 10_000m));

    [Fact]
    public void Verdict_and_score_are_the_same_in_every_unit() =>
        Gen.Select(AnyComparison, Gen.Int[0, 5_000], Gen.Int[0, 5_000], Units, Context).Sample((comparison, target, actual, units, context) =>
        {
            Unit small = UnitCatalog.Default.Parse(units.Small), large = UnitCatalog.Default.Parse(units.Large);
            Target asked = new QuantityTarget(comparison, target, large), askedSmall = new QuantityTarget(comparison, target * units.Factor, small);
            Target done = new QuantityTarget(Comparison.Unspecified, actual, large), doneSmall = new QuantityTarget(Comparison.Unspecified, actual * units.Factor, small);
            IndicatorScore same = FormScorer.Default.Score(asked, done, context);
            foreach (IndicatorScore other in new[] { FormScorer.Default.Score(asked, doneSmall, context), FormScorer.Default.Score(askedSmall, done, context), FormScorer.Default.Score(askedSmall, doneSmall, context) })
            {
                if (IsGuarded(same) || IsGuarded(other))
                    continue;
                (other.Evaluation.Attainment, other.Evaluation.Reason, other.Score, other.Range).Should().Be((same.Evaluation.Attainment, same.Evaluation.Reason, same.Score, same.Range));
            }
        }, iter: Runs);

    [Fact]
    public void A_better_actual_value_never_scores_less() =>
        Gen.Select(AnyComparison, Gen.Int[-50, 500], Gen.Int[-50, 500], Gen.Int[-50, 500], Context).Sample((comparison, target, a, b, context) =>
        {
            Unit unit = UnitCatalog.Default.Parse("吨");
            IndicatorScore Of(int actual) =>
                FormScorer.Default.Score(new QuantityTarget(comparison, target, unit), new QuantityTarget(Comparison.Unspecified, actual, unit), context);
            IndicatorScore low = Of(Math.Min(a, b)), high = Of(Math.Max(a, b));
            (IndicatorScore worse, IndicatorScore better) = low.Evaluation.Polarity == Polarity.LowerIsBetter
                || (target == 0 && comparison == Comparison.Equal) ? (high, low) : (low, high);
            if (worse.Score is decimal fewer && better.Score is decimal more)
                more.Should().BeGreaterThanOrEqualTo(fewer);
        }, iter: Runs);

    [Fact]
    public void A_miss_with_the_full_score_demands_a_reason()
    {
        ScoringProfile bands = ScoringProfile.Find("caiyu-2021-101-bands")!;
        IndicatorScore score = new FormScorer(bands).Score("≥95%", "92%", new EvaluationContext { Category = Category.Satisfaction, Weight = 10 });
        (score.Score, score.Evaluation.Attainment, score.ReasonDemands).Should().Be((10m, Attainment.NotMet, ReasonDemands.Missed));
        score.Explain().GetText().Should().Contain("未达成而得满分");
    }

    // A share over the whole is implausible in one unit as in the other, but the guard speaks of per cent.
    private static bool IsGuarded(IndicatorScore score) => score.Evaluation.Reason == EvaluationReason.Implausible;
}
