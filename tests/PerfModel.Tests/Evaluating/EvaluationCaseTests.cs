using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FluentAssertions.Execution;
using Xunit;

namespace PerfModel.Tests.Evaluating;

/// <summary>Verdicts by cases labelled by reading: evaluations.tsv.</summary>
public sealed class EvaluationCaseTests
{
    public static IEnumerable<object[]> Rows() => Cases.Read("Evaluating", "evaluations.tsv");

    public static IEnumerable<object[]> Verdicts() =>
        new[] { "verdicts.tsv", "adversarial.tsv", "adversarial2.tsv", "adversarial3.tsv", "audited.tsv" }.SelectMany(file => Cases.Read("Evaluating", file));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_verdict_is_as_a_reader_would_give_it(
        string target, string actual, string context, string attainment, string reason, string comparison, string source, string completion)
    {
        Evaluation evaluation = Evaluator.Default.Evaluate(target, actual, Cases.Context(context));
        using var scope = new AssertionScope();
        Cases.Name(evaluation.Attainment).Should().Be(attainment);
        Cases.Name(evaluation.Reason).Should().Be(reason);
        Cases.Name(evaluation.Comparison).Should().Be(comparison);
        (evaluation.ComparisonSource is ComparisonSource found ? Cases.Name(found) : "").Should().Be(source);
        evaluation.Completion.Should().Be(completion.Length == 0 ? null : Cases.Number(completion));
        evaluation.Explain().GetText(Language.English).Should().NotBeNullOrEmpty().And.NotContain("{");
        evaluation.Explain().GetText(Language.Chinese).Should().NotBeNullOrEmpty().And.NotContain("{");
    }

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void A_verdict_is_one_that_a_careful_reader_gives(string target, string actual, string context, string attainment, string completion)
    {
        Evaluation evaluation = Evaluator.Default.Evaluate(target, actual, Cases.Context(context));
        string[] accepted = attainment.Split('|');
        accepted.Should().Contain(Cases.Name(evaluation.Attainment));
        if (completion.Length > 0 && Cases.Name(evaluation.Attainment) == accepted[0])
            evaluation.Completion.Should().BeApproximately(Cases.Number(completion), 0.0001m);
    }
}
