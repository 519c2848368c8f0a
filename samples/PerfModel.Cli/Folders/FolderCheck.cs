using System.Collections.Generic;
using System.Linq;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;
using PerfModel.Documents;
using PerfModel.Validation;

namespace PerfModel.Cli.Folders;

/// <summary><c>check FOLDER</c>: how many findings each document has, and all of them in one workbook.</summary>
internal sealed class FolderCheck(Session session, Words words, string folder, Validator validator) : FolderRun(session, words, folder)
{
    private readonly List<ReviewedFile> _files = [];

    /// <summary>Only findings as serious as this.</summary>
    public Severity Least { get; init; }

    /// <summary>Where the workbook of all findings goes; null where none is wished.</summary>
    public string? Workbook { get; init; }

    /// <summary>Whether the findings are written as JSON, an object a document.</summary>
    public bool AsJson { get; init; }

    protected override bool Take(string name, FormDocument document)
    {
        ValidationResult result = validator.Validate(document);
        Finding[] findings = [.. result.Findings.Where(finding => finding.Severity >= Least)];
        if (Workbook is not null)
            _files.Add(new ReviewedFile(name, document, result with { Findings = [.. findings] }));
        if (AsJson)
            Session.Out.WriteLine(JsonText.Object(writer =>
            {
                writer.WriteString("file", name);
                writer.WritePropertyName("findings");
                writer.WriteRawValue("[" + string.Join(",", findings.Select(JsonOf)) + "]");
            }));
        else
            Line(name, [.. Facts(document), .. Counts(findings)]);
        return findings.Length == 0 && document.Forms.Count > 0;
    }

    protected override void End()
    {
        if (Workbook is not null)
            OutputFile.Write(Workbook, DocumentWriter.ToFindingsWorkbook(_files, new DocumentWriterOptions { Language = Words.Language }));
    }

    private string JsonOf(Finding finding) =>
        PerfModelJson.Serialize(finding, PerfModelJson.CreateOptions(new PerfModelJsonOptions { Language = Words.Language }));

    private IEnumerable<string> Counts(Finding[] findings)
    {
        foreach (Severity severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
        {
            if (findings.Count(finding => finding.Severity == severity) is > 0 and int count)
                yield return Words.Text("severity" + severity, count);
        }

        if (findings.Length == 0)
            yield return Words.Text("noFindings");
    }
}
