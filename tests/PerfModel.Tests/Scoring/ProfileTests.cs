using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Scoring;

/// <summary>Profiles are data with a source; a bad one is refused with the place of what is wrong.</summary>
public sealed class ProfileTests
{
    private static ScoringProfile Default => ScoringProfile.Default;

    [Fact]
    public void The_library_s_profiles_are_sound_and_say_where_they_come_from()
    {
        ScoringProfile.All.Should().OnlyHaveUniqueItems(p => p.Id);
        foreach (ScoringProfile profile in ScoringProfile.All)
        {
            profile.Validate().Should().BeEmpty();
            new[] { profile.Title, profile.EnglishTitle, profile.Issuer, profile.Source }.Should().NotContain(string.Empty);
            profile.Plans.Should().OnlyContain(plan => plan.Total == 100);
            ScoringProfile.Find(profile.Id).Should().BeSameAs(profile);
        }

        Default.Id.Should().Be("caiyu-2020-10");
        Default.Certainty.Should().Be(Certainty.PartlySeen);
        ScoringProfile.Find("none").Should().BeNull();
    }

    public static TheoryData<string, ProfileProblemCode, string> Problems() => new()
    {
        { "id", ProfileProblemCode.Missing, "id" },
        { "plans", ProfileProblemCode.NoWeights, "plans" },
        { "plan", ProfileProblemCode.NoWeights, "plans[0]" },
        { "groups", ProfileProblemCode.Duplicate, "plans[0].groups[1].group" },
        { "points", ProfileProblemCode.OutOfRange, "plans[0].groups[0].weight" },
        { "threshold", ProfileProblemCode.ShareOutOfRange, "passThreshold" },
        { "bands", ProfileProblemCode.NotDescending, "rules[0].bands[1].from" },
        { "bandsMissing", ProfileProblemCode.MethodMismatch, "rules[0].bands" },
        { "step", ProfileProblemCode.OutOfRange, "rules[0].step.size" },
        { "tiers", ProfileProblemCode.NotDescending, "tiers.partly" },
        { "over", ProfileProblemCode.OverBelowOne, "over.reasonFrom" },
        { "grades", ProfileProblemCode.GradesIncomplete, "grades" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void What_is_wrong_is_found_at_its_place(string what, ProfileProblemCode code, string path)
    {
        ScoringProfile profile = Broken(what);
        ProfileProblem problem = profile.Validate().Should().ContainSingle().Subject;
        (problem.Code, problem.Path).Should().Be((code, path));
        Action use = () => _ = new FormScorer(profile);
        use.Should().Throw<ScoringProfileException>().Which.Problems.Should().Equal(problem);
        problem.GetMessage(Language.English).Should().Contain(path);
        problem.GetMessage().Should().Contain(path).And.NotBe(problem.GetMessage(Language.English));
    }

    private static ScoringProfile Broken(string what) => what switch
    {
        "id" => Default with { Id = " " },
        "plans" => Default with { Plans = [] },
        "plan" => Default with { Plans = [new WeightPlan { Execution = 10 }] },
        "groups" => Default with { Plans = [Plan(new GroupWeight(CategoryGroup.Output, 50), new GroupWeight(CategoryGroup.Output, 40))] },
        "points" => Default with { Plans = [Plan(new GroupWeight(CategoryGroup.Output, -1), new GroupWeight(CategoryGroup.Benefit, 40))] },
        "threshold" => Default with { PassThreshold = 60 },
        "bands" => Default with { Rules = [new ScoringRule { Method = ScoringMethod.Bands, Bands = [new ScoreBand(60, 0.5m), new ScoreBand(90, 1)] }] },
        "bandsMissing" => Default with { Rules = [new ScoringRule { Method = ScoringMethod.Bands }] },
        "step" => Default with { Rules = [new ScoringRule { Method = ScoringMethod.Steps, Step = new StepDeduction(0, 1) }] },
        "tiers" => Default with { Tiers = new QualitativeTiers { Reached = 0.6m, Partly = 0.8m } },
        "over" => Default with { Over = new OverAchievement { FlagFrom = 1.2m, ReasonFrom = 1.1m } },
        "grades" => Default with { Grades = [new ScoreGrade("优", "excellent", 0.9m)] },
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static WeightPlan Plan(params GroupWeight[] groups) => new() { Execution = 10, Groups = groups.ToValueList() };

    [Fact]
    public void A_rule_for_one_indicator_goes_before_the_profile()
    {
        var scorer = new FormScorer(Default with
        {
            Id = "own",
            Rules =
            [
                new ScoringRule { Name = "验收合格率", PassThreshold = 0.95m },
                new ScoringRule { Name = "热线响应", Polarity = Polarity.LowerIsBetter, Method = ScoringMethod.Steps, Step = new StepDeduction(10, 2) },
            ],
        });
        IndicatorScore Score(string name, string target, string actual) => scorer.Score(target, actual, new EvaluationContext { Name = name, Weight = 10 });
        Score("验收合格率", "≥100%", "94%").Should().Match<IndicatorScore>(s => s.Score == 0 && s.Basis == ScoreBasis.BelowThreshold);
        Score("验收合格率", "≥100%", "95%").Score.Should().Be(9.5m);
        Score("另一合格率", "≥100%", "94%").Score.Should().Be(9.4m);
        Score("热线响应", "30分钟", "41分钟").Should().Match<IndicatorScore>(s => s.Score == 6 && s.Basis == ScoreBasis.Steps);
        Score("热线响应", "30分钟", "29分钟").Score.Should().Be(10);
    }

    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, "0.13")]
    [InlineData(RoundingMode.HalfToEven, "0.12")]
    [InlineData(RoundingMode.Down, "0.12")]
    public void Halves_are_rounded_as_the_profile_says(RoundingMode mode, string expected)
    {
        var scorer = new FormScorer(Default with { Rounding = new ScoreRounding(2, mode) });
        scorer.Score("≥8次", "1次", new EvaluationContext { Weight = 1 }).Score
            .Should().Be(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Any_difference_is_a_miss_where_the_profile_reads_equal_exactly()
    {
        var scorer = new FormScorer(Default with { Equal = EqualReading.Exact });
        IndicatorScore over = scorer.Score("=100人", "120人", new EvaluationContext { Weight = 10 });
        (over.Evaluation.Attainment, over.Score).Should().Be((Attainment.NotMet, 8m));
    }

    [Fact]
    public void Far_over_the_target_is_flagged_and_needs_a_reason_but_costs_no_point()
    {
        var guangxi = new FormScorer(ScoringProfile.Find("guangxi"));
        IndicatorScore Score(string actual) => guangxi.Score("≥100人", actual, new EvaluationContext { Weight = 10 });
        Score("119.999人").Should().Match<IndicatorScore>(s => !s.IsFarOver && s.ReasonDemands == ReasonDemands.None);
        Score("120人").Should().Match<IndicatorScore>(s => s.IsFarOver && s.ReasonDemands == ReasonDemands.None);
        Score("129.9999人").Should().Match<IndicatorScore>(s => s.ReasonDemands == ReasonDemands.None);
        Score("130人").Should().Match<IndicatorScore>(s => s.ReasonDemands == ReasonDemands.FarOver && s.Score == 10 && s.LacksReason);
        FormScorer.Default.Score("≥100人", "500人", new EvaluationContext { Weight = 10 }).ReasonDemands.Should().Be(ReasonDemands.None);
    }

    [Fact]
    public void Every_code_has_a_sentence_in_both_languages_with_the_same_arguments()
    {
        static IEnumerable<string> Places(string text) => text.Split('{').Skip(1).Select(p => p.Split('}')[0]).Distinct().Order();
        foreach ((string zh, string en) in Explanation.Templates.Values.Concat(ProfileProblem.Templates.Values))
            Places(en).Should().Equal(Places(zh));
        string[] codes =
        [
            .. Enum.GetNames<EvaluationReason>().Select(n => char.ToLowerInvariant(n[0]) + n[1..]),
            .. Enum.GetNames<ScoreBasis>().Select(n => "score" + n), .. Enum.GetNames<DifferenceCause>().Select(n => "difference" + n),
            .. Enum.GetNames<WeightRemarkCode>().Select(n => "weights" + n), .. Enum.GetNames<RoundingMode>().Select(n => "rounded" + n),
            .. Enum.GetNames<MonitoringLight>().Select(n => "light" + n), .. Enum.GetNames<ComparisonSource>().Skip(1).Select(n => "comparisonBy" + n),
        ];
        Explanation.Templates.Keys.Should().Contain(codes);
        ProfileProblem.Templates.Keys.Should().BeEquivalentTo(Enum.GetNames<ProfileProblemCode>().Select(n => char.ToLowerInvariant(n[0]) + n[1..]));
    }
}
