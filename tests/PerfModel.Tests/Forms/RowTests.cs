using System.Linq;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Forms;

/// <summary>Rows of indicators: what stands below its heading is believed, what moved is put in order, what is unclear is left apart.</summary>
public sealed class RowTests
{
    private const string Target = "绩效指标\t一级指标\t二级指标\t三级指标\t指标值";
    private const string Scored = "绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分";

    // Level 1 / level 2 [category] name | target | actual | weight | score, for the last indicator.
    private static string Last(string heading, params string[] rows)
    {
        ValueList<Indicator> indicators = FormReader.Read(heading + "\n" + string.Join('\n', rows)).Forms[0].Indicators;
        Indicator last = indicators[indicators.Count - 1];
        return $"{last.Level1?.Name}/{last.Level2?.Name} [{last.Category}] {last.Name} | {last.TargetText} | {last.ActualText} | {last.Weight} | {last.Score}".TrimEnd(' ', '|');
    }

    [Theory]
    [InlineData("绩效指标\t产出指标\t数量指标\t培训期数\t≥3期")]
    [InlineData("产出指标\t数量指标\t培训期数\t≥3期")]
    [InlineData("\t产出指标\t数量指标\t\t培训期数\t≥3期")]
    [InlineData("\t\t产出指标\t数量指标\t培训期数\t≥3期")]
    [InlineData("产出指标\t\t\t数量指标\t培训期数\t\t≥3期")]
    [InlineData("\t<b>产出指标</b>\t数量指标 (必填)\t培训期数\t≥3期")]
    [InlineData("\t产出 指标\t数量指标：\t培训期数\t≥3期\t")]
    public void A_row_with_both_labels_is_read_wherever_its_cells_stand(string row) =>
        Last(Target, row).Should().Be("产出指标/数量指标 [output.quantity] 培训期数 | ≥3期");

    [Theory]
    [InlineData("\t\t\t培训人数\t≥100人")]
    [InlineData("培训人数\t≥100人")]
    [InlineData("\t培训人数\t\t≥100人")]
    [InlineData("培训人数\t\t\t≥100人")]
    [InlineData("\t\t\t\t培训人数\t≥100人")]
    public void A_row_without_labels_keeps_those_above(string row) =>
        Last(Target, "\t产出指标\t数量指标\t培训期数\t≥3期", row).Should().Be("产出指标/数量指标 [output.quantity] 培训人数 | ≥100人");

    [Theory]
    [InlineData("\t成本指标\t培训费\t≤5万元", "成本指标/ [cost] 培训费 | ≤5万元")]
    [InlineData("\t成本指标\t\t培训费\t≤5万元", "成本指标/ [cost] 培训费 | ≤5万元")]
    [InlineData("\t\t成本指标\t培训费\t≤5万元", "产出指标/成本指标 [cost] 培训费 | ≤5万元")]
    [InlineData("\t成本指标\t2024 年度临聘人员工资及社保\t8.9 万", "成本指标/ [cost] 2024 年度临聘人员工资及社保 | 8.9 万")]
    [InlineData("\t成本指标\t成本控制\t不超预算", "成本指标/ [cost] 成本控制 | 不超预算")]
    [InlineData("\t满意度指标\t服务对象满意度指标\t服务对象满意度\t≥90%", "满意度指标/服务对象满意度指标 [satisfaction] 服务对象满意度 | ≥90%")]
    [InlineData("\t满意度指标\t学员满意度\t≥90%", "满意度指标/ [satisfaction] 学员满意度 | ≥90%")]
    [InlineData("\t质量指标\t合格率\t≥98%", "产出指标/质量指标 [output.quality] 合格率 | ≥98%")]
    public void A_label_holds_its_level_by_what_it_says_and_where_it_stands(string row, string expected) =>
        Last(Target, "\t产出指标\t数量指标\t培训期数\t≥3期", row).Should().Be(expected);

    [Theory]
    [InlineData("\t产出指标\t数量指标\t新建公厕\t\t50座\t20\t20", "产出指标/数量指标 [output.quantity] 新建公厕 |  | 50座 | 20 | 20")]
    [InlineData("\t产出指标\t数量指标\t新建公厕\t≥50座\t\t20\t", "产出指标/数量指标 [output.quantity] 新建公厕 | ≥50座 |  | 20")]
    [InlineData("产出指标\t数量指标\t新建公厕\t≥50座\t50座\t20\t20", "产出指标/数量指标 [output.quantity] 新建公厕 | ≥50座 | 50座 | 20 | 20")]
    [InlineData("\t产出指标\t数量指标\t\t≥50座\t50座\t20\t20", "产出指标/数量指标 [output.quantity]  | ≥50座 | 50座 | 20 | 20")]
    [InlineData("数量指标\t新建公厕\t100\t100\t20\t20", "/数量指标 [output.quantity] 新建公厕 | 100 | 100 | 20 | 20")]
    public void An_empty_cell_stays_empty_and_no_value_moves_into_it(string row, string expected) =>
        Last(Scored, row).Should().Be(expected);

