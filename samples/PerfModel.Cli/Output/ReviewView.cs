using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Cli.Input;
using PerfModel.Validation;
using Spectre.Console;
using ValidationResult = PerfModel.Validation.ValidationResult;

namespace PerfModel.Cli.Output;

/// <summary>Shows an opinion a form, as a reviewer writes it: what becomes of it, then the points, the most urgent first, each once with all its places.</summary>
internal sealed class ReviewView(IAnsiConsole console, Words words, FindingPlaces places) : IFindingReport
{
    private const int MostPlaces = 12;

    public void Add(FormBatch batch, ValidationResult result)
    {
        foreach (FormReview review in result.Reviews)
        {
            if (batch.FormAt(review.FormIndex) is not PerformanceForm form)
                continue;
            if (review.FormIndex > 0)
                console.WriteLine();
            WriteTitle(batch, form, review);
            int number = 0;
            foreach (ReviewPoint point in ReviewPoint.Of(result.Findings, review.FormIndex))
                WritePoint(point, ++number, batch.LinesBefore);
        }
    }

    public void End(CheckTotals totals)
    {
        if (totals.Forms == 0)
            return;
        console.WriteLine();
        if (totals.Background > 0)
            WriteLine(new Paragraph(words.Text("background", totals.Background), Styles.Label));
        new TotalsLine(console, words).Write(totals);
    }

    private void WriteTitle(FormBatch batch, PerformanceForm form, FormReview review)
    {
        string title = batch.IsWhole
            ? FormTitle.Of(form, review.FormIndex + 1, batch.Document.Forms.Count, words)
            : FormTitle.Of(form, review.FormIndex + 1, words);
        string counts = string.Join(words.Text("list"), Counts(review));
        string verdict = words.Text("verdict" + review.Verdict);
        WriteLine(new Paragraph(title + "  ", Styles.Heading)
            .Append(counts.Length > 0 ? words.Text("opinion", verdict, counts) : verdict, StyleOf(review.Verdict)));
    }

    private IEnumerable<string> Counts(FormReview review)
    {
        (Severity Severity, int Count)[] counts = [(Severity.Error, review.Errors), (Severity.Warning, review.Warnings), (Severity.Info, review.Infos)];
        return counts.Where(count => count.Count > 0).Select(count => words.Text("severity" + count.Severity, count.Count));
    }

    private void WritePoint(ReviewPoint point, int number, int linesBefore)
    {
        string message = OneLine(point.GetMessage(words.Language));
        string place = PlaceOf(point.Findings[0].Place, message, linesBefore);
        WriteLine(new Paragraph($"{number,3}. ", Styles.Label)
            .Append(words.Text("mark" + point.Severity), StyleOf(point.Severity))
            .Append(" " + (place.Length > 0 ? place + words.Text("colon") : "") + message)
            .Append($" [{point.Rule.Id}]", Styles.Label));
        if (point.Findings.Count > 1)
            WriteLine(new Paragraph("       " + Others(point, linesBefore), Styles.Label));
    }

    private string Others(ReviewPoint point, int linesBefore)
    {
        IEnumerable<string> others = point.Findings.Skip(1).Take(MostPlaces).Select(finding => PlaceOf(finding.Place, "", linesBefore));
        string more = point.Findings.Count > MostPlaces + 1 ? " …" : "";
        return words.Text("also", point.Findings.Count - 1, string.Join(words.Text("pause"), others) + more);
    }

    // The line and the indicator, unless the message names it.
    private string PlaceOf(FindingPlace place, string message, int linesBefore)
    {
        string where = places.Short(place, linesBefore, words);
        string name = OneLine(place.IndicatorName ?? "");
        if (name.Length == 0 && place.IndicatorIndex is int index)
            name = words.Text("alsoIndicator", index + 1);
        bool said = name.Length > 0 && message.Contains(name, StringComparison.Ordinal);
        return string.Join(" ", new[] { where, said ? "" : name }.Where(part => part.Length > 0));
    }

    private static Style StyleOf(ReviewVerdict verdict) => verdict switch
    {
        ReviewVerdict.Ready => Styles.Good,
        ReviewVerdict.Revise => Styles.Warning,
        _ => Styles.Error,
    };

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => Styles.Error,
        Severity.Warning => Styles.Warning,
        _ => Styles.Info,
    };

    private void WriteLine(Paragraph line)
    {
        console.Write(line);
        console.WriteLine();
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
