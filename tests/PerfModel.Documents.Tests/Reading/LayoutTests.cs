using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FluentAssertions;
using PerfModel.Documents.Tests.Printed;
using Xunit;

namespace PerfModel.Documents.Tests.Reading;

/// <summary>Forms that do not stand alone on a page: other text around them, pages with heads and feet, tables within tables, one form over several sheets.</summary>
public sealed class LayoutTests
{
    private static readonly FormDocument Two = new() { Forms = [Samples.Pingluo.Forms[0], Samples.Pingluo.Forms[3]] };
    private static readonly PrintedTable[] Tables = [.. Two.Forms.Select(PrintedTable.Of)];

    private static string Html => string.Concat(Tables.Select(table => $"<p>{table.Title}</p><p>{table.Year}</p><table>{HtmlPrinter.Rows(table.Rows)}</table>"));

    [Fact]
    public void A_form_may_go_on_on_the_next_sheet()
    {
        PrintedTable table = Tables[0];
        int heading = table.Rows.FindIndex(row => row.Exists(cell => cell.Text == "三级指标"));
        IEnumerable<List<PrintedCell>> head = [[new(table.Title, PrintedTable.Width)], [new(table.Year, PrintedTable.Width)], .. table.Rows.Take(heading)];
        FormDocument document = Samples.Read(XlsxPrinter.Print([head, table.Rows.Skip(heading)]));
        document.Forms.ShouldBe([Two.Forms[0]]);
        document.Forms[0].PlaceOf(FormField.ProjectName)!.Sheet.Should().Be("表1");
        document.Forms[0].Indicators.Should().OnlyContain(indicator => indicator.TargetPlace!.Sheet == "表2");
    }

    [Fact]
    public void Heads_and_feet_of_pages_are_no_part_of_a_form()
    {
        using var stream = new MemoryStream();
        stream.Write(DocxPrinter.Print(null, Tables));
        using (WordprocessingDocument document = WordprocessingDocument.Open(stream, true))
        {
            MainDocumentPart main = document.MainDocumentPart!;
            HeaderPart header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(DocxPrinter.Table([[new("项目名称"), new("页眉里的项目")]], 2), DocxPrinter.Paragraph("某县财政局"));
            FooterPart footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(DocxPrinter.Paragraph("第 1 页"));
            main.Document!.Body!.Append(new SectionProperties(new HeaderReference { Id = main.GetIdOfPart(header) }, new FooterReference { Id = main.GetIdOfPart(footer) }));
        }

        FormDocument read = Samples.Read(stream.ToArray());
        read.Forms.ShouldBe(Two.Forms);
        read.Forms.SelectMany(form => form.Unplaced).Concat(read.Unplaced).Should().BeEmpty();
    }

    [Fact]
    public void Heads_and_feet_within_a_sheet_are_kept_apart_from_the_form()
    {
        List<List<PrintedCell>> rows = [[new("某县财政局绩效管理系统", PrintedTable.Width)], [new(Tables[0].Title, PrintedTable.Width)], [new(Tables[0].Year, PrintedTable.Width)]];
        rows.AddRange(Tables[0].Rows);
        rows.Add([new("第1页 共1页", PrintedTable.Width)]);
        FormDocument read = Samples.Read(XlsxPrinter.Print([rows]));
        read.Forms.ShouldBe([Two.Forms[0]]);
        string?[] texts = [read.Title, .. read.Unplaced.Select(text => text.Text), .. read.Forms[0].Unplaced.Select(text => text.Text)];
        texts.Where(text => text is not null).Should().BeEquivalentTo("某县财政局绩效管理系统", "第1页 共1页");
    }

    [Fact]
    public void A_table_that_a_page_lays_out_with_may_hold_the_forms()
    {
        string page = $"<html><body><table><tr><td>首页 &gt; 财政公开</td></tr><tr><td><table><tr><td>{Html}</td></tr></table></td></tr><tr><td>版权所有</td></tr></table></body></html>";
        Samples.Read(BadFiles.BadFile.Utf8(page)).Forms.ShouldBe(Two.Forms);
    }

    [Fact]
    public void A_table_of_Word_may_hold_the_forms()
    {
        using var stream = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            var cell = new TableCell();
            foreach (PrintedTable table in Tables)
                cell.Append(DocxPrinter.Paragraph(table.Title), DocxPrinter.Paragraph(table.Year), DocxPrinter.Table(table.Rows, PrintedTable.Width), DocxPrinter.Paragraph(""));
            document.AddMainDocumentPart().Document = new Document(new Body(new Table(new TableProperties(), new TableGrid(new GridColumn()), new TableRow(cell))));
        }

