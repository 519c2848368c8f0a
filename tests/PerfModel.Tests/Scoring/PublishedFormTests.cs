using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using FluentAssertions.Execution;
using Xunit;

namespace PerfModel.Tests.Scoring;

/// <summary>All published forms are scored; every printed score is ours to its printed precision, or the difference is named with its cause.</summary>
public sealed class PublishedFormTests
{
    public static IEnumerable<object[]> Files() => PublishedForms.Files().Select(file => new object[] { Path.GetFileName(file) });

    private static FormScore Score(string name, ScoringProfile? profile = null) =>
        new FormScorer(profile).Score(PublishedForms.Read(PublishedForms.Files().Single(f => Path.GetFileName(f) == name)).Form);

    private static Dictionary<string, string> Expected() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Scoring", "scored-forms", "differences.tsv")).Skip(1)
            .Select(line => line.Split('\t')).ToDictionary(row => row[0], row => row[1]);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_printed_score_is_ours_or_differs_for_the_cause_that_a_reader_sees(string name)
    {
        ScoreComparison comparison = Score(name).CompareWithPublished();
        string found = string.Join(' ', comparison.Indicators.Where(d => !d.IsEqual).Select(d => $"{d.Index}:{d.Cause}"));
        if (comparison.Execution is { IsEqual: false } execution)
            found += " execution:" + execution.Cause;
        if (comparison.Total is { IsEqual: false } total)
            found += " total:" + total.Cause;
        found.Trim().Should().Be(Expected().GetValueOrDefault(name, ""));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_target_is_met_where_the_printed_score_is_not_full_without_a_named_cause(string name)
    {
        FormScore score = Score(name);
        foreach (ScoreDifference difference in score.CompareWithPublished().Indicators)
        {
            IndicatorScore own = score.Indicators[difference.Index!.Value];
            bool full = difference.Published == own.Weight;
            if (!full && own.Evaluation.Attainment == Attainment.Met && own.Range is null)
                difference.Cause.Should().NotBe(DifferenceCause.None, "{0}", own.Explain());
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_total_is_the_sum_of_its_parts_and_every_score_lies_between_0_and_its_weight(string name)
    {
        foreach (ScoringProfile profile in ScoringProfile.All)
            ScoreProperties.Hold(Score(name, profile));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_score_explains_itself_in_both_languages(string name)
    {
        FormScore score = Score(name);
        using var scope = new AssertionScope();
        foreach (Language language in new[] { Language.Chinese, Language.English })
        {
            score.Explain().GetText(language).Should().NotBeEmpty().And.NotContain("{");
            score.Explain().GetLines(language).Should().HaveCountGreaterThan(score.Indicators.Count * 2);
            score.CompareWithPublished().Explain().GetText(language).Should().NotBeEmpty().And.NotContain("{");
        }
    }

    [Fact]
    public void The_counts_of_the_whole_corpus_stand()
    {
        var rows = PublishedForms.Files().Select(Path.GetFileName).Select(f => Score(f!))
            .SelectMany(s => s.CompareWithPublished().Indicators.Select(d => (Difference: d, s.Indicators[d.Index!.Value].Evaluation))).ToList();
        int equal = rows.Count(r => r.Difference.IsEqual), open = rows.Count(r => r.Difference.Cause == DifferenceCause.CannotJudge);
        var numbers = rows.Where(r => r.Evaluation.ActualValue is not null && r.Difference.Cause != DifferenceCause.WeightNotPrinted).ToList();
        (rows.Count, equal, open).Should().Be((163, 134, 8));
        (numbers.Count, numbers.Count(r => r.Difference.IsEqual)).Should().Be((124, 106));
    }
}
