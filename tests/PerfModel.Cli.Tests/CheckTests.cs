using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace PerfModel.Cli.Tests;

public class CheckTests
{
    private const string Good = """
        {"kind":"target","year":2024,"projectName":"培训","departmentCode":"073001","attribute":{"code":"0101","name":"一年期项目","text":"0101-一年期项目"},
        "period":"1年","indicators":[]}
        """;

    private static readonly CliRun Opinion = CliRun.Of("check", CliRun.Sample);
    private static readonly CliRun Sample = CliRun.Of("check", CliRun.Sample, "--format", "compact", "--all");
    private static readonly string[] Text = File.ReadAllLines(CliRun.Sample);

    [Theory]
    [InlineData("VAL009", "全县关键信息系统监测覆盖率", "2024 年")]
    [InlineData("VAL009", "全县政府网站监测覆盖率", "2024 年")]
    [InlineData("VAL003", "中心机房防火墙、IDS 设备正常运行率", "≥100%")]
    [InlineData("VAL010", "调查平均分数", "≥98%")]
    [InlineData("QUAL002", "各单位对电子政务外网工作满意度", "提高")]
    [InlineData("QUAL002", "相关业务科室工作配合满意度", "提升")]
    [InlineData("VAL007", "全县机关事业单位电子政务外网线路租用费", "17 万")]
    [InlineData("VAL007", "2024 年度临聘人员工资及社保", "8.897 万")]
    [InlineData("COST002", "全县机关事业单位电子政务外网线路租用费", "17 万")]
    [InlineData("COST002", "网络门户网站和新媒体管理费", "9.68万元")]
    public void What_is_wrong_with_the_sample_is_found_at_its_cell(string rule, string name, string target)
    {
        string line = Sample.Lines.Should().ContainSingle(l => l.Contains($" {rule}: ") && l.Contains(name)).Subject;
        string[] place = line[(CliRun.Sample.Length + 1)..line.IndexOf(')')].Split(',');
        Text[Number(place[0]) - 1].Split('\t')[Number(place[1]) - 1].Trim().Should().Be(target);
    }

    [Fact]
    public void The_fourth_form_lacks_a_cost_indicator_and_is_the_only_one()
    {
        CliRun run = CliRun.Of("check", CliRun.Sample, "--json");
        run.Exit.Should().Be(1);
        run.Items.Where(finding => Is(finding, "STR003")).Select(finding => finding.GetProperty("form").GetInt32()).Should().Equal(3);
    }

    [Fact]
    public void Nothing_is_said_where_costs_and_funds_agree() => Sample.Out.Should().NotContain("COST001").And.NotContain("HDR003");

    [Fact]
    public void Lines_have_the_shape_that_editors_read()
    {
        Sample.Exit.Should().Be(1);
        Sample.Error.Should().BeEmpty();
        Sample.Out.Should().NotContain("\u001b");
        int shaped = Sample.Lines.Count(l => l.StartsWith(CliRun.Sample + "(", StringComparison.Ordinal)
            && (l.Contains("): error ") || l.Contains("): warning ") || l.Contains("): info ") || l.Contains("): remark ")));
        shaped.Should().Be(CliRun.Of("check", CliRun.Sample, "--json", "--all").Items.Length);
        shaped.Should().Be(Sample.Lines.Length - 6, "five titles and the summary are the only other lines");
    }

    [Fact]
    public void The_opinion_is_short_says_what_becomes_of_each_form_and_begins_with_what_is_worst()
    {
        Opinion.Lines.Length.Should().BeLessThanOrEqualTo(60);
        Opinion.Lines.Where(line => line.StartsWith("表 ", StringComparison.Ordinal)).Should().HaveCount(5)
            .And.OnlyContain(line => line.Contains("需修改：") || line.Contains("退回："));
        Opinion.Lines.Should().Contain(line => line.Contains("农村信息员生活补助  退回："));
        Opinion.Lines[1].Should().StartWith("  1. 错误 第24行").And.Contain("宜写为“≥90%”").And.EndWith("[QUAL002]");
        Opinion.Lines.Should().Contain(line => line.TrimStart().StartsWith("另有4处：第100行", StringComparison.Ordinal));
        CliRun.Of("check", CliRun.Sample, "--lang", "en").Lines.Should().Contain(line => line.Contains("returned: errors 1"));
    }

