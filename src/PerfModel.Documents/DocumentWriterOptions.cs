using PerfModel.Collections;

namespace PerfModel.Documents;

/// <summary>How documents are written. Immutable; <see cref="Default"/> is what every method takes that is given no options.</summary>
public sealed record DocumentWriterOptions
{
    private Seal _seal;

    /// <summary>Only documents that are read back as they were, in Chinese.</summary>
    public static DocumentWriterOptions Default { get; } = new DocumentWriterOptions().Shared();

    /// <summary>
    /// Whether a form is refused that the printed layout cannot say, so that it would be read back as another: a form without the columns of its kind, two unnumbered goals,
    /// mid-term and annual indicators side by side. By default it is: what is handed in must be what was meant.
    /// </summary>
    public bool RequireFaithful { get; init => field = _seal.Admit(this, value); } = true;

    /// <summary>The language of findings and captions that are no part of a form.</summary>
    public Language Language { get; init => field = _seal.Admit(this, value); }

    /// <summary>Whether the file is a form to be filled: a line for the year is printed where there is none.</summary>
    internal bool IsTemplate { get; init; }

    private DocumentWriterOptions Shared()
    {
        _seal.Close(this);
        return this;
    }
}
