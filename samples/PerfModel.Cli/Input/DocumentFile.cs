using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace PerfModel.Cli.Input;

/// <summary>Reads the forms of a file: a text table, or the JSON of a form, of several, or of a document.</summary>
internal static class DocumentFile
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads a file.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static FormDocument Read(string path, TextReader standardInput)
    {
        string text = StrictUtf8.WithoutMark(path == StandardInput ? standardInput.ReadToEnd() : TextOf(path));
        try
        {
            return IsJson(text) ? OfJson(text) : FormReader.Read(text);
        }
        catch (JsonException e)
        {
            throw new UsageException($"{path}: {e.Message}");
        }
    }

    /// <summary>Opens a file.</summary>
    /// <exception cref="UsageException">It cannot be opened.</exception>
    public static TextReader Open(string path)
    {
        try
        {
            return StrictUtf8.Reader(File.OpenRead(path));
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

    /// <summary>The text of a file in UTF-8.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
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
    public static UsageException NoText(string path) =>
        new($"{path} is no UTF-8 text. Save documents of Word or Excel, and texts in GBK, as UTF-8 text first.");

    private static bool IsJson(string text)
    {
        string start = string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Take(2));
        return start is ['{', ..] or "[{" or "[]";
    }

    private static FormDocument OfJson(string text)
    {
        if (text.TrimStart().StartsWith('['))
            return new FormDocument { Forms = [.. PerfModelJson.Deserialize<IReadOnlyList<PerformanceForm>>(text)] };
        using var document = JsonDocument.Parse(text);
        return document.RootElement.TryGetProperty("forms", out _)
            ? PerfModelJson.Deserialize<FormDocument>(text)
            : new FormDocument { Forms = [PerfModelJson.Deserialize<PerformanceForm>(text)] };
    }
}
