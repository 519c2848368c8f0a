using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using FluentAssertions;
using FluentAssertions.Execution;
using Xunit;

namespace PerfModel.Tests.Evaluating;

/// <summary>Verdicts by cases labelled by reading: evaluations.tsv.</summary>
public sealed class EvaluationCaseTests
{
    public static IEnumerable<object[]> Cases() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Evaluation", "evaluations.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Skip(1)
            .Select(line => line.Split('\t').Select(cell => (object)(cell == "-" ? "" : cell)).ToArray());

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_verdict_is_as_a_reader_would_give_it(
        string target, string actual, string context, string attainment, string reason, string comparison, string source, string completion)
    {
        Evaluation evaluation = Evaluator.Default.Evaluate(target, actual, Context(context));
        using (new AssertionScope())
        {
            Name(evaluation.Attainment).Should().Be(attainment);
            Name(evaluation.Reason).Should().Be(reason);
            Name(evaluation.Comparison).Should().Be(comparison);
            (evaluation.ComparisonSource is ComparisonSource found ? Name(found) : "").Should().Be(source);
            evaluation.Completion.Should().Be(completion.Length == 0 ? null : decimal.Parse(completion, CultureInfo.InvariantCulture));
        }

        evaluation.Explain().GetText(Language.English).Should().NotBeNullOrEmpty();
        evaluation.Explain().GetText(Language.Chinese).Should().NotContain("{");
    }

    private static string Name<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static EvaluationContext Context(string text)
    {
        Dictionary<string, string> parts = text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);
        string? Part(string key) => parts.GetValueOrDefault(key);
        return new EvaluationContext
        {
            Name = Part("name"),
            Category = Part("category") is string id ? CategoryCatalog.Default[id] : null,
            Polarity = Part("polarity") switch { "higher" => Polarity.HigherIsBetter, "lower" => Polarity.LowerIsBetter, _ => null },
            Year = Part("year") is string year ? int.Parse(year, CultureInfo.InvariantCulture) : null,
            Baseline = Part("baseline") is string number ? decimal.Parse(number, CultureInfo.InvariantCulture) : null,
            ColumnUnit = Part("unit") is string unit ? UnitCatalog.Default.Parse(unit) : null,
            MoneyUnit = Part("money") is string money ? UnitCatalog.Default.Parse(money) : null,
        };
    }
}
