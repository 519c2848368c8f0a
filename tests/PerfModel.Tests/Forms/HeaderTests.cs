using System.Linq;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Forms;

/// <summary>Header, funds, goals and foot in the layouts that forms have.</summary>
public sealed class HeaderTests
{
    private static PerformanceForm Read(string text) => FormReader.Read(text + "\n产出指标\t数量指标\t培训期数\t≥3期").Forms.Single();

    [Theory]
    [InlineData("某县民政局 073001", "某县民政局", "073001")]
    [InlineData("073001 某县民政局", "某县民政局", "073001")]
    [InlineData("073001-某县民政局", "某县民政局", "073001")]
    [InlineData("[073001]某县民政局", "某县民政局", "073001")]
    [InlineData("某县民政局（073001）", "某县民政局", "073001")]
    [InlineData("某县民政局\t073001", "某县民政局", "073001")]
    [InlineData("某县民政局", "某县民政局", null)]
    [InlineData("某县第101中学", "某县第101中学", null)]
    [InlineData("2024项目办公室", "2024项目办公室", null)]
    public void The_code_is_told_from_the_name_of_the_department(string value, string name, string? code)
    {
        PerformanceForm form = Read("主管部门及代码\t" + value + "\t实施单位\t某站");
        (form.Department, form.DepartmentCode, form.ImplementingUnit).Should().Be((name, code, "某站"));
    }

    [Theory]
    [InlineData("( 2024 年度)")]
    [InlineData("（2024年度）")]
    [InlineData("2024年")]
    [InlineData("２０２４年度")]
    [InlineData("年度：2024")]
    [InlineData("年度\t2024年")]
    [InlineData("2024年度项目支出绩效目标表")]
    [InlineData("项目支出绩效目标表（2024年度）")]
    [InlineData("项目支出绩效目标表\t（2024年度）")]
    [InlineData("附件1    项目支出绩效目标表    （2024年度）    单位：万元")]
    public void The_year_is_found(string text) => Read(text).Year.Should().Be(2024);

    [Theory]
    [InlineData("项目名称\t甲")]
    [InlineData("项目名称：甲")]
    [InlineData("项 目 名 称：\t\t甲")]
    [InlineData("项目\n名称\t甲", "grid")]
    [InlineData("<b>项目名称</b>\t甲")]
    [InlineData("1.项目名称\t甲")]
    [InlineData("项目（政策）名称\t甲")]
    [InlineData("甲\n项目名称\t")]
    [InlineData("项目名称\n甲")]
    [InlineData("项目名称：\n甲")]
    public void The_project_is_found(string text, string how = "text")
    {
        if (how == "grid")
            FormReader.Read(Grid.FromRows(text.Split('\t'), ["产出指标", "数量指标", "培训期数", "≥3期"])).Forms.Single().ProjectName.Should().Be("甲");
        else
            Read(text).ProjectName.Should().Be("甲");
    }

    [Theory]
    [InlineData("项目资金（万元）\t年度资金总额\t17\n\t其中：财政拨款\t16\n\t其他资金\t1\n\t上年结转\t0.5")]
    [InlineData("项目资金（万元）\t年度资金总额：17\t其中：财政拨款：16\t其他资金：1\t上年结转：0.5")]
    [InlineData("项目资金（万元）\t年度资金总额\t17\t财政拨款\t16\t其他资金\t1\t上年结转\t0.5")]
    [InlineData("项目资金 (万元)\t\t\n年度资金总额:\t\t17\n其中: 财政拨款\t\t\t16\n\t其他\t1\n上年结转\t0.5")]
    [InlineData("单位：万元\n资金总额：17\n财政拨款：16\n其他资金：1\n上年结转资金：0.5")]
    public void Funds_are_found_in_any_layout(string text)
    {
        Funds funds = Read(text).Funds!;
        (funds.Unit, funds.Total?.Value, funds.Fiscal?.Value, funds.Other?.Value).Should().Be(("万元", 17m, 16m, 1m));
        funds.Lines.Select(line => line.Amount.Value).Should().Equal(0.5m);
    }

