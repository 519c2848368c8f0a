using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Input;

/// <summary>The forms of a file, however it holds them. Arrays and lines of JSON are read some forms at a time, so that their number does not matter.</summary>
internal sealed class FormFile : IDisposable
{
    /// <summary>How many forms are held at one time, and compared with one another.</summary>
    public const int BatchSize = 250;

    private readonly string _path;
    private readonly InputReader _reader;
    private readonly Action<string> _failed;
    private readonly Language _language;
    private string? _firstLine;
    private int _firstNumber = 1;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file; <c>-</c> is standard input.</param>
    /// <param name="standardInput">Standard input.</param>
    /// <param name="failed">Takes what is wrong with a line that holds no form; the lines behind it are read all the same.</param>
    /// <param name="language">The language in which is told what is wrong with the file.</param>
    /// <exception cref="UsageException">There is no such file, or it is no text.</exception>
    public FormFile(string path, TextReader standardInput, Action<string> failed, Language language)
    {
        (_path, _failed, _language) = (path, failed, language);
        bool plain = path == DocumentFile.StandardInput || DocumentFile.IsPlainText(path, language);
        _reader = new InputReader(path, path == DocumentFile.StandardInput ? standardInput : plain ? DocumentFile.Open(path) : TextReader.Null);
        Kind = plain ? KindOf(_reader) : FormFileKind.OtherDocument;
    }

    public FormFileKind Kind { get; }

    /// <summary>Whether the text begins with a byte order mark.</summary>
    public bool HasMark => _reader.HasMark;

    /// <summary>Whether places in the file are told by JSON pointers.</summary>
    public bool IsJson => Kind is not (FormFileKind.Document or FormFileKind.OtherDocument);

    /// <summary>Whether the JSON object is a document of forms and no form itself; known once <see cref="Batches"/> gave it.</summary>
    public bool HoldsDocument { get; private set; }

    public IEnumerable<FormBatch> Batches() => Kind switch
    {
        FormFileKind.JsonArray => Batched(ArrayItems()),
        FormFileKind.JsonLines => Batched(Lines()),
        FormFileKind.JsonObject => [JsonObject()],
        FormFileKind.OtherDocument => [new FormBatch(DocumentFile.Read(_path, _reader, _language), 0) { IsWhole = true }],
        _ => TextForms.Read(_reader),
    };

    public void Dispose() => _reader.Dispose();

    private FormBatch JsonObject()
    {
        string json = _firstLine + _reader.ReadToEnd();
        HoldsDocument = HasForms(json);
        using var text = new StringReader(json);
        return new FormBatch(DocumentFile.Read(DocumentFile.StandardInput, text, _language), 0) { IsWhole = true };
    }

    // Where the first line is a whole object and another follows, every line is one.
    private FormFileKind KindOf(InputReader reader)
    {
        string start = reader.Start(2);
        if (start is "[{" or "[]")
            return FormFileKind.JsonArray;
        if (start is not ['{', ..])
            return start is ['<', ..] ? FormFileKind.OtherDocument : FormFileKind.Document;
        _firstLine = reader.ReadLine() ?? "";
        for (; string.IsNullOrWhiteSpace(_firstLine); _firstNumber++)
            _firstLine = reader.ReadLine() ?? "";
        if (IsForm(_firstLine) && reader.Start(1) == "{")
            return FormFileKind.JsonLines;
        _firstLine += "\n";
        return FormFileKind.JsonObject;
    }

    private static bool IsForm(string line) => Root(line) is { ValueKind: JsonValueKind.Object } root && !root.TryGetProperty("forms", out _);

    private static bool HasForms(string json) => Root(json) is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("forms", out _);

    private static JsonElement? Root(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private IEnumerable<PerformanceForm?> ArrayItems()
    {
        using var utf8 = new Utf8Stream(_reader);
        using IEnumerator<PerformanceForm?> items = PerfModelJson.DeserializeAsyncEnumerable<PerformanceForm>(utf8).ToBlockingEnumerable().GetEnumerator();
        for (int number = 0; Next(items, number); number++)
            yield return items.Current ?? throw new FileException("noFormNull", $"{_path}#/{number}");
    }

    private bool Next(IEnumerator<PerformanceForm?> items, int number)
    {
        try
        {
            return items.MoveNext();
        }
        catch (JsonException e)
        {
            throw new FileException(JsonErrors.Text($"{_path}#/{number}", e, _language));
        }
    }

    private IEnumerable<PerformanceForm?> Lines()
    {
        int number = _firstNumber;
        for (string? line = _firstLine; line is not null; line = _reader.ReadLine(), number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return FormOf(line, number);
        }
    }

    // Null keeps the number of a form that cannot be read.
    private PerformanceForm? FormOf(string line, int number)
    {
        try
        {
            return PerfModelJson.Deserialize<PerformanceForm>(line);
        }
        catch (JsonException e)
        {
            _failed(JsonErrors.Text($"{_path}:{number}", e, _language));
            return null;
        }
    }

    private static IEnumerable<FormBatch> Batched(IEnumerable<PerformanceForm?> forms)
    {
        int first = 0;
        foreach (PerformanceForm?[] batch in forms.Chunk(BatchSize))
        {
            yield return new FormBatch(new FormDocument { Forms = [.. batch!] }, first);
            first += batch.Length;
        }
    }
}
