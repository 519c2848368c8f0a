using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using FluentAssertions;
using PerfModel.Documents.Pdf;
using Xunit;

namespace PerfModel.Documents.Tests.Layouts;

/// <summary>The pages of this folder as other programs made files of them: LibreOffice, Chromium, openpyxl. The name begins with that of the page.</summary>
public sealed class MadeFileTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Files", "made");
    private static readonly DocumentReaderOptions Options = new() { Formats = [PdfFormat.Instance] };

    public static TheoryData<string> Files => new(Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)!).Where(name => !name.EndsWith(".odt", StringComparison.Ordinal)).Order().ToArray());

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_says_what_its_page_says(string file) =>
        Plain(FormLines.Of(DocumentReader.Read(Path.Combine(Folder, file), Options))).Should().Equal(Plain(LayoutCase.Of(file.Split('.')[0]).Expected));

    [Fact]
    public void A_PDF_of_several_forms_says_what_its_text_says()
    {
        FormDocument read = DocumentReader.Read(Path.Combine(AppContext.BaseDirectory, "Files", "self-evaluation-2020.d.pdf"), Options);
        FormDocument text = DocumentReader.Read(Path.Combine(AppContext.BaseDirectory, "forms", "self-evaluation-2020.txt"));
        Plain(FormLines.Of(read)).Should().Equal(Plain(FormLines.Of(text)));
    }

    [Fact]
    public void Without_a_reader_of_PDF_a_PDF_is_refused_by_name()
    {
        Action read = () => DocumentReader.Read(Path.Combine(Folder, "hubei.c.pdf"));
        read.Should().Throw<DocumentException>().Which.Should().Match<DocumentException>(e => e.Code == DocumentErrorCode.UnsupportedFormat && e.Argument == "PDF");
    }

    [Fact]
    public void Half_a_PDF_is_damaged()
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, "hubei.c.pdf"));
        using var half = new MemoryStream(bytes, 0, bytes.Length / 3);
        Action read = () => DocumentReader.Read(half, Options);
        read.Should().Throw<DocumentException>().Which.Code.Should().BeOneOf(DocumentErrorCode.Damaged, DocumentErrorCode.EmptyFile);
    }

    [Fact]
    public void An_old_file_is_read_by_the_converter_of_the_options()
    {
        var converter = new FakeConverter();
        FormDocument read = DocumentReader.Read(Path.Combine(Folder, "hubei.w.odt"), new DocumentReaderOptions { Converter = converter });
        converter.Asked.Should().Be((".odt", ".docx"));
        read.Forms.ShouldBe(Samples.Pingluo.Forms);
    }

    [Fact]
    public void What_a_converter_gives_that_is_read_by_nobody_either_is_refused()
    {
        Action read = () => DocumentReader.Read(Path.Combine(Folder, "hubei.w.odt"), new DocumentReaderOptions { Converter = new SameConverter() });
        read.Should().Throw<DocumentException>().Which.Code.Should().Be(DocumentErrorCode.UnsupportedFormat);
    }

    [Fact]
    public void A_program_that_is_none_is_told()
    {
        Action read = () => DocumentReader.Read(Path.Combine(Folder, "hubei.w.odt"), new DocumentReaderOptions { Converter = new LibreOfficeConverter(Path.Combine(Folder, "no-such-program")) });
        read.Should().Throw<DocumentException>().Which.Code.Should().Be(DocumentErrorCode.ConverterFailed);
    }

    [Fact]
    public void LibreOffice_reads_what_it_wrote_where_it_is_installed()
    {
        if (LibreOfficeConverter.Find() is not LibreOfficeConverter converter)
            return;
        FormDocument read = DocumentReader.Read(Path.Combine(Folder, "hubei.w.odt"), new DocumentReaderOptions { Converter = converter });
        Plain(FormLines.Of(read)).Should().Equal(Plain(LayoutCase.Of("hubei").Expected));
    }

    // Where lines break and what stands in for several blanks differs from program to program.
    private static IEnumerable<string> Plain(IEnumerable<string> lines) => lines.Select(line => string.Concat(line.Where(c => !char.IsWhiteSpace(c) && c != '⏎')));

    private sealed class FakeConverter : IDocumentConverter
    {
        public (string Extension, string Target) Asked { get; private set; }

        public byte[] Convert(Stream stream, string extension, string targetExtension, CancellationToken cancellationToken)
        {
            Asked = (extension, targetExtension);
            return DocumentWriter.ToBytes(Samples.Pingluo, DocumentKind.Word);
        }
    }

    private sealed class SameConverter : IDocumentConverter
    {
        public byte[] Convert(Stream stream, string extension, string targetExtension, CancellationToken cancellationToken)
        {
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
    }
}
