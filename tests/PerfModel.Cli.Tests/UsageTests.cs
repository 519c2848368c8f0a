using System;
using System.IO;
using System.Text;
using FluentAssertions;
using PerfModel.Cli.Input;
using Xunit;

namespace PerfModel.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("bogus")]
    [InlineData("read")]
    [InlineData("score")]
    [InlineData("parse --lang fr")]
    [InlineData("rules VAL002 surplus")]
    [InlineData("template")]
    [InlineData("simulate x")]
    [InlineData("compare")]
    [InlineData("direction 投诉 --category none")]
    [InlineData("check x --format long")]
    public void Wrong_usage_is_one_line_on_standard_error_and_the_exit_code_2(string line)
    {
        CliRun run = CliRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        run.Exit.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("perfmodel: ").And.EndWith(Environment.NewLine);
        run.Error.TrimEnd().Should().NotContain("\n");
    }

    [Theory]
    [InlineData("read /no/such/file.txt")]
    [InlineData("check /no/such/file.txt")]
    [InlineData("score /no/such/file.txt --json")]
    [InlineData("simulate /no/such/file.txt --set 1=1")]
    [InlineData("compare /no/such/file.txt")]
    [InlineData("template -o /no/such/folder/form.docx")]
    [InlineData("read -")]
    [InlineData("check -")]
    [InlineData("score -")]
    [InlineData("simulate - --set 1=1")]
    [InlineData("compare -")]
    [InlineData("convert - --to md")]
    public void A_file_that_cannot_be_read_or_written_or_holds_no_form_has_an_exit_code_of_its_own(string line)
    {
        CliRun run = CliRun.Of(line.Split(' '));
        run.Exit.Should().Be(3);
        run.Error.Should().StartWith("perfmodel: ");
        run.Error.TrimEnd().Should().NotContain("\n");
    }

    [Theory]
    [InlineData("[{\"kind\":\"bad\"}]", "kind")]
    [InlineData("{", "1")]
    [InlineData("[{}, null]", "1")]
    public void Damaged_JSON_is_refused_with_its_place(string json, string place)
    {
        CliRun run = CliRun.With(json, "read", "-");
        run.Exit.Should().Be(3);
        run.Error.Should().Contain(place);
    }

    [Fact]
    public void Help_and_version_are_fine()
    {
        CliRun.Of("--help").Out.Should().Contain("parse").And.Contain("read").And.Contain("evaluate").And.Contain("score");
        CliRun.Of("score", "--help").Exit.Should().Be(0);
        CliRun.Of("--version").Exit.Should().Be(0);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_an_error_and_no_replacement_characters()
    {
        using TextReader reader = StrictUtf8.Reader(new MemoryStream([0xA1, 0xDD, 0x39, 0x38, 0x25]));
        using StringWriter output = new(), error = new();
        Cli.Run(["parse"], reader, output, error).Should().Be(3);
        error.ToString().Should().Contain("UTF-8");
        output.ToString().Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_is_no_text_is_named()
    {
        string path = Path.GetTempFileName();
        File.WriteAllBytes(path, [0xFF, 0xFF, 0x80, 0x00]);
        CliRun run = CliRun.Of("read", path, "--lang", "en");
        File.Delete(path);
        run.Exit.Should().Be(3);
        run.Error.Should().Contain(path).And.Contain("The format of the file is not known");
    }

    [Fact]
    public void A_byte_order_mark_of_a_stream_is_taken_off()
    {
        using TextReader reader = StrictUtf8.Reader(new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("≥98%")]));
        reader.ReadToEnd().Should().Be("≥98%");
    }
}
