using System;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>Scoring profiles in JSON: a user's own rules.</summary>
public sealed class ScoringProfileJsonTests
{
    [Fact]
    public void Every_profile_of_the_library_reads_back_equal()
    {
        foreach (ScoringProfile profile in ScoringProfile.All)
            PerfModelJson.Deserialize<ScoringProfile>(PerfModelJson.Serialize(profile)).Should().Be(profile);
        ScoringProfile[] all = [.. ScoringProfile.All];
        PerfModelJson.Deserialize<ScoringProfile[]>(PerfModelJson.Serialize(all)).Should().Equal(all);
    }

    [Fact]
    public void Every_setting_reads_back_equal()
    {
        ScoringProfile profile = ScoringProfile.Default with
        {
            Id = "own",
            Equal = EqualReading.Exact,
            PassThreshold = 0.6m,
            ExecutionReasonBelow = 0.9m,
            Inapplicable = InapplicableRule.ScaleRest,
            Over = new OverAchievement(),
            Rounding = new ScoreRounding(1, RoundingMode.Down),
            Rules =
            [
                new ScoringRule { Name = "热线响应", Polarity = Polarity.LowerIsBetter, Method = ScoringMethod.Steps, Step = new StepDeduction(10, 2.5m) },
                new ScoringRule { Category = "satisfaction", Method = ScoringMethod.Bands, PassThreshold = 0.5m, Bands = [new ScoreBand(90, 1), new ScoreBand(60, 0.5m)] },
            ],
            Plans = [new WeightPlan { Execution = 20, Undivided = 80 }],
        };
        PerfModelJson.Deserialize<ScoringProfile>(PerfModelJson.Serialize(profile)).Should().Be(profile);
    }

    [Fact]
    public void A_profile_begins_with_one_of_the_library_and_says_what_differs()
    {
        ScoringProfile profile = PerfModelJson.Deserialize<ScoringProfile>("""
            {"rounding":{"places":1},"id":"某市-2024","base":"guangxi","title":"某市项目支出绩效自评","rules":[{"category":"satisfaction","method":"bands","bands":[{"from":90,"share":1},{"from":60,"share":0.5}]}]}
            """);
        profile.Should().Be(ScoringProfile.Find("guangxi")! with
        {
            Id = "某市-2024",
            Title = "某市项目支出绩效自评",
            Rounding = new ScoreRounding(1),
            Rules = [new ScoringRule { Category = "satisfaction", Method = ScoringMethod.Bands, Bands = [new ScoreBand(90, 1), new ScoreBand(60, 0.5m)] }],
        });
        new FormScorer(profile).Score("90%", "89%", new EvaluationContext { Category = Category.Satisfaction, Weight = 10 }).Score.Should().Be(5);
    }

    [Theory]
    [InlineData("""{"title":"x"}""", JsonErrorCodeName.MissingProperty, "$")]
    [InlineData("""{"id":" "}""", JsonErrorCodeName.EmptyText, "$.id")]
    [InlineData("""{"id":"x","base":"y"}""", JsonErrorCodeName.UnknownName, "$.base")]
    [InlineData("""{"id":"x","lower":"cubic"}""", JsonErrorCodeName.UnknownName, "$.lower")]
    [InlineData("""{"id":"x","passThreshold":"60%"}""", JsonErrorCodeName.NumberExpected, "$.passThreshold")]
    [InlineData("""{"id":"x","plans":[{"groups":[{"group":"output"}]}]}""", JsonErrorCodeName.MissingProperty, "$.plans[0].groups[0]")]
    [InlineData("""{"id":"x","rules":[{"bands":[{"from":90,"share":1,"to":2}]}]}""", JsonErrorCodeName.UnknownProperty, "$.rules[0].bands[0]")]
    [InlineData("""{"id":"x","rounding":{"places":21}}""", JsonErrorCodeName.IntegerExpected, "$.rounding.places")]
    [InlineData("""{"id":"x","id":"y"}""", JsonErrorCodeName.DuplicateProperty, "$")]
    public void A_wrong_profile_is_refused_at_its_place(string json, string code, string location)
    {
        Action read = () => PerfModelJson.Deserialize<ScoringProfile>(json);
        PerfModel.Json.PerfModelJsonException error = read.Should().Throw<PerfModel.Json.PerfModelJsonException>().Which;
        (error.Code.ToString(), error.Location).Should().Be((code, location));
        error.Should().BeAssignableTo<JsonException>();
    }

    private static class JsonErrorCodeName
    {
        public const string MissingProperty = nameof(PerfModel.Json.JsonErrorCode.MissingProperty);
        public const string EmptyText = nameof(PerfModel.Json.JsonErrorCode.EmptyText);
        public const string UnknownName = nameof(PerfModel.Json.JsonErrorCode.UnknownName);
        public const string NumberExpected = nameof(PerfModel.Json.JsonErrorCode.NumberExpected);
        public const string UnknownProperty = nameof(PerfModel.Json.JsonErrorCode.UnknownProperty);
        public const string IntegerExpected = nameof(PerfModel.Json.JsonErrorCode.IntegerExpected);
        public const string DuplicateProperty = nameof(PerfModel.Json.JsonErrorCode.DuplicateProperty);
    }
}
