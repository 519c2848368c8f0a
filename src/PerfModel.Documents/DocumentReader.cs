using System;
using System.IO;
using System.Linq;
using System.Threading;
using PerfModel.Documents.Excel;
using PerfModel.Documents.Files;
using PerfModel.Documents.Html;
using PerfModel.Documents.Plain;
using PerfModel.Documents.Word;

namespace PerfModel.Documents;

/// <summary>Reads the forms of documents: Word (.docx), Excel (.xlsx, .xls), HTML, CSV, Markdown, plain text, and the library's own JSON.</summary>
/// <remarks>
/// <para>What a file is, is found from its content; where its name says otherwise, a remark of the document tells.</para>
/// <para>Nothing in a document is run, nothing outside of it is opened, and what it may cost is limited by the options. Safe for concurrent use.</para>
/// </remarks>
public static partial class DocumentReader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="DocumentException">The file is damaged, of a kind that is not read, or breaks a limit; the code says which.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be opened.</exception>
    /// <exception cref="OperationCanceledException">The caller wants no more.</exception>
    public static FormDocument Read(string path, DocumentReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        options ??= DocumentReaderOptions.Default;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Read(stream, options.FileName is null ? options with { FileName = path } : options, cancellationToken);
    }

    /// <summary>Reads a stream to its end; it stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="DocumentException">The content is damaged, of a kind that is not read, or breaks a limit; the code says which.</exception>
    /// <exception cref="IOException">
    /// The stream cannot be read. Where it fails while a Word or Excel file is being taken apart, that cannot be told from a bad file and is <see cref="DocumentErrorCode.Damaged"/>,
    /// with the exception within.
    /// </exception>
    /// <exception cref="OperationCanceledException">The caller wants no more.</exception>
    public static FormDocument Read(Stream stream, DocumentReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        var reading = new Reading(options ?? DocumentReaderOptions.Default, cancellationToken);
        reading.Check();
        if (stream.CanSeek && stream.Position == 0)
            return ReadSeekable(stream, reading);
        using MemoryStream copy = Copies.Of(stream, reading);
        return ReadSeekable(copy, reading);
    }

    /// <summary>Finds what sort of file a file is, without reading it whole, and whether it is a text in UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The limits, and the name that stands for the file's own where there is one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="DocumentException">The file is of a kind that is not read, or breaks a limit.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be opened.</exception>
    public static (DocumentKind Kind, bool IsUtf8) FindKind(string path, DocumentReaderOptions? options = null)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        var reading = new Reading(options ?? DocumentReaderOptions.Default, CancellationToken.None);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (KindFinder.Find(stream, reading) is DocumentKind kind)
            return (kind, false);
        (byte[] head, bool whole) = KindFinder.Lines(stream);
        return (TextKind.Find(TextDecoder.Decode(head, whole), FileNames.Extension(options?.FileName ?? path)), TextDecoder.IsUtf8(head, whole));
    }

    private static FormDocument ReadSeekable(Stream stream, Reading reading)
    {
        if (stream.Length > reading.Options.MaxFileBytes)
            throw Reading.Limit(DocumentErrorCode.FileTooLarge, reading.Options.MaxFileBytes);
        return KindFinder.Find(stream, reading) is DocumentKind kind ? ReadBinary(stream, kind, reading) : ReadText(stream, reading);
    }

    private static FormDocument ReadBinary(Stream stream, DocumentKind kind, Reading reading)
    {
        CompareNames(kind, reading);
        var sink = new GridSink(reading);
        stream.Position = 0;
        Foreign.Call(() =>
        {
            if (kind == DocumentKind.Word)
                WordReader.Read(stream, reading, sink);
            else if (kind == DocumentKind.Excel)
                ExcelReader.Read(stream, reading, sink);
            else
                OldExcelReader.Read(stream, reading, sink);
            return true;
        });
        return ReadForms(sink, reading);
    }

    private static FormDocument ReadText(Stream stream, Reading reading)
    {
        if (stream.Length > reading.Options.MaxTextBytes)
            throw Reading.Limit(DocumentErrorCode.FileTooLarge, reading.Options.MaxTextBytes);
        stream.Position = 0;
        using MemoryStream bytes = Copies.Of(stream, reading);
        string text = TextDecoder.Decode(bytes.ToArray(), isWhole: true);
        if (string.IsNullOrWhiteSpace(text))
            throw new DocumentException(DocumentErrorCode.EmptyFile);
        DocumentKind kind = TextKind.Find(text, FileNames.Extension(reading.Options.FileName));
        CompareNames(kind, reading);
        var sink = new GridSink(reading);
        switch (kind)
        {
            case DocumentKind.Json:
                return WithRemarks(JsonForms.Read(text), reading);
            case DocumentKind.Html:
                HtmlReader.Read(text, reading, sink);
                return ReadForms(sink, reading);
            case DocumentKind.Csv:
                CsvReader.Read(text, reading, sink);
                return ReadForms(sink, reading);
            default:
                return WithRemarks(FormReader.Read(text, reading.Options.Forms), reading);
        }
    }

    private static FormDocument ReadForms(GridSink sink, Reading reading)
    {
        reading.Check();
        return WithRemarks(FormReader.Read(sink.Grids, reading.Options.Forms), reading);
    }

    private static FormDocument WithRemarks(FormDocument document, Reading reading)
    {
        reading.Check();
        return reading.Remarks.Count == 0 ? document : document with { Remarks = reading.Remarks.Concat(document.Remarks).ToValueList() };
    }

    private static void CompareNames(DocumentKind kind, Reading reading)
    {
        string extension = FileNames.Extension(reading.Options.FileName);
        if (!FileNames.Agree(extension, kind))
            reading.Remark(FormRemarkCode.FileKindMismatch, null, extension + " → " + kind);
    }
}
