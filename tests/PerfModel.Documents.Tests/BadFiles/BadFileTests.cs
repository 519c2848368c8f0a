using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using CsCheck;
using FluentAssertions;
using PerfModel.Documents.Tests.Printed;
using Xunit;

namespace PerfModel.Documents.Tests.BadFiles;

/// <summary>Bad files are refused with the right code, quickly and without much memory; what can be read in spite of all is read.</summary>
public sealed class BadFileTests
{
    private const long MostMemory = 200L << 20;

    public static TheoryData<int, string> Files
    {
        get
        {
            var files = new TheoryData<int, string>();
            for (int i = 0; i < BadFile.All.Count; i++)
                files.Add(i, BadFile.All[i].Name);
            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_refused_with_its_code(int index, string name)
    {
        BadFile file = BadFile.All[index];
        byte[] bytes = file.Make();
        var watch = Stopwatch.StartNew();
        DocumentException error = Assert.Throws<DocumentException>(() => DocumentReader.Read(new MemoryStream(bytes), file.Options));
        error.Code.Should().Be(file.Code, name);
        error.GetMessage(Language.Chinese).Should().NotBeEmpty().And.NotContain("{0}");
        error.GetMessage(Language.English).Should().NotBeEmpty().And.NotContain("{0}").And.NotBe(error.Message);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "no bad file may hang");
    }

    [Fact]
    public void None_holds_more_memory_than_allowed()
    {
        foreach (BadFile file in BadFile.All)
        {
            byte[] bytes = file.Make();
            long before = GC.GetTotalMemory(true);
            long most = 0;
            using var watching = new CancellationTokenSource();
            var watcher = new Thread(() =>
            {
                while (!watching.IsCancellationRequested)
                {
                    most = Math.Max(most, GC.GetTotalMemory(false));
                    Thread.Sleep(1);
                }
            });
            watcher.Start();
            Assert.Throws<DocumentException>(() => DocumentReader.Read(new MemoryStream(bytes), file.Options));
            watching.Cancel();
            watcher.Join();
            (most - before).Should().BeLessThan(MostMemory, file.Name);
        }
    }

    [Fact]
    public void There_are_more_than_forty_and_every_code_of_reading_has_one()
    {
        BadFile.All.Count.Should().BeGreaterThan(40);
        DocumentErrorCode[] others = [DocumentErrorCode.Unreadable, DocumentErrorCode.NotWritable, DocumentErrorCode.NotFaithful, DocumentErrorCode.TextTooLong, DocumentErrorCode.NoTextLayer, DocumentErrorCode.ConverterFailed];
        BadFile.All.Select(file => file.Code).Distinct().Concat(others).Should().BeEquivalentTo(Enum.GetValues<DocumentErrorCode>());
    }

    [Fact]
    public void A_million_empty_rows_are_read()
    {
        string rows = string.Concat(Enumerable.Range(2, 1_000_000).Select(i => $"<row r=\"{i}\"/>"));
        byte[] bytes = SheetXmlFile.With("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>项目名称</v></c><c r=\"B1\" t=\"str\"><v>甲</v></c></row>" + rows);
        Samples.Read(bytes).Forms.Single().ProjectName.Should().Be("甲");
    }

    [Fact]
    public void Macros_are_told_and_not_run()
    {
        (string Name, string Text)[] parts =
        [
            .. SheetXmlFile.Parts("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/></worksheet>").Select(part => part.Name switch
            {
                "xl/_rels/workbook.xml.rels" => (part.Name, part.Text.Replace("</Relationships>", "<Relationship Id=\"r9\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>", StringComparison.Ordinal)),
                "[Content_Types].xml" => (part.Name, part.Text.Replace("</Types>", "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>", StringComparison.Ordinal)),
                _ => part,
            }),
            ("xl/vbaProject.bin", "macro"),
        ];
        Samples.Read(Archive.Of(parts), "a.xlsm").Remarks.Should().Contain(new FormRemark(FormRemarkCode.MacrosIgnored, null, "vbaProject.bin"));
    }

    [Fact]
    public void Links_to_elsewhere_are_not_followed()
    {
        const string page = """<html><head><link rel="stylesheet" href="http://127.0.0.1:9/a.css"></head><body><img src="http://127.0.0.1:9/b.png"><iframe src="http://127.0.0.1:9/"></iframe><p>甲</p></body></html>""";
        Samples.Read(BadFile.Utf8(page)).Unplaced.Single().Text.Should().Be("甲");
    }

    [Fact]
    public void What_is_cancelled_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read(new MemoryStream([1]), null, cancelled.Token));
    }

    [Fact]
    public void Files_with_some_bytes_changed_are_read_or_refused_and_nothing_else()
    {
        byte[][] files = [DocumentWriter.ToBytes(Samples.Pingluo, DocumentKind.Word), DocumentWriter.ToBytes(Samples.Pingluo, DocumentKind.Excel), DocumentWriter.ToBytes(Samples.Pingluo, DocumentKind.Html)];
        Gen.Select(Gen.Int[0, 2].Select(i => files[i]), Gen.Int[0, 1 << 20].Array[1, 8], Gen.Byte, Gen.Int[0, 3]).Sample(
            (file, places, value, how) =>
            {
                byte[] changed = how == 0 ? file[..(places[0] % file.Length)] : (byte[])file.Clone();
                foreach (int place in places.Where(place => place % file.Length < changed.Length))
                    changed[place % file.Length] = value;
                try
                {
                    DocumentReader.Read(new MemoryStream(changed));
                }
                catch (DocumentException)
                {
                }
            },
            iter: 400,
            threads: 1);
    }

    [Fact]
    public void Streams_are_read_from_where_they_stand_and_stay_open()
    {
        using var stream = new MemoryStream([.. "xx"u8, .. BadFile.Utf8("项目名称\t甲")]);
        stream.Position = 2;
        DocumentReader.Read(stream).Forms.Single().ProjectName.Should().Be("甲");
        stream.CanRead.Should().BeTrue();
    }
}
