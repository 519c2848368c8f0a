using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace PerfModel.Documents.Tests.Readme;

/// <summary>The README's code runs, line by line as it stands there, and prints what its comments say.</summary>
[Collection("console")]
public sealed class ReadmeTests : IDisposable
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));
    private static readonly string[] Blocks = Regex.Matches(Readme, "```csharp\n(.*?)```", RegexOptions.Singleline).Select(m => m.Groups[1].Value).ToArray();

    private readonly TextWriter _console = Console.Out;
    private readonly string _before = Directory.GetCurrentDirectory();
    private readonly string _folder = Directory.CreateTempSubdirectory("perfmodel").FullName;

    public ReadmeTests()
    {
        string samples = Directory.CreateDirectory(Path.Combine(_folder, "samples", "forms")).FullName;
        foreach (string form in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "forms")))
            File.Copy(form, Path.Combine(samples, Path.GetFileName(form)));
        Directory.SetCurrentDirectory(_folder);
    }

    public void Dispose()
    {
        Console.SetOut(_console);
        Directory.SetCurrentDirectory(_before);
        Directory.Delete(_folder, true);
    }

    [Fact]
    public void Every_block_is_run_by_a_method_here()
    {
        string source = Unindented(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readme", "ReadmeBlocks.cs")));
        Blocks.Should().HaveSameCount(ReadmeBlocks.All).And.NotBeEmpty().And.AllSatisfy(block => source.Should().Contain(Unindented(block)));
    }

    [Fact]
    public void The_blocks_print_what_they_say()
    {
        foreach ((Action run, string block) in ReadmeBlocks.All.Zip(Blocks))
        {
            string[] expected = [.. block.Split('\n').Where(line => line.Contains("// ", StringComparison.Ordinal)).Select(line => line[(line.IndexOf("// ", StringComparison.Ordinal) + 3)..])];
            expected.Should().NotBeEmpty();
            using var writer = new StringWriter();
            Console.SetOut(writer);
            run();
            writer.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Should().Equal(expected);
        }
    }

    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));
}

/// <summary>Nothing else runs while the console and the current folder are others.</summary>
[CollectionDefinition("console", DisableParallelization = true)]
public sealed class Alone;
