using System.IO;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace PerfModel.Cli.Tests;

public class ReadTests
{
    [Fact]
    public void The_sample_has_five_forms_with_their_indicators()
    {
        CliRun run = CliRun.Of("read", CliRun.Sample, "--json");
        run.Exit.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Items.Select(form => form.GetProperty("indicators").GetArrayLength()).Should().Equal(9, 31, 19, 8, 22);
        run.Items.Select(form => form.GetProperty("funds").GetProperty("total").GetDecimal()).Should().Equal(17, 16, 17, 60.48m, 8.897m);
    }

    [Fact]
    public void What_was_written_as_JSON_is_read_again()
    {
        string json = CliRun.Of("read", CliRun.Sample, "--json").Out;
        CliRun.With(json, "read", "-", "--json").Out.Should().Be(json);
        string one = JsonDocument.Parse(json).RootElement[0].GetRawText();
        CliRun.With(one, "read", "-", "--json").Items.Should().ContainSingle();
        CliRun.With($$"""{"forms":[{{one}}]}""", "read", "-", "--json").Items.Should().ContainSingle();
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Tables_keep_within_the_width(int width)
    {
        CliRun run = CliRun.Wide(width, "", "read", CliRun.Sample);
        run.Lines.Skip(1).Should().OnlyContain(line => CliRun.Columns(line) <= width);
    }

    [Fact]
    public void Every_name_and_target_stands_in_the_tables()
    {
        string table = Bare(CliRun.Wide(300, "", "read", CliRun.Sample).Out);
        foreach (Indicator indicator in FormReader.Read(File.ReadAllText(CliRun.Sample)).Forms.SelectMany(form => form.Indicators))
            table.Should().Contain(Bare(indicator.Name)).And.Contain(Bare(indicator.TargetText!));
    }

    [Fact]
    public void Files_get_no_colour_codes() => CliRun.Of("read", CliRun.Sample).Out.Should().NotContain("\u001b");

    [Fact]
    public void Cells_that_fit_nowhere_and_targets_that_cannot_be_read_are_shown()
    {
        const string table = """
            项目支出绩效目标表
            项目名称	甲[red]项目	离群的单元格	又一个
            一级指标	二级指标	三级指标	指标值
            产出指标	数量指标	培训人数	5=50%
            """;
        CliRun run = CliRun.With(table, "read", "-", "--lang", "en");
        run.Out.Should().Contain("离群的单元格").And.Contain("甲[red]项目").And.Contain("5=50%").And.Contain("Character 2");
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--lang=zh")]
    public void A_document_without_a_form_is_no_success(string option)
    {
        CliRun run = CliRun.With("随便一段文字", "read", "-", option);
        run.Exit.Should().Be(3);
        run.Error.Should().Contain("没有找到");
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
