using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;
using PerfModel.Validation;

namespace PerfModel.Cli.Commands;

/// <summary>The copy of a file with the changes made: cell by cell in a text, and as JSON where the forms came as JSON. It appears when it is whole.</summary>
internal sealed class FixedCopy : IDisposable
{
    private readonly string _path;
    private readonly string _whole;
    private readonly Words _words;
    private readonly StreamWriter _writer;
    private readonly JsonArrayLines _array;

    /// <summary>Begins the copy.</summary>
    /// <exception cref="UsageException">There is a file of this name, and it is not the original.</exception>
    public FixedCopy(string path, string original, Words words)
    {
        bool overwrites = original != DocumentFile.StandardInput && Path.GetFullPath(path) == Path.GetFullPath(original);
        if (File.Exists(path) && !overwrites)
            throw new UsageException(words.Text("fixExists", path));
        (_path, _words) = (path, words);
        _whole = path + ".part";
        _writer = new StreamWriter(_whole);
        _array = new JsonArrayLines(_writer);
    }

    /// <summary>Writes forms with the changes that were made in them.</summary>
    /// <returns>The forms with the text that was written, where they are held in one.</returns>
    /// <exception cref="UsageException">A cell is not found for certain.</exception>
    public FormBatch Add(FormFile file, FormBatch batch, IReadOnlyList<CellChange> changes)
    {
        switch (file.Kind)
        {
            case FormFileKind.Document:
                batch = batch with { Text = Changed(batch, changes) };
                _writer.Write(file.HasMark && batch.First == 0 ? StrictUtf8.Mark + batch.Text : batch.Text);
                break;
            case FormFileKind.OtherDocument:
                OutputFile.WriteTo(_writer, batch.Document, OutputFile.KindOf(_path));
                break;
            case FormFileKind.JsonObject:
                _writer.WriteLine(file.HoldsDocument ? PerfModelJson.Serialize(batch.Document) : PerfModelJson.Serialize(batch.Document.Forms[0]));
                break;
            default:
                foreach (PerformanceForm form in batch.Document.Forms)
                    Write(file.Kind, form);
                break;
        }

        return batch;
    }

    /// <summary>Puts the copy in its place.</summary>
    public void Finish(FormFileKind kind)
    {
        if (kind == FormFileKind.JsonArray)
            _array.Dispose();
        _writer.Dispose();
        File.Move(_whole, _path, overwrite: true);
    }

    public void Dispose()
    {
        _writer.Dispose();
        File.Delete(_whole);
    }

    private void Write(FormFileKind kind, PerformanceForm? form)
    {
        if (form is null)
            return;
        string json = PerfModelJson.Serialize(form);
        if (kind == FormFileKind.JsonLines)
            _writer.WriteLine(json);
        else
            _array.Add(json);
    }

    // From the end of the text to its beginning, so that the places to come stay true.
    private string Changed(FormBatch batch, IReadOnlyList<CellChange> changes)
    {
        var cells = new CellText(batch.Text!);
        var text = new StringBuilder(batch.Text);
        List<(int Start, CellChange Change)> found = [.. changes.Select(change => (StartOf(cells, change, batch.LinesBefore), change))];
        foreach ((int start, CellChange change) in found.OrderByDescending(cell => cell.Start))
            text.Remove(start, change.Before.Length).Insert(start, change.After);
        return text.ToString();
    }

    private int StartOf(CellText cells, CellChange change, int linesBefore)
    {
        int line = change.Place.Source?.Line ?? 0;
        return cells.Find(change.Place.Source, change.Before) is TextSpan span
            ? cells.StartOf(line) + span.Start
            : throw new UsageException(_words.Text("fixUnsure", _path, line + linesBefore));
    }
}
