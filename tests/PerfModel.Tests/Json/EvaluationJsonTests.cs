using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using FluentAssertions;
using PerfModel.Json;
using PerfModel.Tests.Evaluating;
using PerfModel.Tests.Generators;
using PerfModel.Tests.Scoring;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>Verdicts, scores and lights in JSON, as systems exchange them.</summary>
public sealed class EvaluationJsonTests
{
    private static readonly Gen<EvaluationContext> Context = Any.Of(
        EvaluationContext.None,
        new EvaluationContext { Category = Category.Cost, Weight = 10, Year = 2024 },
        new EvaluationContext { Name = "投诉次数", Weight = 22.5m, Baseline = 100, MoneyUnit = UnitCatalog.Default.Parse("万元") });

    private static readonly PerformanceForm[] Published = [.. PublishedForms.Files().Select(file => PublishedForms.Read(file).Form)];

    private static readonly Gen<IndicatorScore> Scores = Gen.Select(EvaluationGenerators.AnyTarget, EvaluationGenerators.AnyTarget, Context)
        .Select((target, actual, context) => FormScorer.Default.Score(target, actual, context));

    private static readonly Gen<FormScore> FormScores = FormGen.Forms.Select(FormScorer.Default.Score);

    private static readonly Gen<FormProgress> Progress = Gen.Select(FormGen.Forms, Gen.Int[1, 12]).Select((form, month) => new FormMonitor().Assess(form, month));

    [Fact]
    public void An_evaluation_has_the_shape_that_systems_exchange()
    {
        Evaluation evaluation = Evaluator.Default.Evaluate("≥98%", "99.2%");
        JsonNode json = JsonNode.Parse(PerfModelJson.Serialize(evaluation))!;
        json.AsObject().Take(7).Select(p => p.Key).Should()
            .Equal("attainment", "reason", "comparison", "comparisonSource", "completion", "deviation", "explanation");
        json["attainment"]!.GetValue<string>().Should().Be("met");
        json["completion"]!.ToJsonString().Should().Be("1.0122");
        json["deviation"]!.ToJsonString().Should().Be("0.0122");
        json["explanation"]!["zh"]!.GetValue<string>().Should().Be(evaluation.Explain().GetText());
        json["explanation"]!["en"]!.GetValue<string>().Should().Be(evaluation.Explain().GetText(Language.English));
        json["explanation"]!["code"]!.GetValue<string>().Should().Be("valueMeets");
        json["explanation"]!["steps"]![0]!["code"]!.GetValue<string>().Should().Be("completion");
    }

    [Fact]
    public void A_score_stands_beside_the_verdict_and_an_interval_in_its_place()
    {
        var context = new EvaluationContext { Weight = 10 };
        JsonNode point = JsonNode.Parse(PerfModelJson.Serialize(FormScorer.Default.Score("≥98%", "49%", context)))!;
        point["score"]!.ToJsonString().Should().Be("5");
        point["attainment"]!.GetValue<string>().Should().Be("notMet");
        JsonNode interval = JsonNode.Parse(PerfModelJson.Serialize(FormScorer.Default.Score("显著提升", "达成预期指标", context)))!;
        interval["scoreRange"]!.ToJsonString().Should().Be("""{"lower":8,"upper":10}""");
        interval["score"].Should().BeNull();
    }

    [Fact]
    public void Every_evaluation_reads_back_equal() => Scores.Sample(score => Again(score.Evaluation), iter: 3000);

    [Fact]
    public void Every_score_reads_back_equal() => Scores.Sample(Again, iter: 3000);

    [Fact]
    public void Every_explanation_reads_back_equal_with_its_texts() => Scores.Sample(
        score =>
        {
            Explanation explanation = score.Explain();
            Explanation read = PerfModelJson.Deserialize<Explanation>(PerfModelJson.Serialize(explanation));
            read.Should().Be(explanation);
            read.GetText(Language.English).Should().Be(explanation.GetText(Language.English));
        },
        iter: 1000);

    [Fact]
    public void Every_scored_form_reads_back_equal() => FormScores.Sample(Again, iter: 300);

    [Fact]
    public void Every_published_form_reads_back_equal()
    {
        foreach (PerformanceForm form in Published)
        {
            FormScore score = FormScorer.Default.Score(form);
            Again(score);
            score.Indicators.ToList().ForEach(Again);
            score.Groups.ToList().ForEach(Again);
            if (score.Execution is not null)
                Again(score.Execution);
        }
    }

    [Fact]
    public void Every_light_reads_back_equal() => Progress.Sample(Again, iter: 300);

    [Fact]
    public void A_profile_of_ones_own_travels_with_the_score()
    {
        ScoringProfile own = ScoringProfile.Default with { Id = "own", Rounding = new ScoreRounding(1) };
        FormScore score = new FormScorer(own).Score(Published[0]);
        Again(score);
        JsonNode.Parse(PerfModelJson.Serialize(score))!["profile"]!["id"]!.GetValue<string>().Should().Be("own");
        JsonNode.Parse(PerfModelJson.Serialize(FormScorer.Default.Score(Published[0])))!["profile"]!.GetValue<string>().Should().Be("caiyu-2020-10");
        MonitoringProfile lights = MonitoringProfile.Default with { Id = "own", BlueFrom = 1.5m, InRangeCategories = ["cost"] };
        Again(lights);
        Again(new FormMonitor(lights).Assess(Published[0], 6));
    }

