using System.Linq;
using System.Text.Json;
using FluentAssertions;
using PerfModel.Validation;
using Xunit;

namespace PerfModel.Cli.Tests;

/// <summary>The page of the rules.</summary>
public class RulesTests
{
    [Fact]
    public void The_page_has_every_rule_with_examples_and_what_was_left_out()
    {
        CliRun run = CliRun.Of("rules", "--lang", "en");
        run.Exit.Should().Be(0);
        run.Lines.Where(line => line.StartsWith("## ", System.StringComparison.Ordinal)).Select(line => line[3..])
            .Should().Equal([.. RuleCatalog.Rules.Select(rule => rule.Id), "Left out"]);
        run.Lines.Count(line => line.StartsWith("- Breaks it: ", System.StringComparison.Ordinal)).Should().Be(RuleCatalog.Rules.Sum(rule => rule.Examples.Count(e => e.Breaks)));
        run.Lines.Should().Contain(line => line.StartsWith("- COST008: ", System.StringComparison.Ordinal));
    }

    [Fact]
    public void One_rule_says_all_that_is_known_of_it()
    {
        CliRun run = CliRun.Of("rules", "QUAL004");
        run.Out.Should().StartWith("## QUAL004").And.Contain("启发式").And.Contain("- 来源: [G]").And.Contain("违反").And.NotContain("QUAL005");
        CliRun.Of("rules", "STR014").Out.Should().Contain("`max=8`");
    }

    [Fact]
    public void The_JSON_has_both_languages_and_the_profiles()
    {
        JsonElement rule = CliRun.Of("rules", "STR003", "--json").Items.Single();
        rule.GetProperty("messages")[0].GetProperty("en").GetString().Should().Contain("cost");
        rule.GetProperty("profiles").GetProperty("2015").GetString().Should().Be("warning");
        rule.GetProperty("breaks").GetArrayLength().Should().BePositive();
        CliRun.Of("rules", "--json").Items.Should().HaveCount(RuleCatalog.Rules.Count + RuleCatalog.LeftOut.Count);
    }

    [Fact]
    public void A_rule_that_is_not_known_is_wrong_usage()
    {
        CliRun run = CliRun.Of("rules", "VAL999");
        run.Exit.Should().Be(2);
        run.Error.Should().Contain("VAL999");
    }
}
