using System.Globalization;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FluentAssertions;
using PerfModel.Validation;
using Xunit;

namespace PerfModel.Documents.Tests.Writing;

/// <summary>Workbooks for people: scores with a chart, findings as comments, empty forms, pages that print.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public void A_scored_form_has_its_scores_filled_in_and_a_chart_that_readers_pass_over()
    {
        ValueList<FormScore> scores = FormScorer.Default.Score(Samples.SelfEvaluation);
        byte[] bytes = DocumentWriter.ToScoredWorkbook(scores);
        RoundTripTests.Validate(bytes, DocumentKind.Excel);
        PerformanceForm form = Samples.Read(bytes).Forms.Single();
        form.Should().Be(DocumentWriter.FillScores(scores[0]));
        form.TotalScore!.Value.Should().Be(scores[0].Total);
        form.Indicators.Select(indicator => indicator.Score?.Value).Should().Equal(scores[0].Indicators.Select(score => score.Score));
        using SpreadsheetDocument document = Open(bytes);
        document.WorkbookPart!.Workbook!.Sheets!.Cast<Sheet>().Select(sheet => (sheet.Name!.Value, sheet.State?.Value == SheetStateValues.Hidden))
            .Skip(1).Should().Equal(("得分图", false), ("图表数据", true));
        document.WorkbookPart.WorksheetParts.Should().Contain(part => part.DrawingsPart != null && part.DrawingsPart.ChartParts.Count() == 1);
    }

    [Fact]
    public void Every_finding_is_a_comment_of_its_cell_and_a_line_of_the_list()
    {
        ValidationResult result = Validator.Default.Validate(Samples.Pingluo);
        byte[] bytes = DocumentWriter.ToReviewWorkbook(Samples.Pingluo, result, new DocumentWriterOptions { Language = Language.English });
        RoundTripTests.Validate(bytes, DocumentKind.Excel);
        Samples.Read(bytes).Forms.ShouldBe(Samples.Pingluo.Forms);
        using SpreadsheetDocument document = Open(bytes);
        string[] comments = [.. document.WorkbookPart!.WorksheetParts.SelectMany(part => part.WorksheetCommentsPart?.Comments?.CommentList?.Elements<Comment>() ?? []).Select(comment => comment.InnerText)];
        foreach (Finding finding in result.Findings)
            comments.Should().Contain(text => text.Contains(finding.RuleId) && text.Contains(finding.GetMessage(Language.English)));
        Finding about = result.Findings.First(finding => finding.Place.FormIndex == 0 && finding.RuleId == "QUAL002");
        WorksheetPart first = (WorksheetPart)document.WorkbookPart.GetPartById(document.WorkbookPart.Workbook!.Sheets!.Elements<Sheet>().First().Id!);
        first.WorksheetCommentsPart!.Comments!.CommentList!.Elements<Comment>().Single(comment => comment.InnerText.Contains(about.GetMessage(Language.English))).Reference!.Value
            .Should().Be(Samples.Read(bytes).Forms[0].Indicators[about.Place.IndicatorIndex!.Value].TargetPlace!.Address);
    }

    [Fact]
    public void The_list_of_findings_begins_each_form_with_its_verdict_and_goes_on_with_what_is_worst()
    {
        ValidationResult result = Validator.Default.Validate(Samples.Pingluo);
        using SpreadsheetDocument document = Open(DocumentWriter.ToReviewWorkbook(Samples.Pingluo, result));
        Sheet list = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Last();
        SharedStringItem[] texts = [.. document.WorkbookPart.SharedStringTablePart!.SharedStringTable!.Elements<SharedStringItem>()];
        string[] rows = [.. ((WorksheetPart)document.WorkbookPart.GetPartById(list.Id!)).Worksheet!.Descendants<Row>().Select(row => string.Join('|', row.Elements<Cell>()
            .Select(cell => cell.CellValue is null ? "" : texts[int.Parse(cell.CellValue.Text, System.Globalization.CultureInfo.InvariantCulture)].InnerText)))];
        rows.Count(row => row.Contains("审核结论：", System.StringComparison.Ordinal)).Should().Be(5);
        int fourth = System.Array.FindIndex(rows, row => row.EndsWith("审核结论：退回", System.StringComparison.Ordinal));
        rows[fourth + 1].Should().Contain("STR003|错误");
        rows.Should().HaveCount(1 + 5 + result.Findings.Count);
    }

    [Fact]
    public void An_opinion_says_each_point_once_with_its_places()
    {
        ValidationResult result = Validator.Default.Validate(Samples.Pingluo);
        byte[] bytes = DocumentWriter.ToReviewOpinion(Samples.Pingluo, result);
        RoundTripTests.Validate(bytes, DocumentKind.Word);
        using var stream = new System.IO.MemoryStream(bytes);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, false);
        string text = document.MainDocumentPart!.Document!.InnerText;
        text.Should().Contain("审核结论：退回").And.Contain("宜写为“≥90%”");
        int points = result.Reviews.Sum(review => ReviewPoint.Of(result.Findings, review.FormIndex).Count);
        document.MainDocumentPart.Document.Body!.ChildElements.OfType<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .Count(paragraph => paragraph.InnerText.StartsWith('(')).Should().Be(points);
    }

    [Fact]
    public void Amounts_are_numbers_that_can_be_added_up()
    {
        using SpreadsheetDocument document = Open(DocumentWriter.ToBytes(Samples.Pingluo, DocumentKind.Excel));
        var cells = document.WorkbookPart!.WorksheetParts.First().Worksheet!.Descendants<Cell>().Where(cell => cell.DataType is null && cell.CellValue is not null);
        cells.Select(cell => cell.CellValue!.Text).Should().Equal("17", "17", "0");
    }

    [Fact]
    public void Pages_are_A4_with_the_headings_repeated()
    {
        using SpreadsheetDocument document = Open(DocumentWriter.ToBytes(Samples.Pingluo, DocumentKind.Excel));
        document.WorkbookPart!.WorksheetParts.Should().OnlyContain(part => part.Worksheet!.Elements<PageSetup>().Single().PaperSize!.Value == 9);
        document.WorkbookPart.Workbook!.DefinedNames!.Elements<DefinedName>().Select(name => name.Name!.Value).Should().Equal(Enumerable.Repeat("_xlnm.Print_Titles", 5));
    }

    [Fact]
    public void The_list_of_findings_repeats_its_heading_on_each_page()
    {
        using SpreadsheetDocument document = Open(DocumentWriter.ToReviewWorkbook(Samples.Pingluo, Validator.Default.Validate(Samples.Pingluo)));
        DefinedName last = document.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().Last();
        (last.Text, last.LocalSheetId!.Value).Should().Be(("'审核意见'!$1:$1", 5u));
    }

    [Fact]
    public void Each_chart_has_a_page_of_its_own()
    {
        FormScore score = FormScorer.Default.Score(Samples.SelfEvaluation)[0];
        byte[] bytes = DocumentWriter.ToScoredWorkbook([score, score, score]);
        RoundTripTests.Validate(bytes, DocumentKind.Excel);
        using SpreadsheetDocument document = Open(bytes);
        WorksheetPart charts = document.WorkbookPart!.WorksheetParts.Single(part => part.DrawingsPart is not null);
        uint[] breaks = [0, .. charts.Worksheet!.Descendants<Break>().Select(pageBreak => pageBreak.Id!.Value), uint.MaxValue];
        (uint First, uint Last)[] rows = [.. charts.DrawingsPart!.WorksheetDrawing!.Elements<TwoCellAnchor>().Select(anchor => (RowOf(anchor.FromMarker!), RowOf(anchor.ToMarker!)))];
        rows.Should().HaveCount(3).And.HaveSameCount(breaks[1..]);
        for (int page = 0; page < rows.Length; page++)
            rows[page].Should().Match<(uint First, uint Last)>(chart => breaks[page] <= chart.First && chart.Last < breaks[page + 1]);
    }

    [Theory]
    [InlineData(FormKind.Target, "项目支出绩效目标申报表")]
    [InlineData(FormKind.SelfEvaluation, "项目支出绩效自评表")]
    [InlineData(FormKind.Monitoring, "项目支出绩效运行监控表")]
    public void An_empty_form_is_of_its_kind_and_holds_nothing(FormKind kind, string title)
    {
        foreach (DocumentKind file in new[] { DocumentKind.Word, DocumentKind.Excel, DocumentKind.Html, DocumentKind.Markdown, DocumentKind.Csv })
        {
            byte[] bytes = DocumentWriter.ToTemplate(kind, file);
            if (file is DocumentKind.Word or DocumentKind.Excel)
                RoundTripTests.Validate(bytes, file);
            PerformanceForm form = Samples.Read(bytes).Forms.Single();
            (form.Kind, form.Title, form.Year, form.ProjectName).Should().Be((kind, title, null, null));
            form.Indicators.Should().BeEmpty();
            form.Unplaced.Should().BeEmpty();
            form.EmptyCategories.Should().HaveCount(12);
        }
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_refused()
    {
        var form = new PerformanceForm { Kind = FormKind.Target, Title = "绩效目标表", ProjectName = new string('项', 40_000) };
        Assert.Throws<DocumentException>(() => DocumentWriter.ToBytes(new FormDocument { Forms = [form] }, DocumentKind.Excel)).Code.Should().Be(DocumentErrorCode.TextTooLong);
    }

    [Theory]
    [InlineData(DocumentKind.OldExcel)]
    public void Kinds_that_are_only_read_are_refused(DocumentKind kind) =>
        Assert.Throws<DocumentException>(() => DocumentWriter.ToBytes(Samples.Pingluo, kind)).Code.Should().Be(DocumentErrorCode.NotWritable);

    [Fact]
    public void A_file_is_of_the_kind_of_its_extension()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".docx");
        DocumentWriter.Write(Samples.Pingluo, path);
        DocumentReader.Read(path).Forms.ShouldBe(Samples.Pingluo.Forms);
        File.Delete(path);
        Assert.Throws<DocumentException>(() => DocumentWriter.Write(Samples.Pingluo, "a.pdf")).Code.Should().Be(DocumentErrorCode.NotWritable);
    }

    private static uint RowOf(DocumentFormat.OpenXml.Drawing.Spreadsheet.MarkerType marker) => uint.Parse(marker.RowId!.Text, CultureInfo.InvariantCulture);

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), false);
}
