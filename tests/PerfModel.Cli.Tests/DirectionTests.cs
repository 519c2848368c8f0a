using System;
using System.IO;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace PerfModel.Cli.Tests;

public class DirectionTests
{
    private static readonly string Filled = Path.Combine(AppContext.BaseDirectory, "forms", "self-evaluation-2020.txt");

    [Fact]
    public void A_direction_is_explained_by_name_and_category()
    {
        CliRun run = CliRun.Of("direction", "违规问题整改率", "采购成本", "--lang", "en");
        run.Exit.Should().Be(0);
        run.Lines[0].Should().Be("违规问题整改率\tMore is better for \"整改\"; \"整改\" is what is done about a problem");
        run.Lines[1].Should().StartWith("采购成本\tLess is better");
        JsonElement item = CliRun.Json(CliRun.Of("direction", "成本节约率", "--category", "cost", "--unit", "万元", "--json").Lines[0]);
        item.GetProperty("polarity").GetString().Should().Be("higherIsBetter");
        item.GetProperty("overridesCategory").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void What_is_not_known_exits_with_1_and_names_the_missing_word()
    {
        CliRun run = CliRun.With("某项参数\n", "direction");
        run.Exit.Should().Be(1);
        run.Out.Should().Contain("PolarityCatalog.With(\"某项参数\"");
        CliRun.Of("direction", "投诉", "--category", "none").Exit.Should().Be(2);
    }

    [Fact]
    public void Another_actual_value_is_simulated()
    {
        CliRun run = CliRun.Of("simulate", Filled, "--set", "1=100%");
        run.Exit.Should().Be(0);
        run.Out.Should().Contain("99.77 -> ");
        CliRun.Of("simulate", Filled, "--set", "99=1").Should().Match<CliRun>(wrong => wrong.Exit == 2 && wrong.Error.Contains("N=值"));
        CliRun.Of("simulate", Filled, "--set", "1=1", "--form", "2").Should().Match<CliRun>(wrong => wrong.Exit == 2 && wrong.Error.Contains("第 2 张表"));
        CliRun.Json(CliRun.Of("simulate", Filled, "--set", "1=100%", "--json").Lines[0]).GetProperty("before").GetProperty("total").GetDecimal().Should().Be(99.77m);
    }

    [Fact]
    public void Forms_stand_beside_each_other()
    {
        CliRun run = CliRun.Of("compare", Filled, Filled, "--json");
        run.Exit.Should().Be(0);
        JsonElement item = CliRun.Json(run.Lines[0]);
        item.GetProperty("forms").GetArrayLength().Should().Be(2);
        item.GetProperty("rows")[0].GetProperty("cells").GetArrayLength().Should().Be(2);
        CliRun.Of("compare", Filled, Filled).Out.Should().Contain("99.77");
    }
}
