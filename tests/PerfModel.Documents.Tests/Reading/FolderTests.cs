using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace PerfModel.Documents.Tests.Reading;

/// <summary>Folders are read file by file: bad ones are told and passed over.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfmodel").FullName;

    public FolderTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "子"));
        File.WriteAllBytes(Path.Combine(_folder, "a.docx"), DocumentWriter.ToBytes(Samples.Pingluo, DocumentKind.Word));
        File.WriteAllBytes(Path.Combine(_folder, "b.xlsx"), [1, 2, 3, 0]);
        File.WriteAllBytes(Path.Combine(_folder, "~$a.docx"), [0]);
        File.WriteAllText(Path.Combine(_folder, "read.me"), "no document");
        File.WriteAllBytes(Path.Combine(_folder, "子", "c.xlsx"), DocumentWriter.ToBytes(Samples.SelfEvaluation, DocumentKind.Excel));
    }

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public async Task Each_document_comes_in_the_order_of_names_with_its_forms_or_its_error()
    {
        var progress = new Told();
        FolderItem[] items = [.. DocumentReader.ReadFolder(_folder, new FolderOptions { Progress = progress })];
        items.Select(item => Path.GetFileName(item.Path)).Should().Equal("a.docx", "b.xlsx", "c.xlsx");
        items.Select(item => item.Document?.Forms.Count).Should().Equal(5, null, 1);
        items[1].Error!.Code.Should().Be(DocumentErrorCode.UnknownFormat);
        progress.Reports.Select(report => (report.Done, report.Failed)).Should().Equal((1, 0), (2, 1), (3, 1));
        var read = new List<FolderItem>();
        await foreach (FolderItem item in DocumentReader.ReadFolderAsync(_folder, new FolderOptions { Parallelism = 2 }))
            read.Add(item);
        read.Select(item => (item.Path, item.Document?.Forms.Count)).Should().Equal(items.Select(item => (item.Path, item.Document?.Forms.Count)));
    }

    [Fact]
    public void Folders_below_can_be_left_out() =>
        DocumentReader.ReadFolder(_folder, new FolderOptions { IncludeSubfolders = false }).Should().HaveCount(2);

    [Fact]
    public async Task Reading_stops_when_it_is_cancelled()
    {
        using var cancelling = new CancellationTokenSource();
        using IEnumerator<FolderItem> items = DocumentReader.ReadFolder(_folder, null, cancelling.Token).GetEnumerator();
        items.MoveNext().Should().BeTrue();
        cancelling.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => items.MoveNext());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (FolderItem item in DocumentReader.ReadFolderAsync(_folder, null, cancelling.Token))
                item.Should().BeNull();
        });
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_of_the_system() =>
        Assert.Throws<DirectoryNotFoundException>(() => DocumentReader.ReadFolder(Path.Combine(_folder, "none")).ToList());

    private sealed class Told : IProgress<FolderProgress>
    {
        public List<FolderProgress> Reports { get; } = [];

        public void Report(FolderProgress value) => Reports.Add(value);
    }
}
