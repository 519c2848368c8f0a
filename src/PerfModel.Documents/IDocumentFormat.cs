using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace PerfModel.Documents;

/// <summary>Reads files of a kind that this package leaves to others, such as PDF. Implementations are safe for concurrent use.</summary>
public interface IDocumentFormat
{
    /// <summary>What errors call the kind, such as <c>PDF</c>: a file that is found to be of this kind is given to this reader.</summary>
    string Name { get; }

    /// <summary>The extensions of such files, in small letters with their dots: folders are searched for them.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads the paragraphs and tables of a file, in their order.</summary>
    /// <param name="stream">The file; it can be sought in, stands at its beginning, and stays open.</param>
    /// <param name="options">The limits.</param>
    /// <param name="cancellationToken">The wish to read no more.</param>
    /// <exception cref="DocumentException">The file cannot be read; any other exception is taken for a damaged file.</exception>
    /// <exception cref="OperationCanceledException">The caller wants no more.</exception>
    IReadOnlyList<Grid> Read(Stream stream, DocumentReaderOptions options, CancellationToken cancellationToken);
}
