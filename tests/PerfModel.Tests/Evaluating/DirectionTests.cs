using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Evaluating;

/// <summary>Which way an indicator is better, as its form says: 指标方向.</summary>
public sealed class DirectionTests
{
    private static Indicator Read(string heading, string cells) =>
        FormReader.Read($"项目名称\t培训\n一级指标\t二级指标\t三级指标\t{heading}\t实际完成值\t分值\t得分\n产出指标\t质量指标\t办件时长\t{cells}\t12天\t10\t10\n").Forms[0].Indicators[0];

    [Theory]
    [InlineData("反向", Polarity.LowerIsBetter, Attainment.NotMet)]
    [InlineData("正向", Polarity.HigherIsBetter, Attainment.Met)]
    [InlineData("双向", null, Attainment.NotMet)]
    public void A_column_of_it_decides_and_stays(string cell, Polarity? polarity, Attainment attainment)
    {
        Indicator indicator = Read("指标方向\t指标值", cell + "\t10天");
        indicator.Polarity.Should().Be(polarity);
        indicator.OtherFields.Should().ContainSingle().Which.Text.Should().Be(cell);
        Evaluator.Default.Evaluate(indicator).Attainment.Should().Be(attainment);
    }

    [Fact]
    public void The_column_of_symbols_may_say_it_too()
    {
        Indicator indicator = Read("指标性质\t指标值\t度量单位", "反向指标\t10\t天");
        indicator.Polarity.Should().Be(Polarity.LowerIsBetter);
        indicator.TargetSymbol.Should().Be("反向指标");
        Evaluation evaluation = Evaluator.Default.Evaluate(indicator);
        (evaluation.Attainment, evaluation.ComparisonSource).Should().Be((Attainment.NotMet, ComparisonSource.Polarity));
    }

    [Fact]
    public void A_rule_of_the_profile_corrects_the_form()
    {
        ScoringProfile profile = ScoringProfile.Default with { Id = "own", Rules = [new ScoringRule { Name = "办件时长", Polarity = Polarity.HigherIsBetter }] };
        var form = new PerformanceForm { Indicators = [new Indicator { Name = "办件时长", TargetText = "10天", ActualText = "12天", Weight = 10, Polarity = Polarity.LowerIsBetter }] };
        FormScorer.Default.Score(form).Indicators[0].Score.Should().Be(8);
        new FormScorer(profile).Score(form).Indicators[0].Score.Should().Be(10);
        new FormScorer(profile).Score(form.Indicators[0]).Score.Should().Be(10);
    }

    [Fact]
    public void A_stated_comparison_and_the_context_go_before_it()
    {
        var indicator = new Indicator { TargetText = "≥10天", ActualText = "12天", Polarity = Polarity.LowerIsBetter };
        Evaluator.Default.Evaluate(indicator).Attainment.Should().Be(Attainment.Met);
        Evaluator.Default.Evaluate(indicator with { TargetText = "10天" }, new EvaluationContext { Polarity = Polarity.HigherIsBetter }).Attainment.Should().Be(Attainment.Met);
    }
}
