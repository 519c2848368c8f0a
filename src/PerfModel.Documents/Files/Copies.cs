using System.IO;

namespace PerfModel.Documents.Files;

/// <summary>Copies of streams, from where they stand, in memory and no larger than allowed.</summary>
internal static class Copies
{
    private const int BufferLength = 81_920;

    public static MemoryStream Of(Stream stream, Reading reading)
    {
        var copy = new MemoryStream();
        byte[] buffer = new byte[BufferLength];
        for (int read = 1; read > 0;)
        {
            reading.Check();
            read = stream.Read(buffer, 0, BufferLength);
            copy.Write(buffer, 0, read);
            if (copy.Length > reading.Options.MaxFileBytes)
                throw Reading.Limit(DocumentErrorCode.FileTooLarge, reading.Options.MaxFileBytes);
        }

        copy.Position = 0;
        return copy;
    }
}
