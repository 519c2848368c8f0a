using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using PerfModel.Documents.Files;

namespace PerfModel.Documents;

public static partial class DocumentReader
{
    /// <summary>Reads the documents of a folder, one after the other, in the order of their names. No more than one is held.</summary>
    /// <remarks>What cannot be read is handed out with its error. Files whose extension is of no document are passed over, as are hidden files and those that Office keeps beside an open document.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The folder, or one below it, cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder, or one below it, may not be read; a file that may not be is handed out with its error.</exception>
    /// <exception cref="OperationCanceledException">The caller wants no more.</exception>
    public static IEnumerable<FolderItem> ReadFolder(string path, FolderOptions? options = null, CancellationToken cancellationToken = default)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        return ReadEach(path, options ?? FolderOptions.Default, cancellationToken);
    }

    /// <summary>Reads the documents of a folder, several at the same time, and hands them out in the order of their names. No more are held than are read at the same time.</summary>
    /// <inheritdoc cref="ReadFolder"/>
    public static IAsyncEnumerable<FolderItem> ReadFolderAsync(string path, FolderOptions? options = null, CancellationToken cancellationToken = default)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        return ReadEachAsync(path, options ?? FolderOptions.Default, cancellationToken);
    }

    private static IEnumerable<FolderItem> ReadEach(string path, FolderOptions options, CancellationToken cancellation)
    {
        var tally = new FolderTally(options.Progress);
        foreach (string file in FolderFiles.Of(path, options))
            yield return tally.Count(ReadFile(file, options.Reading, cancellation));
    }

    private static async IAsyncEnumerable<FolderItem> ReadEachAsync(string path, FolderOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var tally = new FolderTally(options.Progress);
        var running = new Queue<Task<FolderItem>>();
        foreach (string file in FolderFiles.Of(path, options))
        {
            cancellation.ThrowIfCancellationRequested();
            running.Enqueue(Task.Run(() => ReadFile(file, options.Reading, cancellation), cancellation));
            if (running.Count >= options.Parallelism)
                yield return tally.Count(await running.Dequeue().ConfigureAwait(false));
        }

        while (running.Count > 0)
            yield return tally.Count(await running.Dequeue().ConfigureAwait(false));
    }

    private static FolderItem ReadFile(string path, DocumentReaderOptions options, CancellationToken cancellation)
    {
        try
        {
            return new FolderItem(path, Read(path, options with { FileName = path }, cancellation), null);
        }
        catch (DocumentException e)
        {
            return new FolderItem(path, null, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FolderItem(path, null, new DocumentException(DocumentErrorCode.Unreadable, e.Message, null, e));
        }
    }
}
