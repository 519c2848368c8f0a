using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using FluentAssertions;
using PerfModel.Tests.Generators;
using PerfModel.Validation;
using Xunit;

namespace PerfModel.Tests.Validation;

/// <summary>What holds of every form that the model can hold.</summary>
public sealed class ValidatorPropertyTests
{
    private static readonly ValidationProfile Profile = ValidationProfile.Local.WithEveryRule();
    private static readonly Validator Everything = new(Profile);
    private static readonly string[] Ids = [.. RuleCatalog.Rules.Select(rule => rule.Id)];

    private static readonly string[][] ExampleRows =
        [.. RuleCatalog.Rules.SelectMany(rule => rule.Examples).SelectMany(example => example.Form.Split(" === ")).Select(form => form.Split(" // "))];

    /// <summary>Documents whose forms are put together from rows of all examples, so that many rules have something to say.</summary>
    private static Gen<FormDocument> Mixed { get; } = Gen.OneOf(ExampleRows.SelectMany(rows => rows).ToArray()).Array[0, 25]
        .Select(rows => FormNotation.Form(string.Join(" // ", rows.Where(row => row.Length > 0).DefaultIfEmpty("年度:2024"))))
        .Array[1, 3].Select(forms => new FormDocument { Forms = forms.ToValueList() });

    private static Gen<FormDocument> Random { get; } = FormGen.Forms.Array[0, 3].Select(forms => new FormDocument { Forms = forms.ToValueList() });

    [Fact]
    public void Nothing_throws_and_every_message_can_be_read() =>
        Gen.OneOf(Mixed, Random).Sample(
            document =>
            {
                foreach (Validator validator in new[] { Everything, Validator.Default })
                {
                    foreach (Finding finding in validator.Validate(document).All())
                    {
                        PerformanceForm form = document.Forms[finding.Place.FormIndex];
                        _ = finding.GetMessage() + finding.GetMessage(Language.English) + finding.Place.DocumentPointer;
                        if (finding.Place is { Span: TextSpan span, IndicatorIndex: int index, Field: FindingField.Target })
                            (span.Start >= 0 && span.Length >= 0 && span.End <= form.Indicators[index].TargetText!.Length).Should().BeTrue();
                    }
                }
            },
            iter: 2000);

    [Fact]
    public void Switching_a_rule_off_does_not_change_the_findings_of_the_others() =>
        Gen.Select(Gen.OneOf(Mixed, Random), Gen.OneOf(Ids)).Sample(
            (document, id) => new Validator(Profile.Without(id)).Validate(document).All()
                .Should().Equal(Everything.Validate(document).All().Where(finding => finding.RuleId != id)),
            iter: 500);

    [Fact]
    public void Regrading_a_rule_changes_nothing_but_the_severity_of_its_findings() =>
        Gen.Select(Mixed, Gen.OneOf(Ids), Gen.OneOf(Enum.GetValues<Severity>())).Sample(
            (document, id, severity) =>
            {
                List<Finding> regraded = new Validator(Profile.With(id, severity)).Validate(document).All();
                regraded.Select(f => (f.RuleId, f.Place)).Should().Equal(Everything.Validate(document).All().Select(f => (f.RuleId, f.Place)));
                regraded.Should().NotContain(f => f.RuleId == id && f.Severity > severity);
                if (severity > RuleCatalog.Find(id)!.Severity)
                    regraded.Should().NotContain(f => f.RuleId == id && f.Severity != severity, "what is graded above the rule's own severity has no limit");
            },
            iter: 300);

    [Fact]
    public void A_rule_of_ones_own_does_not_change_the_findings_of_the_others()
    {
        Rule own = Rule.ForIndicator("OWN001", Severity.Info, "名称“{0}”", "Name \"{0}\"", c => c.Report(c.Indicator.Name));
        var more = new Validator(Profile.With(own));
        Mixed.Sample(document => more.Validate(document).All().Where(f => f.RuleId != "OWN001").Should().Equal(Everything.Validate(document).All()), iter: 200);
    }

