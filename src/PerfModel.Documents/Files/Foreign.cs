using System;
using System.IO;

namespace PerfModel.Documents.Files;

/// <summary>The boundary to the libraries that read the files.</summary>
internal static class Foreign
{
    /// <summary>
    /// Calls a library. What the libraries throw at damaged files is not documented (archives, packages, XML, records of old workbooks: index, cast and
    /// overflow errors among them), so here, and only here, any exception but those of this library, of cancelling and of the machine says that the file is damaged.
    /// </summary>
    public static T Call<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is not (DocumentException or OperationCanceledException or OutOfMemoryException or UnauthorizedAccessException))
        {
            throw new DocumentException(DocumentErrorCode.Damaged, FirstLine(e.Message), null, e);
        }
    }

    private static string FirstLine(string message) => new StringReader(message).ReadLine() ?? "";
}
