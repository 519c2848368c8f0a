using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Documents.Tests.Layouts;

/// <summary>What forms say, a line for each thing, as a reader of the paper would write it down.</summary>
internal static class FormLines
{
    private const char Nbsp = '\u00A0';

    public static IEnumerable<string> Of(FormDocument document) =>
        document.Forms.SelectMany(Of).Concat(document.Unplaced.Where(text => document.Forms.Count > 0).Select(text => "outside " + text.Text)).Select(line => line.Replace(Nbsp, ' '));

    private static IEnumerable<string> Of(PerformanceForm form)
    {
        string kind = char.ToLowerInvariant(form.Kind.ToString()[0]) + form.Kind.ToString()[1..];
        yield return $"form {kind} {form.Year?.ToString() ?? "-"} {form.Title ?? "-"}";
        foreach ((string label, string? text) in new[]
        {
            ("project", form.ProjectName), ("department", Joined(form.Department, form.DepartmentCode)), ("unit", form.ImplementingUnit),
            ("attribute", form.Attribute?.Text), ("period", form.Period),
        })
        {
            if (text is not null)
                yield return label + " " + text;
        }

        foreach (string line in Money(form).Concat(form.Goals.Select(Of)).Concat(form.Indicators.Select(Of)))
            yield return line;
        if (form.TotalScore is not null || form.TotalWeight is not null)
            yield return $"total {form.TotalWeight?.Text ?? "-"} {form.TotalScore?.Text ?? "-"}";
        if (form.Grade is not null)
            yield return "grade " + form.Grade;
        foreach (LabelledText other in form.OtherFields)
            yield return $"other {other.Label}={other.Text}";
        foreach (PlacedText rest in form.Unplaced)
            yield return "rest " + rest.Text;
    }

    private static IEnumerable<string> Money(PerformanceForm form)
    {
        if (form.Funds is Funds funds)
        {
            IEnumerable<(string, string?)> parts = [("total", funds.Total?.Text), ("fiscal", funds.Fiscal?.Text), ("other", funds.Other?.Text), .. funds.Lines.Select(l => (l.Label, (string?)l.Amount.Text))];
            yield return $"funds {funds.Unit ?? "-"} " + Parts(parts, "=");
        }

        if (form.Execution is not BudgetExecution execution)
            yield break;
        IEnumerable<ExecutionLine> lines = [.. execution.Total is null ? [] : new[] { execution.Total }, .. execution.Lines];
        foreach (ExecutionLine line in lines)
        {
            yield return $"execution {execution.Unit ?? "-"} {(line.Label.Length == 0 ? "-" : line.Label)}; " + Parts(
                [
                    ("initial", line.Initial?.Text), ("adjusted", line.Adjusted?.Text), ("executed", line.Executed?.Text), ("rate", line.Rate?.Text),
                    ("forecast", line.Forecast?.Text), ("weight", line.Weight?.Text), ("score", line.Score?.Text),
                ],
                " ");
        }
    }

    private static string Of(Goal goal) =>
        "goal " + (goal.Term == TargetTerm.MidTerm ? "mid " : "") + (goal.Number is int number ? number + " " : "") + goal.Text.Replace("\n", "⏎")
        + (goal.ActualText is string actual ? " → " + actual.Replace("\n", "⏎") : "");

    private static string Of(Indicator indicator)
    {
        string labels = string.Join(">", new[] { indicator.Level1?.Text, indicator.Level2?.Text, indicator.Name }.Where(text => text is not null));
        bool columns = indicator.TargetSymbol is not null || indicator.TargetUnit is not null || indicator.TargetValue is not null;
        string? target = columns ? $"{indicator.TargetSymbol}|{indicator.TargetValue}|{indicator.TargetUnit}" : indicator.TargetText;
        IEnumerable<(string, string?)> parts =
        [
            ("target", target is "" ? null : target), ("actual", indicator.ActualText), ("forecast", indicator.FullYearForecastText), ("weight", indicator.Weight?.Text),
            ("score", indicator.Score?.Text), ("reason", indicator.DeviationReason), ("evidence", indicator.Evidence), ("likelihood", indicator.Likelihood),
            ("baseline", indicator.Baseline?.Text),
        ];
        string said = Parts(parts, " ");
        string others = string.Join("; ", indicator.OtherFields.Select(field => field.Label + "=" + field.Text));
        string term = indicator.Term == TargetTerm.MidTerm ? "mid " : "";
        return "indicator " + term + string.Join("; ", new[] { labels, said, others }.Where(text => text.Length > 0)).Replace("\n", "⏎");
    }

    private static string Parts(IEnumerable<(string Label, string? Text)> parts, string sign) =>
        string.Join("; ", parts.Where(part => part.Text is not null).Select(part => part.Label + sign + part.Text));

    private static string? Joined(string? first, string? second) => second is null ? first : first + " " + second;
}
