using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PerfModel.Documents.Tests.Layouts;

/// <summary>Pages as offices print them, each with what a reader would write down; see README.md of this folder.</summary>
public sealed class LayoutCaseTests
{
    public static TheoryData<string> Pages => new(LayoutCase.Names.ToArray());

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_says_what_is_printed(string page)
    {
        LayoutCase labelled = LayoutCase.Of(page);
        List<string> read = [.. FormLines.Of(Read(labelled))];
        IEnumerable<string> differences = [.. read.Except(labelled.Expected).Select(line => "+ " + line), .. labelled.Expected.Except(read).Select(line => "- " + line)];
        string.Join("\n", differences).Should().BeEmpty();
        read.Should().Equal(labelled.Expected);
    }

    private static FormDocument Read(LayoutCase page)
    {
        try
        {
            return Samples.Read(BadFiles.BadFile.Utf8(page.Html()));
        }
        catch (DocumentException)
        {
            return new FormDocument();
        }
    }
}
