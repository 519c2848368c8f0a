using System.IO;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace PerfModel.Cli.Tests;

public class EvaluateTests
{
    [Fact]
    public void A_target_and_what_was_achieved_give_verdict_score_and_explanation()
    {
        CliRun run = CliRun.With("""{"target":"≥98%","actual":"99.2%","weight":10}""", "evaluate");
        run.Exit.Should().Be(0);
        JsonElement item = CliRun.Json(run.Lines[0]);
        item.GetProperty("attainment").GetString().Should().Be("met");
        item.GetProperty("comparison").GetString().Should().Be("atLeast");
        item.GetProperty("comparisonSource").GetString().Should().Be("stated");
        item.GetProperty("completion").GetDecimal().Should().Be(1.0122m);
        item.GetProperty("score").GetDecimal().Should().Be(10);
        item.GetProperty("explanation").GetProperty("zh").GetString().Should().Contain("99.2%");
    }

    [Theory]
    [InlineData("""{"target":"17 万","actual":"165000元","category":"cost","year":2024}""", "met", "category")]
    [InlineData("""{"target":"3次","actual":"5次","name":"投诉次数"}""", "notMet", "name")]
    [InlineData("""{"target":"3次","actual":"5次","name":"投诉次数","polarity":"higherIsBetter"}""", "met", "polarity")]
    [InlineData("""{"target":{"kind":"quantity","comparison":"unspecified","value":3,"unit":"次"},"actual":{"kind":"quantity","comparison":"unspecified","value":2,"unit":"次"},"category":"output.quantity"}""", "notMet", "category")]
    [InlineData("""{"target":"10%","actual":"12%","category":"cost","name":"成本节约率"}""", "met", "name")]
    public void What_is_known_besides_decides_the_comparison(string line, string attainment, string source)
    {
        JsonElement item = CliRun.Json(CliRun.With(line, "evaluate").Lines[0]);
        item.GetProperty("attainment").GetString().Should().Be(attainment);
        item.GetProperty("comparisonSource").GetString().Should().Be(source);
        item.TryGetProperty("score", out _).Should().BeFalse("there is no weight");
    }

    [Fact]
    public void Words_give_an_interval_and_no_point()
    {
        JsonElement item = CliRun.Json(CliRun.With("""{"target":"显著提升","actual":"部分达成预期指标","weight":10}""", "evaluate").Lines[0]);
        item.GetProperty("attainment").GetString().Should().Be("partlyMet");
        item.TryGetProperty("score", out _).Should().BeFalse();
        item.GetProperty("scoreRange").GetProperty("lower").GetDecimal().Should().BePositive();
    }

    [Theory]
    [InlineData("{bad", "line\":2")]
    [InlineData("""{"target":"≥1","actuel":"2"}""", "actuel")]
    [InlineData("""{"target":"≥1","actual":"2","weight":"10"}""", "weight")]
    [InlineData("""{"target":"≥1","actual":"2","category":"nothing"}""", "nothing")]
    [InlineData("[]", "应为对象")]
    public void A_line_that_is_no_request_is_an_error_in_its_place(string line, string part)
    {
        CliRun run = CliRun.With("{}\n" + line + "\n\n{}\n", "evaluate");
        run.Exit.Should().Be(1);
        run.Lines.Should().HaveCount(3);
        run.Lines[0].Should().Contain("targetMissing");
        run.Lines[1].Should().StartWith("{\"error\":").And.Contain(part);
        run.Lines[2].Should().Be(run.Lines[0]);
    }

    [Fact]
    public void A_profile_that_is_not_known_is_wrong_usage()
    {
        CliRun run = CliRun.Of("evaluate", "--profile", "none", "--lang", "en");
        run.Exit.Should().Be(2);
        run.Error.Should().Contain("none").And.Contain("caiyu-2020-10");
    }

    [Fact]
    public void Rules_of_ones_own_come_from_a_file()
    {
        CliRun run = WithProfile("""{"id":"own","base":"caiyu-2020-10","lower":"ratio","rounding":{"places":1}}""", """{"target":"≤4个","actual":"6个","weight":10}""");
        run.Exit.Should().Be(0);
        CliRun.Json(run.Lines[0]).GetProperty("score").GetDecimal().Should().Be(6.7m);
    }

    [Theory]
    [InlineData("{bad", "JSON")]
    [InlineData("""{"base":"caiyu-2020-10"}""", "missingProperty")]
    [InlineData("""{"id":"own","base":"caiyu-2020-10","lower":"linea"}""", "$.lower")]
    [InlineData("""{"id":"own","base":"nowhere"}""", "$.base")]
    [InlineData("""{"id":"own"}""", "noWeights")]
    [InlineData("""{"id":"own","base":"caiyu-2020-10","tiers":{"reached":1.5,"partly":0.6}}""", "shareOutOfRange tiers.reached")]
    [InlineData("""{"id":"own","base":"caiyu-2020-10","passThreshold":60}""", "passThreshold")]
    public void Rules_that_cannot_be_used_are_a_bad_file_with_code_and_place(string profile, string part)
    {
        CliRun run = WithProfile(profile, "{}");
        run.Exit.Should().Be(3);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("profile.json").And.Contain(part);
    }

    private static CliRun WithProfile(string profile, string line)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string path = Path.Combine(folder, "profile.json");
            File.WriteAllText(path, profile);
            return CliRun.With(line, "evaluate", "--profile", path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
