using System.Linq;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Forms;

/// <summary>Documents of other kinds than the sample: self-evaluation, monitoring, Markdown, lost cells, columns of blanks, merged cells.</summary>
public sealed class DocumentTests
{
    private const string SelfEvaluation = """
        2022年度项目支出绩效自评表
        填报单位：某县农业农村局（盖章）	填报日期：2023年3月1日
        项目名称	高标准农田建设			项目负责人及电话	张三 0951-1234567
        主管部门	某县农业农村局			实施单位	某县农田建设服务中心
        项目资金（万元）		年初预算数	全年预算数	全年执行数	分值	执行率	得分
        	年度资金总额	1,200.00	1034.5	890.2	10	86.05%	8.61
        	其中：当年财政拨款	1,000.00	834.5	690.2	—	82.71%	—
        	上年结转资金	200	200	200	—	100%	—
        	其他资金	0	0	0	—		—
        年度总体目标	预期目标			实际完成情况
        	1.建成高标准农田1万亩；2.带动农户增收。			1.建成1.02万亩。2.农户户均增收1200元。
        绩效指标	一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分	偏差原因分析及改进措施
        	产出指标（50分）	数量指标	高标准农田面积	≥1万亩	1.02万亩	20	20
        			机耕路长度	≥30公里	28公里	10	9.33	雨季施工延误，已于次年3月补齐
        		质量指标	验收合格率	=100%	100%	10	10
        		时效指标	完工时间	2022年12月底前	2022年12月	5	5
        		成本指标	亩均投资	≤1200元/亩	890元/亩	5	5
        	效益指标（30分）	社会效益指标	带动农户	≥500户	520户	15	15
        		可持续影响指标	工程使用年限	≥15年	15年	15	15
        	满意度指标（10分）	服务对象满意度指标	农户满意度	≥90%	93%	10	10
        总分						100	97.94
        自评等级：优
        """;

    private const string Monitoring = """
        项目支出绩效运行监控表
        （2023年度）
        项目名称	社区养老服务补贴
        主管部门及代码	[045]某市民政局	实施单位	某市社会福利中心
        项目资金（万元）		年初预算数	1-7月执行数	1—7月执行率	全年预计执行数
        	年度资金总额：	560	300.25	53.6%	560
        	其中：本年财政拨款	560	300.25	53.6%	560
        年度总体目标	为2000名老人提供助餐服务
        一级指标	二级指标	三级指标	年度指标值	1-7月执行情况	全年预计完成情况	偏差原因分析						完成目标可能性			备注
        						经费保障	制度保障	人员保障	硬件条件保障	其他	原因说明	确定能	有可能	完全不可能
        产出指标	数量指标	助餐老人人数	≥2000人	1150人	2000人							√
        		助餐点个数	≥12个	7个	10个			√			人手不足		√		年底前补建
        效益指标	社会效益指标	老人生活便利程度	有效提升	有所提升	有效提升							√
        """;

