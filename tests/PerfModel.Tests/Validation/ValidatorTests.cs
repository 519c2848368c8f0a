using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using PerfModel.Validation;
using Xunit;

namespace PerfModel.Tests.Validation;

/// <summary>Findings: places, spans, fixes, order, own rules.</summary>
public sealed class ValidatorTests
{
    private static readonly Validator Everything = new(ValidationProfile.Local.WithEveryRule());

    [Fact]
    public void A_finding_says_where_it_is()
    {
        PerformanceForm form = FormNotation.Form("数量指标 | 线路数量 | 207条") with { Place = new SourcePlace { Line = 3 } };
        form = form with { Indicators = [form.Indicators[0] with { TargetPlace = new SourcePlace { Line = 9, Column = 5 } }] };
        Finding finding = Everything.Validate(form, 2).All().Single(f => f.RuleId == "VAL002");
        finding.Place.Should().Be(new FindingPlace
        {
            FormIndex = 2,
            IndicatorIndex = 0,
            IndicatorName = "线路数量",
            Field = FindingField.Target,
            Source = new SourcePlace { Line = 9, Column = 5 },
            Span = new TextSpan(0, 3),
        });
        finding.Place.Pointer.Should().Be("/indicators/0/target");
        finding.Place.DocumentPointer.Should().Be("/2/indicators/0/target");
        finding.ToString().Should().Be("/2/indicators/0/target VAL002 remark: 指标值“207条”未写符号，可写为“≥207条”");
    }

    [Fact]
    public void A_finding_of_the_header_stands_at_its_field_or_at_the_form()
    {
        var form = new PerformanceForm { Place = new SourcePlace { Line = 1 }, Places = [new FieldPlace(FormField.Year, new SourcePlace { Line = 2 })] };
        ValueList<Finding> findings = Everything.Validate(form).Findings;
        findings.Single(f => f.RuleId == "HDR002").Place.Source!.Line.Should().Be(2);
        findings.Single(f => f.RuleId == "HDR001").Place.Source!.Line.Should().Be(1);
        findings.Single(f => f.RuleId == "HDR001").Place.Pointer.Should().Be("/projectName");
    }

    [Theory]
    [InlineData("成本指标 | 线路租用费 | 17 万", "VAL007", "17 万元")]
    [InlineData("成本指标 | 线路租用费 | 17 万", "COST002", "≤17 万")]
    [InlineData("成本指标 | 线路租用费 | 17 万（含税）", "VAL007", "17 万元（含税）")]
    [InlineData("质量指标 | 正常运行率 | ≥100%", "VAL003", "=100%")]
    [InlineData("质量指标 | 正常运行率 | ＞＝ 100 %", "VAL003", "= 100 %")]
    [InlineData("质量指标 | 合格率 | ≥95%以上", "VAL014", "≥95%")]
    [InlineData("数量指标 | 修缮面积 | ≥80㎡", "VAL017", "≥80平方米")]
    [InlineData("数量指标 | 修缮面积 | ≧８０ 平方米", "VAL013", "≥80平方米")]
    public void A_safe_change_is_suggested(string row, string rule, string text)
    {
        PerformanceForm form = FormNotation.Form(row);
        Finding finding = Everything.Validate(form).All().Single(f => f.RuleId == rule);
        finding.Fix!.ApplyTo(form.Indicators[0].TargetText!).Should().Be(text);
    }

    [Theory]
    [InlineData("质量指标 | 正常运行率 | 不低于100%", "VAL003")]
    [InlineData("质量指标 | 正常运行率 | ≥100%以上", "VAL003")]
    [InlineData("成本指标 | 培训补助标准 | 400元/人·天", "COST002")]
    [InlineData("成本指标 | 线路租用费 | 约17万元", "COST002")]
    [InlineData("数量指标 | 发放资料 | 3万", "VAL007")]
    public void A_change_that_is_not_safe_is_not_suggested(string row, string rule) =>
        Everything.Validate(FormNotation.Form(row)).All().Single(f => f.RuleId == rule).Fix.Should().BeNull();

