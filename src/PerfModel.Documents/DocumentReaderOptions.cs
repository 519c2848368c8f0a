using System;
using PerfModel.Collections;

namespace PerfModel.Documents;

/// <summary>How documents are read, and the limits that keep a bad file from doing harm. Immutable; <see cref="Default"/> is what every method takes that is given no options.</summary>
public sealed record DocumentReaderOptions
{
    private const long Mega = 1024 * 1024;

    private Seal _seal;

    /// <summary>The default limits. A file of five forms needs less than a hundredth of each.</summary>
    public static DocumentReaderOptions Default { get; } = new DocumentReaderOptions().Shared();

    /// <summary>How forms and their targets are read.</summary>
    public FormReaderOptions Forms { get; init => field = _seal.Admit(this, value); } = FormReaderOptions.Default;

    /// <summary>The name of the file, for streams: its extension tells CSV from other texts, and is held against the content. Null where there is none.</summary>
    public string? FileName { get; init => field = _seal.Admit(this, value); }

    /// <summary>Who reads files of kinds that this package does not, such as PDF. By default none.</summary>
    public ValueList<IDocumentFormat> Formats { get; init => field = _seal.Admit(this, value); } = ValueList<IDocumentFormat>.Empty;

    /// <summary>
    /// Who turns files of old kinds (.doc, .wps, .rtf, .odt, .ods) into ones that are read, such as <see cref="LibreOfficeConverter"/>. By default nobody:
    /// such a converter starts a program.
    /// </summary>
    public IDocumentConverter? Converter { get; init => field = _seal.Admit(this, value); }

    /// <summary>
    /// Whether hidden rows, columns and texts are read. By default they are, with a remark: a filter hides rows that belong to the form.
    /// Where they are not, a remark says what was left out.
    /// </summary>
    public bool ReadHiddenCells { get; init => field = _seal.Admit(this, value); } = true;

    /// <summary>Whether hidden sheets are read. By default they are not, and a remark says so: they hold code lists and the numbers of charts.</summary>
    public bool ReadHiddenSheets { get; init => field = _seal.Admit(this, value); }

    /// <summary>The largest file in bytes: 100 MB.</summary>
    public long MaxFileBytes { get; init => field = _seal.Admit(this, value); } = 100 * Mega;

    /// <summary>The largest text, HTML, CSV or JSON file in bytes: 8 MB.</summary>
    public long MaxTextBytes { get; init => field = _seal.Admit(this, value); } = 8 * Mega;

    /// <summary>The most bytes of XML that a document may unpack to: 64 MB.</summary>
    public long MaxUnpackedBytes { get; init => field = _seal.Admit(this, value); } = 64 * Mega;

    /// <summary>The most that the XML of a document may grow when it is unpacked: 300 times. Below 1 MB it does not count.</summary>
    public int MaxCompressionRatio { get; init => field = _seal.Admit(this, value); } = 300;

    /// <summary>The most entries of an archive: 5,000.</summary>
    public int MaxEntries { get; init => field = _seal.Admit(this, value); } = 5_000;

    /// <summary>The most cells and paragraphs with a text: 100,000.</summary>
    public int MaxCells { get; init => field = _seal.Admit(this, value); } = 100_000;

    /// <summary>How deep elements may stand within each other: 200.</summary>
    public int MaxDepth { get; init => field = _seal.Admit(this, value); } = 200;

    /// <summary>The longest time for a file, looked at while its parts are read: 60 seconds. <see cref="TimeSpan.MaxValue"/> is no limit.</summary>
    public TimeSpan TimeLimit { get; init => field = _seal.Admit(this, value); } = TimeSpan.FromSeconds(60);

    private DocumentReaderOptions Shared()
    {
        _seal.Close(this);
        return this;
    }
}
