using System.IO;
using System.Linq;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FluentAssertions;
using PerfModel.Documents.Layout;
using PerfModel.Documents.Tests.Generators;
using Xunit;

namespace PerfModel.Documents.Tests.Writing;

/// <summary>What is written reads back equal, in every kind of file.</summary>
public sealed class RoundTripTests
{
    private const int Documents = 80;

    public static TheoryData<DocumentKind> Kinds =>
        [DocumentKind.Word, DocumentKind.Excel, DocumentKind.Html, DocumentKind.Markdown, DocumentKind.Csv, DocumentKind.Json];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_samples(DocumentKind kind)
    {
        FormDocument read = Samples.Read(DocumentWriter.ToBytes(Samples.Pingluo, kind));
        read.Forms.ShouldBe(Samples.Pingluo.Forms);
        read.Title.Should().NotBeNull().And.Be(Samples.Pingluo.Title);
        Samples.Read(DocumentWriter.ToBytes(Samples.SelfEvaluation, kind)).Forms.ShouldBe(Samples.SelfEvaluation.Forms);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Random_forms(DocumentKind kind) => FormGen.Documents.Sample(
        document => Samples.Read(DocumentWriter.ToBytes(document, kind)).Forms.ShouldBe(document.Forms), iter: Documents, threads: 1);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Baselines_stand_before_the_actual_values(DocumentKind kind)
    {
        PerformanceForm form = Samples.SelfEvaluation.Forms[0];
        form = form with { Indicators = form.Indicators.SetItem(0, form.Indicators[0] with { Baseline = new Figure("1200.50万元") }) };
        Indicator read = Samples.Read(DocumentWriter.ToBytes(new FormDocument { Forms = [form] }, kind)).Forms.Single().Indicators[0];
        read.Should().Be(form.Indicators[0]);
        read.Baseline!.Text.Should().Be("1200.50万元");
        string[] labels = [.. FormLayout.Of(form).Columns.Select(column => column.Label)];
        labels.Should().ContainInConsecutiveOrder("基期值", "实际完成值");
    }

    [Theory]
    [InlineData(Polarity.HigherIsBetter, null, "", "", true)]
    [InlineData(Polarity.LowerIsBetter, null, "", "", true)]
    [InlineData(Polarity.LowerIsBetter, "≤", "备注", "反向", true)]
    [InlineData(Polarity.LowerIsBetter, null, "指标正反向", "正向", true)]
    [InlineData(Polarity.LowerIsBetter, null, "指标正反向", "逆指标", false)]
    [InlineData(Polarity.LowerIsBetter, "反向", "", "", false)]
    [InlineData(null, null, "", "", false)]
    public void A_direction_has_a_column_where_nothing_else_says_it(Polarity? polarity, string? symbol, string label, string text, bool column)
    {
        PerformanceForm form = Samples.SelfEvaluation.Forms[0];
        Indicator indicator = form.Indicators[0] with { Polarity = polarity, TargetSymbol = symbol, OtherFields = label.Length == 0 ? [] : [new LabelledText(label, text)] };
        form = form with { Indicators = form.Indicators.SetItem(0, indicator) };
        FormLayout.Of(form).Columns.Any(c => c.Label == "指标方向").Should().Be(column);
        byte[] bytes = DocumentWriter.ToBytes(new FormDocument { Forms = [form] }, DocumentKind.Excel, new DocumentWriterOptions { RequireFaithful = false });
        Samples.Read(bytes).Forms.Single().Indicators[0].Polarity.Should().Be(polarity);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Targets_for_the_whole_time_stand_beside_those_for_the_year(DocumentKind kind)
    {
        var midTerm = new Indicator { Level1 = "产出指标", Level2 = "数量指标", Category = Category.Quantity, Name = "培训期数", TargetText = "≥9期", Term = TargetTerm.MidTerm };
        Indicator annual = midTerm with { TargetText = "≥3期", Term = TargetTerm.Annual };
        Indicator yearOnly = annual with { Name = "培训人数", TargetText = "≥100人" };
        Indicator wholeOnly = midTerm with { Level2 = "质量指标", Category = Category.Quality, Name = "合格率", TargetText = "≥95%" };
        PerformanceForm form = Samples.Pingluo.Forms[0] with
        {
            Goals = [new Goal { Term = TargetTerm.MidTerm, Text = "三年建成" }, new Goal { Text = "今年过半" }],
            Indicators = [midTerm, annual, yearOnly, wholeOnly],
        };
        Samples.Read(DocumentWriter.ToBytes(new FormDocument { Forms = [form] }, kind)).Forms.ShouldBe([form]);
        FormLayout layout = FormLayout.Of(form);
        layout.Columns.Select(column => column.Label).Should().Equal("三级指标", "指标值", "三级指标", "指标值");
        layout.Body.Select(row => string.Join('|', row.Cells.Skip(row.Cells.Count - 4).Select(cell => cell.Text))).Should().Equal(
            "三级指标|指标值|三级指标|指标值", "培训期数|≥9期|培训期数|≥3期", "||培训人数|≥100人", "合格率|≥95%||");
        FormCell goals = layout.Head.SelectMany(row => row.Cells).Single(cell => cell.Text == "年度目标");
        goals.Column.Should().Be(layout.Columns[2].At, "the goals for the year stand above its indicators");
    }

    [Theory]
    [InlineData("<b>产出指标</b>", "产出指标")]
    [InlineData("**产出指标**", "产出指标")]
    [InlineData("产出指标<br>", "产出指标")]
    [InlineData("产出&nbsp;指标", "产出 指标")]
    [InlineData("成本<5万", "成本<5万")]
    public void Labels_are_printed_without_what_a_converter_left_in_them(string label, string expected)
    {
        Printable.Label(new CategoryLabel(label)).Should().Be(expected);
        new CategoryLabel(expected).Should().Be(new CategoryLabel(label));
    }

    [Fact]
    public void Plausible_forms_can_be_printed() => FormGen.Documents.Sample(
        document => FormReader.Read(document.Forms.SelectMany((form, i) => FormLayout.Of(form).Grids(i + 1))).Forms.ShouldBe(document.Forms), iter: 3 * Documents, threads: 1);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Wild_forms_are_read_back_equal_or_refused(DocumentKind kind)
    {
        FormGen.WildDocuments.Sample(
            document =>
            {
                bool writable = kind == DocumentKind.Json ? !IsBroken(document) : DocumentWriter.IsFaithful(document);
                if (writable)
                    Samples.Read(DocumentWriter.ToBytes(document, kind)).Forms.ShouldBe(document.Forms);
                else
                    Assert.Throws<DocumentException>(() => DocumentWriter.ToBytes(document, kind)).Code.Should().Be(DocumentErrorCode.NotFaithful);
            },
            iter: Documents,
            threads: 1);
    }

    // Half of a character, which no JSON can hold.
    private static bool IsBroken(FormDocument document) => document.ToString().Contains('\uD800');

    [Theory]
    [InlineData(DocumentKind.Word)]
    [InlineData(DocumentKind.Excel)]
    public void Files_are_valid_by_the_schema_of_Office(DocumentKind kind)
    {
        FormGen.Documents.Sample(document => Validate(DocumentWriter.ToBytes(document, kind), kind), iter: 10, threads: 1);
        Validate(DocumentWriter.ToBytes(Samples.Pingluo, kind), kind);
    }

    [Fact]
    public void The_same_forms_give_the_same_page_and_nothing_of_the_clock() =>
        DocumentWriter.ToBytes(Samples.Pingluo, DocumentKind.Html).Should().Equal(DocumentWriter.ToBytes(Samples.Pingluo, DocumentKind.Html));

    internal static void Validate(byte[] bytes, DocumentKind kind)
    {
        using OpenXmlPackage package = kind == DocumentKind.Word
            ? WordprocessingDocument.Open(new MemoryStream(bytes), false)
            : SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Should().BeEmpty();
    }
}