    [Fact]
    public void A_self_evaluation_is_read_with_execution_actuals_weights_and_scores()
    {
        PerformanceForm form = FormReader.Read(SelfEvaluation).Forms.Should().ContainSingle().Subject;
        (form.Kind, form.Year, form.Title).Should().Be((FormKind.SelfEvaluation, 2022, "2022年度项目支出绩效自评表"));
        (form.ProjectName, form.Department, form.ImplementingUnit).Should().Be(("高标准农田建设", "某县农业农村局", "某县农田建设服务中心"));
        form.OtherFields.Select(field => field.Label + "=" + field.Text).Should().Equal(
            "填报单位=某县农业农村局（盖章）", "填报日期=2023年3月1日", "项目负责人及电话=张三 0951-1234567");
        form.Funds.Should().BeNull();
        form.Execution!.Unit.Should().Be("万元");
        ExecutionLine total = form.Execution.Total!;
        (total.Initial!.Value, total.Adjusted!.Value, total.Executed!.Value).Should().Be((1200m, 1034.5m, 890.2m));
        (total.Weight!.Value, total.Rate!.Text, total.Score!.Value).Should().Be((10m, "86.05%", 8.61m));
        form.Execution.Lines.Select(line => line.Label).Should().Equal("其中：当年财政拨款", "上年结转资金", "其他资金");
        form.Execution.Lines[0].Weight!.Value.Should().BeNull();
        form.Execution.Lines[2].Rate.Should().BeNull();
        form.Goals.Select(goal => (goal.Number, goal.Text, goal.ActualText)).Should().Equal(
            (1, "建成高标准农田1万亩", "建成1.02万亩。"), (2, "带动农户增收。", "农户户均增收1200元。"));
        form.Indicators.Select(i => $"{i.Category} {i.Name} {i.TargetText} {i.ActualText} {i.Weight} {i.Score} {i.DeviationReason}".Trim()).Should().Equal(
            "output.quantity 高标准农田面积 ≥1万亩 1.02万亩 20 20",
            "output.quantity 机耕路长度 ≥30公里 28公里 10 9.33 雨季施工延误，已于次年3月补齐",
            "output.quality 验收合格率 =100% 100% 10 10",
            "output.timeliness 完工时间 2022年12月底前 2022年12月 5 5",
            "cost 亩均投资 ≤1200元/亩 890元/亩 5 5",
            "benefit.social 带动农户 ≥500户 520户 15 15",
            "benefit.sustainability 工程使用年限 ≥15年 15年 15 15",
            "satisfaction 农户满意度 ≥90% 93% 10 10");
        form.Indicators[0].Level1!.Weight.Should().Be(50);
        (form.TotalWeight!.Value, form.TotalScore!.Value, form.Grade).Should().Be((100m, 97.94m, "优"));
        form.Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void A_monitoring_form_is_read_with_its_two_rows_of_headings()
    {
        PerformanceForm form = FormReader.Read(Monitoring).Forms.Should().ContainSingle().Subject;
        (form.Kind, form.Year, form.ProjectName).Should().Be((FormKind.Monitoring, 2023, "社区养老服务补贴"));
        (form.Department, form.DepartmentCode).Should().Be(("某市民政局", "045"));
        ExecutionLine total = form.Execution!.Total!;
        (total.Initial!.Value, total.Executed!.Value, total.Rate!.Text, total.Forecast!.Value).Should().Be((560m, 300.25m, "53.6%", 560m));
        form.Goals.Should().Equal((Goal)"为2000名老人提供助餐服务");
        form.Indicators.Select(i => $"{i.Category} {i.Name} {i.TargetText} {i.ActualText} {i.FullYearForecastText} {i.Likelihood} {i.DeviationReason}".Trim()).Should().Equal(
            "output.quantity 助餐老人人数 ≥2000人 1150人 2000人 确定能",
            "output.quantity 助餐点个数 ≥12个 7个 10个 有可能 人手不足",
            "benefit.social 老人生活便利程度 有效提升 有所提升 有效提升 确定能");
        form.Indicators[1].OtherFields.Should().Equal(new LabelledText("人员保障", "√"), new LabelledText("备注", "年底前补建"));
        form.Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void A_Markdown_table_is_read_like_the_same_table_with_tabs()
    {
        string markdown = string.Join("\n", SelfEvaluation.Split('\n').Select(line => line.Contains('\t') ? "| " + line.Replace("\t", " | ") + " |" : line));
        FormReader.Read(markdown).Forms.Should().Equal(FormReader.Read(SelfEvaluation).Forms);
    }

    [Fact]
    public void A_Markdown_table_with_rule_emphasis_breaks_and_escaped_pipes_is_read()
    {
        FormDocument document = FormReader.Read("""
            # 项目支出绩效目标表

            一级指标 | 二级指标 | 三级指标 | 指标值
            --- | :-: | --- | ---:
            **产出指标** | 数量指标<br>（必填） | A\|B 类培训 | ≥3 期
             | 质量指标 | 合格率 | &gt;=95%
            """);
        PerformanceForm form = document.Forms.Should().ContainSingle().Subject;
        form.Title.Should().Be("项目支出绩效目标表");
        form.Indicators.Select(i => (i.Category!.Id, i.Name, i.TargetText)).Should().Equal(
            ("output.quantity", "A|B 类培训", "≥3 期"), ("output.quality", "合格率", ">=95%"));
        form.Indicators[0].Level2!.Obligation.Should().Be(Obligation.Mandatory);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Rows_that_lost_their_leading_cells_come_to_their_columns(int lost)
    {
        string text = string.Join("\n", SelfEvaluation.Split('\n').Select(line => line.StartsWith('\t') ? string.Join('\t', Drop(line.Split('\t'), lost)) : line));
        PerformanceForm form = FormReader.Read(text).Forms.Should().ContainSingle().Subject;
        form.Should().Be(FormReader.Read(SelfEvaluation).Forms[0]);

        // Only empty cells are lost: the cells that say something move to the left.
        static string[] Drop(string[] cells, int count) => [.. cells.Skip(System.Math.Min(count, cells.TakeWhile(cell => cell.Length == 0).Count()))];
    }

    [Fact]
    public void Columns_of_blanks_are_columns()
    {
        FormDocument document = FormReader.Read("""
                    部门项目支出绩效目标申报表      （2025年度）
            项目名称      公共图书馆免费开放        实施单位    县图书馆
            项目资金（万元）   年度资金总额：  30.5
                              其中：财政拨款  30.5
            一级指标    二级指标    三级指标            指标值
            产出指标    数量指标    每周开放时间        ≥56小时
                                   举办活动场次        ≥40场
                        质量指标    设备完好率          ≥98%
            """);
        PerformanceForm form = document.Forms.Should().ContainSingle().Subject;
        (form.Year, form.ProjectName, form.ImplementingUnit, form.Funds!.Total!.Value).Should().Be((2025, "公共图书馆免费开放", "县图书馆", 30.5m));
        form.Indicators.Select(i => (i.Category!.Id, i.Name, i.TargetText)).Should().Equal(
            ("output.quantity", "每周开放时间", "≥56小时"), ("output.quantity", "举办活动场次", "≥40场"), ("output.quality", "设备完好率", "≥98%"));
    }

    [Fact]
    public void Lines_of_label_and_value_are_read()
    {
        PerformanceForm form = FormReader.Read("""
            项目支出绩效目标申报表
            年度：2025    单位：万元
            项目名称：防汛物资储备
            主管部门：应急管理局（061）
            年度资金总额：45
            财政拨款：45
            年度总体目标：保障汛期物资供应
            产出指标	数量指标	储备编织袋	≥10000条
            """).Forms.Should().ContainSingle().Subject;
        (form.Year, form.ProjectName, form.Department, form.DepartmentCode).Should().Be((2025, "防汛物资储备", "应急管理局", "061"));
        (form.Funds!.Unit, form.Funds.Total!.Value, form.Funds.Fiscal!.Value).Should().Be(("万元", 45m, 45m));
        form.Goals.Should().Equal((Goal)"保障汛期物资供应");
        form.Indicators.Should().Equal(Indicator.Create(Category.Quantity, "储备编织袋", "≥10000条") with { Level1 = "产出指标", Level2 = "数量指标" });
    }

    [Fact]
    public void Labels_and_values_in_lines_of_their_own_are_read()
    {
        PerformanceForm form = FormReader.Read("项目支出绩效目标表\n项目名称\n防汛物资储备\n实施单位\n应急管理局\n产出指标\t数量指标\t储备编织袋\t≥10000条").Forms[0];
        (form.ProjectName, form.ImplementingUnit).Should().Be(("防汛物资储备", "应急管理局"));
        form.Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void Symbol_value_and_unit_of_columns_of_their_own_make_one_target_and_are_kept()
    {
        PerformanceForm form = FormReader.Read("""
            一级指标	二级指标	三级指标	指标性质	指标值	度量单位	权重
            产出指标	数量指标	培训人次	≥	300	人次	20
            	质量指标	培训合格率	1	95	%	20
            	时效指标	完成时间	定性	年底前	/	10
            成本指标	经济成本指标	培训成本	≤	30	万元	20
            满意度指标	服务对象满意度指标	学员满意度	≥	90	%	10
            """).Forms.Should().ContainSingle().Subject;
        form.Indicators.Select(i => i.TargetText).Should().Equal("≥300人次", "≥95%", "年底前", "≤30万元", "≥90%");
        form.Indicators.Select(i => $"{i.TargetSymbol}|{i.TargetValue}|{i.TargetUnit}").Should().Equal("≥|300|人次", "1|95|%", "定性|年底前|/", "≤|30|万元", "≥|90|%");
        form.Indicators.Select(i => i.Weight!.Value).Should().Equal(20m, 20m, 10m, 20m, 10m);
    }

    [Fact]
    public void A_grid_with_merged_cells_is_read_and_its_places_kept()
    {
        var grid = new Grid
        {
            Table = 2,
            Sheet = "Sheet1",
            Cells =
            [
                new GridCell(1, 1, "项目支出绩效目标表") { ColumnSpan = 5 },
                new GridCell(2, 1, "项目名称") { ColumnSpan = 2 }, new GridCell(2, 3, "春季植树") { ColumnSpan = 3 },
                new GridCell(3, 1, "绩\n效\n指\n标") { RowSpan = 4 }, new GridCell(3, 2, "一级\n指标"), new GridCell(3, 3, "二级指标"),
                new GridCell(3, 4, "三级指标"), new GridCell(3, 5, "指标值"),
                new GridCell(4, 2, "产出指标") { RowSpan = 3 }, new GridCell(4, 3, "数量指标") { RowSpan = 2 }, new GridCell(4, 4, "植树株数"), new GridCell(4, 5, "≥5000株"),
                new GridCell(5, 4, "植树面积"), new GridCell(5, 5, "≥20亩"),
                new GridCell(6, 3, "质量指标"), new GridCell(6, 4, "成活率"), new GridCell(6, 5, "≥85%"),
            ],
        };
        FormDocument document = FormReader.Read(grid);
        PerformanceForm form = document.Forms.Should().ContainSingle().Subject;
        form.ProjectName.Should().Be("春季植树");
        form.Indicators.Select(i => (i.Category!.Id, i.Name, i.TargetText)).Should().Equal(
            ("output.quantity", "植树株数", "≥5000株"), ("output.quantity", "植树面积", "≥20亩"), ("output.quality", "成活率", "≥85%"));
        form.Indicators[2].TargetPlace.Should().Be(new SourcePlace { Table = 2, Row = 6, Column = 5, Sheet = "Sheet1" });
        form.Unplaced.Should().BeEmpty();
        document.Remarks.Should().NotContain(remark => remark.Code == FormRemarkCode.ShiftedRow);
    }

    [Fact]
    public void A_form_may_stretch_over_paragraphs_and_tables()
    {
        FormDocument document = FormReader.Read(
        [
            Grid.Paragraph("附件1", 1), Grid.Paragraph("项目支出绩效目标申报表", 2), Grid.Paragraph("（2024年度）", 3),
            Grid.FromRows(["项目名称", "道路养护"]),
            Grid.FromRows(["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "养护里程", "≥120公里"]),
            Grid.Paragraph("项目支出绩效目标申报表", 9),
            Grid.FromRows(["项目名称", "桥梁检测"], ["产出指标", "数量指标", "检测桥梁", "≥12座"]),
        ]);
        document.Forms.Select(form => (form.ProjectName, form.Year, form.Indicators.Count)).Should().Equal(("道路养护", 2024, 1), ("桥梁检测", null, 1));
        document.Unplaced.Select(text => text.Text).Should().Equal("附件1");
    }

    [Theory]
    [InlineData("5G基站数", "100个")]
    [InlineData("12345热线", "≥98%")]
    public void A_name_that_looks_like_a_value_is_a_name_where_a_target_stands_below_its_own_heading(string name, string target)
    {
        FormDocument document = FormReader.Read(Grid.FromRows(
            ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", name, target], ["", "", name, target]));
        document.Forms.Single().Indicators.Select(i => (i.Name, i.TargetText)).Should().Equal((name, target), (name, target));
    }

    [Theory]
    [InlineData("（    年度）")]
    [InlineData("( 20__ 年度)")]
    [InlineData("（202X年度）")]
    public void The_place_of_a_year_that_nobody_filled_in_is_no_name(string year)
    {
        PerformanceForm form = FormReader.Read(Grid.FromRows(["项目支出绩效目标申报表"], [year], ["项目名称", ""], ["项目属性", "延续性项目"])).Forms.Single();
        form.Year.Should().BeNull();
        form.ProjectName.Should().BeNull();
        form.Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void Places_say_where_a_person_finds_them()
    {
        new SourcePlace { Sheet = "Sheet1", Table = 1, Row = 5, Column = 28 }.GetText().Should().Be("Sheet1!AB5");
        new SourcePlace { Line = 4, Column = 1 }.GetText(Language.English).Should().Be("paragraph 4");
        new SourcePlace { Table = 2, Row = 3, Column = 1 }.GetText().Should().Be("第2个表第3行第1列");
        new SourcePlace { Line = 18, Row = 18, Column = 5 }.GetText().Should().Be("第18行第5列");
    }

    [Fact]
    public void Another_table_goes_on_with_the_indicators_only_in_the_same_columns()
    {
        Grid form = Grid.FromRows(["项目名称", "甲"], ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "线路数量", "207条"]);
        Grid more = Grid.FromRows(["", "", "培训人数", "≥100人"]) with { Table = 2, Sheet = "续" };
        Grid notes = Grid.FromRows(["序号", "说明文字"], ["1", "按年度填写"], ["2", "不得为空"]) with { Table = 3, Sheet = "填报说明" };
        FormDocument document = FormReader.Read([form with { Sheet = "表" }, more, notes]);
        document.Forms.Single().Indicators.Select(i => i.Name).Should().Equal("线路数量", "培训人数");
        document.Forms.Single().Unplaced.Select(text => text.Text).Should().Contain("按年度填写").And.Contain("不得为空");
    }

    [Fact]
    public void Behind_a_table_within_a_table_the_outer_goes_on()
    {
        Grid form = Grid.FromRows(["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "线路数量", "207条"]);
        Grid rest = new() { Table = 1, Cells = [new GridCell(3, 3, "培训人数"), new GridCell(3, 4, "")] };
        FormDocument document = FormReader.Read([form, Grid.FromRows(["内"]) with { Table = 2 }, rest]);
        document.Forms.Single().Indicators.Select(i => i.Name).Should().Equal("线路数量", "培训人数");
    }
}
