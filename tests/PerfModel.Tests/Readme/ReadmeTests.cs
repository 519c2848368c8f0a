using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Readme;

/// <summary>The README's code runs, line by line as it stands there, and prints what its comments say.</summary>
[Collection("console")]
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));
    private static readonly string[] Blocks = Regex.Matches(Readme, "```csharp\n(.*?)```", RegexOptions.Singleline).Select(m => m.Groups[1].Value).ToArray();

    [Fact]
    public void Every_block_is_run_by_a_method_here()
    {
        string source = Unindented(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readme", "ReadmeBlocks.cs")));
        Blocks.Should().HaveCountGreaterThan(3).And.AllSatisfy(block => source.Should().Contain(Unindented(block)));
    }

    [Fact]
    public void The_Chinese_page_has_the_same_blocks()
    {
        string chinese = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.zh.md"));
        Regex.Matches(chinese, "```csharp\n(.*?)```", RegexOptions.Singleline).Select(m => m.Groups[1].Value).Should().Equal(Blocks);
        Readme.Split('\n')[0].Should().Contain("(src/PerfModel/README.zh.md)");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Every_block_prints_what_it_says(int block)
    {
        ReadmeBlocks.All.Should().HaveCount(Blocks.Length);
        string[] expected = Blocks[block].Split('\n').Where(line => line.Contains("// ", StringComparison.Ordinal)).Select(line => line[(line.IndexOf("// ", StringComparison.Ordinal) + 3)..]).ToArray();
        Output(ReadmeBlocks.All[block]).Should().Equal(expected);
    }

    private static string[] Output(Action run)
    {
        TextWriter console = Console.Out;
        string folder = Directory.GetCurrentDirectory();
        using var writer = new StringWriter();
        try
        {
            Console.SetOut(writer);
            Directory.SetCurrentDirectory(AppContext.BaseDirectory);
            run();
        }
        finally
        {
            Console.SetOut(console);
            Directory.SetCurrentDirectory(folder);
        }

        return writer.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));
}