    [Fact]
    public void Blanks_are_told_once_for_a_form_and_look_alike_signs_where_they_stand()
    {
        PerformanceForm form = FormNotation.Form("数量指标 | 线路数量 | ≥207 条 // 数量指标 | 站点数量 | ≥3 个 // 质量指标 | 正常运行率 | ≧98 %");
        Finding[] findings = [.. Everything.Validate(form).All().Where(f => f.RuleId == "VAL013")];
        findings.Select(f => (f.Place.IndicatorIndex, f.Variant, f.Fix?.Replacement)).Should().Equal((0, "blanks", null), (2, "", "≥98%"));
        findings[0].GetMessage().Should().Be("2个指标值含空格（如“≥207 条”），可统一写为“≥207条”的形式");
    }

    [Fact]
    public void A_form_that_was_stored_is_judged_like_the_one_that_was_read()
    {
        PerformanceForm form = FormNotation.Form("数量指标 | 线路数量 | ≧207 条 // 质量指标 | 合格率 | ≥95%以上 // 数量指标 | 修缮面积 | ≥80㎡ // 数量指标 | 站点数量 | 三个");
        PerformanceForm stored = PerfModelJson.Deserialize<PerformanceForm>(PerfModelJson.Serialize(form));
        Everything.Validate(stored).Should().Be(Everything.Validate(form));
    }

    [Fact]
    public void A_part_of_a_document_has_the_places_of_the_whole()
    {
        FormDocument document = FormNotation.Read("项目名称:甲 // 数量指标 | 监测部门网站数量 | 6家 === 项目名称:乙 // 数量指标 | 监测部门网站数量 | 6家");
        List<Finding> late = Everything.Validate(document, 500).All();
        late.Select(f => f.Place.FormIndex).Distinct().Should().Equal(500, 501);
        late.Select(f => f.RuleId).Should().Equal(Everything.Validate(document).All().Select(f => f.RuleId));
        late.Single(f => f.RuleId == "STR017").Related[0].DocumentPointer.Should().StartWith("/500/");
    }

    [Fact]
    public void Fixes_are_applied_until_none_is_left()
    {
        PerformanceForm form = FormNotation.Form("项目属性:0101—一年期项目 // 成本指标 | 线路租用费 | 17 万 // 质量指标 | 正常运行率 | ≥100%");
        for (int pass = 0; pass < 3; pass++)
            form = ValidationFixes.Apply(form, Everything.Validate(form).All());
        form.Attribute!.Text.Should().Be("0101-一年期项目");
        form.Indicators.Select(indicator => indicator.TargetText).Should().Equal("≤17 万元", "=100%");
        Everything.Validate(form).All().Should().NotContain(finding => finding.Fix != null);
    }

    [Fact]
    public void Fixes_for_another_form_are_passed_over()
    {
        PerformanceForm form = FormNotation.Form("项目名称:甲 // 项目属性:0101—一年期项目 // 数量指标 | 期数 | 3 // 成本指标 | 线路租用费 | 17 万");
        ValueList<Finding> findings = Everything.Validate(form).Findings;
        findings.Should().Contain(finding => finding.Fix != null && finding.Place.IndicatorIndex == 1).And.Contain(finding => finding.Fix != null && finding.Place.IndicatorIndex == null);
        PerformanceForm[] others =
        [
            form with { Indicators = form.Indicators.SetItem(1, form.Indicators[1] with { Name = "车辆租用费" }) },
            form with { Indicators = form.Indicators.SetItem(1, form.Indicators[1] with { TargetText = null }) },
            form with { Indicators = ValueList<Indicator>.Empty },
        ];
        foreach (PerformanceForm other in others)
            (ValidationFixes.Apply(other, findings) with { Attribute = other.Attribute }).Should().Be(other);
        PerformanceForm stranger = form with { ProjectName = "乙" };
        ValidationFixes.Apply(stranger, findings).Should().Be(stranger);
        PerformanceForm bare = form with { Attribute = null, Indicators = ValueList<Indicator>.Empty };
        ValidationFixes.Apply(bare, findings).Should().Be(bare);
    }

    [Fact]
    public void Findings_come_by_form_header_first_then_by_indicator()
    {
        FormDocument document = FormNotation.Read("项目名称:甲 // 数量指标 | 期数 | 3 // 质量指标 | 合格率 | 95 === 项目名称:乙 // 数量指标 | 期数 | 3");
        var order = Everything.Validate(document).Findings.Select(f => (f.Place.FormIndex, f.Place.IndicatorIndex ?? -1)).ToList();
        order.Should().BeInAscendingOrder().And.OnlyContain(place => place.FormIndex <= 1).And.Contain((1, 0)).And.Contain((0, -1));
    }

