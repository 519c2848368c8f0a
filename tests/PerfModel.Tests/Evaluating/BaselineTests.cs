using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Evaluating;

/// <summary>Changes against the baseline that an indicator of a form carries.</summary>
public sealed class BaselineTests
{
    private static Evaluation Evaluate(string target, string actual, Figure? baseline) =>
        Evaluator.Default.Evaluate(new Indicator { Name = "产值", TargetText = target, ActualText = actual, Baseline = baseline });

    [Theory]
    [InlineData("较上年增长5%以上", "110万元", "100万元", Attainment.Met, EvaluationReason.ValueMeets)]
    [InlineData("较上年增长5%以上", "104万元", "100", Attainment.NotMet, EvaluationReason.ValueMisses)]
    [InlineData("较上年增长5%以上", "0.011亿元", "100万元", Attainment.Met, EvaluationReason.ValueMeets)]
    [InlineData("较上年增长5%以上", "110万元", null, Attainment.CannotJudge, EvaluationReason.BaselineMissing)]
    [InlineData("较上年增长5%以上", "110万元", "待定", Attainment.CannotJudge, EvaluationReason.BaselineMissing)]
    [InlineData("较上年增长5%以上", "110万元", "100%1", Attainment.CannotJudge, EvaluationReason.BaselineMissing)]
    [InlineData("较上年增长5%以上", "110万元", "100人", Attainment.CannotJudge, EvaluationReason.UnitMismatch)]
    [InlineData("较上年增长5%以上", "110万元", "0万元", Attainment.CannotJudge, EvaluationReason.BaselineZero)]
    [InlineData("下降15%", "17人", "20人", Attainment.Met, EvaluationReason.ValueMeets)]
    [InlineData("下降15%", "18人", "20人", Attainment.NotMet, EvaluationReason.ValueMisses)]
    [InlineData("提升15个百分点", "80%", "60%", Attainment.Met, EvaluationReason.ValueMeets)]
    public void A_change_is_judged_against_it(string target, string actual, string? baseline, Attainment attainment, EvaluationReason reason)
    {
        Evaluation evaluation = Evaluate(target, actual, baseline is null ? null : new Figure(baseline));
        (evaluation.Attainment, evaluation.Reason).Should().Be((attainment, reason));
    }

    [Fact]
    public void The_context_goes_before_the_indicator()
    {
        var indicator = new Indicator { TargetText = "增长5%", ActualText = "110", Baseline = 100 };
        Evaluator.Default.Evaluate(indicator, new EvaluationContext { Baseline = 110 }).Attainment.Should().Be(Attainment.NotMet);
    }

    [Fact]
    public void A_form_is_scored_and_its_JSON_carries_it()
    {
        var form = new PerformanceForm { Indicators = [new Indicator { Name = "产值", TargetText = "增长5%", ActualText = "104万元", Baseline = new Figure("100万元"), Weight = 10 }] };
        FormScorer.Default.Score(form).Indicators[0].Score.Should().Be(8);
        PerfModelJson.Deserialize<PerformanceForm>(PerfModelJson.Serialize(form)).Indicators[0].Baseline.Should().Be(new Figure("100万元"));
    }

    [Fact]
    public void A_column_of_last_years_values_is_read_as_it()
    {
        const string text = "项目名称\t产业扶持\n一级指标\t二级指标\t三级指标\t上年完成值\t指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t产值\t100万元\t增长5%\t110万元\t10\t10\n";
        Indicator indicator = FormReader.Read(text).Forms[0].Indicators[0];
        indicator.Baseline.Should().Be(new Figure("100万元"));
        indicator.OtherFields.Should().BeEmpty();
    }
}
