using System;
using System.IO;
using System.Threading;

namespace PerfModel.Documents;

/// <summary>Turns files of old kinds (.doc, .wps, .rtf, .odt, .ods) into ones that are read. Implementations are safe for concurrent use.</summary>
public interface IDocumentConverter
{
    /// <summary>Turns a file into a Word or Excel file of 2007 and later.</summary>
    /// <param name="stream">The file; it can be sought in, stands at its beginning, and stays open.</param>
    /// <param name="extension">The extension that says what it is: <c>.doc</c>, <c>.rtf</c>, <c>.odt</c>, <c>.ods</c>, <c>.fodt</c>, <c>.fods</c>, <c>.xml</c>.</param>
    /// <param name="targetExtension">What it is to become: <c>.docx</c> or <c>.xlsx</c>.</param>
    /// <param name="cancellationToken">The wish to go on no more.</param>
    /// <returns>The bytes of the new file.</returns>
    /// <exception cref="DocumentException">It cannot be converted (<see cref="DocumentErrorCode.ConverterFailed"/>).</exception>
    /// <exception cref="OperationCanceledException">The caller wants no more.</exception>
    byte[] Convert(Stream stream, string extension, string targetExtension, CancellationToken cancellationToken);
}
