using System;
using System.IO;
using System.Text;
using PerfModel.Documents;

namespace PerfModel.Cli.Input;

/// <summary>Reads the forms of a file of any kind that the library reads.</summary>
internal static class DocumentFile
{
    /// <summary>The name that stands for standard input, which is text: tables, HTML, CSV, JSON.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads a file.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static FormDocument Read(string path, TextReader standardInput, Language language)
    {
        try
        {
            if (path != StandardInput)
                return DocumentReader.Read(path);
            using var text = new MemoryStream(Encoding.UTF8.GetBytes(StrictUtf8.WithoutMark(standardInput.ReadToEnd())));
            return text.Length == 0 ? new FormDocument() : DocumentReader.Read(text);
        }
        catch (DocumentException e)
        {
            throw new UsageException($"{path}: {e.GetMessage(language)}");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"There is no file {path}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be read: {e.Message}");
        }
    }
}
