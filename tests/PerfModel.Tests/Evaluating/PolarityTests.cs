using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Evaluating;

/// <summary>Which names are better when lower, and how a wrong guess is put right.</summary>
public sealed class PolarityTests
{
    [Theory]
    [InlineData("群众投诉次数", Polarity.LowerIsBetter)]
    [InlineData("群众投诉办结率", Polarity.HigherIsBetter)]
    [InlineData("处理群众投诉", Polarity.HigherIsBetter)]
    [InlineData("调解各类纠纷数量", Polarity.HigherIsBetter)]
    [InlineData("事故处理差错率", Polarity.LowerIsBetter)]
    [InlineData("减少污染物排放量", Polarity.HigherIsBetter)]
    [InlineData("污染物排放量", Polarity.LowerIsBetter)]
    [InlineData("治理污染面积", Polarity.HigherIsBetter)]
    [InlineData("森林火灾受害率", Polarity.LowerIsBetter)]
    [InlineData("粮食安全事件 发生数", Polarity.LowerIsBetter)]
    [InlineData("失业率", Polarity.LowerIsBetter)]
    [InlineData("失业人员培训人数", Polarity.HigherIsBetter)]
    [InlineData("失业保险参保人数", Polarity.HigherIsBetter)]
    [InlineData("受灾群众安置人数", Polarity.HigherIsBetter)]
    [InlineData("受灾群众临时住所数", null)]
    [InlineData("患病人员规范管理数", Polarity.HigherIsBetter)]
    [InlineData("高血压随访控制数", Polarity.HigherIsBetter)]
    [InlineData("安全生产无事故天数", Polarity.HigherIsBetter)]
    [InlineData("成本控制率(%)", Polarity.LowerIsBetter)]
    [InlineData("举报奖励次数", Polarity.HigherIsBetter)]
    [InlineData("培训期数", Polarity.HigherIsBetter)]
    [InlineData("建设面积", Polarity.HigherIsBetter)]
    [InlineData("某项参数", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_name_says_which_way_is_better(string? name, Polarity? polarity) =>
        PolarityCatalog.Default.Find(name, out _).Should().Be(polarity);

    [Fact]
    public void A_category_says_it_for_those_below_it()
    {
        PolarityCatalog.Default.Find(Category.EconomicCost).Should().Be(Polarity.LowerIsBetter);
        PolarityCatalog.Default.Find(Category.Quantity).Should().Be(Polarity.HigherIsBetter);
        PolarityCatalog.Default.Find(Category.Timeliness).Should().BeNull();
        PolarityCatalog own = PolarityCatalog.Default.With(Category.EconomicCost, Polarity.HigherIsBetter);
        own.Find(Category.EconomicCost).Should().Be(Polarity.HigherIsBetter);
        own.Find(Category.Cost).Should().Be(Polarity.LowerIsBetter);
    }

    [Fact]
    public void A_wrong_guess_is_put_right_for_one_indicator_or_for_all()
    {
        var context = new EvaluationContext { Name = "空置率" };
        Evaluator.Default.Evaluate("10%", "20%", context).Attainment.Should().Be(Attainment.NotMet);
        Evaluator.Default.Evaluate("10%", "20%", context with { Polarity = Polarity.HigherIsBetter }).Attainment.Should().Be(Attainment.Met);
        var own = new Evaluator(new EvaluationOptions { Polarities = PolarityCatalog.Default.With("空置率", Polarity.HigherIsBetter) });
        own.Evaluate("10%", "20%", context).Attainment.Should().Be(Attainment.Met);
        var more = new Evaluator(new EvaluationOptions { Polarities = PolarityCatalog.Default.With("跑冒滴漏", Polarity.LowerIsBetter) });
        more.Evaluate("10处", "20处", new EvaluationContext { Name = "跑冒滴漏" }).ComparisonCause.Should().Be("跑冒滴漏");
    }

    [Fact]
    public void Options_let_doubtful_values_be_read()
    {
        Evaluation Evaluate(EvaluationOptions options, string target, string actual, string? name = null) =>
            new Evaluator(options).Evaluate(target, actual, new EvaluationContext { Name = name });
        Evaluate(new() { BareFraction = BareFraction.Share }, "≥98%", "0.98").Should().Match<Evaluation>(e => e.Attainment == Attainment.Met && e.ActualValue == 98 && e.UnitReading == UnitReading.Fraction);
        Evaluate(new() { BareFraction = BareFraction.SameUnit }, "≥98%", "0.98").Attainment.Should().Be(Attainment.NotMet);
        Evaluate(new() { StatementsDecideNumbers = true }, "≤30万元", "完成").Attainment.Should().Be(Attainment.Met);
        Evaluate(new() { DoneDecidesDates = true }, "2022年底之前", "已完成").Attainment.Should().Be(Attainment.Met);
        Evaluate(new() { FullPercentageDecidesWords = true }, "按时限完成", "100%").Attainment.Should().Be(Attainment.Met);
        Evaluate(new() { FullPercentageDecidesWords = true }, "按时限完成", "99%").Attainment.Should().Be(Attainment.CannotJudge);
        Evaluate(new() { ApproximateTolerance = 0.05m }, "约100人", "95人", "参训人数").Attainment.Should().Be(Attainment.Met);
        Evaluate(new() { ApproximateTolerance = 0.05m }, "约100人", "94人", "参训人数").Attainment.Should().Be(Attainment.NotMet);
    }

    [Fact]
    public void An_explanation_states_the_comparison_with_both_numbers_after_conversion()
    {
        Evaluation evaluation = Evaluator.Default.Evaluate("17万", "165000元", new EvaluationContext { Category = Category.Cost });
        evaluation.Explain().GetText().Should().Be(
            "实际值 16.5万元 ≤ 17万元，符合指标值；实际值“165000元”换算为 16.5万元；指标值未写比较符号，按指标类别“cost”取“≤”；完成率 97.06%，偏离度 -2.94%");
        evaluation.Explain().GetSentence(Language.English).Should().Be("The actual value 16.5万元 ≤ 17万元 is what the target asks for");
        evaluation.Explain().GetLines().Should().HaveCount(4);
        FormScorer.Default.Score("≥3次", "1次", new EvaluationContext { Weight = 10 }).Explain().GetText().Should().StartWith("得 3.33 分 ＝ 10 × 1 ÷ 3；四舍五入保留 2 位小数；实际值 1次 不满足 ≥ 3次");
    }
}
