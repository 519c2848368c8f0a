using System;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using PerfModel.Documents.Tests.Printed;
using Xunit;

namespace PerfModel.Documents.Tests.Reading;

/// <summary>The sample's five forms as documents of every kind are the forms of the text, field by field.</summary>
public sealed class SampleTests
{
    private static readonly PrintedTable[] Tables = [.. Samples.Pingluo.Forms.Select(PrintedTable.Of)];
    private static readonly string Title = Samples.Pingluo.Title!;

    [Fact]
    public void Word()
    {
        FormDocument document = Samples.Read(DocxPrinter.Print(Title, Tables), "目标表.docx");
        document.Title.Should().Be(Title);
        document.Forms.ShouldBe(Samples.Pingluo.Forms);
        document.Forms.SelectMany(form => form.Unplaced).Should().BeEmpty();
        document.Remarks.Should().OnlyContain(remark => remark.Code == FormRemarkCode.MarkupRemoved);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Excel(bool sheetForEach)
    {
        FormDocument document = Samples.Read(XlsxPrinter.Print(Tables, sheetForEach), "目标表.xlsx");
        document.Forms.ShouldBe(Samples.Pingluo.Forms);
        document.Forms.SelectMany(form => form.Unplaced).Should().BeEmpty();
    }

    // The workbook was saved as .xls by LibreOffice; it has merged cells, numbers and formats.
    [Fact]
    public void Old_Excel()
    {
        FormDocument document = DocumentReader.Read(Path.Combine(AppContext.BaseDirectory, "Files", "pingluo-2024.xls"));
        document.Forms.ShouldBe(Samples.Pingluo.Forms);
        document.Forms[0].Indicators[0].TargetPlace!.GetText().Should().Be("电子政务外网光纤专线线路租用费!F11");
        document.Remarks.Should().NotContain(remark => remark.Code == FormRemarkCode.FileKindMismatch);
    }

    [Fact]
    public void Html()
    {
        FormDocument document = Samples.Read(Encoding.UTF8.GetBytes(HtmlPrinter.Print(Title, Tables)), "目标表.html");
        document.Title.Should().Be(Title);
        document.Forms.ShouldBe(Samples.Pingluo.Forms);
    }

    [Fact]
    public void Markdown()
    {
        FormDocument document = Samples.Read(Encoding.UTF8.GetBytes(MarkdownPrinter.Print(Title, Tables)), "目标表.md");
        document.Title.Should().Be(Title);
        document.Forms.ShouldBe(Samples.Pingluo.Forms);
    }
}
