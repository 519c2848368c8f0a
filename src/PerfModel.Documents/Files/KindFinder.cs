using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using PerfModel.Tables;

namespace PerfModel.Documents.Files;

/// <summary>Finds what sort of file a content is: by what it begins with and, for archives, by what is inside.</summary>
internal static class KindFinder
{
    private const int EntryLength = 128;
    private const int MimeTypeHead = 128;
    private const int TextHead = 256 * 1024;
    private const int OleSearched = 64 * 1024 * 1024;
    private static readonly List<(byte[] Bytes, string Name)> Signatures = Load();
    private static readonly byte[] Zip = [0x50, 0x4B];
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The kind; null for texts, which have to be decoded first.</summary>
    /// <exception cref="DocumentException">It is a kind that is not read.</exception>
    public static DocumentKind? Find(Stream stream, Reading reading)
    {
        byte[] head = Head(stream, 16);
        if (head.Length == 0)
            throw new DocumentException(DocumentErrorCode.EmptyFile);
        if (Starts(head, Zip))
            return OfArchive(ZipGuard.Names(stream, reading), Encoding.ASCII.GetString(Head(stream, MimeTypeHead)));
        if (Starts(head, Ole))
            return OfOle(stream);
        return Signatures.Find(signature => Starts(head, signature.Bytes)).Name is string name ? throw Unsupported(name) : null;
    }

    /// <summary>The first lines of a text, whole ones where it has line breaks, and whether they are all; where they are not, the last character may be cut off.</summary>
    public static (byte[] Bytes, bool IsWhole) Lines(Stream stream)
    {
        byte[] head = Head(stream, TextHead);
        if (head.Length < TextHead)
            return (head, true);
        int end = Array.LastIndexOf(head, (byte)'\n') + 1;
        return (end == 0 ? head : head.AsSpan(0, end).ToArray(), false);
    }

    /// <summary>Says that a kind is not read.</summary>
    public static DocumentException Unsupported(string name) => new(DocumentErrorCode.UnsupportedFormat, name);

    // The first entry of an OpenDocument archive says its kind, unpacked.
    private static bool IsOf(string head, string kind) => head.IndexOf("application/vnd.oasis.opendocument." + kind, StringComparison.Ordinal) >= 0;

    private static DocumentKind OfArchive(string[] names, string mimeType)
    {
        if (names.Contains("xl/workbook.bin"))
            throw Unsupported(".xlsb");
        if (names.Any(name => name.StartsWith("ppt/", StringComparison.Ordinal)))
            throw Unsupported(".pptx");
        if (names.Contains("mimetype"))
            throw Unsupported(IsOf(mimeType, "spreadsheet") ? "OpenDocument spreadsheet" : IsOf(mimeType, "text") ? "OpenDocument text" : "OpenDocument");
        bool package = names.Contains("[Content_Types].xml");
        if (package && names.Any(name => name.StartsWith("word/", StringComparison.Ordinal)))
            return DocumentKind.Word;
        if (package && names.Any(name => name.StartsWith("xl/", StringComparison.Ordinal)))
            return DocumentKind.Excel;
        throw package ? new DocumentException(DocumentErrorCode.UnknownFormat) : Unsupported("zip");
    }

    // The streams of a compound file stand in its directory, entries of 128 bytes that begin with their names.
    private static DocumentKind OfOle(Stream stream)
    {
        HashSet<string> names = OleNames(Head(stream, (int)Math.Min(stream.Length, OleSearched)));
        if (names.Contains("EncryptedPackage"))
            throw new DocumentException(DocumentErrorCode.PasswordProtected);
        if (names.Contains("Workbook") || names.Contains("Book"))
            return DocumentKind.OldExcel;
        if (names.Count == 0)
            throw new DocumentException(DocumentErrorCode.Damaged, "OLE");
        throw Unsupported(names.Contains("WordDocument") ? ".doc" : names.Contains("MM") || names.Contains("CONTENTS") ? ".wps" : "OLE");
    }

    private static HashSet<string> OleNames(byte[] bytes)
    {
        var names = new HashSet<string>();
        for (int at = 512; at + EntryLength <= bytes.Length; at += EntryLength)
        {
            int length = bytes[at + 64] | (bytes[at + 65] << 8);
            if (length is > 2 and <= 64 && bytes[at + 1] == 0 && bytes[at + 66] is 1 or 2 or 5)
                names.Add(Encoding.Unicode.GetString(bytes, at, length - 2));
        }

        return names;
    }

    private static byte[] Head(Stream stream, int length)
    {
        byte[] head = new byte[length];
        stream.Position = 0;
        int read = 0;
        for (int n = 1; n > 0 && read < length; read += n)
            n = stream.Read(head, read, length - read);
        stream.Position = 0;
        return read == length ? head : head.AsSpan(0, read).ToArray();
    }

    private static bool Starts(byte[] head, byte[] bytes) => head.AsSpan().StartsWith(bytes);

    private static List<(byte[], string)> Load()
    {
        var signatures = new List<(byte[], string)>();
        foreach (string[] row in Table.Embedded("file-signatures.tsv", 2))
        {
            byte[] bytes = new byte[row[0].Length / 2];
            for (int i = 0; i < bytes.Length; i++)
                bytes[i] = byte.Parse(row[0].Substring(2 * i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            signatures.Add((bytes, row[1]));
        }

        return signatures;
    }
}
