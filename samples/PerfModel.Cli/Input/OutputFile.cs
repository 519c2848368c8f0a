using System;
using System.IO;
using PerfModel.Documents;

namespace PerfModel.Cli.Input;

/// <summary>The files that commands write.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Write(string path, byte[] bytes)
    {
        try
        {
            // A file that cannot be written to its end is not left behind.
            string whole = path + ".part";
            File.WriteAllBytes(whole, bytes);
            File.Move(whole, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FileException("unwritable", path, e.Message);
        }
    }

    /// <summary>Writes a document to a file that is open.</summary>
    /// <exception cref="DocumentException">Its forms cannot be written faithfully.</exception>
    public static void WriteTo(StreamWriter writer, FormDocument document, DocumentKind kind)
    {
        writer.Flush();
        DocumentWriter.Write(document, writer.BaseStream, kind);
    }

    /// <summary>The kind of file that an extension or a name stands for: <c>xlsx</c>, <c>out.docx</c>.</summary>
    /// <exception cref="UsageException">There is none, or it is not written.</exception>
    public static DocumentKind KindOf(string name)
    {
        string extension = Path.GetExtension(name) is { Length: > 1 } found ? found[1..] : name;
        return extension.ToLowerInvariant() switch
        {
            "docx" => DocumentKind.Word,
            "xlsx" => DocumentKind.Excel,
            "html" or "htm" => DocumentKind.Html,
            "md" => DocumentKind.Markdown,
            "csv" => DocumentKind.Csv,
            "json" => DocumentKind.Json,
            _ => throw new UsageException("kindNotWritten", extension),
        };
    }
}