    [Fact]
    public void Of_funds_for_the_whole_term_and_the_year_side_by_side_those_of_the_year_are_the_totals()
    {
        Funds funds = Read("项目资金（万元）\t实施期资金总额：\t90\t年度资金总额：\t30\n\t其中：财政拨款\t80\t其中：财政拨款\t25\n\t其他资金\t10\t其他资金\t5").Funds!;
        (funds.Total!.Value, funds.Fiscal!.Value, funds.Other!.Value).Should().Be((30m, 25m, 5m));
        funds.Lines.Select(line => (line.Label, line.Amount.Value)).Should().Equal(("实施期资金总额", 90m), ("其中：财政拨款", 80m), ("其他资金", 10m));
    }

    [Fact]
    public void A_line_of_funds_that_no_table_knows_is_kept_under_its_label() =>
        Read("项目资金（万元）\t年度资金总额\t17\n\t彩票公益金\t3").Funds!.Lines.Should().Equal(new FundLine("彩票公益金", 3m));

    [Fact]
    public void An_amount_that_is_no_number_is_held_as_written()
    {
        Figure total = Read("项目资金（万元）\t年度资金总额\t十七万").Funds!.Total!;
        (total.Value, total.Text).Should().Be((null, "十七万"));
    }

    [Fact]
    public void A_total_that_is_given_twice_keeps_the_first_and_reports_the_second()
    {
        FormDocument document = FormReader.Read("项目资金（万元）\t年度资金总额\t17\n\t年度资金总额\t18\n项目名称\t甲\n项目名称\t乙");
        (document.Forms[0].Funds!.Total!.Value, document.Forms[0].ProjectName).Should().Be((17m, "甲"));
        document.Forms[0].Unplaced.Select(text => text.Text).Should().Equal("18", "乙");
        document.Remarks.Where(remark => remark.Code == FormRemarkCode.DuplicateField).Select(remark => remark.Argument).Should().Equal("18", "乙");
    }

    [Fact]
    public void Labels_with_amounts_of_the_execution_are_read()
    {
        ExecutionLine total = Read("预算执行情况（万元）\t预算数：\t25\t执行数：\t20.5\t执行率：\t82%\t得分\t8.2").Execution!.Total!;
        (total.Adjusted!.Value, total.Executed!.Value, total.Rate!.Text, total.Score!.Value).Should().Be((25m, 20.5m, "82%", 8.2m));
    }

    [Theory]
    [InlineData("年度总体目标\t目标1：甲；目标2：乙。", "1 甲|2 乙。")]
    [InlineData("年度总体目标\t目标 1: 甲, 丙。 目标 2: 乙", "1 甲, 丙。|2 乙")]
    [InlineData("年度总体目标\t目标一：甲；目标二：乙", "1 甲|2 乙")]
    [InlineData("总体目标\t1.甲有2.5万人；2.乙", "1 甲有2.5万人|2 乙")]
    [InlineData("总体目标\t1、甲；2、乙；4、丙", "1 甲|2 乙；4、丙")]
    [InlineData("总体目标\t（1）甲；（2）乙", "1 甲|2 乙")]
    [InlineData("总体目标\t①甲②乙", "1 甲|2 乙")]
    [InlineData("绩效目标\t甲第1.2节", " 甲第1.2节")]
    [InlineData("年度总体目标\t目标1：\t甲\n\t目标2：\t乙", "1 甲|2 乙")]
    [InlineData("年度总体目标\t目标1：甲；\n\t目标2：乙", "1 甲|2 乙")]
    [InlineData("年度总体目标：甲", " 甲")]
    [InlineData("年度总体目标\t甲\n乙", " 甲\n乙")]
    public void Goals_are_split_at_their_numbers(string text, string goals) =>
        string.Join('|', Read(text).Goals.Select(goal => goal.Number + " " + goal.Text)).Should().Be(goals);

    [Fact]
    public void Mid_term_and_annual_goals_are_told_apart() =>
        Read("总体目标\t实施期目标\t年度目标\n\t三年建成\t今年过半").Goals.Select(goal => (goal.Term, goal.Text)).Should().Equal((TargetTerm.MidTerm, "三年建成"), (TargetTerm.Annual, "今年过半"));

    [Theory]
    [InlineData("总分\t\t\t\t100\t95.3", "100", "95.3")]
    [InlineData("总分：95.3", null, "95.3")]
    [InlineData("合计\t100\t95.3分", "100", "95.3分")]
    public void The_total_is_found(string foot, string? weight, string score)
    {
        PerformanceForm form = FormReader.Read("产出指标\t数量指标\t培训期数\t≥3期\n" + foot).Forms.Single();
        (form.TotalWeight?.Text, form.TotalScore?.Text).Should().Be((weight, score));
    }

