using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Forms;

/// <summary>The five published forms of 2024 in samples/forms, against a transcription made by reading them.</summary>
public sealed class SampleTests
{
    private static readonly FormDocument Document = FormReader.Read(SampleFiles.Pingluo);
    private static readonly JsonElement Expected = JsonDocument.Parse(SampleFiles.PingluoExpected).RootElement;

    public static TheoryData<int> Forms => [0, 1, 2, 3, 4];

    private static JsonElement ExpectedForm(int form) => Expected.GetProperty("forms")[form];

    [Fact]
    public void The_document_has_its_title_and_five_forms_with_their_numbers_of_indicators()
    {
        Document.Title.Should().Be(Expected.GetProperty("title").GetString());
        Document.Forms.Select(form => form.Indicators.Count).Should().Equal(9, 31, 19, 8, 22);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_header_is_as_written(int index)
    {
        (PerformanceForm form, JsonElement expected) = (Document.Forms[index], ExpectedForm(index));
        form.Kind.Should().Be(FormKind.Target);
        form.Title.Should().Be(expected.GetProperty("title").GetString());
        form.Year.Should().Be(expected.GetProperty("year").GetInt32());
        form.ProjectName.Should().Be(expected.GetProperty("project").GetString());
        form.Department.Should().Be(expected.GetProperty("department").GetString());
        form.DepartmentCode.Should().Be(expected.GetProperty("departmentCode").GetString());
        form.ImplementingUnit.Should().Be(expected.GetProperty("implementingUnit").GetString());
        form.Attribute!.Text.Should().Be(expected.GetProperty("attribute").GetString());
        form.Attribute.Code.Should().Be(expected.GetProperty("attributeCode").GetString());
        form.Attribute.Name.Should().Be(expected.GetProperty("attributeName").GetString());
        form.Period.Should().Be(expected.GetProperty("period").GetString());
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_funds_are_exact(int index)
    {
        Funds funds = Document.Forms[index].Funds!;
        JsonElement expected = ExpectedForm(index).GetProperty("funds");
        funds.Unit.Should().Be(expected.GetProperty("unit").GetString());
        funds.Total!.Value.Should().Be(expected.GetProperty("total").GetDecimal());
        funds.Fiscal!.Value.Should().Be(expected.GetProperty("fiscal").GetDecimal());
        funds.Other!.Value.Should().Be(expected.GetProperty("other").GetDecimal());
        funds.Total.Text.Should().Be(expected.GetProperty("total").GetRawText());
        funds.Lines.Should().BeEmpty();
        Document.Forms[index].Execution.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_goals_are_numbered_and_as_written(int index)
    {
        ValueList<Goal> goals = Document.Forms[index].Goals;
        goals.Select(goal => goal.Text).Should().Equal(ExpectedForm(index).GetProperty("goals").EnumerateArray().Select(goal => goal.GetString()));
        goals.Select(goal => goal.Number).Should().Equal(Enumerable.Range(1, goals.Count).Select(number => (int?)number));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_indicators_have_their_categories_names_and_targets_as_written(int index)
    {
        IEnumerable<string> actual = Document.Forms[index].Indicators.Select(indicator => string.Join(" | ",
            indicator.Level1?.Name ?? "", indicator.Level2?.Name ?? "", indicator.Category?.Id, indicator.Name, indicator.TargetText));
        IEnumerable<string> expected = ExpectedForm(index).GetProperty("indicators").EnumerateArray().Select(indicator => string.Join(" | ",
            indicator.GetProperty("level1").GetString(), indicator.GetProperty("level2").GetString(), indicator.GetProperty("category").GetString(),
            indicator.GetProperty("name").GetString(), indicator.GetProperty("target").GetString()));
        actual.Should().Equal(expected);
    }

    [Fact]
    public void Nothing_is_left_over()
    {
        Document.Unplaced.Should().BeEmpty();
        Document.Forms.SelectMany(form => form.Unplaced).Should().BeEmpty();
        Document.Forms.SelectMany(form => form.OtherFields).Should().BeEmpty();
    }

    [Fact]
    public void Each_name_and_target_stands_where_its_place_says()
    {
        string[] lines = SampleFiles.Pingluo.Split('\n');
        string At(SourcePlace place) => lines[place.Line - 1].Split('\t')[place.Column - 1].Trim();
        foreach (Indicator indicator in Document.Forms.SelectMany(form => form.Indicators))
        {
            At(indicator.Place!).Should().Be(indicator.Name);
            At(indicator.TargetPlace!).Should().Be(indicator.TargetText);
        }

        foreach (PerformanceForm form in Document.Forms)
            At(form.PlaceOf(FormField.ProjectName)!).Should().Be(form.ProjectName);
    }

    [Fact]
    public void The_obligations_that_the_forms_print_are_kept()
    {
        Indicator quantity = Document.Forms[0].Indicators[0];
        quantity.Level2!.Obligation.Should().Be(Obligation.HardMandatory);
        quantity.Level2.IsDecorated.Should().BeTrue();
        Document.Forms[1].Indicators[30].Level2!.Text.Should().Be("<b>服务对象满意度指标（必填）</b>");
        Document.Forms[1].Indicators[30].Level2!.Obligation.Should().Be(Obligation.Mandatory);
    }

    [Fact]
    public void What_was_repaired_is_reported()
    {
        Document.Remarks.Should().Contain(remark => remark.Code == FormRemarkCode.DisplacedValue && remark.Argument == "网络意识形态管理经费");
        Document.Remarks.Should().Contain(remark => remark.Code == FormRemarkCode.ShiftedRow && remark.Argument == "网络舆情检测系统年使用费");
        Document.Remarks.Should().Contain(remark => remark.Code == FormRemarkCode.MarkupRemoved);
        Document.Remarks.Should().NotContain(remark => remark.Code == FormRemarkCode.Unplaced || remark.Code == FormRemarkCode.UnknownCategory);
    }
}
