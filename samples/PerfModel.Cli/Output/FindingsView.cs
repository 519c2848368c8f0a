using System;
using System.Linq;
using PerfModel.Cli.Input;
using Spectre.Console;
using ValidationResult = PerfModel.Validation.ValidationResult;

namespace PerfModel.Cli.Output;

/// <summary>Shows findings as compilers do, one a line, under a line for each form that has any, and their numbers at the end.</summary>
internal sealed class FindingsView(IAnsiConsole console, Words words, FindingPlaces places) : IFindingReport
{
    private static readonly (Severity Severity, string Name, Style Style)[] Severities =
    [
        (Severity.Error, "error", Styles.Error),
        (Severity.Warning, "warning", Styles.Warning),
        (Severity.Info, "info", Styles.Info),
        (Severity.Remark, "remark", Styles.Label),
    ];

    public void Add(FormBatch batch, ValidationResult result)
    {
        int form = -1;
        foreach (Finding finding in result.Findings)
        {
            if (finding.Place.FormIndex != form)
            {
                form = finding.Place.FormIndex;
                WriteTitle(batch, form);
            }

            WriteFinding(finding, batch.LinesBefore);
        }
    }

    public void End(CheckTotals totals)
    {
        if (totals.Findings > 0)
            console.WriteLine();
        if (totals.Forms > 0)
            new TotalsLine(console, words).Write(totals);
    }

    private void WriteTitle(FormBatch batch, int form)
    {
        if (form > 0)
            console.WriteLine();
        PerformanceForm titled = batch.FormAt(form)!;
        string title = batch.IsWhole ? FormTitle.Of(titled, form + 1, batch.Document.Forms.Count, words) : FormTitle.Of(titled, form + 1, words);
        WriteLine(new Paragraph(title, Styles.Heading));
    }

    private void WriteFinding(Finding finding, int linesBefore)
    {
        (_, string severity, Style style) = Severities.First(s => s.Severity == finding.Severity);
        string message = OneLine(finding.GetMessage(words.Language));
        Paragraph line = new Paragraph($"{places.Of(finding.Place, linesBefore)}: ", Styles.Label)
            .Append($"{severity} {finding.RuleId}", style)
            .Append($": {message}");
        string name = OneLine(finding.Place.IndicatorName ?? "");
        if (name.Length > 0 && !message.Contains(name, StringComparison.Ordinal))
            line.Append($" [{name}]", Styles.Label);
        WriteLine(line);
    }

    private void WriteLine(Paragraph line)
    {
        console.Write(line);
        console.WriteLine();
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
