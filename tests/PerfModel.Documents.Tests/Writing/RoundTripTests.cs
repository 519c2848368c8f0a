using System.IO;
using System.Linq;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FluentAssertions;
using PerfModel.Documents.Layout;
using PerfModel.Documents.Tests.Generators;
using Xunit;

namespace PerfModel.Documents.Tests.Writing;

/// <summary>What is written reads back equal, in every kind of file.</summary>
public sealed class RoundTripTests
{
    private const int Documents = 80;

    public static TheoryData<DocumentKind> Kinds =>
        [DocumentKind.Word, DocumentKind.Excel, DocumentKind.Html, DocumentKind.Markdown, DocumentKind.Csv, DocumentKind.Json];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_samples(DocumentKind kind)
    {
        Samples.Read(DocumentWriter.ToBytes(Samples.Pingluo, kind)).Forms.ShouldBe(Samples.Pingluo.Forms);
        Samples.Read(DocumentWriter.ToBytes(Samples.SelfEvaluation, kind)).Forms.ShouldBe(Samples.SelfEvaluation.Forms);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Random_forms(DocumentKind kind) => FormGen.Documents.Sample(
        document => Samples.Read(DocumentWriter.ToBytes(document, kind)).Forms.ShouldBe(document.Forms), iter: Documents, threads: 1);

    [Fact]
    public void Plausible_forms_can_be_printed() => FormGen.Documents.Sample(
        document => FormReader.Read(document.Forms.SelectMany((form, i) => FormLayout.Of(form).Grids(i + 1))).Forms.ShouldBe(document.Forms), iter: 3 * Documents, threads: 1);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Wild_forms_are_read_back_equal_or_refused(DocumentKind kind)
    {
        FormGen.WildDocuments.Sample(
            document =>
            {
                bool writable = kind == DocumentKind.Json ? !IsBroken(document) : DocumentWriter.IsFaithful(document);
                if (writable)
                    Samples.Read(DocumentWriter.ToBytes(document, kind)).Forms.ShouldBe(document.Forms);
                else
                    Assert.Throws<DocumentException>(() => DocumentWriter.ToBytes(document, kind)).Code.Should().Be(DocumentErrorCode.NotFaithful);
            },
            iter: Documents,
            threads: 1);
    }

    // Half of a character, which no JSON can hold.
    private static bool IsBroken(FormDocument document) => document.ToString().Any(char.IsSurrogate) && document.ToString().Contains('\uD800');

    [Theory]
    [InlineData(DocumentKind.Word)]
    [InlineData(DocumentKind.Excel)]
    public void Files_are_valid_by_the_schema_of_Office(DocumentKind kind)
    {
        FormGen.Documents.Sample(document => Validate(DocumentWriter.ToBytes(document, kind), kind), iter: 10, threads: 1);
        Validate(DocumentWriter.ToBytes(Samples.Pingluo, kind), kind);
    }

    [Fact]
    public void The_same_forms_give_the_same_page_and_nothing_of_the_clock() =>
        DocumentWriter.ToBytes(Samples.Pingluo, DocumentKind.Html).Should().Equal(DocumentWriter.ToBytes(Samples.Pingluo, DocumentKind.Html));

    internal static void Validate(byte[] bytes, DocumentKind kind)
    {
        using OpenXmlPackage package = kind == DocumentKind.Word
            ? WordprocessingDocument.Open(new MemoryStream(bytes), false)
            : SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Should().BeEmpty();
    }
}
