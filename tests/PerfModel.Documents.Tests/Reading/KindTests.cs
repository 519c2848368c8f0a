using System;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace PerfModel.Documents.Tests.Reading;

/// <summary>What sort of file a file is, found from its beginning.</summary>
public sealed class KindTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("utf-8", false, true)]
    [InlineData("utf-8", true, true)]
    [InlineData("utf-16", true, false)]
    [InlineData("GB18030", false, false)]
    public void A_long_text_may_be_cut_in_the_middle_of_a_character(string encoding, bool mark, bool utf8)
    {
        Encoding used = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        foreach (string shift in new[] { "", " ", "  ", "   " })
        {
            string text = shift + "[" + string.Join(",", Enumerable.Repeat("{\"projectName\":\"电子政务外网运行维护\"}", 10_000)) + "]";
            File.WriteAllBytes(_path, [.. mark ? used.GetPreamble() : [], .. used.GetBytes(text)]);
            DocumentReader.FindKind(_path).Should().Be((DocumentKind.Json, utf8));
        }
    }

    [Fact]
    public void A_short_text_that_ends_in_the_middle_of_a_character_is_not_cut_but_broken()
    {
        File.WriteAllBytes(_path, [0xEF, 0xBB, 0xBF, .. "电"u8[..2]]);
        Assert.Throws<DocumentException>(() => DocumentReader.FindKind(_path)).Code.Should().Be(DocumentErrorCode.Undecodable);
    }

    [Fact]
    public void The_name_of_the_options_goes_before_that_of_the_file()
    {
        File.WriteAllText(_path, "项目名称,甲");
        DocumentReader.FindKind(_path).Kind.Should().Be(DocumentKind.Text);
        DocumentReader.FindKind(_path, new DocumentReaderOptions { FileName = "a.csv" }).Kind.Should().Be(DocumentKind.Csv);
    }

    [Theory]
    [InlineData("<table><tr><td>甲</td></tr></table>")]
    [InlineData("<html>")]
    [InlineData("MIME-Version: 1.0")]
    public void JSON_is_JSON_whatever_its_texts_hold(string name)
    {
        FormDocument document = Samples.Read(Encoding.UTF8.GetBytes($$"""[{"kind":"target","projectName":"{{name}}","indicators":[]}]"""));
        document.Forms.Single().ProjectName.Should().Be(name);
    }
}
