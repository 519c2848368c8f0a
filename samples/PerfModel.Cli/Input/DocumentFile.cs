using System;
using System.IO;
using System.Text;
using PerfModel.Documents;
using PerfModel.Documents.Pdf;

namespace PerfModel.Cli.Input;

/// <summary>Reads the forms of a file of any kind that the library reads.</summary>
internal static class DocumentFile
{
    /// <summary>The name that stands for standard input, which is text: tables, HTML, CSV, JSON.</summary>
    public const string StandardInput = "-";

    // The tool's own limit: what a person names on the command line is theirs.
    internal static readonly DocumentReaderOptions Options = new()
    {
        MaxTextBytes = 1L << 30,
        MaxFileBytes = 1L << 30,
        Formats = [PdfFormat.Instance],
        Converter = LibreOfficeConverter.Find(),
    };

    /// <summary>Reads a file of any kind.</summary>
    /// <exception cref="FileException">It cannot be read.</exception>
    public static FormDocument Read(string path, TextReader standardInput, Language language = Language.Chinese)
    {
        if (path != StandardInput)
            return Guarded(path, language, () => DocumentReader.Read(path, Options));
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(StrictUtf8.WithoutMark(standardInput.ReadToEnd())));
        return text.Length == 0 ? new FormDocument() : Guarded(path, language, () => DocumentReader.Read(text, Options));
    }

    /// <summary>Whether a file is a text in UTF-8 or JSON, which can be read as a stream, and no document of another kind.</summary>
    /// <exception cref="FileException">It cannot be read.</exception>
    public static bool IsPlainText(string path, Language language = Language.Chinese) =>
        new FileInfo(path) is { Exists: true, Length: 0 } || Guarded(path, language, () => DocumentReader.FindKind(path, Options)) is (DocumentKind.Text or DocumentKind.Markdown or DocumentKind.Json, true);

    /// <summary>Opens a file.</summary>
    /// <exception cref="FileException">It cannot be opened.</exception>
    public static TextReader Open(string path)
    {
        try
        {
            return StrictUtf8.Reader(File.OpenRead(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e);
        }
    }

    /// <summary>The text of a file in UTF-8.</summary>
    /// <exception cref="FileException">It cannot be read.</exception>
    public static string TextOf(string path)
    {
        try
        {
            using TextReader reader = Open(path);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw NoText(path);
        }
    }

    /// <summary>The error of a file that is no UTF-8 text.</summary>
    public static FileException NoText(string path) => new("noText", path);

    private static T Guarded<T>(string path, Language language, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DocumentException e)
        {
            throw new FileException($"{path}: {e.GetMessage(language)}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e);
        }
    }

    private static FileException Unreadable(string path, Exception e) => e is FileNotFoundException or DirectoryNotFoundException
        ? new FileException("noFile", path)
        : new FileException("unreadable", path, e.Message);
}
