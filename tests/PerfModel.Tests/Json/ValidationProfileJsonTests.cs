using System.Linq;
using FluentAssertions;
using PerfModel.Json;
using PerfModel.Tests.Validation;
using PerfModel.Validation;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>Validation profiles in JSON: which rules are on, how serious, with which values, and what is suppressed why.</summary>
public sealed class ValidationProfileJsonTests
{
    [Fact]
    public void Every_profile_of_the_library_reads_back_equal()
    {
        foreach (ValidationProfile profile in ValidationProfile.All)
            PerfModelJson.Deserialize<ValidationProfile>(PerfModelJson.Serialize(profile)).Should().Be(profile);
    }

    [Fact]
    public void A_profile_with_everything_reads_back_equal()
    {
        Rule own = Rule.ForForm("OWN001", Severity.Info, "少于{0}个指标", "Fewer than {0} indicators", _ => { }, new RuleParameter("least", "5"), new RuleParameter("words", "甲|乙"));
        ValidationProfile profile = ValidationProfile.National2021.With(own).With("OWN001", Severity.Error).With("OWN001", "least", 7.50m).With("OWN001", "words", "丙")
            .Without("VAL002").With("STR014", "max", 12).Suppress(new Suppression("CAT009", "设备成套采购") { IndicatorName = "采购数量" })
            .Named("某县-2024", "某县预算绩效目标审核", "A county's review", "[S] 某县 2024");
        var options = PerfModelJson.CreateOptions(new PerfModelJsonOptions { OwnRules = [own] });
        string json = PerfModelJson.Serialize(profile, options);
        json.Should().Contain("""{"rule":"OWN001","severity":"error","parameters":{"least":7.50,"words":"丙"}}""");
        PerfModelJson.Deserialize<ValidationProfile>(json, options).Should().Be(profile);
    }

    [Fact]
    public void A_profile_begins_with_one_of_the_library_and_says_what_differs()
    {
        ValidationProfile profile = PerfModelJson.Deserialize<ValidationProfile>("""
            {"rules":[{"rule":"VAL002","severity":"off"},{"parameters":{"max":3},"rule":"STR014"},{"rule":"QUAL010","severity":"warning"},{"rule":"STR010","parameters":{"trees":"2015"}}],
             "id":"某县-2024","base":"local","title":"某县","suppressions":[{"rule":"STR003","reason":"补助类项目","projectName":"农村信息员生活补助"}]}
            """);
        profile.Should().Be(ValidationProfile.Local.Without("VAL002").With("STR014", "max", 3).With("QUAL010", Severity.Warning).With("STR010", "trees", "2015")
            .Suppress(new Suppression("STR003", "补助类项目") { ProjectName = "农村信息员生活补助" })
            .Named("某县-2024", "某县", ValidationProfile.Local.EnglishName, ValidationProfile.Local.Source));
        new Validator(profile).Validate(FormNotation.Form("数量指标 | 线路数量 | 207条")).Findings.Should().NotContain(finding => finding.RuleId == "VAL002");
    }

    [Fact]
    public void A_profile_without_base_has_every_rule_as_the_catalogue_has_it() =>
        PerfModelJson.Deserialize<ValidationProfile>("""{"id":"own"}""").Settings.Select(setting => setting.Severity)
            .Should().Equal(RuleCatalog.Rules.Select(rule => (Severity?)rule.Severity));

    [Theory]
    [InlineData("""{"base":"local"}""", nameof(JsonErrorCode.MissingProperty), "$")]
    [InlineData("""{"id":" "}""", nameof(JsonErrorCode.EmptyText), "$.id")]
    [InlineData("""{"id":"x","base":"1999"}""", nameof(JsonErrorCode.UnknownName), "$.base")]
    [InlineData("""{"id":"x","rules":[{"severity":"info"}]}""", nameof(JsonErrorCode.MissingProperty), "$.rules[0]")]
    [InlineData("""{"id":"x","rules":[{"rule":"VAL002"},{"rule":"VAL998"}]}""", nameof(JsonErrorCode.UnknownRule), "$.rules[1].rule")]
    [InlineData("""{"id":"x","rules":[{"rule":"VAL002","severity":"fatal"}]}""", nameof(JsonErrorCode.UnknownName), "$.rules[0].severity")]
    [InlineData("""{"id":"x","rules":[{"rule":"VAL002","parameters":{"max":3}}]}""", nameof(JsonErrorCode.UnknownParameter), "$.rules[0].parameters")]
    [InlineData("""{"id":"x","rules":[{"parameters":{"max":"viele"},"rule":"STR014"}]}""", nameof(JsonErrorCode.ParameterInvalid), "$.rules[0].parameters.max")]
    [InlineData("""{"id":"x","rules":[{"rule":"STR014","parameters":{"max":true}}]}""", nameof(JsonErrorCode.StringExpected), "$.rules[0].parameters.max")]
    [InlineData("""{"id":"x","rules":[{"rule":"STR014","parameters":{"max":1,"max":2}}]}""", nameof(JsonErrorCode.DuplicateProperty), "$.rules[0].parameters")]
    [InlineData("""{"id":"x","rules":[{"rule":"VAL002"},{"rule":"VAL002"}]}""", nameof(JsonErrorCode.DuplicateProperty), "$.rules")]
    [InlineData("""{"id":"x","suppressions":[{"rule":"VAL002"}]}""", nameof(JsonErrorCode.MissingProperty), "$.suppressions[0]")]
    [InlineData("""{"id":"x","suppressions":[{"rule":"VAL002","reason":" "}]}""", nameof(JsonErrorCode.EmptyText), "$.suppressions[0].reason")]
    [InlineData("""{"id":"x","suppressions":[{"rule":"VAL997","reason":"y"}]}""", nameof(JsonErrorCode.UnknownRule), "$.suppressions[0].rule")]
    public void A_wrong_profile_is_refused_at_its_place(string json, string code, string location)
    {
        PerfModelJsonException error = FluentActions.Invoking(() => PerfModelJson.Deserialize<ValidationProfile>(json)).Should().Throw<PerfModelJsonException>().Which;
        (error.Code.ToString(), error.Location).Should().Be((code, location));
        error.GetMessage(Language.Chinese).Should().NotContain("{");
        error.GetMessage(Language.English).Should().NotContain("{");
    }

    [Fact]
    public void Words_for_a_number_are_refused_in_code_too() =>
        ValidationProfile.Local.Invoking(profile => profile.With("STR014", "max", "viele")).Should().Throw<System.ArgumentException>().WithMessage("*such as '8'*");
}
