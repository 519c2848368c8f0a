using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using ValidationResult = PerfModel.Validation.ValidationResult;

namespace PerfModel.Cli.Output;

/// <summary>Shows findings as compilers do, one a line, under a line for each form that has any, and their numbers at the end.</summary>
internal sealed class FindingsView(IAnsiConsole console, Words words, string path)
{
    private static readonly (Severity Severity, string Name, Style Style)[] Severities =
    [
        (Severity.Error, "error", Styles.Error),
        (Severity.Warning, "warning", Styles.Warning),
        (Severity.Info, "info", Styles.Info),
    ];

    public void Write(FormDocument document, ValidationResult result)
    {
        int form = -1;
        foreach (Finding finding in result.Findings)
        {
            if (finding.Place.FormIndex != form)
            {
                form = finding.Place.FormIndex;
                WriteTitle(document, form);
            }

            WriteFinding(finding, document);
        }

        if (result.Findings.Count > 0)
            console.WriteLine();
        WriteSummary(document, result);
    }

    private void WriteTitle(FormDocument document, int form)
    {
        if (form > 0)
            console.WriteLine();
        WriteLine(new Paragraph(FormTitle.Of(document.Forms[form], form + 1, document.Forms.Count, words), Styles.Heading));
    }

    private void WriteFinding(Finding finding, FormDocument document)
    {
        (_, string severity, Style style) = Severities.First(s => s.Severity == finding.Severity);
        string message = OneLine(finding.GetMessage(words.Language));
        Paragraph line = new Paragraph($"{FindingPlaces.Of(path, finding)}: ", Styles.Label)
            .Append($"{severity} {finding.RuleId}", style)
            .Append($": {message}");
        string name = OneLine(FindingPlaces.IndicatorOf(finding, document)?.Name ?? "");
        if (name.Length > 0 && !message.Contains(name, StringComparison.Ordinal))
            line.Append($" [{name}]", Styles.Label);
        WriteLine(line);
    }

    private void WriteSummary(FormDocument document, ValidationResult result)
    {
        if (document.Forms.Count == 0)
            return;
        var line = new Paragraph(words.Text("summary", document.Forms.Count, document.Forms.Sum(f => f.Indicators.Count)), Styles.Heading);
        List<(string Text, Style Style)> counts = [.. Counts(result)];
        for (int i = 0; i < counts.Count; i++)
            line.Append(i == 0 ? "" : words.Text("list")).Append(counts[i].Text, counts[i].Style);
        WriteLine(line);
        if (result.Suppressed.Count > 0)
            WriteLine(new Paragraph(words.Text("suppressed", result.Suppressed.Count), Styles.Label));
    }

    private IEnumerable<(string Text, Style Style)> Counts(ValidationResult result)
    {
        if (result.Findings.Count == 0)
            yield return (words.Text("noFindings"), Styles.Good);
        foreach ((Severity severity, _, Style style) in Severities)
        {
            if (result.Count(severity) is > 0 and int count)
                yield return (words.Text("severity" + severity, count), style);
        }
    }

    private void WriteLine(Paragraph line)
    {
        console.Write(line);
        console.WriteLine();
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