    [Fact]
    public void A_document_is_validated_like_its_forms_and_more()
    {
        FormDocument document = FormNotation.Read("项目名称:甲 // 数量指标 | 监测部门网站数量 | 6家 === 项目名称:乙 // 数量指标 | 监测部门网站数量 | 6家");
        List<Finding> together = Everything.Validate(document).All();
        Finding copy = together.Single(f => f.RuleId == "STR017");
        copy.Related.Should().ContainSingle().Which.DocumentPointer.Should().Be("/0/indicators/0/name");
        Everything.Validate(document.Forms[1], 1).All().Should().BeEquivalentTo(together.Where(f => f.Place.FormIndex == 1 && f.Rule.Scope != RuleScope.Document));
    }

    [Fact]
    public void A_rule_of_ones_own_takes_a_few_lines()
    {
        Rule rule = Rule.ForIndicator("OWN001", Severity.Warning, "指标名称“{0}”过长", "The name \"{0}\" is too long", c =>
        {
            if (c.Indicator.Name.Length > c.Number("max"))
                c.Report(FindingField.Name, c.Indicator.Name);
        }, new RuleParameter("max", "4"));
        ValidationProfile profile = ValidationProfile.Local.With(rule);
        PerformanceForm form = FormNotation.Form("数量指标 | 线路数量 | ≥207条 // 质量指标 | 线路正常运行率 | ≥98%");
        Finding finding = new Validator(profile).Validate(form).Findings.Single(f => f.RuleId == "OWN001");
        finding.GetMessage(Language.English).Should().Be("The name \"线路正常运行率\" is too long");
        finding.Place.Pointer.Should().Be("/indicators/1/name");
        new Validator(profile.With("OWN001", "max", 10)).Validate(form).Findings.Should().NotContain(f => f.RuleId == "OWN001");
        profile.Invoking(p => p.With(rule)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Rules_of_ones_own_look_at_forms_and_documents_too()
    {
        Rule form = Rule.ForForm("OWN002", Severity.Error, "没有实施单位", "No implementing unit", c =>
        {
            if (c.Form.ImplementingUnit is null)
                c.Report();
        });
        Rule document = Rule.ForDocument("OWN003", Severity.Info, "共{0}张表", "{0} forms", c => c.Report(new FindingDraft(FindingField.Form, c.Forms.Count), 0));
        ValueList<Finding> findings = new Validator(ValidationProfile.Local.With(form).With(document)).Validate(FormNotation.Read("年度:2024 === 年度:2024")).Findings;
        findings.Where(f => f.RuleId == "OWN002").Should().HaveCount(2);
        findings.Single(f => f.RuleId == "OWN003").GetMessage().Should().Be("共2张表");
    }

    [Theory]
    [InlineData("缺少{0}", "missing")]
    [InlineData("缺少{", "missing {")]
    [InlineData("缺少{0:x}", "missing {0:x}")]
    public void Messages_of_ones_own_rules_must_be_fit_for_filling_in(string chinese, string english) =>
        FluentActions.Invoking(() => Rule.ForForm("OWN004", Severity.Info, chinese, english, _ => { })).Should().Throw<ArgumentException>();

    [Fact]
    public void A_message_without_its_arguments_is_filled_in_with_nothing()
    {
        Rule rule = Rule.ForForm("OWN005", Severity.Info, "“{0}”与“{1}”", "\"{0}\" and \"{1}\"", c => c.Report("甲"));
        new Validator(ValidationProfile.Local.With(rule)).Validate(new PerformanceForm()).Findings.Single(f => f.RuleId == "OWN005").GetMessage().Should().Be("“甲”与“”");
    }

    [Fact]
    public void An_argument_speaks_the_language_of_the_message()
    {
        Finding finding = Everything.Validate(FormNotation.Form("质量指标 | 政策宣传 | 明显提升")).All().Single(f => f.RuleId == "QUAL004");
        finding.GetMessage().Should().Be("“质量指标”应可衡量，“明显提升”请改为数值或期限，如“受众知晓率 ≥90%”或“培训合格率 ≥95%”");
        finding.GetMessage(Language.English).Should().Be("The category \"quality\" needs a measurable target, not \"明显提升\": write a number or a date, such as “受众知晓率 ≥90%”或“培训合格率 ≥95%”");
    }
}