    [Fact]
    public void What_gives_way_is_told_only_where_all_is_asked_for()
    {
        JsonElement[] standing = CliRun.Of("check", CliRun.Sample, "--json").Items, all = CliRun.Of("check", CliRun.Sample, "--json", "--all").Items;
        standing.Count(finding => finding.TryGetProperty("givesWayTo", out _) || finding.GetProperty("severity").GetString() == "remark").Should().Be(0);
        all.Count(finding => Is(finding, "VAL002")).Should().Be(31);
        all.Length.Should().BeGreaterThan(2 * standing.Length);
        standing.Where(finding => Is(finding, "CAT008")).Select(finding => finding.GetProperty("group").GetString()).Should().Equal("CAT008/4", "CAT008/4");
    }

    [Fact]
    public void The_summary_counts_by_severity()
    {
        JsonElement[] findings = CliRun.Of("check", CliRun.Sample, "--json").Items;
        string Count(string severity) => findings.Count(f => f.GetProperty("severity").GetString() == severity).ToString(CultureInfo.InvariantCulture);
        Opinion.Lines[^1].Should().Be($"5 张表、89 个指标：{Count("error")} 个错误，{Count("warning")} 个警告，{Count("info")} 个提示");
        CliRun.Of("check", CliRun.Sample, "--lang", "en").Lines[^1]
            .Should().Be($"forms 5, indicators 89: errors {Count("error")}, warnings {Count("warning")}, infos {Count("info")}");
    }

    [Fact]
    public void A_severity_leaves_out_what_is_less_serious()
    {
        CliRun run = CliRun.Of("check", CliRun.Sample, "--severity", "error", "--json");
        run.Items.Should().NotBeEmpty().And.OnlyContain(finding => finding.GetProperty("severity").GetString() == "error");
    }

    [Fact]
    public void A_finding_in_JSON_says_its_place_in_every_way_and_its_fix()
    {
        JsonElement finding = CliRun.Of("check", CliRun.Sample, "--json", "--lang", "en").Items.First(f => Is(f, "VAL007"));
        finding.GetProperty("severity").GetString().Should().Be("warning");
        finding.GetProperty("form").GetInt32().Should().Be(0);
        finding.GetProperty("indicator").GetInt32().Should().Be(4);
        finding.GetProperty("name").GetString().Should().Be("全县机关事业单位电子政务外网线路租用费");
        finding.GetProperty("field").GetString().Should().Be("target");
        finding.GetProperty("pointer").GetString().Should().Be("/0/indicators/4/target");
        finding.GetProperty("place").GetProperty("line").GetInt32().Should().Be(20);
        finding.GetProperty("message").GetString().Should().Contain("incomplete");
        finding.GetProperty("fix").GetProperty("replacement").GetString().Should().Be("元");
    }

    [Fact]
    public void Forms_in_JSON_are_checked_and_named_by_pointer()
    {
        CliRun run = CliRun.With(Good, "check", "-", "--severity", "error", "--format", "compact");
        run.Exit.Should().Be(1);
        run.Lines.Should().Contain(l => l.StartsWith("-#/0", StringComparison.Ordinal) && l.Contains("error STR001"));
    }

    [Fact]
    public void A_profile_that_is_not_known_is_wrong_usage()
    {
        CliRun run = CliRun.Of("check", CliRun.Sample, "--profile", "1999");
        run.Exit.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("1999").And.Contain("2021");
        CliRun.Of("check", CliRun.Sample, "--profile", "2021").Exit.Should().Be(1);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "-", "--severity", "fatal")]
    public void Wrong_usage_is_one_line_on_standard_error(params string[] args)
    {
        CliRun run = CliRun.Of(args);
        run.Exit.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.TrimEnd().Should().StartWith("perfmodel: ").And.NotContain("\n");
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static bool Is(JsonElement finding, string rule) => finding.GetProperty("rule").GetString() == rule;
}
