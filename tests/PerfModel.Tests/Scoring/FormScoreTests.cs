using System.Linq;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Scoring;

/// <summary>Weights, execution, totals and grades of whole forms, and the causes of differences from printed scores.</summary>
public sealed class FormScoreTests
{
    private static Indicator Row(Category category, string name, string target, string actual, decimal? weight = null, string? score = null) =>
        Indicator.Create(category, name, target) with
        {
            ActualText = actual,
            Weight = weight is decimal points ? points : null,
            Score = score is null ? null : new Figure(score),
        };

    private static BudgetExecution Execution(string budget, string executed, string? weight = null, string? score = null, string? rate = null) => new()
    {
        Unit = "万元",
        Total = new ExecutionLine
        {
            Label = "年度资金总额",
            Adjusted = new Figure(budget),
            Executed = new Figure(executed),
            Weight = weight is null ? null : new Figure(weight),
            Score = score is null ? null : new Figure(score),
            Rate = rate is null ? null : new Figure(rate),
        },
    };

    private static PerformanceForm Form(BudgetExecution? execution, params Indicator[] indicators) =>
        new() { Kind = FormKind.SelfEvaluation, Year = 2024, Execution = execution, Indicators = indicators.ToValueList() };

    private static FormScore Unweighted(string profile = "caiyu-2020-10") => new FormScorer(ScoringProfile.Find(profile)).Score(Form(
        Execution("100", "86.19"),
        Row(Category.Quantity, "培训期数", "≥3期", "3期"),
        Row(Category.Quality, "合格率", "≥95%", "95%"),
        Row(Category.Cost, "成本", "≤17万元", "17万元"),
        Row(Category.SocialBenefit, "影响", "显著提升", "达成预期指标"),
        Row(Category.Satisfaction, "满意度", "≥90%", "90%")));

    [Fact]
    public void Absent_weights_are_divided_evenly_by_the_profile_and_said_so()
    {
        FormScore score = Unweighted();
        score.Indicators.Select(i => i.Weight).Should().Equal(16.66m, 16.67m, 16.67m, 30m, 10m);
        score.Indicators.Should().OnlyContain(i => i.WeightSource == WeightSource.Distributed);
        score.Remarks.Select(r => (r.Code, r.Value)).Should().BeEquivalentTo(
            [(WeightRemarkCode.Distributed, 50m), (WeightRemarkCode.Distributed, 30m), (WeightRemarkCode.Distributed, (decimal?)10m)]);
        (score.Execution!.Weight, score.Execution.Score, score.Execution.Rate).Should().Be((10m, 8.62m, 0.8619m));
        score.Maximum.Should().Be(100);
        score.TotalRange.Should().Be(new ScoreRange(92.62m, 98.62m));
        score.Total.Should().BeNull();
        score.Grade!.Name.Should().Be("优");
        score.Groups.Select(g => (g.Group, g.Weight)).Should().Equal((CategoryGroup.Output, 50m), (CategoryGroup.Benefit, 30m), (CategoryGroup.Satisfaction, 10m));
    }

    [Fact]
    public void The_plan_is_the_one_that_has_the_groups_of_the_form()
    {
        FormScore score = Unweighted("caiyu-2021-101");
        score.Plan.Of(CategoryGroup.Cost).Should().Be(20);
        score.Indicators.Select(i => i.Weight).Should().Equal(20m, 20m, 20m, 20m, 10m);
        FormScore hubei = Unweighted("hubei-2020");
        hubei.Indicators.Select(i => i.Weight).Should().Equal(16m, 16m, 16m, 16m, 16m);
        hubei.Execution!.Score.Should().Be(17.24m);
    }

    [Fact]
    public void A_score_of_a_person_inside_the_tier_is_taken_and_outside_is_not()
    {
        FormScore score = FormScorer.Default.Score(Form(
            null,
            Row(Category.SocialBenefit, "甲", "显著提升", "达成预期指标", 10, "9"),
            Row(Category.SocialBenefit, "乙", "显著提升", "达成预期指标", 10, "7")));
        score.Indicators.Select(i => (i.Score, i.Basis)).Should().Equal((9m, ScoreBasis.Given), (null, ScoreBasis.Tier));
        score.TotalRange.Should().Be(new ScoreRange(17, 19));
        score.CompareWithPublished().Indicators.Select(d => d.Cause).Should().Equal(DifferenceCause.None, DifferenceCause.OutsideTier);
        score.Indicators[0].ReasonDemands.Should().Be(ReasonDemands.BelowWeight);
    }

    [Fact]
    public void What_does_not_apply_is_left_out_or_the_rest_is_scaled()
    {
        PerformanceForm form = Form(
            Execution("10", "10", "10"),
            Row(Category.Quantity, "甲", "≥2期", "1期", 40),
            Row(Category.Quality, "乙", "≥90%", "95%", 20),
            Row(Category.SocialBenefit, "丙", "/", "/", 30));
        FormScore left = FormScorer.Default.Score(form);
        (left.Total, left.Maximum, left.Grade!.Name).Should().Be((50m, 70m, "中"));
        left.Indicators[2].Basis.Should().Be(ScoreBasis.LeftOut);
        FormScore scaled = new FormScorer(ScoringProfile.Default with { Inapplicable = InapplicableRule.ScaleRest }).Score(form);
        scaled.Indicators.Select(i => i.Weight).Should().Equal(60m, 30m, 30m);
        (scaled.Total, scaled.Maximum).Should().Be((70m, 100m));
        scaled.Remarks.Should().ContainSingle(r => r.Code == WeightRemarkCode.Scaled);
    }

