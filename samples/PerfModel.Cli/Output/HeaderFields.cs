using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PerfModel.Cli.Output;

/// <summary>The fields above the indicators of a form, those that it has, with their labels.</summary>
internal sealed class HeaderFields(Words words)
{
    public IEnumerable<(string Label, string Value)> Of(PerformanceForm form) => All(form)
        .Where(field => !string.IsNullOrEmpty(field.Value))
        .Select(field => (field.Label, field.Value!))
        .Concat(form.OtherFields.Select(other => (other.Label, other.Text)));

    private IEnumerable<(string Label, string? Value)> All(PerformanceForm form)
    {
        yield return (words.Text("year"), form.Year?.ToString(CultureInfo.InvariantCulture));
        yield return (words.Text("department"), Joined(" ", form.Department, form.DepartmentCode));
        yield return (words.Text("implementingUnit"), form.ImplementingUnit);
        yield return (words.Text("attribute"), form.Attribute?.Text);
        yield return (words.Text("period"), form.Period);
        yield return (words.Text("funds"), form.Funds is null ? null : FundsText(form.Funds));
        yield return (words.Text("execution"), form.Execution is null ? null : ExecutionText(form.Execution));
        yield return (words.Text("goals"), string.Join('\n', form.Goals.Select(GoalText)));
        yield return (words.Text("totalScore"), Joined(" / ", form.TotalScore?.Text, form.TotalWeight?.Text));
        yield return (words.Text("grade"), form.Grade);
    }

    private string FundsText(Funds funds)
    {
        IEnumerable<string?> parts = [
            Labelled(words.Text("fiscal"), funds.Fiscal),
            Labelled(words.Text("other"), funds.Other),
            .. funds.Lines.Select(line => Labelled(line.Label, line.Amount)),
        ];
        string total = Joined(" ", funds.Total?.Text, funds.Unit) ?? "";
        return Joined(words.Text("and"), [.. parts]) is string lines ? $"{total} ({lines})" : total;
    }

    private string ExecutionText(BudgetExecution execution)
    {
        IEnumerable<ExecutionLine> lines = execution.Total is null ? execution.Lines : execution.Lines.Prepend(execution.Total);
        return string.Join('\n', lines.Select(line => LineText(line, execution.Unit)));
    }

    private string LineText(ExecutionLine line, string? unit) => $"{line.Label} ({unit}): " + Joined(
        words.Text("and"),
        Labelled(words.Text("initial"), line.Initial),
        Labelled(words.Text("adjusted"), line.Adjusted),
        Labelled(words.Text("executed"), line.Executed),
        Labelled(words.Text("forecast"), line.Forecast),
        Labelled(words.Text("rate"), line.Rate),
        Labelled(words.Text("weight"), line.Weight),
        Labelled(words.Text("score"), line.Score));

    private string GoalText(Goal goal)
    {
        string term = goal.Term == TargetTerm.MidTerm ? $"[{words.Text("midTerm")}] " : "";
        string number = goal.Number is int n ? string.Create(CultureInfo.InvariantCulture, $"{n}. ") : "";
        return term + number + goal.Text + (goal.ActualText is null ? "" : " → " + goal.ActualText);
    }

    private static string? Labelled(string label, Figure? figure) => figure is null ? null : $"{label} {figure.Text}";

    private static string? Joined(string separator, params string?[] parts)
    {
        string joined = string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
        return joined.Length == 0 ? null : joined;
    }
}
