using System.Collections.Generic;
using System.Linq;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;
using PerfModel.Validation;

namespace PerfModel.Cli.Commands;

/// <summary>How findings are written.</summary>
internal enum ReportForm
{
    /// <summary>An opinion a form, for people.</summary>
    Text = 0,

    /// <summary>One a line, as compilers do.</summary>
    Compact,

    /// <summary>A JSON array.</summary>
    Json,

    /// <summary>A SARIF log.</summary>
    Sarif,
}

/// <summary>One run of the command check: forms are read, changed where that is wished, validated and reported some at a time.</summary>
internal sealed class CheckRun(Session session, Words words)
{
    private bool _failedLines;
    private bool _noted;
    private ReviewWorkbook? _review;

    public required string Path { get; init; }

    public required Validator Validator { get; init; }

    public required Severity Least { get; init; }

    /// <summary>Whether also what gives way and remarks are told.</summary>
    public required bool All { get; init; }

    /// <summary>Where the changed copy goes; null where none is wished.</summary>
    public required string? Copy { get; init; }

    /// <summary>Where the workbook with the findings goes; null where none is wished.</summary>
    public required string? Review { get; init; }

    public required ReportForm Form { get; init; }

    public int Run()
    {
        using FixedCopy? copy = Copy is null ? null : new FixedCopy(Copy, Path, words);
        var totals = new CheckTotals();
        _review = Review is null ? null : new ReviewWorkbook();
        FormFileKind kind;
        using (var file = new FormFile(Path, session.In, Failed, words.Language))
        {
            kind = file.Kind;
            Check(file, copy, totals);
        }

        if (copy is not null && _failedLines)
            throw new FileException("fixFailedLines", Copy!);
        copy?.Finish(kind);
        _review?.Write(Review!, words.Language);
        if (totals.Forms == 0)
            session.Note(words.Text("noForms", Path));
        return totals is { Forms: 0 } && !_failedLines ? ExitCode.Unreadable : totals is { Findings: 0 } && !_failedLines ? ExitCode.Fine : ExitCode.Findings;
    }

    private void Check(FormFile file, FixedCopy? copy, CheckTotals totals)
    {
        IFindingReport report = Report(file);
        using (var progress = new Progress(session.Error, words))
        {
            foreach (FormBatch batch in file.Batches())
            {
                Check(copy is null ? batch : Fix(batch, file, copy), report, totals);
                if (!batch.IsWhole)
                    progress.Tell(totals.Forms);
            }
        }

        report.End(totals);
    }

    private void Failed(string message)
    {
        session.Note(message);
        _failedLines = true;
    }

    private void Check(FormBatch batch, IFindingReport report, CheckTotals totals)
    {
        ValidationResult result = Told(Validator.Validate(batch.Document, batch.First), Least, All);
        report.Add(batch, result);
        totals.Add(batch.Document, result);
        _review?.Add(batch.Document, result);
        if (batch.First > 0 && !_noted)
            session.Note(words.Text("compared", batch.First));
        _noted |= batch.First > 0;
    }

    private FormBatch Fix(FormBatch batch, FormFile file, FixedCopy copy)
    {
        (FormBatch changed, List<CellChange> changes) = new Fixing(Validator).Fix(batch);
        changed = copy.Add(file, changed, changes);
        var places = new FindingPlaces(Path, file.IsJson, words.Language);
        foreach (CellChange change in changes)
        {
            string line = $"{places.Of(change.Place, batch.LinesBefore)}: {words.Text("fixed", change.Before, change.After)} ({change.Rules})";
            (Form is ReportForm.Text or ReportForm.Compact ? session.Out : session.Error).WriteLine(line.ReplaceLineEndings(" "));
        }

        return changed;
    }

    private IFindingReport Report(FormFile file)
    {
        var places = new FindingPlaces(Copy ?? Path, file.IsJson, words.Language);
        return Form switch
        {
            ReportForm.Json => new FindingsJson(session.Out, words),
            ReportForm.Sarif => new SarifReport(session.Out, words, (Validator.Profile ?? ValidationProfile.Local).Settings, Copy ?? Path),
            ReportForm.Compact => new FindingsView(session.Lines, words, places),
            _ => new ReviewView(session.Lines, words, places),
        };
    }

    /// <summary>A result with the findings that are told.</summary>
    public static ValidationResult Told(ValidationResult result, Severity least, bool all)
    {
        IEnumerable<Finding> findings = all ? WithBackground(result) : result.Findings;
        return result with { Findings = [.. findings.Where(finding => finding.Severity >= least)] };
    }

    private static IEnumerable<Finding> WithBackground(ValidationResult result) => result.Findings.Concat(result.Background)
        .OrderBy(finding => finding.Place.FormIndex)
        .ThenBy(finding => finding.Place.IndicatorIndex ?? -1);
}
