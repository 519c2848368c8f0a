using System;
using PerfModel.Collections;

namespace PerfModel.Documents;

/// <summary>How folders are read. Immutable; <see cref="Default"/> is what every method takes that is given no options.</summary>
public sealed record FolderOptions
{
    private Seal _seal;
    private readonly int _parallelism = Environment.ProcessorCount;

    /// <summary>All documents in the folder and the folders below it.</summary>
    public static FolderOptions Default { get; } = new FolderOptions().Shared();

    /// <summary>How each file is read.</summary>
    public DocumentReaderOptions Reading { get; init => field = _seal.Admit(this, value); } = DocumentReaderOptions.Default;

    /// <summary>Whether the folders below it are read too; by default they are.</summary>
    public bool IncludeSubfolders { get; init => field = _seal.Admit(this, value); } = true;

    /// <summary>How many files are read at the same time where the folder is read asynchronously; the number of processors by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int Parallelism
    {
        get => _parallelism;
        init => _parallelism = _seal.Admit(this, value) >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.");
    }

    /// <summary>Told after each file; it is called by the reader, one call at a time.</summary>
    public IProgress<FolderProgress>? Progress { get; init => field = _seal.Admit(this, value); }

    private FolderOptions Shared()
    {
        _seal.Close(this);
        return this;
    }
}