    [Fact]
    public void What_has_no_property_of_its_own_is_kept_under_its_label()
    {
        PerformanceForm form = FormReader.Read("项目负责人：张三    联系电话：0951-123\n产出指标\t数量指标\t培训期数\t≥3期\n备注：数据截至12月底\n填表人：李四").Forms.Single();
        form.OtherFields.Should().Equal(new LabelledText("项目负责人", "张三"), new LabelledText("联系电话", "0951-123"), new LabelledText("备注", "数据截至12月底"), new LabelledText("填表人", "李四"));
    }

    [Theory]
    [InlineData("项目支出绩效目标申报表", FormKind.Target)]
    [InlineData("部门整体支出绩效目标表", FormKind.Target)]
    [InlineData("项 目 支 出 绩 效 目 标 表", FormKind.Target)]
    [InlineData("财政支出绩效运行监控情况表（附表2）", FormKind.Monitoring)]
    [InlineData("2022年度项目支出绩效自评价表", FormKind.SelfEvaluation)]
    [InlineData("## 专项转移支付绩效目标自评表", FormKind.SelfEvaluation)]
    public void The_title_says_what_the_form_is(string title, FormKind kind)
    {
        PerformanceForm form = Read(title);
        (form.Kind, form.Title).Should().Be((kind, title.TrimStart('#', ' ')));
    }

    [Theory]
    [InlineData("一级指标\t三级指标\t指标值\n", FormKind.Target)]
    [InlineData("一级指标\t三级指标\t指标值\t实际完成值\t得分\n", FormKind.SelfEvaluation)]
    [InlineData("一级指标\t三级指标\t指标值\t全年预计完成情况\n", FormKind.Monitoring)]
    [InlineData("", FormKind.Unknown)]
    public void Without_a_title_the_columns_say_what_the_form_is(string heading, FormKind kind) =>
        FormReader.Read(heading + "产出指标\t\t培训期数\t≥3期").Forms.Single().Kind.Should().Be(kind);

    [Fact]
    public void A_text_without_a_form_is_handed_back_as_it_is()
    {
        FormDocument document = FormReader.Read("关于开展2024年度绩效自评的通知\n各部门：\n（2024年度）\n单位：万元\n");
        document.Forms.Should().BeEmpty();
        document.Unplaced.Select(text => text.Text).Should().Equal("关于开展2024年度绩效自评的通知", "各部门：", "（2024年度）", "万元");
    }

    [Fact]
    public void An_empty_text_has_no_forms()
    {
        FormReader.Read("").Should().Be(new FormDocument());
        FormReader.Read(new System.IO.StringReader("\n\t\n")).Should().Be(new FormDocument());
        FormReader.Read(new Grid()).Should().Be(new FormDocument());
    }

    [Fact]
    public void Cells_with_line_breaks_that_a_spreadsheet_copied_in_quotation_marks_are_read()
    {
        PerformanceForm form = Read("项目名称\t甲\n年度总体目标\t\"目标1：\"\"甲\"\"；\n目标2：乙\"\t\n实施单位\t丙");
        form.Goals.Select(goal => goal.Text).Should().Equal("\"甲\"", "乙");
        form.ImplementingUnit.Should().Be("丙");
    }

    [Fact]
    public void A_quotation_mark_that_nothing_closes_is_a_sign_like_any_other() =>
        Read("项目名称\t\"甲\n实施单位\t丙").ProjectName.Should().Be("\"甲");

    [Fact]
    public void Forms_without_titles_begin_with_the_name_of_their_project()
    {
        FormDocument document = FormReader.Read("项目名称\t甲\n产出指标\t数量指标\t培训期数\t≥3期\n乙\n项目名称\t\n产出指标\t数量指标\t培训期数\t≥4期\n（2025年度）\n项目名称\t丙\n产出指标\t数量指标\t培训期数\t≥5期");
        document.Forms.Select(form => (form.ProjectName, form.Year, form.Indicators.Single().TargetText)).Should().Equal(("甲", null, "≥3期"), ("乙", null, "≥4期"), ("丙", 2025, "≥5期"));
    }
}
