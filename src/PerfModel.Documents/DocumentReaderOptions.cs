using System;
using System.Collections.Generic;

namespace PerfModel.Documents;

/// <summary>How documents are read, and the limits that keep a bad file from doing harm. Immutable; <see cref="Default"/> is what every method takes that is given no options.</summary>
public sealed record DocumentReaderOptions
{
    private const long Mega = 1024 * 1024;

    /// <summary>The default limits. A file of five forms needs less than a hundredth of each.</summary>
    public static DocumentReaderOptions Default { get; } = new();

    /// <summary>How forms and their targets are read.</summary>
    public FormReaderOptions Forms { get; init; } = FormReaderOptions.Default;

    /// <summary>The name of the file, for streams: its extension tells CSV from other texts, and is held against the content. Null where there is none.</summary>
    public string? FileName { get; init; }

    /// <summary>Who reads files of kinds that this package does not, such as PDF. By default none.</summary>
    public IReadOnlyList<IDocumentFormat> Formats { get; init; } = [];

    /// <summary>
    /// Who turns files of old kinds (.doc, .wps, .rtf, .odt, .ods) into ones that are read, such as <see cref="LibreOfficeConverter"/>. By default nobody:
    /// such a converter starts a program.
    /// </summary>
    public IDocumentConverter? Converter { get; init; }

    /// <summary>
    /// Whether hidden rows, columns and texts are read. By default they are, with a remark: a filter hides rows that belong to the form.
    /// Where they are not, a remark says what was left out.
    /// </summary>
    public bool ReadHiddenCells { get; init; } = true;

    /// <summary>Whether hidden sheets are read. By default they are not, and a remark says so: they hold code lists and the numbers of charts.</summary>
    public bool ReadHiddenSheets { get; init; }

    /// <summary>The largest file in bytes: 100 MB.</summary>
    public long MaxFileBytes { get; init; } = 100 * Mega;

    /// <summary>The largest text, HTML, CSV or JSON file in bytes: 8 MB.</summary>
    public long MaxTextBytes { get; init; } = 8 * Mega;

    /// <summary>The most bytes of XML that a document may unpack to: 64 MB.</summary>
    public long MaxUnpackedBytes { get; init; } = 64 * Mega;

    /// <summary>The most that the XML of a document may grow when it is unpacked: 300 times. Below 1 MB it does not count.</summary>
    public int MaxCompressionRatio { get; init; } = 300;

    /// <summary>The most entries of an archive: 5,000.</summary>
    public int MaxEntries { get; init; } = 5_000;

    /// <summary>The most cells and paragraphs with a text: 100,000.</summary>
    public int MaxCells { get; init; } = 100_000;

    /// <summary>How deep elements may stand within each other: 200.</summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>The longest time for a file, looked at while its parts are read: 60 seconds. <see cref="TimeSpan.MaxValue"/> is no limit.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);
}