    [Theory]
    [InlineData("86.19", "100", null, "8.62", null)]
    [InlineData("120", "100", null, "10", null)]
    [InlineData("-5", "100", null, "0", null)]
    [InlineData("0", "0", null, null, null)]
    [InlineData("0", "0", "86%", "8.6", "0.86")]
    [InlineData("", "", "79.27", "7.93", "0.7927")]
    [InlineData("", "", "0.79", null, null)]
    [InlineData("待定", "100", null, null, null)]
    public void The_execution_of_the_budget_is_scored_by_its_amounts_else_by_its_rate(string executed, string budget, string? rate, string? expected, string? printed)
    {
        ExecutionScore score = FormScorer.Default.Score(Form(Execution(budget, executed, "10", null, rate))).Execution!;
        score.Score.Should().Be(expected is null ? null : Evaluating.Cases.Number(expected));
        score.PrintedRate.Should().Be(printed is null ? null : Evaluating.Cases.Number(printed));
        score.IsPrintedRate.Should().Be(printed is not null);
        score.Explain().GetText().Should().NotBeEmpty();
    }

    [Fact]
    public void A_low_execution_needs_a_reason_in_Sichuan()
    {
        PerformanceForm form = Form(Execution("100", "89.99", "10"));
        new FormScorer(ScoringProfile.Find("sichuan-2023")).Score(form).Execution!.ReasonDemands
            .Should().Be(ReasonDemands.BelowWeight | ReasonDemands.LowExecution);
        FormScorer.Default.Score(form).Execution!.ReasonDemands.Should().Be(ReasonDemands.BelowWeight);
    }

    [Theory]
    [InlineData("≤4个", "6个", "5", DifferenceCause.None)]
    [InlineData("≤4个", "6个", "6.67", DifferenceCause.OtherFormula)]
    [InlineData("≤4个", "6个", "0", DifferenceCause.OtherFormula)]
    [InlineData("≤4个", "6个", "10", DifferenceCause.FullAlthoughMissed)]
    [InlineData("≤4个", "6个", "4", DifferenceCause.ReducedByJudgement)]
    [InlineData("≤4个", "6个", "7", DifferenceCause.OtherFormula)]
    [InlineData("≤4个", "6个", "8", DifferenceCause.RaisedByJudgement)]
    [InlineData("≥100人", "97.8人", "9.8", DifferenceCause.None)]
    [InlineData("≥100人", "97.8人", "9", DifferenceCause.RoundedByHand)]
    [InlineData("≥100人", "91.1人", "9.2", DifferenceCause.RoundedByHand)]
    [InlineData("≥100人", "120人", "12", DifferenceCause.NotCapped)]
    [InlineData("≥100人", "120人", "15", DifferenceCause.AboveWeight)]
    [InlineData("≥100人", "120人", "7", DifferenceCause.ReducedByJudgement)]
    [InlineData("≥100人", "120人次", "10", DifferenceCause.CannotJudge)]
    public void A_difference_is_named_with_its_probable_cause(string target, string actual, string printed, DifferenceCause cause)
    {
        FormScore score = FormScorer.Default.Score(Form(null, Row(Category.Quantity, "甲", target, actual, 10, printed)));
        ScoreDifference difference = score.CompareWithPublished().Indicators.Should().ContainSingle().Subject;
        difference.Cause.Should().Be(cause);
        difference.IsEqual.Should().Be(cause == DifferenceCause.None);
    }

    [Fact]
    public void Weights_that_do_not_sum_are_said()
    {
        FormScore score = FormScorer.Default.Score(Form(
            Execution("1", "1", "10"),
            Row(Category.Quantity, "甲", "≥1期", "1期", 40) with { Level1 = new CategoryLabel("产出指标(50分)") },
            Row(Category.Quality, "乙", "≥1%", "1%") with { Level1 = new CategoryLabel("产出指标(50分)"), Weight = new Figure("若干") }));
        score.Remarks.Select(r => r.Code).Should().BeEquivalentTo(
            [WeightRemarkCode.Invalid, WeightRemarkCode.Missing, WeightRemarkCode.SumDiffers, WeightRemarkCode.GroupDiffers]);
        score.Total.Should().Be(50);
        score.Remarks.Should().OnlyContain(r => r.GetMessage(Language.English).Length > 0 && r.GetMessage().Length > 0);
    }

    [Fact]
    public void The_points_beside_a_label_go_before_those_of_the_profile()
    {
        var label = new CategoryLabel("产出指标（60分）");
        FormScore score = FormScorer.Default.Score(Form(
            null,
            Row(Category.Quantity, "甲", "≥1期", "1期") with { Level1 = label },
            Row(Category.Quality, "乙", "≥1%", "1%") with { Level1 = label }));
        score.Indicators.Select(i => i.Weight).Should().Equal(30m, 30m);
    }

    [Fact]
    public void An_empty_form_has_nothing_to_score()
    {
        FormScore score = FormScorer.Default.Score(new PerformanceForm());
        (score.Total, score.Maximum, score.Grade).Should().Be((0m, 0m, null));
        score.CompareWithPublished().IsEqual.Should().BeTrue();
        FormScorer.Default.Score(new FormDocument { Forms = [new PerformanceForm()] }).Should().Equal(score);
    }
}
