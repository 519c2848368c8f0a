using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using PerfModel.Validation;
using Xunit;

namespace PerfModel.Benchmarks.Tests;

/// <summary>That what is measured is the right work.</summary>
public sealed class BenchmarkTests
{
    /// <summary>What a decimal holds.</summary>
    private const int MostDigits = 28;

    [Fact]
    public void The_sample_is_the_quantities_of_the_document_in_its_order()
    {
        FormDocument document = FormReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "pingluo-2024.txt")));
        TextSets.Sample.Select(text => text.Text).Should().Equal(
            document.Forms.SelectMany(form => form.Indicators).Where(indicator => indicator.Target is QuantityTarget).Select(indicator => indicator.TargetText));
    }

    [Fact]
    public void The_sets_have_the_sizes_by_which_times_are_divided()
    {
        TextSets.Sample.Should().HaveCount(TextSets.SampleCount);
        TextSets.Mixed.Should().HaveCount(TextSets.MixedCount);
        TextSets.Published.Should().HaveCount(TextSets.PublishedCount);
        TextSets.Sample.Should().OnlyContain(text => text.Digits.Length > 0);
    }

    [Theory]
    [InlineData("PerfModel")]
    [InlineData("Regex")]
    [InlineData("Parlot")]
    [InlineData("Recognizers")]
    public void Readers_read_every_quantity_of_the_sample_rightly(string reader) =>
        TextSets.Sample.Where(text => !Coverage.IsRight(Readers.All[reader](text.Text), text)).Should().BeEmpty();

    [Fact]
    public void Every_face_of_the_parser_reads_alike() => TextSets.Mixed.Where(text =>
    {
        Target? fromString = Target.TryParse(text.Text, out Target? first) ? first : null;
        Target? fromCharacters = Target.TryParse(text.Text.AsSpan(), null, out Target? second) ? second : null;
        Target? fromUtf8 = Target.TryParse(text.Utf8, null, out Target? third) ? third : null;
        return fromString != fromCharacters || fromString != fromUtf8;
    }).Should().BeEmpty();

    [Fact]
    public void Every_body_reads_as_many_texts_as_it_should()
    {
        var sample = new SampleBenchmarks();
        int[] bodies =
            [sample.PerfModelString(), sample.PerfModelSpan(), sample.PerfModelUtf8(), sample.DecimalParse(), sample.GeneratedRegex(), sample.Parlot()];
        bodies.Should().OnlyContain(count => count == TextSets.SampleCount);
        sample.Recognizers().Should().Be(TextSets.Sample.Count(text => RecognizersReader.Read(text.Text) is not null));

        var published = new PublishedBenchmarks();
        int understood = TextSets.Published.Count(text => TargetParser.Parse(text.Text, null).Success);
        int[] faces = [published.PerfModelString(), published.PerfModelSpan(), published.PerfModelUtf8(), published.PerfModelWithReasons()];
        faces.Should().OnlyContain(count => count == understood);

        var mixed = new MixedBenchmarks();
        int[] own = [mixed.PerfModelString(), mixed.PerfModelSpan(), mixed.PerfModelUtf8()];
        own.Should().OnlyContain(count => count == TextSets.Mixed.Count(text => TargetParser.Parse(text.Text, null).Success));
        mixed.DecimalParse().Should().Be(TextSets.Mixed.Count(text => text.Digits.Split('.') is { Length: <= 2 } parts && parts[0].Length is > 0 and <= MostDigits));
    }

    [Fact]
    public void No_reading_of_the_parser_is_wrong_where_the_label_is_a_quantity() =>
        TextSets.Cases.Where(text => text.IsQuantity && Readers.All["PerfModel"](text.Text) is Reading reading && !Coverage.IsRight(reading, text))
            .Should().BeEmpty();

    [Fact]
    public void The_scored_form_has_30_indicators_and_the_score_that_a_reader_works_out()
    {
        var scoring = new ScoringBenchmarks();
        FormScore score = scoring.Score();
        score.Indicators.Should().HaveCount(30);

        // 25 rows at 3 points, five at 3 × 98 %, and 86.19 % of 10 for the execution of the budget.
        score.Total.Should().Be(75 + 14.7m + 8.62m);
        scoring.ScoreAndCompare().Indicators.Should().HaveCount(30);
        scoring.ScoreAndExplain().Should().NotBeEmpty();
    }

    [Fact]
    public void The_validated_document_is_the_sample_and_its_findings_are_found()
    {
        var validation = new ValidationBenchmarks();
        validation.Document.Forms.Sum(form => form.Indicators.Count).Should().Be(89);
        ValidationResult result = validation.ProfileChosenForEachForm();
        result.Findings.Concat(result.Background).Count(finding => finding.RuleId == "VAL002").Should().Be(31, "what gives way is found too");
        validation.OneProfile().Findings.Should().Equal(validation.ProfileChosenForEachForm().Findings);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    public void The_growing_form_has_findings_in_proportion(int indicators)
    {
        var scale = new ValidationScaleBenchmarks { Indicators = indicators };
        scale.Make();
        scale.Form.Indicators.Should().HaveCount(indicators);
        ValidationResult result = scale.EveryRule();
        (result.Findings.Count + result.Background.Count).Should().BeGreaterThan(indicators);
    }

    [Fact]
    public async Task Every_form_of_a_folder_is_read_and_its_findings_are_found()
    {
        using var folder = new DocumentFolder(4);
        int findings = Validator.Default.Validate(new ValidationBenchmarks().Document).Findings.Count;
        foreach (FolderRun run in new[] { FolderRun.OneByOne(folder.Path), await FolderRun.Together(folder.Path) })
            (run.Files, run.Forms, run.Findings).Should().Be((4, 4 * DocumentFolder.FormsPerFile, 4 * findings));
    }

    [Fact]
    public void The_work_at_scale_judges_every_form_in_the_order_read()
    {
        using Stream input = ScaleForms.Stream(ScaleForms.Lines(), 400);
        using var output = new MemoryStream();
        ScaleRun.Do(input, output).Should().Be((400, 400 * ScaleForms.IndicatorsPerForm));
        output.Position = 0;
        using var reader = new StreamReader(output);
        string[] lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(800);
        FormScore[] scores = [.. lines.Where(line => !line.StartsWith("{\"findings\"", StringComparison.Ordinal)).Select(line => PerfModelJson.Deserialize<FormScore>(line))];
        scores.Select(score => score.Form.ProjectName).Should().Equal(Enumerable.Range(0, 400).Select(i => $"项目{i % 200}"));
    }
}
