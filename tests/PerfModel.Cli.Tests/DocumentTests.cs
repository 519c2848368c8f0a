using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using FluentAssertions;
using PerfModel.Documents;
using Xunit;

namespace PerfModel.Cli.Tests;

/// <summary>Documents of every kind go in and come out.</summary>
public sealed class DocumentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfmodel").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("csv")]
    [InlineData("json")]
    public void The_sample_is_converted_and_read_and_checked_like_the_text(string kind)
    {
        string path = In("t." + kind);
        CliRun run = CliRun.Of("convert", CliRun.Sample, "-o", path);
        (run.Exit, run.Out, run.Error).Should().Be((0, "", ""));
        CliRun.Of("read", path, "--json").Items.Select(form => form.GetProperty("indicators").GetArrayLength()).Should().Equal(9, 31, 19, 8, 22);
        Rules(path).Should().Equal(Rules(CliRun.Sample));
    }

    [Theory]
    [InlineData("xlsx", "[电子政务外网光纤专线线路租用费!F12]")]
    [InlineData("docx", "(第2个表第2行第6列)")]
    public void Findings_point_to_the_cell(string kind, string place)
    {
        CliRun.Of("convert", CliRun.Sample, "-o", In("t." + kind));
        CliRun.Of("check", In("t." + kind), "--format", "compact", "--all").Lines.Should().Contain(line => line.Contains("t." + kind + place) && line.Contains("VAL002"));
    }

    [Fact]
    public void Texts_go_to_standard_output_and_other_kinds_need_a_name()
    {
        CliRun.Of("convert", CliRun.Sample, "--to", "md").Out.Should().Contain("| 项目名称 |");
        CliRun.Of("convert", CliRun.Sample, "--to", "json").Out.Should().StartWith("{");
        CliRun.Of("convert", CliRun.Sample, "--to", "docx").Exit.Should().Be(2);
        CliRun.Of("convert", CliRun.Sample, "--to", "pdf").Exit.Should().Be(2);
        CliRun.Of("convert", CliRun.Sample).Exit.Should().Be(2);
    }

    [Fact]
    public void What_the_printed_form_cannot_say_is_told()
    {
        CliRun run = CliRun.With("""[{"kind":"target","title":"绩效目标表","goals":[{"text":"甲"},{"text":"乙"}],"indicators":[]}]""", "convert", "-", "--to", "html", "--lang", "en");
        run.Exit.Should().Be(1);
        run.Error.Should().Contain("printed form cannot say");
    }

    [Theory]
    [InlineData("target", "项目支出绩效目标申报表")]
    [InlineData("selfEvaluation", "项目支出绩效自评表")]
    [InlineData("monitoring", "项目支出绩效运行监控表")]
    public void An_empty_form_is_written(string kind, string title)
    {
        string path = In("empty.xlsx");
        CliRun.Of("template", "--kind", kind, "-o", path).Exit.Should().Be(0);
        DocumentReader.Read(path).Forms.Single().Title.Should().Be(title);
    }

    [Fact]
    public void A_review_and_a_scored_workbook_are_written_beside_the_result()
    {
        CliRun.Of("check", CliRun.Sample, "--review", In("r.xlsx")).Exit.Should().Be(1);
        DocumentReader.Read(In("r.xlsx")).Forms.Should().HaveCount(5);
        CliRun.Of("check", CliRun.Sample, "--review", In("r.docx")).Exit.Should().Be(1);
        using (ZipArchive word = ZipFile.OpenRead(In("r.docx")))
        using (var text = new StreamReader(word.GetEntry("word/document.xml")!.Open()))
            text.ReadToEnd().Should().Contain("审核结论：退回").And.Contain("宜写为“≥90%”");
        string form = Path.Combine(AppContext.BaseDirectory, "forms", "self-evaluation-2020.txt");
        CliRun.Of("score", form, "--workbook", In("s.xlsx")).Error.Should().BeEmpty();
        DocumentReader.Read(In("s.xlsx")).Forms.Single().TotalScore.Should().NotBeNull();
    }

    [Fact]
    public void A_text_in_GBK_is_read()
    {
        Encoding gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        File.WriteAllBytes(In("gbk.txt"), gbk.GetBytes(File.ReadAllText(CliRun.Sample)));
        Rules(In("gbk.txt")).Should().Equal(Rules(CliRun.Sample));
    }

    [Fact]
    public void The_copy_of_a_workbook_with_the_safe_changes_is_a_workbook()
    {
        CliRun.Of("convert", CliRun.Sample, "-o", In("t.xlsx"));
        CliRun.Of("check", In("t.xlsx"), "--fix", In("fixed.xlsx")).Error.Should().BeEmpty();
        DocumentReader.Read(In("fixed.xlsx")).Forms.Should().HaveCount(5);
    }

    private string In(string name) => Path.Combine(_folder, name);

    private static string[] Rules(string path) => [.. CliRun.Of("check", path, "--json").Items
        .Where(finding => finding.GetProperty("rule").GetString() != "STR013").Select(finding => finding.GetProperty("rule").GetString() + finding.GetProperty("message").GetString())];
}
