using System.Collections.Generic;
using FluentAssertions;
using FluentAssertions.Execution;
using PerfModel.Tests.Evaluating;
using Xunit;

namespace PerfModel.Tests.Scoring;

/// <summary>Scores by cases worked out by hand: scores.tsv.</summary>
public sealed class ScoreCaseTests
{
    public static IEnumerable<object[]> Rows() => Cases.Read("Scoring", "scores.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_score_is_what_the_rules_give(string profile, string target, string actual, string context, string weight, string points, string basis)
    {
        var scorer = new FormScorer(ScoringProfile.Find(profile));
        IndicatorScore score = scorer.Score(target, actual, Cases.Context(context) with { Weight = Cases.Number(weight) });
        using var scope = new AssertionScope();
        Cases.Name(score.Basis).Should().Be(basis);
        Cases.Points(score).Should().Be(points);
        (score.Score is null || score.Range is null).Should().BeTrue();
        score.Explain().GetText(Language.English).Should().NotBeNullOrEmpty().And.NotContain("{");
    }
}
