namespace PerfModel.Documents;

/// <summary>Why a document could not be read or written. The names, in camel case, are stable.</summary>
public enum DocumentErrorCode
{
    /// <summary>The file has no content.</summary>
    EmptyFile,

    /// <summary>The file is larger than <see cref="DocumentReaderOptions.MaxFileBytes"/> or, as a text, <see cref="DocumentReaderOptions.MaxTextBytes"/>.</summary>
    FileTooLarge,

    /// <summary>The content is of no kind that is known.</summary>
    UnknownFormat,

    /// <summary>The content is of a known kind that is not read: .doc, PDF, RTF, an image.</summary>
    UnsupportedFormat,

    /// <summary>The file is encrypted with a password.</summary>
    PasswordProtected,

    /// <summary>The file is truncated or otherwise damaged.</summary>
    Damaged,

    /// <summary>The text is in no encoding that is known.</summary>
    Undecodable,

    /// <summary>A part of the file declares a document type (DTD), which could expand entities without end.</summary>
    DocumentTypeDeclared,

    /// <summary>The archive has more entries than <see cref="DocumentReaderOptions.MaxEntries"/>.</summary>
    TooManyEntries,

    /// <summary>The archive unpacks to more than <see cref="DocumentReaderOptions.MaxUnpackedBytes"/>.</summary>
    UnpackedTooLarge,

    /// <summary>The archive unpacks to more than <see cref="DocumentReaderOptions.MaxCompressionRatio"/> times its size.</summary>
    CompressionTooHigh,

    /// <summary>There are more cells than <see cref="DocumentReaderOptions.MaxCells"/>.</summary>
    TooManyCells,

    /// <summary>Elements stand within each other deeper than <see cref="DocumentReaderOptions.MaxDepth"/>.</summary>
    TooDeep,

    /// <summary>Reading took longer than <see cref="DocumentReaderOptions.TimeLimit"/>.</summary>
    TimeLimitExceeded,

    /// <summary>The file cannot be opened; only where a folder is read, elsewhere the exception of the system is thrown.</summary>
    Unreadable,

    /// <summary>This kind of document is not written: .xls.</summary>
    NotWritable,

    /// <summary>The form says something that its printed layout cannot say: it would be read back as another form.</summary>
    NotFaithful,

    /// <summary>A text is longer than a cell of a workbook can be.</summary>
    TextTooLong,

    /// <summary>The document names parts of a performance form and holds none: most of what it says fits nowhere.</summary>
    NotAForm,

    /// <summary>The pages are pictures without a text that could be read: a scan.</summary>
    NoTextLayer,

    /// <summary>The program that turns old files into ones that are read failed, took too long, or gave none.</summary>
    ConverterFailed,
}
