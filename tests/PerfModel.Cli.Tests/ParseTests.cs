using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace PerfModel.Cli.Tests;

public class ParseTests
{
    [Fact]
    public void Every_line_gives_a_line_and_failed_ones_the_exit_code_1()
    {
        CliRun run = CliRun.With("≥98%\r\n5=50%\n17 万\n显著提升\n", "parse");
        run.Exit.Should().Be(1);
        run.Error.Should().BeEmpty();
        run.Lines.Should().HaveCount(4);
        run.Lines[0].Should().Be("""{"kind":"quantity","text":"≥98%","comparison":"atLeast","value":98,"unit":"%"}""");
        JsonElement failed = CliRun.Json(run.Lines[1]);
        failed.GetProperty("text").GetString().Should().Be("5=50%");
        failed.GetProperty("error").GetProperty("position").GetInt32().Should().Be(1);
        CliRun.Json(run.Lines[2]).GetProperty("unit").GetString().Should().Be("万");
        CliRun.Json(run.Lines[3]).GetProperty("kind").GetString().Should().Be("qualitative");
    }

    [Fact]
    public void Lines_that_all_parse_give_the_exit_code_0()
    {
        CliRun.With("≥98%\n100", "parse").Exit.Should().Be(0);
        CliRun.With("", "parse").Should().Be(new CliRun(0, "", ""));
    }

    [Fact]
    public void An_empty_line_is_an_empty_cell_and_keeps_its_place()
    {
        CliRun run = CliRun.With("10个\n\n20个\n", "parse");
        run.Lines.Select(line => CliRun.Json(line).GetProperty("text").GetString()).Should().Equal("10个", "", "20个");
        CliRun.Json(run.Lines[1]).GetProperty("error").GetProperty("code").GetString().Should().Be("empty");
    }

    [Fact]
    public void A_byte_order_mark_belongs_to_no_target()
    {
        CliRun.With("\uFEFF≥98%\n", "parse").Lines[0].Should().Contain("\"text\":\"≥98%\"");
        CliRun.With("10个\n\uFEFF20个\n", "parse").Lines[1].Should().Contain("\\uFEFF20个", "only the first is a mark");
    }

    [Fact]
    public void A_very_long_line_is_kept_whole_and_does_not_stop_the_next()
    {
        string text = "≥" + new string('9', 200_000) + "%";
        CliRun run = CliRun.With(text + "\n≥98%\n", "parse");
        JsonElement first = CliRun.Json(run.Lines[0]);
        first.GetProperty("text").GetString().Should().Be(text);
        first.GetProperty("error").GetProperty("code").GetString().Should().Be("tooLong");
        CliRun.Json(run.Lines[1]).GetProperty("value").GetDecimal().Should().Be(98);
    }

    [Theory]
    [InlineData("zh", "指标值为空")]
    [InlineData("en", "empty")]
    public void Messages_come_in_the_language_asked_for(string language, string part) =>
        CliRun.With("\n", "parse", "--lang", language).Out.Should().Contain(part);

    [Theory]
    [InlineData("9月前", "--month-before", "named", "by", "--09")]
    [InlineData("9月前", "--month-before", "previous", "by", "--08")]
    [InlineData("12月31日前", "--day-before", "exclusive", "by", "--12-30")]
    [InlineData("达到95%", "--reached", "unspecified", "comparison", "unspecified")]
    [InlineData("控制在3%", "--controlled-at", "unspecified", "comparison", "unspecified")]
    [InlineData("控制在3%", "--controlled-at", "comparison", "comparison", "atMost")]
    public void Options_decide_between_readings(string text, string option, string word, string property, string value) =>
        CliRun.Json(CliRun.With(text, "parse", option, word).Lines[0]).GetProperty(property).GetString().Should().Be(value);

    [Fact]
    public void Remarks_are_written_where_asked_for()
    {
        CliRun.With("≥95％\n", "parse").Out.Should().NotContain("remarks");
        CliRun.With("≥95％\n", "parse", "--remarks").Out.Should().Contain("foldedSign");
    }
}
