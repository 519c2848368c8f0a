using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace PerfModel.Cli.Tests;

public class ScoreTests
{
    private static readonly string Filled = Path.Combine(AppContext.BaseDirectory, "forms", "self-evaluation-2020.txt");

    [Fact]
    public void The_filled_sample_is_scored_beside_its_printed_scores()
    {
        CliRun run = CliRun.Of("score", Filled, "--json");
        run.Exit.Should().Be(1, "printed scores differ");
        JsonElement form = run.Items.Should().ContainSingle().Subject;
        form.GetProperty("execution").GetProperty("score").GetDecimal().Should().Be(9.91m);
        form.GetProperty("indicators").EnumerateArray().Select(i => i.GetProperty("score").GetDecimal()).Should().Equal(14.86m, 15, 10, 10, 30, 10);
        form.GetProperty("indicators").EnumerateArray().Select(i => i.GetProperty("published").GetDecimal()).Should().Equal(13, 15, 10, 10, 27, 9);
        form.GetProperty("total").GetDecimal().Should().Be(99.77m);
        form.GetProperty("published").GetDecimal().Should().Be(94);
    }

    [Fact]
    public void A_form_whose_printed_scores_are_the_computed_ones_is_fine()
    {
        string text = File.ReadAllText(Filled).Replace("\t99%\t9", "\t99.1%\t9.91").Replace("\t15\t13", "\t15\t14.86")
            .Replace("\t30\t27", "\t30\t30").Replace("\t10\t9\t", "\t10\t10\t").Replace("100\t94", "100\t99.77");
        CliRun run = CliRun.With(text, "score", "-");
        run.Exit.Should().Be(0);
        run.Out.Should().Contain("99.77 / 100").And.NotContain("公布得分与计算结果");
    }

    [Fact]
    public void The_JSON_that_read_writes_is_scored_like_the_table()
    {
        string forms = CliRun.Of("read", Filled, "--json").Out;
        CliRun ofJson = CliRun.With(forms, "score", "-", "--json"), ofTable = CliRun.Of("score", Filled, "--json");
        ofJson.Exit.Should().Be(ofTable.Exit);
        JsonElement.DeepEquals(ofJson.Items[0], ofTable.Items[0]).Should().BeTrue();
        string single = forms.Trim().TrimStart('[').TrimEnd(']');
        CliRun.With(single, "score", "-", "--json").Items.Should().ContainSingle();
    }

    [Fact]
    public void A_scored_form_is_read_back_by_the_library()
    {
        string json = CliRun.Of("score", Filled, "--json").Items[0].GetRawText();
        FormScore score = PerfModelJson.Deserialize<FormScore>(json);
        score.Total.Should().Be(99.77m);
        PerfModelJson.Serialize(score).Should().Be(json);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void The_table_keeps_within_the_width_and_shows_how_points_came_about(int width)
    {
        CliRun run = CliRun.Wide(width, "", "score", Filled);
        run.Lines.Should().OnlyContain(line => CliRun.Columns(line) <= width);
        run.Out.Should().Contain("14.86").And.Contain("8676");
    }

    [Fact]
    public void Every_step_is_shown_where_asked_for() =>
        CliRun.Of("score", Filled, "--explain", "--lang", "en").Out.Should().Contain("15 × 8676 ÷ 8755").And.Contain("Rounded to 2 decimals");

    [Fact]
    public void A_form_without_actual_values_cannot_be_scored() => CliRun.Of("score", CliRun.Sample).Exit.Should().Be(1);
}
