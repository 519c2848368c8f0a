using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using PerfModel.Documents.Pdf.Pages;
using PerfModel.Documents.Pdf.Tables;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace PerfModel.Documents.Pdf;

/// <summary>Reads PDF documents that have a text layer: tables by their ruling lines, cells by the positions of letters, tables that go on over pages as one.</summary>
/// <remarks>
/// <para>Give it to <see cref="DocumentReaderOptions.Formats"/>. Scanned pages are refused (<see cref="DocumentErrorCode.NoTextLayer"/>): no text is guessed from pictures.</para>
/// <para>Nothing in a document is run. Safe for concurrent use.</para>
/// </remarks>
public sealed class PdfFormat : IDocumentFormat
{
    private const int MostLettersForCell = 100;

    /// <summary>The reader; it has no state.</summary>
    public static PdfFormat Instance { get; } = new();

    /// <inheritdoc/>
    public string Name => "PDF";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public IReadOnlyList<Grid> Read(Stream stream, DocumentReaderOptions options, CancellationToken cancellationToken)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        _ = options ?? throw new ArgumentNullException(nameof(options));
        try
        {
            using PdfDocument document = PdfDocument.Open(stream, new ParsingOptions { UseLenientParsing = true });
            return Read(document, options, cancellationToken);
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new DocumentException(DocumentErrorCode.PasswordProtected, "", null, e);
        }
    }

    private static List<Grid> Read(PdfDocument document, DocumentReaderOptions options, CancellationToken cancellation)
    {
        var blocks = new PdfBlocks();
        var scanned = new List<int>();
        long letters = 0;
        foreach (Page page in document.GetPages())
        {
            cancellation.ThrowIfCancellationRequested();
            PageView view = PageView.Of(page);
            letters += view.Glyphs.Count + view.Rulings.Count;
            if (letters > (long)options.MaxCells * MostLettersForCell)
                throw new DocumentException(DocumentErrorCode.TooManyCells, options.MaxCells.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (view.Glyphs.Count == 0 && view.HasPictures)
                scanned.Add(view.Number);
            blocks.Add(view);
        }

        if (scanned.Count > 0)
            throw new DocumentException(DocumentErrorCode.NoTextLayer, string.Join("、", scanned));
        return [.. blocks.Grids()];
    }
}
