using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using FluentAssertions;
using PerfModel.Cli.Output;
using PerfModel.Cli.Shell;
using Xunit;

namespace PerfModel.Cli.Tests;

/// <summary>Help, mistyped words, completion, and the one language of a run.</summary>
public class ShellTests
{
    private static readonly string[] Commands = [.. Root().Subcommands.Select(command => command.Name)];

    public static TheoryData<string, string> Pages()
    {
        var pages = new TheoryData<string, string>();
        foreach (string command in Commands.Append(""))
        {
            pages.Add(command, "zh");
            pages.Add(command, "en");
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_of_help_fits_80_columns_and_speaks_one_language(string command, string language)
    {
        CliRun run = CliRun.Of([.. command.Length > 0 ? [command] : Array.Empty<string>(), "--help", "--lang", language]);
        run.Exit.Should().Be(0);
        run.Lines.Should().OnlyContain(line => CliRun.Columns(line) < 80);
        run.Out.Should().Contain(language == "zh" ? "用法：" : "Usage:").And.NotContain(language == "zh" ? "Usage:" : "用法：");
        run.Out.Should().Contain(command.Length > 0 ? "perfmodel " + command : language == "zh" ? "退出码：" : "Exit codes:");
    }

    [Fact]
    public void All_that_the_help_describes_has_a_Chinese_and_an_English_text()
    {
        RootCommand english = Root(), chinese = Root();
        HelpTexts.Localize(chinese, new Words(Language.Chinese));
        foreach (((string key, Symbol plain), (_, Symbol told)) in HelpTexts.Symbols(english).Zip(HelpTexts.Symbols(chinese)))
        {
            plain.Description.Should().NotBeNullOrWhiteSpace(key);
            told.Description.Should().NotBeNullOrWhiteSpace(key).And.NotBe(plain.Description, key);
        }
    }

    [Theory]
    [InlineData("chek", "check")]
    [InlineData("Parse", "parse")]
    [InlineData("evalaute", "evaluate")]
    [InlineData("shcema", "schema")]
    [InlineData("conv", "convert")]
    [InlineData("parse --remaks", "--remarks")]
    [InlineData("check --jsn x", "--json")]
    [InlineData("check x --serverity error", "--severity")]
    [InlineData("check x --severity eror", "error")]
    [InlineData("schema targt", "target")]
    [InlineData("score x --explian", "--explain")]
    public void A_mistyped_word_is_told_what_was_probably_meant(string line, string meant)
    {
        CliRun run = CliRun.Of(line.Split(' '));
        run.Exit.Should().Be(2);
        run.Error.Should().Contain($"是否为“{meant}”");
        CliRun.Of([.. line.Split(' '), "--lang", "en"]).Error.Should().Contain($"did you mean '{meant}'");
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("parse --xyzzy")]
    public void Nothing_is_suggested_where_nothing_is_near(string line) =>
        CliRun.Of([.. line.Split(' '), "--lang", "en"]).Error.Should().NotContain("did you mean").And.Contain("xyzzy");

    [Theory]
    [InlineData("--lang en read /no", "There is no file")]
    [InlineData("--lang=en read /no", "There is no file")]
    [InlineData("read /no --lang=en", "There is no file")]
    [InlineData("--lang zh read /no", "没有文件")]
    [InlineData("read /no", "没有文件")]
    [InlineData("--lang en chek", "There is no command")]
    public void The_language_may_stand_in_front_of_the_command_and_behind_it(string line, string message) =>
        CliRun.Of(line.Split(' ')).Error.Should().Contain(message);

    [Fact]
    public void Texts_behind_the_command_are_parsed_instead_of_standard_input()
    {
        CliRun run = CliRun.With("100\n", "parse", "≥98%", "5=50%", "-");
        run.Exit.Should().Be(1);
        run.Lines.Should().HaveCount(3);
        CliRun.Json(run.Lines[0]).GetProperty("comparison").GetString().Should().Be("atLeast");
        CliRun.Json(run.Lines[2]).GetProperty("kind").GetString().Should().Be("notApplicable");
        CliRun.Of("parse", "-5%").Exit.Should().Be(0);
        CliRun.Of("parse", "--", "--remaks").Lines.Should().ContainSingle();
    }

    [Theory]
    [InlineData("che", "check")]
    [InlineData("check --sev", "--severity")]
    [InlineData("check --severity ", "warning")]
    [InlineData("schema tar", "target")]
    [InlineData("completion ", "fish")]
    public void A_shell_is_told_what_may_stand_there(string line, string completion)
    {
        CliRun run = CliRun.Of($"[suggest:{line.Length}]", line);
        run.Exit.Should().Be(0);
        run.Lines.Should().Contain(completion).And.OnlyHaveUniqueItems().And.NotContain("Warning");
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete ")]
    [InlineData("pwsh", "Register-ArgumentCompleter ")]
    public void There_is_a_script_for_each_shell(string shell, string part) => CliRun.Of("completion", shell).Out.Should().Contain(part).And.Contain("[suggest:");

    private static RootCommand Root() => Cli.Root(new Session(TextReader.Null, TextWriter.Null, TextWriter.Null, null));
}
