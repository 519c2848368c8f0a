using System.Collections.Generic;
using FluentAssertions;
using FluentAssertions.Execution;
using PerfModel.Tests.Evaluating;
using Xunit;

namespace PerfModel.Tests.Scoring;

/// <summary>Rows as published forms have them: verdict and score as a careful reader would give them, rows.tsv.</summary>
public sealed class RowTests
{
    public static IEnumerable<object[]> Rows() => Cases.Read("Scoring", "rows.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_is_judged_and_scored_as_a_reader_would(string target, string actual, string context, string weight, string attainment, string score)
    {
        IndicatorScore own = FormScorer.Default.Score(target, actual, Cases.Context(context) with { Weight = Cases.Number(weight) });
        using var scope = new AssertionScope(own.Explain().GetText());
        Cases.Name(own.Evaluation.Attainment).Should().Be(attainment);
        if (score != "*")
            Cases.Points(own).Should().Be(score);
    }
}