    [Fact]
    public void The_same_document_has_the_same_findings_in_every_thread()
    {
        FormDocument[] documents = [.. ExampleRows.Take(200).Select(rows => FormNotation.Read(string.Join(" // ", rows)))];
        ValidationResult[] alone = [.. documents.Select(Everything.Validate)];
        documents.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(Everything.Validate).Should().Equal(alone);
    }

    [Fact]
    public void Fixes_never_fail_and_come_to_an_end() =>
        Mixed.Sample(
            document =>
            {
                PerformanceForm form = document.Forms[0];
                for (int pass = 0; pass < 6; pass++)
                    form = ValidationFixes.Apply(form, Everything.Validate(form).All());
                Everything.Validate(form).All().Should().NotContain(finding => finding.Fix != null);
            },
            iter: 300);

    [Fact]
    public void Extreme_texts_and_numbers_are_no_obstacle() =>
        ExtremeForms().Array[1, 3].Sample(
            forms =>
            {
                ValidationResult result = Everything.Validate(new FormDocument { Forms = forms.ToValueList() });
                foreach (Finding finding in result.Findings)
                    _ = finding.GetMessage().Length + finding.GetMessage(Language.English).Length;
                foreach (PerformanceForm form in forms)
                    _ = ValidationFixes.Apply(form, Everything.Validate(form).Findings);
            },
            iter: 150);

