using System.Collections.Generic;
using Spectre.Console;

namespace PerfModel.Cli.Output;

/// <summary>The last line: how many forms, indicators and findings there were.</summary>
internal sealed class TotalsLine(IAnsiConsole console, Words words)
{
    private static readonly (Severity Severity, Style Style)[] Severities =
        [(Severity.Error, Styles.Error), (Severity.Warning, Styles.Warning), (Severity.Info, Styles.Info), (Severity.Remark, Styles.Label)];

    public void Write(CheckTotals totals)
    {
        var line = new Paragraph(words.Text("summary", totals.Forms, totals.Indicators), Styles.Heading);
        List<(string Text, Style Style)> counts = [.. Counts(totals)];
        for (int i = 0; i < counts.Count; i++)
            line.Append(i == 0 ? "" : words.Text("list")).Append(counts[i].Text, counts[i].Style);
        WriteLine(line);
        if (totals.Suppressed > 0)
            WriteLine(new Paragraph(words.Text("suppressed", totals.Suppressed), Styles.Label));
    }

    private IEnumerable<(string Text, Style Style)> Counts(CheckTotals totals)
    {
        if (totals.Findings == 0)
            yield return (words.Text("noFindings"), Styles.Good);
        foreach ((Severity severity, Style style) in Severities)
        {
            if (totals.Count(severity) is > 0 and int count)
                yield return (words.Text("severity" + severity, count), style);
        }
    }

    private void WriteLine(Paragraph line)
    {
        console.Write(line);
        console.WriteLine();
    }
}
