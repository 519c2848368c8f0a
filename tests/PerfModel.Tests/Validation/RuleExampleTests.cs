using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using PerfModel.Validation;
using Xunit;

namespace PerfModel.Tests.Validation;

/// <summary>The examples of the catalogue: each form that is to break a rule does, each near miss does not.</summary>
public sealed class RuleExampleTests
{
    private static readonly Validator Everything = new(ValidationProfile.Local.WithEveryRule());

    public static IEnumerable<object[]> Examples(bool breaks) =>
        from rule in RuleCatalog.Rules
        from example in rule.Examples
        where example.Breaks == breaks
        select new object[] { rule.Id, example.Form };

    [Theory]
    [MemberData(nameof(Examples), true)]
    public void A_form_that_breaks_a_rule_is_reported(string rule, string form) =>
        FindingsOf(rule, form).Should().ContainSingle();

    [Theory]
    [MemberData(nameof(Examples), false)]
    public void A_near_miss_is_not_reported(string rule, string form) =>
        FindingsOf(rule, form).Should().BeEmpty();

    private static IEnumerable<Finding> FindingsOf(string rule, string form) =>
        Everything.Validate(FormNotation.Read(form)).All().Where(finding => finding.RuleId == rule);
}