    [Fact]
    public void Missing_parts_are_no_obstacle()
    {
        var hollow = new PerformanceForm
        {
            Goals = null!,
            EmptyCategories = null!,
            Places = null!,
            OtherFields = null!,
            Unplaced = null!,
            Indicators = [null!, new Indicator { Name = null!, OtherFields = null!, Weight = 10m, Score = 3m, ActualText = "5", TargetText = "3" }],
            Funds = new Funds { Lines = [null!, new FundLine(null!, null!)], Total = 3m },
            Execution = new BudgetExecution { Lines = [null!], Total = new ExecutionLine { Adjusted = 0m } },
        };
        Everything.Validate(hollow).Findings.Should().NotBeEmpty();
        Everything.Validate(hollow with { Indicators = null!, Goals = [null!], Funds = new Funds { Lines = null! } }).Findings.Should().NotBeEmpty();
        Everything.Validate(new FormDocument { Forms = [null!, hollow] }).Findings.Should().OnlyContain(finding => finding.Place.FormIndex == 1);
        Validator.Default.Validate(hollow).Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void The_largest_numbers_are_no_obstacle()
    {
        var form = new PerformanceForm
        {
            Funds = new Funds { Unit = "亿元", Total = decimal.MaxValue, Fiscal = decimal.MaxValue, Other = decimal.MinValue, Lines = [new FundLine("甲", decimal.MaxValue)] },
            Execution = new BudgetExecution
            {
                Total = new ExecutionLine { Adjusted = 0.0000000001m, Executed = decimal.MaxValue, Rate = decimal.MaxValue, Weight = decimal.MaxValue, Score = decimal.MinValue },
                Lines = [new ExecutionLine { Adjusted = decimal.MaxValue, Executed = decimal.MaxValue }, new ExecutionLine { Adjusted = decimal.MaxValue, Executed = decimal.MaxValue }],
            },
            TotalScore = decimal.MaxValue,
            Indicators = Enumerable.Range(0, 3).SelectMany(_ => CategoryCatalog.Default.Categories).Select(category => new Indicator
            {
                Category = category,
                Name = "人数",
                Weight = decimal.MaxValue,
                Score = decimal.MaxValue,
                Target = new QuantityTarget(Comparison.Unspecified, decimal.MaxValue, UnitCatalog.Default.Parse("万亿元")),
                Actual = new QuantityTarget(Comparison.Unspecified, decimal.MaxValue, UnitCatalog.Default.Parse("万亿人")),
            }).ToValueList(),
        };
        Everything.Validate(form).Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void Memory_grows_in_proportion_to_the_indicators()
    {
        long small = Allocated(FormOf(500)), large = Allocated(FormOf(4000));
        large.Should().BeLessThan(small * 10);
    }

    private static Gen<PerformanceForm> ExtremeForms() =>
        from rows in Gen.Select(Gen.OneOf(ExtremeTexts), Gen.OneOf(ExtremeTexts), Gen.OneOf(ExtremeTexts), Gen.OneOf([.. CategoryCatalog.Default.Categories])).Array[0, 12]
        from header in Gen.OneOf(ExtremeTexts).Array[12]
        from execution in Gen.OneOf(ExtremeNumbers).Array[6]
        select new PerformanceForm
        {
            Kind = FormKind.SelfEvaluation,
            Year = int.MaxValue,
            ProjectName = header[0],
            Attribute = new CodedName(header[1] ?? ""),
            Period = header[2],
            Grade = header[3],
            Goals = [header[4] ?? "", new Goal { Number = int.MaxValue, Text = header[5] ?? "" }],
            Funds = new Funds { Unit = header[6], Total = new Figure(header[7] ?? ""), Fiscal = execution[0], Other = execution[1], Lines = [new FundLine(header[8] ?? "", execution[2])] },
            Execution = new BudgetExecution { Unit = header[9], Total = new ExecutionLine { Adjusted = execution[3], Executed = execution[4], Rate = execution[5], Score = execution[0] } },
            OtherFields = [new LabelledText(header[10] ?? "", header[11] ?? "")],
            TotalScore = execution[1],
            Indicators = rows.Select((row, i) => new Indicator
            {
                Category = i % 3 == 0 ? null : row.Item4,
                Level1 = row.Item1 is { Length: < 100 } label ? new CategoryLabel(label) : null,
                Name = row.Item1!,
                TargetText = row.Item2,
                ActualText = row.Item3,
                FullYearForecastText = row.Item2,
                TargetSymbol = row.Item3,
                Weight = execution[i % 6],
                Score = new Figure(row.Item3 ?? ""),
            }).ToValueList(),
        };

    private static string?[] ExtremeTexts { get; } =
    [
        null, "", " ", "\0", "\ud83d", "率", "（", "））））", "、", "万", "≥", "%", "{0}", "}", "79228162514264337593543950335", "-79228162514264337593543950335%",
        "10000000000000000000000000000元", "0.0000000000000000000000000001%", "≥0.0000000000000000000000000001万亿元/人·月", "9999年", "≥100%", "5=50%", "30～10个",
        new string('率', 20_000), new string('（', 20_000), string.Concat(Enumerable.Repeat("()", 10_000)), new string('9', 20_000), new string('、', 20_000),
        string.Concat(Enumerable.Repeat("提升，", 8_000)), string.Concat(Enumerable.Repeat("监测系统", 5_000)), string.Concat(Enumerable.Repeat("≥5个；", 2_000)),
    ];

    private static Figure?[] ExtremeNumbers { get; } =
    [
        null, new Figure(""), new Figure("无"), 0m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 10_000_000_000_000_000_000_000_000_000m,
        new Figure("79228162514264337593543950335%"), -0.1m, 100m,
    ];

    private static PerformanceForm FormOf(int indicators)
    {
        IEnumerable<Indicator> rows = ExampleRows.SelectMany(rows => rows).Where(row => row.Contains(" | ", StringComparison.Ordinal)).Select(FormNotation.Indicator);
        Indicator[] all = [.. rows];
        return new PerformanceForm { Indicators = Enumerable.Range(0, indicators).Select(i => all[i % all.Length] with { Name = all[i % all.Length].Name + i }).ToValueList() };
    }

    private static long Allocated(PerformanceForm form)
    {
        Everything.Validate(form);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Everything.Validate(form);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
