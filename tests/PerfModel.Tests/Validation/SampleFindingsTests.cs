using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using FluentAssertions;
using PerfModel.Tests.Forms;
using PerfModel.Validation;
using Xunit;

namespace PerfModel.Tests.Validation;

/// <summary>The findings on the sample document: all that its reviewer would write, and nothing else.</summary>
public sealed class SampleFindingsTests
{
    private static readonly FormDocument Document = FormReader.Read(SampleFiles.Pingluo);
    private static readonly ValidationResult Result = Validator.Default.Validate(Document);
    private static readonly ValueList<Finding> Findings = Result.Findings;

    public static IEnumerable<object[]> Rows =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Validation", "pingluo-2024.findings.tsv")).Skip(1).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_form_or_indicator_has_the_findings_that_it_deserves(string form, string indicator, string name, string rules)
    {
        int formIndex = int.Parse(form, CultureInfo.InvariantCulture) - 1;
        int? index = indicator == "-" ? null : int.Parse(indicator, CultureInfo.InvariantCulture) - 1;
        Findings.Where(f => f.Place.FormIndex == formIndex && f.Place.IndicatorIndex == index).Select(f => f.RuleId).Should().Equal(rules.Split(' '));
        if (index is int row)
            Document.Forms[formIndex].Indicators[row].Name.Should().Be(name);
    }

    [Fact]
    public void There_is_no_finding_anywhere_else()
    {
        int expected = Rows.Sum(row => ((string)row[3]).Split(' ').Length);
        Findings.Should().HaveCount(expected);
    }

    [Fact]
    public void Cost_and_funds_agree_and_nobody_complains() =>
        Findings.Should().NotContain(f => f.RuleId == "COST003" || f.RuleId == "COST004" || f.RuleId == "HDR003");

    [Fact]
    public void Cost_under_output_is_out_of_place_by_the_tree_of_2021() =>
        new Validator(ValidationProfile.National2021).Validate(Document).Findings.Where(f => f.RuleId == "STR010")
            .Should().ContainSingle().Which.Place.Should().Match<FindingPlace>(place => place.FormIndex == 2 && place.Field == FindingField.Level2);

    [Theory]
    [InlineData("STR003", 1)]
    [InlineData("VAL013", 4)]
    [InlineData("VAL002", 31)]
    [InlineData("COST002", 8)]
    [InlineData("QUAL001", 18)]
    [InlineData("QUAL010", 20)]
    [InlineData("QUAL002", 2)]
    [InlineData("CAT001", 4)]
    [InlineData("VAL009", 2)]
    public void The_counts_of_the_document_are_found_where_all_is_asked_for(string rule, int count) =>
        Result.All().Where(f => f.RuleId == rule).Should().HaveCount(count);

    [Fact]
    public void What_gives_way_names_a_finding_that_stands_in_the_same_form()
    {
        foreach (Finding finding in Result.Background.Where(f => f.GivesWayTo is not null))
            Findings.Should().Contain(f => f.RuleId == finding.GivesWayTo && f.Place.FormIndex == finding.Place.FormIndex);
        Result.Background.Where(f => f.GivesWayTo is null).Should().OnlyContain(f => f.Severity == Severity.Remark);
    }

    [Fact]
    public void Findings_of_one_rule_on_one_form_share_a_group()
    {
        foreach (IGrouping<(int, string), Finding> group in Findings.GroupBy(f => (f.Place.FormIndex, f.RuleId)))
            group.Select(f => f.Group).Distinct().Should().Equal(group.Count() > 1 ? $"{group.Key.Item2}/{group.Key.Item1}" : null);
    }

    [Fact]
    public void Each_form_has_a_verdict_and_its_most_urgent_points()
    {
        Result.Reviews.Select(review => review.Verdict).Should().Equal(
            ReviewVerdict.Revise, ReviewVerdict.Revise, ReviewVerdict.Revise, ReviewVerdict.Returned, ReviewVerdict.Revise);
        Result.Reviews[3].Urgent[0].Should().Be("STR003");
        foreach (FormReview review in Result.Reviews)
        {
            ValueList<ReviewPoint> points = ReviewPoint.Of(Findings, review.FormIndex);
            points.Select(point => point.Severity).Should().BeInDescendingOrder();
            points.Sum(point => point.Findings.Count).Should().Be(review.Errors + review.Warnings + review.Infos);
        }
    }

    [Fact]
    public void Every_finding_at_an_indicator_names_the_line_of_its_cell()
    {
        string[] lines = SampleFiles.Pingluo.Split('\n');
        foreach (Finding finding in Findings.Where(f => f.Place.IndicatorIndex is not null && f.Place.Field == FindingField.Target))
        {
            Indicator indicator = Document.Forms[finding.Place.FormIndex].Indicators[finding.Place.IndicatorIndex!.Value];
            lines[finding.Place.Source!.Line - 1].Should().Contain(indicator.TargetText);
        }
    }
}
