namespace PerfModel.Cli.Input;

/// <summary>Forms of a file that are held at one time.</summary>
/// <param name="Document">The forms.</param>
/// <param name="First">The number of the first of them in the file, counted from 0.</param>
internal sealed record FormBatch(FormDocument Document, int First)
{
    /// <summary>The part of the text that holds them; null where they are not held in a text.</summary>
    public string? Text { get; init; }

    /// <summary>How many lines of the file stand before <see cref="Text"/>: the places of the forms count from its beginning.</summary>
    public int LinesBefore { get; init; }

    /// <summary>Whether these are all forms of the file.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The form of a number in the file; null where it could not be read.</summary>
    public PerformanceForm? FormAt(int index) => Document.Forms[index - First];
}

/// <summary>How a file holds its forms.</summary>
internal enum FormFileKind
{
    /// <summary>A text table.</summary>
    Document = 0,

    /// <summary>A document of Word, Excel, HTML or CSV, or a text that is not in UTF-8.</summary>
    OtherDocument,

    /// <summary>The JSON of one form or of a document.</summary>
    JsonObject,

    /// <summary>A JSON array of forms.</summary>
    JsonArray,

    /// <summary>The JSON of a form on each line.</summary>
    JsonLines,
}
