using System.Linq;
using System.Text.Json;
using FluentAssertions;
using PerfModel.Json;
using PerfModel.Tests.Validation;
using PerfModel.Validation;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>Findings, places, fixes and results of validation in JSON.</summary>
public sealed class FindingJsonTests
{
    private static readonly Validator Everything = new(ValidationProfile.Local.WithEveryRule());

    [Fact]
    public void A_finding_has_its_rule_both_messages_its_place_and_its_fix()
    {
        PerformanceForm form = FormNotation.Form("项目名称:租用费 // 成本指标 | 线路租用费 | 17 万");
        form = form with { Indicators = [form.Indicators[0] with { TargetPlace = new SourcePlace { Line = 9, Column = 5 } }] };
        Finding finding = Everything.Validate(form).Findings.Single(f => f.RuleId == "VAL007");
        PerfModelJson.Serialize(finding).Should().Be("""
            {"rule":"VAL007","severity":"warning","message":"计量单位不完整，“17 万”中的“万”应写为“万元”",
            "messages":{"zh":"计量单位不完整，“17 万”中的“万”应写为“万元”","en":"The unit of \u002217 万\u0022 is incomplete: write \u0022万元\u0022 for \u0022万\u0022"},
            "arguments":["17 万","万"],"form":0,"projectName":"租用费","indicator":0,"name":"线路租用费","field":"target","pointer":"/0/indicators/0/target",
            "span":{"start":0,"length":4},"place":{"line":9,"column":5},"fix":{"start":4,"length":0,"replacement":"元"}}
            """.Replace("\n", ""));
        var english = PerfModelJson.CreateOptions(new PerfModelJsonOptions { Language = Language.English });
        PerfModelJson.Serialize(finding, english).Should().Contain("\"message\":\"The unit of");
    }

    [Fact]
    public void Every_finding_on_the_sample_and_on_the_examples_reads_back_equal()
    {
        FormDocument sample = FormReader.Read(Forms.SampleFiles.Pingluo);
        FormDocument[] documents = [sample, .. RuleCatalog.Rules.SelectMany(rule => rule.Examples).Select(example => FormNotation.Read(example.Form))];
        foreach (FormDocument document in documents)
        {
            ValidationResult result = Everything.Validate(document);
            PerfModelJson.Deserialize<ValidationResult>(PerfModelJson.Serialize(result)).Should().Be(result);
        }
    }

    [Fact]
    public void What_was_suppressed_is_kept_with_its_reason()
    {
        ValidationProfile profile = ValidationProfile.Local.Suppress(new Suppression("VAL002", "按合同") { ProjectName = "甲", IndicatorName = "线路数量" });
        ValidationResult result = new Validator(profile).Validate(FormNotation.Form("项目名称:甲 // 数量指标 | 线路数量 | 207条"));
        result.Suppressed.Should().ContainSingle();
        string json = PerfModelJson.Serialize(result);
        json.Should().Contain("""{"rule":"VAL002","reason":"按合同","projectName":"甲","indicatorName":"线路数量"}""");
        PerfModelJson.Deserialize<ValidationResult>(json).Should().Be(result);
    }

    [Fact]
    public void Findings_of_ones_own_rules_are_read_where_the_rules_are_known()
    {
        Rule own = Rule.ForForm("OWN001", Severity.Info, "共{0}个指标", "{0} indicators", c => c.Report(c.Form.Indicators.Count));
        Finding finding = new Validator(ValidationProfile.Local.With(own)).Validate(new PerformanceForm()).Findings.Single(f => f.RuleId == "OWN001");
        string json = PerfModelJson.Serialize(finding);
        json.Should().Contain("\"arguments\":[\"0\"]");
        PerfModelJson.Deserialize<Finding>(json, PerfModelJson.CreateOptions(new PerfModelJsonOptions { OwnRules = [own] })).Should().Be(finding);
        FluentActions.Invoking(() => PerfModelJson.Deserialize<Finding>(json)).Should().Throw<PerfModelJsonException>()
            .Which.GetMessage(Language.English).Should().Be("There is no rule \"OWN001\"");
    }

    [Fact]
    public void Small_parts_stand_alone()
    {
        PerfModelJson.Serialize(new TextSpan(2, 3)).Should().Be("""{"start":2,"length":3}""");
        PerfModelJson.Deserialize<TextSpan>("""{"length":3,"start":2}""").Should().Be(new TextSpan(2, 3));
        PerfModelJson.Serialize(Severity.Error).Should().Be("\"error\"");
        FindingArgument[] arguments = [Category.Quality, "甲", null as string, 3, 1.50m, TargetParser.Parse("5=50%").Error];
        foreach (FindingArgument argument in arguments)
            PerfModelJson.Deserialize<FindingArgument>(PerfModelJson.Serialize(argument)).Should().Be(argument);
        PerfModelJson.Serialize(arguments[0]).Should().Be("""{"category":"output.quality"}""");
        PerfModelJson.Serialize(arguments[4]).Should().Be("\"1.5\"");
        default(FindingArgument).Should().Be(FindingArgument.FromString(""));
    }

    [Theory]
    [InlineData("""{"severity":"info","form":0,"field":"form"}""", nameof(JsonErrorCode.MissingProperty), "$")]
    [InlineData("""{"rule":"VAL999","severity":"info","form":0,"field":"form"}""", nameof(JsonErrorCode.UnknownRule), "$.rule")]
    [InlineData("""{"rule":"VAL002","severity":"fatal","form":0,"field":"form"}""", nameof(JsonErrorCode.UnknownName), "$.severity")]
    [InlineData("""{"rule":"VAL002","variant":"x","severity":"info","form":0,"field":"form"}""", nameof(JsonErrorCode.UnknownName), "$.variant")]
    [InlineData("""{"rule":"VAL002","severity":"info","form":-1,"field":"form"}""", nameof(JsonErrorCode.IntegerExpected), "$.form")]
    [InlineData("""{"rule":"VAL002","severity":"info","form":0,"field":"target","indicator":3,"pointer":"/0/indicators/4/target"}""", nameof(JsonErrorCode.TextDiffers), "$")]
    [InlineData("""{"rule":"VAL002","severity":"info","form":0,"field":"form","arguments":[{}]}""", nameof(JsonErrorCode.MissingProperty), "$.arguments[0]")]
    [InlineData("""{"rule":"VAL002","severity":"info","form":0,"field":"form","arguments":[3]}""", nameof(JsonErrorCode.StringExpected), "$.arguments[0]")]
    [InlineData("""{"rule":"VAL002","severity":"info","form":0,"field":"form","fix":{"start":0,"length":1}}""", nameof(JsonErrorCode.MissingProperty), "$.fix")]
    [InlineData("""{"rule":"VAL002","severity":"info","form":0,"field":"form","messages":{"de":""}}""", nameof(JsonErrorCode.UnknownProperty), "$.messages")]
    public void A_wrong_finding_is_refused_at_its_place(string json, string code, string location)
    {
        PerfModelJsonException error = FluentActions.Invoking(() => PerfModelJson.Deserialize<Finding>(json)).Should().Throw<PerfModelJsonException>().Which;
        (error.Code.ToString(), error.Location).Should().Be((code, location));
        error.Should().BeAssignableTo<JsonException>();
    }
}
