using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using PerfModel.Validation;
using Xunit;

namespace PerfModel.Tests.Validation;

/// <summary>The catalogue of rules: complete, documented, in two languages.</summary>
public sealed class CatalogTests
{
    public static IEnumerable<object[]> Rules => RuleCatalog.Rules.Select(rule => new object[] { rule.Id });

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_form_that_breaks_it_and_a_near_miss(string id) =>
        RuleCatalog.Find(id)!.Examples.Select(example => example.Breaks).Distinct().Should().BeEquivalentTo([true, false]);

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_says_what_why_and_where_from_in_both_languages(string id)
    {
        Rule rule = RuleCatalog.Find(id)!;
        rule.Source.Should().MatchRegex(@"^\[(R|S|G|G\+S)\] \S");
        foreach (Language language in Enum.GetValues<Language>())
        {
            rule.GetWhy(language).Should().NotBeNullOrWhiteSpace();
            rule.Variants.Select(variant => rule.GetTemplate(language, variant)).Should().OnlyContain(text => text.Length > 3).And.OnlyHaveUniqueItems();
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_messages_of_a_rule_have_the_same_placeholders_in_both_languages(string id)
    {
        Rule rule = RuleCatalog.Find(id)!;
        foreach (string variant in rule.Variants)
            Placeholders(rule.GetTemplate(Language.English, variant)).Should().BeEquivalentTo(Placeholders(rule.GetTemplate(Language.Chinese, variant)));
    }

    [Fact]
    public void The_message_of_every_example_is_filled_in()
    {
        var validator = new Validator(ValidationProfile.Local.WithEveryRule());
        IEnumerable<Finding> findings = RuleCatalog.Rules.SelectMany(rule => rule.Examples)
            .SelectMany(example => validator.Validate(FormNotation.Read(example.Form)).Findings);
        foreach (Finding finding in findings)
        {
            foreach (Language language in Enum.GetValues<Language>())
            {
                finding.GetMessage(language).Should().NotContainAny("{", "}");
                Placeholders(finding.Rule.GetTemplate(language, finding.Variant)).Length.Should().BeLessThanOrEqualTo(finding.Arguments.Count, finding.RuleId);
            }
        }
    }

    [Fact]
    public void The_subjects_of_the_rules_are_those_of_the_list()
    {
        IEnumerable<string> ids = RuleCatalog.Rules.Select(rule => rule.Id).Concat(RuleCatalog.LeftOut.Select(rule => rule.Id));
        ids.GroupBy(id => id.TrimEnd("0123456789".ToCharArray())).ToDictionary(group => group.Key, group => group.Count()).Should().Equal(new Dictionary<string, int>
        {
            ["STR"] = 22,
            ["HDR"] = 14,
            ["VAL"] = 26,
            ["QUAL"] = 10,
            ["CAT"] = 11,
            ["COST"] = 8,
            ["DIR"] = 4,
            ["CON"] = 5,
            ["WGT"] = 5,
            ["EVAL"] = 22,
            ["MON"] = 3,
        });
    }

    [Fact]
    public void A_heuristic_is_no_error_but_where_a_number_contradicts_a_rate() =>
        RuleCatalog.Rules.Where(rule => rule.Kind == RuleKind.Heuristic && rule.Severity == Severity.Error).Select(rule => rule.Id)
            .Should().BeEquivalentTo("VAL004", "EVAL020");

    private static string[] Placeholders(string message) =>
        [.. Enumerable.Range(0, 10).Select(i => "{" + i + "}").Where(placeholder => message.Contains(placeholder, StringComparison.Ordinal))];
}
