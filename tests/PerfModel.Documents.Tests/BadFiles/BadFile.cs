using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using PerfModel.Documents.Tests.Printed;

namespace PerfModel.Documents.Tests.BadFiles;

/// <summary>A file that is not as it should be, made when it is needed, and what is to be said of it.</summary>
public sealed record BadFile(string Name, Func<byte[]> Make, DocumentErrorCode Code, DocumentReaderOptions? Options = null)
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly byte[] OleHead = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static byte[] Docx => DocumentWriter.ToBytes(Samples.Pingluo, DocumentKind.Word);

    private static byte[] Xlsx => DocumentWriter.ToBytes(Samples.Pingluo, DocumentKind.Excel);

    public static IReadOnlyList<BadFile> All { get; } =
    [
        new("an empty file", () => [], DocumentErrorCode.EmptyFile),
        new("a text of blanks", () => Utf8(" \r\n\t　\n"), DocumentErrorCode.EmptyFile),
        new("a byte order mark alone", () => [0xEF, 0xBB, 0xBF], DocumentErrorCode.EmptyFile),
        new("noughts", () => new byte[4096], DocumentErrorCode.UnknownFormat),
        new("bytes at random", () => [0x00, .. Random(10_000, 1)], DocumentErrorCode.UnknownFormat),
        new("bytes at random without noughts", () => [.. Random(10_000, 2).Select(b => (byte)(b | 0x81))], DocumentErrorCode.Undecodable),
        new("half a character of UTF-16", () => [0xFF, 0xFE, 0x41], DocumentErrorCode.Undecodable),
        new("a surrogate alone in UTF-16", () => [0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x41], DocumentErrorCode.Undecodable),
        new("broken UTF-8 behind its mark", () => [0xEF, 0xBB, 0xBF, 0xC3, 0x28], DocumentErrorCode.Undecodable),
        new("a PDF", () => Utf8("%PDF-1.7\n%âãÏÓ\n1 0 obj"), DocumentErrorCode.UnsupportedFormat),
        new("an RTF", () => Utf8(@"{\rtf1\ansi 项目名称}"), DocumentErrorCode.UnsupportedFormat),
        new("a PNG", () => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], DocumentErrorCode.UnsupportedFormat),
        new("a JPEG named .docx", () => [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], DocumentErrorCode.UnsupportedFormat),
        new("a RAR archive", () => Utf8("Rar!\u001a\a\0"), DocumentErrorCode.UnsupportedFormat),
        new("a program", () => Utf8("MZ\0\0"), DocumentErrorCode.UnsupportedFormat),
        new("an old Word document", () => Ole("WordDocument"), DocumentErrorCode.UnsupportedFormat),
        new("a compound file of nothing known", () => Ole("Other"), DocumentErrorCode.UnsupportedFormat),
        new("a .docx with a password", () => Ole("EncryptedPackage"), DocumentErrorCode.PasswordProtected),
        new("an old workbook that is no workbook", () => Ole("Workbook"), DocumentErrorCode.Damaged),
        new("the head of a compound file", () => [.. OleHead, 0, 0], DocumentErrorCode.Damaged),
        new("an archive of a text", () => Archive.Of(("a.txt", "项目名称\t甲")), DocumentErrorCode.UnsupportedFormat),
        new("an archive of nothing", () => Archive.Of(), DocumentErrorCode.UnsupportedFormat),
        new("an OpenDocument", () => Archive.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")), DocumentErrorCode.UnsupportedFormat),
        new("a presentation", () => Archive.Of(("[Content_Types].xml", "<Types/>"), ("ppt/presentation.xml", "<a/>")), DocumentErrorCode.UnsupportedFormat),
        new("a binary workbook", () => Archive.Of(("[Content_Types].xml", "<Types/>"), ("xl/workbook.bin", "x")), DocumentErrorCode.UnsupportedFormat),
        new("a package of nothing known", () => Archive.Of(("[Content_Types].xml", "<Types/>"), ("x/y.xml", "<a/>")), DocumentErrorCode.UnknownFormat),
        new("Excel 2003 XML without a sheet", () => Utf8("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook/>"), DocumentErrorCode.Damaged),
        new("a web archive without a page", () => Utf8("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\nContent-Type: image/png\n\nabc\n--x--"), DocumentErrorCode.Damaged),
        new("a table of a budget", () => Utf8("收入\t\t支出\n项目\t预算数\t项目\t预算数\n财政拨款\t1200\t公共服务\t1100\n其他资金\t35\t住房\t135\n"), DocumentErrorCode.NotAForm),
        new("half a .docx", () => Half(Docx), DocumentErrorCode.Damaged),
        new("half a .xlsx", () => Half(Xlsx), DocumentErrorCode.Damaged),
        new("the first bytes of an archive", () => [0x50, 0x4B, 3, 4], DocumentErrorCode.Damaged),
        new("a .docx with a damaged part", () => Damaged(Docx), DocumentErrorCode.Damaged),
        new("a .docx without a document", () => Archive.Of(("[Content_Types].xml", Types), ("word/other.xml", "<a/>")), DocumentErrorCode.Damaged),
        new("a .docx whose XML ends early", () => Archive.Of([.. DocxXmlFile.Parts($"<w:document xmlns:w=\"{Word}\"><w:body><w:p>")]), DocumentErrorCode.Damaged),
        new("a .docx whose XML is none", () => Archive.Of([.. DocxXmlFile.Parts("no <xml")]), DocumentErrorCode.Damaged),
        new("a .docx of another root", () => Archive.Of([.. DocxXmlFile.Parts("<html/>")]), DocumentErrorCode.Damaged),
        new("a .xlsx without its sheet", () => Archive.Of([.. SheetXmlFile.Parts("x").Where(part => !part.Name.Contains("sheet1", StringComparison.Ordinal))]), DocumentErrorCode.Damaged),
        new("a .xlsx whose workbook is no XML", () => Replaced(SheetXmlFile.Parts("<worksheet/>"), "xl/workbook.xml", "<<<"), DocumentErrorCode.Damaged),
        new("a .xlsx that names a string it has not", () => SheetXmlFile.With("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>"), DocumentErrorCode.Damaged),
        new("entities that expand without end", () => Archive.Of([.. DocxXmlFile.Parts(Laughs)]), DocumentErrorCode.DocumentTypeDeclared),
        new("an entity from outside", () => Archive.Of([.. SheetXmlFile.Parts("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>&x;</sheetData></worksheet>")]), DocumentErrorCode.DocumentTypeDeclared),
        new("a document type in the relationships", () => Replaced(SheetXmlFile.Parts("<worksheet/>"), "_rels/.rels", "<!DOCTYPE a><a/>"), DocumentErrorCode.DocumentTypeDeclared),
        new("more entries than allowed", () => Archive.Of([.. Enumerable.Range(0, 5_001).Select(i => ($"word/{i}.xml", ""))]), DocumentErrorCode.TooManyEntries),
        new("a part of a hundred megabytes", () => Bomb("word/document.xml", 100), DocumentErrorCode.UnpackedTooLarge),
        new("a part of thirty megabytes of one letter", () => Bomb("word/document.xml", 30), DocumentErrorCode.CompressionTooHigh),
        new("a content type of a hundred megabytes", () => Bomb("[Content_Types].xml", 100), DocumentErrorCode.UnpackedTooLarge),
        new("a part that says it is small", () => LyingBomb(), DocumentErrorCode.Damaged, new() { MaxUnpackedBytes = 4 << 20, MaxCompressionRatio = int.MaxValue }),
        new("tables within tables without end", () => DocxXmlFile.With(Nested("<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>", 5_000)), DocumentErrorCode.TooDeep),
        new("runs within runs without end", () => SheetXmlFile.With("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>" + Nested("<r>", "</r>", 5_000) + "</is></c></row>"), DocumentErrorCode.TooDeep),
        new("tables of HTML within tables without end", () => Utf8(Nested("<table><tr><td>", "x", 5_000, false)), DocumentErrorCode.TooDeep),
        new("divisions of HTML without end", () => Utf8("<html><body>" + Nested("<div>", "", 200_000, false)), DocumentErrorCode.TooDeep),
        new("formatting that is opened again in each paragraph", () => Utf8("<html><body>" + string.Concat(Enumerable.Range(0, 4_000).Select(i => $"<font color={i}>")) + Nested("<p>x", "", 4_000, false)), DocumentErrorCode.TooDeep),
        new("more elements of HTML than allowed", () => Utf8("<html><body>" + string.Concat(Enumerable.Repeat("<b>x</b>", 20_000))), DocumentErrorCode.TooManyCells, new() { MaxCells = 1_000 }),
        new("more cells than allowed", () => SheetXmlFile.With(Cells(2_000)), DocumentErrorCode.TooManyCells, new() { MaxCells = 1_000 }),
        new("more cells of CSV than allowed", () => Utf8(string.Concat(Enumerable.Repeat("a,b,c\n", 2_000))), DocumentErrorCode.TooManyCells, new() { MaxCells = 1_000 }),
        new("more paragraphs than allowed", () => DocxXmlFile.With(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>x</w:t></w:r></w:p>", 2_000))), DocumentErrorCode.TooManyCells, new() { MaxCells = 1_000 }),
        new("a text that is too long", () => Utf8(new string('x', 9 << 20)), DocumentErrorCode.FileTooLarge),
        new("a file that is too long", () => Xlsx, DocumentErrorCode.FileTooLarge, new() { MaxFileBytes = 1_000 }),
        new("a file that takes too long", () => SheetXmlFile.With(Cells(5_000)), DocumentErrorCode.TimeLimitExceeded, new() { TimeLimit = TimeSpan.Zero }),
        new("JSON that ends early", () => Utf8("[{\"kind\":\"target\""), DocumentErrorCode.Damaged),
        new("JSON of another thing", () => Utf8("{\"name\":1}"), DocumentErrorCode.Damaged),
    ];

    private const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";

    private const string Laughs = "<!DOCTYPE w [<!ENTITY a \"哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><w>&c;</w>";

    public override string ToString() => Name;

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Random(int length, int seed)
    {
        byte[] bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Half(byte[] bytes) => bytes[..(bytes.Length / 2)];

    private static byte[] Damaged(byte[] bytes)
    {
        for (int i = 200; i < 400; i++)
            bytes[i] ^= 0x5A;
        return bytes;
    }

    private static byte[] Replaced((string Name, string Text)[] parts, string name, string text) =>
        Archive.Of([.. parts.Select(part => part.Name == name ? (name, text) : part)]);

    // The directory of a compound file: an entry of 128 bytes with the name of a stream.
    private static byte[] Ole(string stream)
    {
        byte[] bytes = new byte[2_048];
        OleHead.CopyTo(bytes, 0);
        Encoding.Unicode.GetBytes(stream).CopyTo(bytes, 1_024);
        bytes[1_024 + 64] = (byte)(2 * (stream.Length + 1));
        bytes[1_024 + 66] = 2;
        return bytes;
    }

    private static byte[] Bomb(string part, int megabytes)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach ((string name, string text) in DocxXmlFile.Parts("<w/>"))
            {
                if (name != part)
                    Write(archive, name, Utf8(text), 1);
            }

            Write(archive, part, new byte[1 << 20], megabytes);
        }

        return stream.ToArray();
    }

    // The directory of the archive says that each part unpacks to ten bytes.
    private static byte[] LyingBomb()
    {
        byte[] bytes = Bomb("word/document.xml", 8);
        for (int i = 0; i + 46 < bytes.Length; i++)
        {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2)
                BitConverter.GetBytes(10).CopyTo(bytes, i + 24);
        }

        return bytes;
    }

    private static void Write(ZipArchive archive, string name, byte[] bytes, int times)
    {
        using Stream part = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
        for (int i = 0; i < times; i++)
            part.Write(bytes);
    }

    private static string Nested(string open, string close, int depth, bool closed = true) =>
        string.Concat(Enumerable.Repeat(open, depth)) + (closed ? string.Concat(Enumerable.Repeat(close, depth)) : close);

    private static string Cells(int count) =>
        string.Concat(Enumerable.Range(1, count).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\" t=\"str\"><v>甲</v></c></row>"));
}
