using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using PerfModel.Cli.Commands;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;
using PerfModel.Documents;
using PerfModel.Validation;

namespace PerfModel.Cli.Folders;

/// <summary><c>check FOLDER</c>: how many findings each document has, its opinions, its findings one a line, or all as JSON; and all of them in one workbook.</summary>
internal sealed class FolderCheck(Session session, Words words, string folder, Validator validator) : FolderRun(session, words, folder)
{
    private readonly List<ReviewedFile> _files = [];
    private readonly CheckTotals _totals = new();
    private readonly JsonSerializerOptions _options = PerfModelJson.CreateOptions(new PerfModelJsonOptions { Language = words.Language });
    private JsonArrayLines? _array;

    /// <summary>Only findings as serious as this.</summary>
    public Severity Least { get; init; }

    /// <summary>Whether also what gives way and remarks are told.</summary>
    public bool All { get; init; }

    /// <summary>Where the workbook of all findings goes; null where none is wished.</summary>
    public string? Workbook { get; init; }

    /// <summary>How findings are written; null for a line a document with their numbers.</summary>
    public ReportForm? Form { get; init; }

    protected override void Begin() => _array = Form == ReportForm.Json ? new JsonArrayLines(Session.Out) : null;

    protected override bool Take(string name, FormDocument document)
    {
        ValidationResult result = CheckRun.Told(validator.Validate(document), Least, All);
        _totals.Add(document, result);
        if (Workbook is not null)
            _files.Add(new ReviewedFile(name, document, result));
        Write(name, document, result);
        return result.Findings.Count == 0 && document.Forms.Count > 0;
    }

    protected override void End()
    {
        if (Workbook is not null)
            OutputFile.Write(Workbook, DocumentWriter.ToFindingsWorkbook(_files, new DocumentWriterOptions { Language = Words.Language }));
        _array?.Dispose();
        if (Form is ReportForm.Text or ReportForm.Compact)
            Report("").End(_totals);
    }

    private void Write(string name, FormDocument document, ValidationResult result)
    {
        if (_array is not null)
            AddJson(name, result);
        else
            Line(name, [.. Facts(document), .. Counts(result)]);
        if (Form is ReportForm.Text or ReportForm.Compact)
            Report(name).Add(new FormBatch(document, 0) { IsWhole = true }, result);
    }

    private IFindingReport Report(string name)
    {
        string path = Path.Combine(Folder, name);
        var places = new FindingPlaces(path, Path.GetExtension(path) == ".json", Words.Language);
        return Form == ReportForm.Compact ? new FindingsView(Session.Lines, Words, places) : new ReviewView(Session.Lines, Words, places);
    }

    // The list is flat, as that of one document, and each finding says in which file it is.
    private void AddJson(string name, ValidationResult result)
    {
        foreach (Finding finding in result.Findings)
        {
            _array!.Add(JsonText.Object(writer =>
            {
                writer.WriteString("file", name);
                foreach (JsonProperty property in JsonSerializer.SerializeToElement(finding, _options).EnumerateObject())
                    property.WriteTo(writer);
            }));
        }
    }

    private IEnumerable<string> Counts(ValidationResult result)
    {
        foreach (Severity severity in new[] { Severity.Error, Severity.Warning, Severity.Info, Severity.Remark })
        {
            if (result.Count(severity) is > 0 and int count)
                yield return Words.Text("severity" + severity, count);
        }

        if (result.Findings.Count == 0)
            yield return Words.Text("noFindings");
    }
}
