using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using FluentAssertions;
using PerfModel.Documents;
using Xunit;

namespace PerfModel.Cli.Tests;

/// <summary>Commands that are given a folder go through its documents; a bad file is told and passed over.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfmodel").FullName;

    public FolderTests()
    {
        Directory.CreateDirectory(In("sub"));
        File.Copy(CliRun.Sample, In("a.txt"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "forms", "self-evaluation-2020.txt"), In("sub/b.txt"));
        File.WriteAllText(In("bad.docx"), "MZ no document");
    }

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Reading_gives_a_line_for_each_file_and_tells_the_bad_one()
    {
        CliRun run = CliRun.Of("read", _folder, "--lang", "en");
        run.Lines.Should().Equal("a.txt: 5 forms with 89 indicators", Path.Combine("sub", "b.txt") + ": 1 forms with 6 indicators");
        run.Error.Should().Contain("bad.docx: ").And.Contain("3 files, 6 forms, 1 files could not be read");
        run.Exit.Should().Be(1);
    }

    [Fact]
    public void Reading_as_JSON_gives_the_forms_of_each_file()
    {
        JsonElement[] files = CliRun.Of("read", _folder, "--json").Items;
        files.Select(file => (file.GetProperty("file").GetString(), file.GetProperty("forms").GetArrayLength())).Should().Equal(("a.txt", 5), (Path.Combine("sub", "b.txt"), 1));
    }

    [Fact]
    public void Checking_counts_the_findings_of_each_file_and_lists_all_in_one_workbook()
    {
        CliRun run = CliRun.Of("check", _folder, "--lang", "en", "--review", In("../" + Path.GetFileName(_folder) + ".xlsx"));
        run.Lines.Should().HaveCount(2).And.AllSatisfy(line => line.Should().Contain("error"));
        string workbook = _folder + ".xlsx";
        try
        {
            using SpreadsheetDocument document = SpreadsheetDocument.Open(workbook, false);
            string texts = document.WorkbookPart!.SharedStringTablePart!.SharedStringTable!.InnerText;
            texts.Should().Contain("a.txt").And.Contain("b.txt");
        }
        finally
        {
            File.Delete(workbook);
        }
    }

    [Fact]
    public void Checking_as_JSON_is_a_flat_list_that_names_the_files()
    {
        JsonElement[] findings = CliRun.Of("check", _folder, "--json").Items;
        findings.Select(finding => finding.GetProperty("file").GetString()).Distinct().Should().Equal("a.txt", Path.Combine("sub", "b.txt"));
        findings.Should().AllSatisfy(finding => finding.GetProperty("rule").GetString().Should().NotBeNullOrEmpty());
        CliRun.Of("check", _folder, "--json", "--all").Items.Length.Should().BeGreaterThan(findings.Length);
        CliRun.Of("check", _folder, "--json", "--severity", "error").Items.Length.Should().BeLessThan(findings.Length);
    }

    [Theory]
    [InlineData("compact", ": error ")]
    [InlineData("text", "退回")]
    public void Checking_gives_what_is_said_of_a_file_in_the_form_that_is_named(string format, string part)
    {
        CliRun run = CliRun.Of("check", _folder, "--format", format);
        run.Out.Should().Contain("a.txt: ").And.Contain(part).And.Contain("6 张表");
        run.Exit.Should().Be(1);
    }

    [Theory]
    [InlineData("check", "--sarif")]
    [InlineData("check", "--fix copy.txt")]
    [InlineData("check", "--review opinion.docx")]
    [InlineData("read", "--remarks")]
    [InlineData("score", "--explain")]
    [InlineData("score", "--workbook scores.xlsx")]
    public void What_is_for_one_file_is_refused_and_not_passed_over(string command, string options)
    {
        CliRun run = CliRun.Of([command, _folder, .. options.Split(' ')]);
        run.Exit.Should().Be(2);
        run.Error.Should().Contain(options.Split(' ')[0]);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    [InlineData("score")]
    public void A_folder_without_a_form_is_one_that_cannot_be_read(string command)
    {
        Directory.CreateDirectory(In("empty"));
        CliRun.Of(command, In("empty")).Exit.Should().Be(3);
    }

    [Fact]
    public void Scoring_as_JSON_gives_the_scores_of_each_file()
    {
        JsonElement[] files = CliRun.Of("score", _folder, "--json").Items;
        files.Select(file => (file.GetProperty("file").GetString(), file.GetProperty("scores").GetArrayLength())).Should().Equal(("a.txt", 5), (Path.Combine("sub", "b.txt"), 1));
    }

    [Fact]
    public void Scoring_gives_a_line_for_each_form() =>
        CliRun.Of("score", _folder, "--lang", "en").Lines.Should().HaveCount(6).And.Contain(line => line.StartsWith(Path.Combine("sub", "b.txt"), StringComparison.Ordinal) && line.Contains("printed 94"));

    [Fact]
    public void Converting_writes_a_file_for_each_that_can_be_written()
    {
        CliRun.Of("convert", _folder, "--to", "docx", "-o", In("out")).Exit.Should().Be(1);
        DocumentReader.Read(In("out/a.txt.docx")).Forms.Should().HaveCount(5);
        DocumentReader.Read(In("out/sub/b.txt.docx")).Forms.Should().ContainSingle();
        Directory.GetFiles(In("out"), "*", SearchOption.AllDirectories).Should().HaveCount(2);
    }

    [Fact]
    public void What_cannot_be_written_is_named_and_leaves_no_file()
    {
        CliRun run = CliRun.With("""[{"kind":"target","title":"绩效目标表","projectName":"甲","goals":[{"text":"甲"},{"text":"乙"}],"indicators":[]}]""", "convert", "-", "-o", In("c.docx"));
        run.Exit.Should().Be(1);
        run.Error.Should().Contain("甲：总体目标");
        Directory.GetFiles(_folder, "c.docx*").Should().BeEmpty();
    }

    [Fact]
    public void What_found_no_place_is_written_too()
    {
        File.WriteAllText(In("d.txt"), "项目支出绩效目标表\n项目名称\t甲\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训期数\t3期\t多余的字\n");
        CliRun.Of("convert", In("d.txt"), "-o", In("d.html")).Exit.Should().Be(0);
        File.ReadAllText(In("d.html")).Should().Contain("多余的字");
        DocumentReader.Read(In("d.html")).Forms.Single().Unplaced.Select(text => text.Text).Should().Contain("多余的字");
    }

    private string In(string name) => Path.Combine(_folder, name);
}