        Samples.Read(stream.ToArray()).Forms.ShouldBe(Two.Forms);
    }

    [Fact]
    public void A_menu_beside_the_forms_is_no_label_of_them() =>
        Samples.Read(BadFiles.BadFile.Utf8($"<table><tr><td>首页<br>公开目录</td><td>{Html}</td></tr></table>")).Forms.ShouldBe(Two.Forms);

    [Fact]
    public void A_value_with_a_table_beside_it_stays_a_value()
    {
        const string page = "<table><tr><td>项目名称</td><td>信息化建设<table><tr><td>产出指标</td><td>数量指标</td><td>培训期数</td><td>≥3期</td></tr></table></td></tr></table>";
        PerformanceForm form = Samples.Read(BadFiles.BadFile.Utf8(page)).Forms.Single();
        (form.ProjectName, form.Indicators.Single().TargetText).Should().Be(("信息化建设", "≥3期"));
    }

    [Fact]
    public void Text_around_the_tables_is_kept_with_its_place()
    {
        using var stream = new MemoryStream();
        stream.Write(DocxPrinter.Print(null, Tables));
        using (WordprocessingDocument document = WordprocessingDocument.Open(stream, true))
        {
            Body body = document.MainDocumentPart!.Document!.Body!;
            body.InsertAt(DocxPrinter.Paragraph("根据有关规定，现将本部门项目绩效目标予以公开。"), 0);
            body.Append(DocxPrinter.Paragraph("本单位无其他需要说明的事项。"));
        }

        FormDocument read = Samples.Read(stream.ToArray());
        read.Forms.ShouldBe(Two.Forms);
        read.Unplaced.Concat(read.Forms.SelectMany(form => form.Unplaced)).Select(text => (text.Text, Place: text.Place!.GetText())).Should().BeEquivalentTo(
            [("根据有关规定，现将本部门项目绩效目标予以公开。", "第1段"), ("本单位无其他需要说明的事项。", "第8段")]);
    }

    [Fact]
    public void Hidden_rows_of_a_form_belong_to_it_unless_the_caller_says_otherwise()
    {
        static byte[] File(bool hidden) => SheetXmlFile.With(
            """<row r="1"><c r="A1" t="str"><v>一级指标</v></c><c r="B1" t="str"><v>二级指标</v></c><c r="C1" t="str"><v>三级指标</v></c><c r="D1" t="str"><v>指标值</v></c></row>"""
            + """<row r="2"><c r="A2" t="str"><v>产出指标</v></c><c r="B2" t="str"><v>数量指标</v></c><c r="C2" t="str"><v>培训期数</v></c><c r="D2" t="str"><v>≥3期</v></c></row>"""
            + $"""<row r="3"{(hidden ? " hidden=\"1\"" : "")}><c r="C3" t="str"><v>培训人数</v></c><c r="D3" t="str"><v>≥90人</v></c></row>""");

        Samples.Read(File(true)).Forms.ShouldBe(Samples.Read(File(false)).Forms);
        Samples.Read(File(true), options: new DocumentReaderOptions { ReadHiddenCells = false }).Forms[0].Indicators.Select(indicator => indicator.Name).Should().Equal("培训期数");
    }

    [Fact]
    public void A_rate_that_is_stored_with_noise_and_a_date_that_is_stored_as_a_number_are_targets()
    {
        byte[] file = SheetXmlFile.With(
            """<row r="1"><c r="A1" t="str"><v>二级指标</v></c><c r="B1" t="str"><v>三级指标</v></c><c r="C1" t="str"><v>指标值</v></c><c r="D1" t="str"><v>实际完成值</v></c></row>"""
            + """<row r="2"><c r="A2" t="str"><v>质量指标</v></c><c r="B2" t="str"><v>差错率</v></c><c r="C2" s="1"><v>0.0900000762939453</v></c><c r="D2" s="1"><v>8.9999999999999997E-2</v></c></row>""",
            "0%");
        Indicator rate = Samples.Read(file).Forms.Single().Indicators.Single();
        (rate.TargetText, rate.ActualText).Should().Be(("9%", "9%"));
        ((QuantityTarget)rate.Target!).Value.Should().Be(9m);

        file = SheetXmlFile.With(
            """<row r="1"><c r="A1" t="str"><v>二级指标</v></c><c r="B1" t="str"><v>三级指标</v></c><c r="C1" t="str"><v>指标值</v></c></row>"""
            + """<row r="2"><c r="A2" t="str"><v>时效指标</v></c><c r="B2" t="str"><v>完成时间</v></c><c r="C2" s="1"><v>45657</v></c></row>""",
            "yyyy/m/d");
        Indicator date = Samples.Read(file).Forms.Single().Indicators.Single();
        date.TargetText.Should().Be("2024年12月31日");
        date.Target.Should().BeAssignableTo<PeriodTarget>();
    }
}
