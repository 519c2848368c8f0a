using System;
using System.Linq;
using FluentAssertions;
using PerfModel.Tables;
using Xunit;

namespace PerfModel.Documents.Tests;

public sealed class MessageTests
{
    [Theory]
    [InlineData("document-errors.tsv")]
    [InlineData("captions.tsv")]
    public void Both_languages_have_the_same_placeholders(string table)
    {
        foreach ((string zh, string en) in new MessageTable(table).Messages.Values)
            zh.Count(c => c == '{').Should().Be(en.Count(c => c == '{'), zh);
    }

    [Fact]
    public void Every_code_has_its_messages() =>
        new MessageTable("document-errors.tsv").Messages.Keys.Should().BeEquivalentTo(Enum.GetValues<DocumentErrorCode>().Select(CamelCase<DocumentErrorCode>.Of));

    [Fact]
    public void The_place_stands_in_front()
    {
        var error = new DocumentException(DocumentErrorCode.Damaged, "x", new SourcePlace { Sheet = "表1", Row = 2, Column = 3 });
        error.Message.Should().Be("表1!C2：文件已损坏或不完整：x");
        error.GetMessage(Language.English).Should().Be("表1!C2: The file is damaged or truncated: x");
    }
}