    [Fact]
    public void Labels_that_no_table_knows_are_kept_where_the_row_is_complete_and_reported()
    {
        FormDocument document = FormReader.Read(Target + "\n\t过程管理\t资金管理\t支付率\t≥95%\n\t\t项目管理\t开工率\t100%");
        document.Forms[0].Indicators.Select(i => (i.Level1!.Text, i.Level2!.Text, i.Category, i.Name)).Should().Equal(
            ("过程管理", "资金管理", null, "支付率"), ("过程管理", "项目管理", null, "开工率"));
        document.Remarks.Where(remark => remark.Code == FormRemarkCode.UnknownCategory).Select(remark => remark.Argument).Should().Equal("过程管理", "资金管理", "项目管理");
    }

    [Fact]
    public void Without_a_heading_the_labels_are_enough() =>
        FormReader.Read("产出指标\t数量指标\t培训期数\t≥3期\n\t质量指标\t合格率\t≥95%").Forms.Single().Indicators.Select(i => (i.Category!.Id, i.Name, i.TargetText))
            .Should().Equal(("output.quantity", "培训期数", "≥3期"), ("output.quality", "合格率", "≥95%"));

    [Fact]
    public void An_empty_template_has_no_indicators_but_its_categories()
    {
        PerformanceForm form = FormReader.Read(Target + "\n\t产出指标\t数量指标\t指标1：\t\n\t\t\t指标2：\t\n\t\t\t……\t\n\t\t质量指标（必填）\t\t\n\t效益指标\t社会效益指标\t受益人数\t≥9人").Forms.Single();
        form.Indicators.Select(i => i.Name).Should().Equal("受益人数");
        form.EmptyCategories.Should().Equal("产出指标", "数量指标", "质量指标（必填）");
        form.Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void A_target_that_is_missing_is_empty_and_an_error()
    {
        Indicator indicator = FormReader.Read(Target + "\n\t产出指标\t数量指标\t培训期数\t").Forms[0].Indicators.Single();
        (indicator.TargetText, indicator.Target, indicator.TargetError!.Code).Should().Be(("", null, TargetErrorCode.Empty));
    }

    [Fact]
    public void A_cell_that_fits_nowhere_is_left_apart_and_reported()
    {
        FormDocument document = FormReader.Read(Target + "\n\t产出指标\t数量指标\t培训期数\t≥3期\t见附件\n盖章处");
        document.Forms[0].Unplaced.Select(text => (text.Text, text.Place!.Line, text.Place.Column)).Should().Equal(("见附件", 2, 6), ("盖章处", 3, 1));
        document.Remarks.Where(remark => remark.Code == FormRemarkCode.Unplaced).Should().HaveCount(2);
    }

    [Fact]
    public void A_heading_that_no_table_knows_labels_the_cells_below_it() =>
        FormReader.Read("一级指标\t二级指标\t三级指标\t指标值\t采集频次\n产出指标\t数量指标\t培训期数\t≥3期\t每季").Forms[0].Indicators[0].OtherFields
            .Should().Equal(new LabelledText("采集频次", "每季"));

    [Fact]
    public void Mid_term_and_annual_targets_side_by_side_are_indicators_of_their_own()
    {
        PerformanceForm form = FormReader.Read("一级指标\t二级指标\t三级指标\t指标值\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训期数\t≥9期\t数量指标\t培训期数\t≥3期").Forms[0];
        form.Indicators.Select(i => (i.Term, i.Category!.Id, i.Name, i.TargetText)).Should().Equal(
            (TargetTerm.MidTerm, "output.quantity", "培训期数", "≥9期"), (TargetTerm.Annual, "output.quantity", "培训期数", "≥3期"));
    }

    [Fact]
    public void A_heading_that_is_printed_again_on_the_next_page_changes_nothing()
    {
        PerformanceForm form = FormReader.Read($"{Target}\n\t产出指标\t数量指标\t培训期数\t≥3期\n{Target}\n\t\t质量指标\t合格率\t≥95%").Forms.Single();
        form.Indicators.Select(i => i.Level1!.Name).Should().Equal("产出指标", "产出指标");
    }

    [Theory]
    [InlineData("1\t30\t万元", "≥30万元")]
    [InlineData("≤\t30\t万元", "≤30万元")]
    [InlineData("≤\t≤30\t万元", "≤30万元")]
    [InlineData("大于等于\t95\t%", "≥95%")]
    [InlineData("定性\t有效提升\t", "有效提升")]
    [InlineData("正向\t30\t个", "30个")]
    [InlineData("≥\t30个\t个", "≥30个")]
    [InlineData("=\t100\t/", "=100")]
    public void Columns_of_symbol_value_and_unit_make_one_text(string cells, string text) =>
        FormReader.Read("一级指标\t二级指标\t三级指标\t指标性质\t指标值\t度量单位\n产出指标\t数量指标\t某指标\t" + cells).Forms[0].Indicators[0].TargetText.Should().Be(text);

    [Fact]
    public void A_symbol_that_contradicts_its_value_is_an_error_and_nothing_is_lost()
    {
        Indicator indicator = FormReader.Read("三级指标\t指标性质\t指标值\t度量单位\n某指标\t定性\t30\t个").Forms[0].Indicators[0];
        indicator.TargetError!.Code.Should().Be(TargetErrorCode.SymbolMismatch);
        (indicator.TargetSymbol, indicator.TargetValue, indicator.TargetUnit).Should().Be(("定性", "30", "个"));
    }
}
