using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using PerfModel.Documents.Excel;
using PerfModel.Documents.Files;
using PerfModel.Documents.Html;
using PerfModel.Documents.Plain;
using PerfModel.Documents.Word;

namespace PerfModel.Documents;

/// <summary>Reads the forms of documents: Word (.docx), Excel (.xlsx, .xls, XML of 2003), HTML, MHTML, CSV, Markdown, plain text, and the library's own JSON; others by the formats and the converter of the options.</summary>
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
        if (KindOf(stream, reading) is DocumentKind kind)
            return (kind, false);
        (byte[] head, bool whole) = KindFinder.Lines(stream);
        return (TextKind.Find(TextDecoder.Decode(head, whole), FileNames.Extension(options?.FileName ?? path)), TextDecoder.IsUtf8(head, whole));
    }

    // A kind that somebody else reads is found by the error that says that it is not read here.
    private static DocumentKind? KindOf(Stream stream, Reading reading)
    {
        try
        {
            return KindFinder.Find(stream, reading);
        }
        catch (DocumentException e) when (e.Code == DocumentErrorCode.UnsupportedFormat && OtherKinds.Reads(e.Argument, reading.Options))
        {
            return DocumentKind.Other;
        }
    }

    private static FormDocument ReadSeekable(Stream stream, Reading reading)
    {
        if (stream.Length > reading.Options.MaxFileBytes)
            throw Reading.Limit(DocumentErrorCode.FileTooLarge, reading.Options.MaxFileBytes);
        try
        {
            return KindFinder.Find(stream, reading) is DocumentKind kind ? ReadBinary(stream, kind, reading) : ReadText(stream, reading);
        }
        catch (DocumentException e) when (e.Code == DocumentErrorCode.UnsupportedFormat)
        {
            return ReadOther(e.Argument, stream, reading) ?? throw new DocumentException(e.Code, e.Argument, e.Place, e);
        }
    }

    // A kind that this package does not read: a format of the options may, or a converter makes one of it that is.
    private static FormDocument? ReadOther(string name, Stream stream, Reading reading)
    {
        if (OtherKinds.Grids(name, stream, reading) is IReadOnlyList<Grid> grids)
            return WithRemarks(FormReader.Read(grids, reading.Options.Forms), reading);
        if (OtherKinds.Bytes(name, stream, reading) is not byte[] bytes)
            return null;
        using var converted = new MemoryStream(bytes);
        return ReadSeekable(converted, reading.Of(null));
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
            case DocumentKind.Mhtml:
                HtmlReader.Read(MhtmlReader.Page(bytes.ToArray()), reading, sink);
                return ReadForms(sink, reading);
            case DocumentKind.SpreadsheetXml:
                SpreadsheetXmlReader.Read(text, reading, sink);
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
        if (document.Forms.Count == 0 && document.Remarks.FirstOrDefault(remark => remark.Code == FormRemarkCode.NotAForm) is FormRemark none)
            throw new DocumentException(DocumentErrorCode.NotAForm, none.Argument, none.Place);
        return reading.Remarks.Count == 0 ? document : document with { Remarks = reading.Remarks.Concat(document.Remarks).ToValueList() };
    }

    private static void CompareNames(DocumentKind kind, Reading reading)
    {
        string extension = FileNames.Extension(reading.Options.FileName);
        if (!FileNames.Agree(extension, kind))
            reading.Remark(FormRemarkCode.FileKindMismatch, null, extension + " → " + kind);
    }
}