    [Theory]
    [InlineData("""{"attainment":"met"}""", JsonErrorCode.MissingProperty, "")]
    [InlineData("""{"attainment":"met","reason":"valueMisses"}""", JsonErrorCode.ConflictingProperties, "")]
    [InlineData("""{"attainment":"met","reason":"valueMeets","completion":1.5,"deviation":0.4}""", JsonErrorCode.ConflictingProperties, "")]
    [InlineData("""{"attainment":"Met","reason":"valueMeets"}""", JsonErrorCode.UnknownName, ".attainment")]
    [InlineData("""{"attainment":"met","reason":"valueMeets","score":10}""", JsonErrorCode.UnknownProperty, "")]
    [InlineData("""{"attainment":"met","reason":"valueMeets","completion":"1"}""", JsonErrorCode.NumberExpected, ".completion")]
    [InlineData("""{"attainment":"met","reason":"dateMeets","due":"2024-12"}""", JsonErrorCode.DateInvalid, ".due")]
    [InlineData("""{"attainment":"met","reason":"valueMeets","explanation":{"zh":"","en":""}}""", JsonErrorCode.MissingProperty, ".explanation")]
    [InlineData("""{"attainment":"met","reason":"valueMeets","explanation":{"code":"valueMeets"}}""", JsonErrorCode.TooFewItems, ".explanation")]
    [InlineData("""{"attainment":"met","reason":"valueMeets","explanation":{"code":"other"}}""", JsonErrorCode.UnknownName, ".explanation.code")]
    [InlineData("""{"attainment":"met","reason":"partsMeet","parts":[{"attainment":"met","reason":"valueMeets","unit":"ab","extra":1}]}""", JsonErrorCode.UnknownProperty, ".parts[0]")]
    public void What_is_no_evaluation_is_refused_with_its_place(string json, JsonErrorCode code, string place)
    {
        PerfModelJsonException error = Refused<Evaluation>(json);
        error.Code.Should().Be(code);
        error.Location.Should().Be("$" + place);
    }

    [Fact]
    public void A_scored_form_that_contradicts_itself_is_refused()
    {
        string json = PerfModelJson.Serialize(FormScorer.Default.Score(Published[0]));
        Refused(json, root => root["indicators"]!.AsArray().RemoveAt(0), JsonErrorCode.ConflictingProperties, "");
        Refused(json, root => root["indicators"]![1]!["name"] = "别的指标", JsonErrorCode.ConflictingProperties, ".indicators[1]");
        Refused(json, root => root["profile"] = "nowhere", JsonErrorCode.UnknownName, ".profile");
        Refused(json, root => root["grade"] = "甲", JsonErrorCode.UnknownName, "");
        Refused(json, root => root["indicators"]![0]!["reasonDemands"] = new JsonArray(), JsonErrorCode.TooFewItems, ".indicators[0].reasonDemands");
        Refused(json, root => root["indicators"]![0]!["scoreRange"] = JsonNode.Parse("""{"lower":2,"upper":1}"""), JsonErrorCode.RangeInvalid, ".indicators[0].scoreRange");
        Refused(json, root => root["totalRange"] = JsonNode.Parse("""{"lower":1,"upper":2}"""), JsonErrorCode.ConflictingProperties, "");
    }

    [Fact]
    public void A_light_that_is_not_the_worst_is_refused() =>
        Refused<FormProgress>("""{"month":6,"profile":"common","light":"red","indicators":[]}""").Code.Should().Be(JsonErrorCode.ConflictingProperties);

    [Fact]
    public void What_has_no_JSON_form_is_not_written()
    {
        Evaluation evaluation = Evaluator.Default.Evaluate("≥98%", "99.2%");
        Unwritten(evaluation with { Attainment = Attainment.NotMet });
        Unwritten(evaluation with { Due = new System.DateTime(2024, 12, 31, 8, 0, 0) });
        FormScore score = FormScorer.Default.Score(Published[0]);
        Unwritten(score with { Indicators = [] });
        Unwritten(score with { Grade = new ScoreGrade("甲", "a", 0) });
        Unwritten(new FormProgress { Month = 13 });
    }

    [Fact]
    public void Nothing_but_a_JsonException_comes_of_damaged_scores() =>
        DamageGen.Of(Scores.Select(score => PerfModelJson.SerializeToUtf8Bytes(score))).Sample(json => Damaged<IndicatorScore>(json), iter: 2000);

    [Fact]
    public void Nothing_but_a_JsonException_comes_of_damaged_scored_forms() =>
        DamageGen.Of(FormScores.Select(score => PerfModelJson.SerializeToUtf8Bytes(score))).Sample(json => Damaged<FormScore>(json), iter: 500);

    private static void Damaged<T>(byte[] json)
        where T : notnull
    {
        try
        {
            Again(PerfModelJson.Deserialize<T>(json));
        }
        catch (JsonException)
        {
        }
    }

    private static void Again<T>(T value)
        where T : notnull => value.Equals(PerfModelJson.Deserialize<T>(PerfModelJson.Serialize(value))).Should().BeTrue(PerfModelJson.Serialize(value));

    private static void Refused(string json, System.Action<JsonNode> change, JsonErrorCode code, string place)
    {
        JsonNode root = JsonNode.Parse(json)!;
        change(root);
        PerfModelJsonException error = Refused<FormScore>(root.ToJsonString());
        (error.Code, error.Location).Should().Be((code, "$" + place));
    }

    private static PerfModelJsonException Refused<T>(string json)
        where T : notnull =>
        FluentActions.Invoking(() => PerfModelJson.Deserialize<T>(json)).Should().Throw<PerfModelJsonException>().Which;

    private static void Unwritten<T>(T value)
        where T : notnull =>
        FluentActions.Invoking(() => PerfModelJson.Serialize(value)).Should().Throw<PerfModelJsonException>().Which.Code.Should().Be(JsonErrorCode.NotRepresentable);
}
