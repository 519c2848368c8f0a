using FluentAssertions;
using Xunit;

namespace PerfModel.Cli.Tests;

public class SchemaTests
{
    [Theory]
    [InlineData("target")]
    [InlineData("form")]
    public void A_schema_is_printed_by_its_name(string name)
    {
        CliRun run = CliRun.Of("schema", name);
        run.Exit.Should().Be(0);
        CliRun.Json(run.Out).GetProperty("$id").GetString().Should().Be(PerfModelSchemas.GetId(name));
    }

    [Fact]
    public void The_schema_of_a_form_is_the_default() =>
        CliRun.Of("schema").Out.Should().Be(PerfModelSchemas.Get(PerfModelSchemas.Form));

    [Fact]
    public void An_unknown_schema_is_wrong_usage_and_the_known_ones_are_listed()
    {
        CliRun run = CliRun.Of("schema", "indicator", "--lang", "en");
        run.Exit.Should().Be(2);
        run.Error.TrimEnd().Should().Contain("'indicator'").And.Contain("target, parseResult, form").And.NotContain("\n");
    }
}
