using System;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace PerfModel.Documents.Files;

/// <summary>Looks at an archive before it is opened: what is inside, and whether it would unpack without end.</summary>
internal static class ZipGuard
{
    private const int EndRecord = 22;
    private const int MostComment = 65_535;
    private const long SmallEnough = 1024 * 1024;

    /// <summary>The names of the entries.</summary>
    /// <exception cref="DocumentException">The archive is damaged or breaks a limit.</exception>
    public static string[] Names(Stream stream, Reading reading)
    {
        if (Entries(stream) > reading.Options.MaxEntries)
            throw Reading.Limit(DocumentErrorCode.TooManyEntries, reading.Options.MaxEntries);
        return Foreign.Call(() =>
        {
            stream.Position = 0;
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            CheckSizes(archive, reading.Options);
            foreach (ZipArchiveEntry entry in archive.Entries.Where(IsRead))
                Unpack(entry, reading);
            return archive.Entries.Select(entry => entry.FullName).ToArray();
        });
    }

    // The number of entries as the end of the file says, before they are read.
    private static int Entries(Stream stream)
    {
        int length = (int)Math.Min(stream.Length, EndRecord + MostComment);
        byte[] tail = new byte[length];
        stream.Position = stream.Length - length;
        int read = 0;
        for (int n = 1; n > 0 && read < length; read += n)
            n = stream.Read(tail, read, length - read);
        for (int i = read - EndRecord; i >= 0; i--)
        {
            if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6)
                return tail[i + 10] | (tail[i + 11] << 8);
        }

        throw new DocumentException(DocumentErrorCode.Damaged, "zip");
    }

    // Images and other media are never unpacked.
    private static void CheckSizes(ZipArchive archive, DocumentReaderOptions options)
    {
        long unpacked = 0;
        long packed = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (!IsXml(entry))
                continue;
            unpacked += entry.Length;
            packed += entry.CompressedLength;
        }

        if (unpacked > options.MaxUnpackedBytes)
            throw Reading.Limit(DocumentErrorCode.UnpackedTooLarge, options.MaxUnpackedBytes);
        if (unpacked > SmallEnough && unpacked / Math.Max(1, packed) > options.MaxCompressionRatio)
            throw Reading.Limit(DocumentErrorCode.CompressionTooHigh, options.MaxCompressionRatio);
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    // What opening the package reads at once; what the entries say of their lengths need not be true.
    private static bool IsRead(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || entry.FullName.StartsWith("[Content_Types]", StringComparison.OrdinalIgnoreCase);

    private static void Unpack(ZipArchiveEntry entry, Reading reading)
    {
        using var xml = new PartXml(entry.Open(), reading);
        while (xml.NextElement())
        {
        }
    }
}
