using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Scoring;

/// <summary>Where the points of a form come from: each group's once, the execution where the form has it.</summary>
public sealed class WeightTests
{
    private static Indicator Row(Category category, string name, string? level1 = null, decimal? points = null) =>
        Indicator.Create(category, name, "100%") with { ActualText = "100%", Level1 = level1 is null ? null : new CategoryLabel($"{level1}（{points}分）") };

    [Fact]
    public void The_points_of_a_label_are_given_once_whatever_groups_stand_under_it()
    {
        var form = new PerformanceForm
        {
            Indicators =
            [
                Row(Category.Quantity, "培训完成率", "产出指标", 50), Row(Category.Cost, "成本节约率", "产出指标", 50),
                Row(Category.SocialBenefit, "知晓率", "效益指标", 30), Row(Category.Satisfaction, "满意度", "满意度指标", 10),
            ],
        };
        FormScore score = new FormScorer(ScoringProfile.Find("caiyu-2021-101")).Score(form);
        score.Maximum.Should().Be(90);
        score.Indicators[0].Weight.Should().Be(25);
        score.Indicators[1].Weight.Should().Be(25);
    }

    [Fact]
    public void Other_points_for_the_execution_leave_the_rest_to_the_groups()
    {
        var form = new PerformanceForm
        {
            Indicators = [Row(Category.Quantity, "培训完成率"), Row(Category.SocialBenefit, "知晓率"), Row(Category.Satisfaction, "满意度")],
            Execution = new BudgetExecution { Total = new ExecutionLine { Label = "年度资金总额", Adjusted = 100, Executed = 80, Weight = 20 } },
        };
        FormScore score = FormScorer.Default.Score(form);
        score.Maximum.Should().Be(100);
        score.Execution!.Score.Should().Be(16);
    }

    [Fact]
    public void The_execution_among_the_indicators_is_no_second_one()
    {
        var form = new PerformanceForm
        {
            Indicators = [Row(Category.Quality, "预算执行率"), Row(Category.Quantity, "培训完成率"), Row(Category.SocialBenefit, "知晓率"), Row(Category.Satisfaction, "满意度")],
            Execution = new BudgetExecution { Total = new ExecutionLine { Label = "年度资金总额", Adjusted = 100, Executed = 80 } },
        };
        FormScore score = FormScorer.Default.Score(form);
        score.Execution!.Weight.Should().Be(0);
        score.Maximum.Should().Be(90);
    }

    [Fact]
    public void A_rule_that_the_form_prints_is_named_as_the_cause()
    {
        Indicator row = Row(Category.Quantity, "培训完成率") with
        {
            ActualText = "90%",
            Weight = 10,
            Score = 7,
            OtherFields = [new LabelledText("评分标准", "每低1个百分点扣0.3分")],
        };
        FormScore score = FormScorer.Default.Score(new PerformanceForm { Indicators = [row] });
        score.CompareWithPublished().Indicators[0].Cause.Should().Be(DifferenceCause.PublisherFormula);
    }
}
