using System.Collections.Generic;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Evaluating;

/// <summary>Which way is good by the head of a name, its category and the unit: directions.tsv, and the explanations.</summary>
public sealed class ResolverTests
{
    public static IEnumerable<object[]> Rows() => Cases.Read("Evaluating", "directions.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_head_of_the_name_decides_then_the_category(string name, string category, string unit, string expected)
    {
        PolarityFinding finding = PolarityCatalog.Default.Resolve(
            name,
            category.Length == 0 ? null : CategoryCatalog.Default[category],
            unit.Length == 0 ? null : UnitCatalog.Default.Parse(unit));
        string found = finding.Polarity switch { Polarity.HigherIsBetter => "higher", Polarity.LowerIsBetter => "lower", _ => "none" };
        found.Should().Be(expected, finding.Explain().GetText());
        finding.Explain().GetText(Language.English).Should().NotBeNullOrEmpty().And.NotContain("{");
    }

    [Fact]
    public void A_name_goes_before_its_category_and_says_so()
    {
        PolarityFinding finding = PolarityCatalog.Default.Resolve("采购成本节约率", Category.Cost, UnitCatalog.Default.Parse("万元"));
        finding.Should().Match<PolarityFinding>(f => f.Polarity == Polarity.HigherIsBetter && f.Source == ComparisonSource.Name && f.Word == "节约" && f.OverridesCategory);
        finding.Explain().GetText().Should().Be("“节约”越高越好；“节约”是节约的量");
    }

    [Fact]
    public void What_is_not_known_names_the_word_that_is_missing()
    {
        PolarityFinding finding = PolarityCatalog.Default.Resolve("某项参数");
        finding.Should().Match<PolarityFinding>(f => f.Polarity == null && f.Source == null && f.Word == "某项参数");
        Evaluation evaluation = Evaluator.Default.Evaluate("100", "120", new EvaluationContext { Name = "某项参数" });
        evaluation.Reason.Should().Be(EvaluationReason.DirectionUnknown);
        evaluation.Explain().GetText().Should().Contain("PolarityCatalog.With(\"某项参数\"");
        var own = new Evaluator(new EvaluationOptions { Polarities = PolarityCatalog.Default.With("某项参数", Polarity.LowerIsBetter) });
        own.Evaluate("100", "120", new EvaluationContext { Name = "某项参数" }).Attainment.Should().Be(Attainment.NotMet);
    }
}
