using System;
using System.Linq;
using FluentAssertions;
using PerfModel.Json;
using PerfModel.Validation;
using Xunit;

namespace PerfModel.Tests.Validation;

/// <summary>Profiles: severities, parameters, suppressions, the choice by form.</summary>
public sealed class ProfileTests
{
    private static readonly PerformanceForm Form = FormNotation.Form("项目名称:租用费 // 数量指标 | 线路数量 | 207条 // 成本指标 | 线路租用费 | 17万");

    [Fact]
    public void Words_that_are_a_number_today_do_not_make_a_parameter_one()
    {
        ValidationProfile changed = ValidationProfile.National2021.With("STR010", "trees", "2021|local");
        changed.With("STR010", "trees", "2015").With("STR010", "trees", "2015|local").Settings.Should().Contain(setting =>
            setting.Rule.Id == "STR010" && setting.Parameters.Any(parameter => parameter.Value == "2015|local"));
    }

    [Theory]
    [InlineData("STR010", "trees", "2033")]
    [InlineData("STR010", "trees", "2021|")]
    [InlineData("STR010", "trees", "")]
    [InlineData("WGT003", "tables", "local")]
    [InlineData("STR014", "max", "many")]
    public void A_value_that_a_rule_cannot_use_is_refused_not_passed_over(string rule, string parameter, string value)
    {
        Action set = () => ValidationProfile.National2021.With(rule, parameter, value);
        set.Should().Throw<ArgumentException>().WithMessage($"*{parameter}*{rule}*");
        Action read = () => PerfModelJson.Deserialize<ValidationProfile>($$$"""{"id":"county","rules":[{"rule":"{{{rule}}}","parameters":{"{{{parameter}}}":"{{{value}}}"}}]}""");
        read.Should().Throw<PerfModelJsonException>().Which.Code.Should().Be(JsonErrorCode.ParameterInvalid);
    }

    [Fact]
    public void A_rule_is_graded_and_switched_off_without_a_change_of_the_profile()
    {
        ValidationProfile graded = ValidationProfile.Local.With("VAL002", Severity.Error);
        graded.SeverityOf("VAL002").Should().Be(Severity.Error);
        graded.Without("VAL002").SeverityOf("VAL002").Should().BeNull();
        ValidationProfile.Local.SeverityOf("VAL002").Should().Be(Severity.Warning);
        Findings(graded).Where(finding => finding.RuleId == "VAL002").Should().HaveCount(2).And.OnlyContain(finding => finding.Severity == Severity.Error);
        Findings(graded.Without("VAL002")).Should().NotContain(finding => finding.RuleId == "VAL002");
    }

    [Fact]
    public void A_parameter_is_overridden()
    {
        ValidationProfile strict = ValidationProfile.Local.With("STR014", "max", 0);
        Findings(strict).Where(finding => finding.RuleId == "STR014").Should().HaveCount(2);
        Findings(ValidationProfile.Local).Should().NotContain(finding => finding.RuleId == "STR014");
    }

    [Fact]
    public void Unknown_rules_and_parameters_are_refused()
    {
        ValidationProfile.Local.Invoking(profile => profile.Without("VAL999")).Should().Throw<ArgumentException>();
        ValidationProfile.Local.Invoking(profile => profile.With("VAL002", "max", 3)).Should().Throw<ArgumentException>();
        ValidationProfile.Local.Invoking(profile => profile.Suppress(new Suppression("VAL999", "理由"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Suppression("VAL002", " ")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Profiles_with_the_same_changes_are_equal()
    {
        ValidationProfile.National2021.With("VAL002", Severity.Info).Without("STR014")
            .Should().Be(ValidationProfile.National2021.Without("STR014").With("VAL002", Severity.Info));
        ValidationProfile.National2021.Should().NotBe(ValidationProfile.National2015).And.NotBe(ValidationProfile.National2021.Without("STR014"));
    }

    [Fact]
    public void A_suppressed_finding_is_kept_with_its_reason()
    {
        var suppression = new Suppression("VAL002", "合同约定的数量") { IndicatorName = "线路数量" };
        ValidationResult result = new Validator(ValidationProfile.Local.Suppress(suppression)).Validate(Form);
        result.All().Where(finding => finding.RuleId == "VAL002").Should().ContainSingle().Which.Place.IndicatorIndex.Should().Be(1);
        result.Suppressed.Should().ContainSingle().Which.Suppression.Reason.Should().Be("合同约定的数量");
        result.Suppressed[0].Finding.Place.IndicatorIndex.Should().Be(0);
    }

    [Fact]
    public void A_suppression_for_another_project_does_nothing()
    {
        var suppression = new Suppression("VAL002", "合同约定的数量") { ProjectName = "培训费" };
        new Validator(ValidationProfile.Local.Suppress(suppression)).Validate(Form).Suppressed.Should().BeEmpty();
    }

    [Theory]
    [InlineData("产出指标/数量指标（必填硬性指标） | 线路数量 | ≥207条", "local")]
    [InlineData("成本指标/经济成本指标 | 线路租用费 | ≤17万元", "2021")]
    [InlineData("产出指标/成本指标 | 线路租用费 | ≤17万元", "2015")]
    public void The_profile_follows_the_labels_of_the_form(string row, string profile) =>
        ValidationProfile.For(FormNotation.Form(row)).Id.Should().Be(profile);

    [Fact]
    public void An_obligation_weighs_as_much_as_the_profile_says()
    {
        PerformanceForm form = FormNotation.Form("数量指标 | 线路数量 | ≥207条");
        Severity? Of(ValidationProfile profile) => new Validator(profile).Validate(form).All().FirstOrDefault(finding => finding.RuleId == "STR008")?.Severity;
        Of(ValidationProfile.Local).Should().Be(Severity.Warning);
        Of(ValidationProfile.National2015).Should().BeNull();
        Of(ValidationProfile.National2021).Should().BeNull();
    }

    private static System.Collections.Generic.List<Finding> Findings(ValidationProfile profile) => new Validator(profile).Validate(Form).All();
}
