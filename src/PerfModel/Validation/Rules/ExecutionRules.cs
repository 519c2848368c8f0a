using System;

namespace PerfModel.Validation;

/// <summary>EVAL006, EVAL007: the execution of the budget.</summary>
internal static class ExecutionRules
{
    private const decimal Percent = 100;

    public static void Bind(RuleBinder rules)
    {
        rules.Form("EVAL006", LowWithoutReason);
        rules.Form("EVAL007", WrongRate);
    }

    private static void LowWithoutReason(FormContext c)
    {
        ExecutionLine? total = c.Form.Execution?.Total;
        decimal? rate = FormMoney.ExecutionRate(total, c.Form.Execution?.Unit) * Percent ?? StatedRate(total?.Rate);
        if (c.Form.Kind != FormKind.Monitoring && rate < c.Number("least") && !Scored.HasReason(c.Form.OtherFields))
            c.Report(FindingField.Execution, decimal.Round(rate.Value, 2));
    }

    private static decimal? StatedRate(Figure? rate) =>
        rate is { Value: decimal value, Unit: "%" } && Math.Abs(value) <= GroupWeights.Largest ? value : null;

    private static void WrongRate(FormContext c)
    {
        if (c.Form.Execution is not BudgetExecution execution)
            return;
        CheckRate(c, execution.Total, execution.Unit, null);
        ValueList<ExecutionLine> lines = execution.Lines ?? ValueList<ExecutionLine>.Empty;
        for (int i = 0; i < lines.Count; i++)
            CheckRate(c, lines[i], execution.Unit, i);
        CheckScore(c, execution);
        _ = CheckLines(c, execution, static line => line?.Adjusted) || CheckLines(c, execution, static line => line?.Executed);
    }

    // The rate may be printed with or without %, as a part of 1 or of 100, rounded or cut off behind its last decimal.
    private static void CheckRate(FormContext c, ExecutionLine? line, string? unit, int? item)
    {
        if (line?.Rate?.Value is not decimal rate || Math.Abs(rate) > GroupWeights.Largest || FormMoney.ExecutionRate(line, unit) is not decimal due)
            return;
        bool right = IsRounded(rate, due * Percent) || (line.Rate.Unit.Length == 0 && IsRounded(rate, due));
        if (!right)
            c.Report(new FindingDraft(item is null ? FindingField.Execution : FindingField.ExecutionLine, line.Rate.Text, decimal.Round(due * Percent, 2)) { ItemIndex = item });
    }

    private static bool IsRounded(decimal printed, decimal exact)
    {
        decimal step = 1;
        for (decimal rest = printed; decimal.Truncate(rest) != rest && step > 0.000001m; rest *= 10)
            step /= 10;
        return Math.Abs(printed - exact) < step;
    }

    private static void CheckScore(FormContext c, BudgetExecution execution)
    {
        decimal? weight = GroupWeights.OfExecution(c.Form), score = GroupWeights.Points(execution.Total?.Score);
        decimal? rate = FormMoney.ExecutionRate(execution.Total, execution.Unit) ?? StatedRate(execution.Total?.Rate) / Percent;
        if (weight is not decimal points || score is not decimal got || rate is not decimal share)
            return;
        decimal due = points * Math.Min(1, Math.Max(0, share));
        if (Math.Abs(got - due) > c.Number("tolerance"))
            c.Report(new FindingDraft(FindingField.Execution, got, decimal.Round(due, 2), decimal.Round(share * Percent, 2)) { Variant = "score" });
    }

    private static bool CheckLines(FormContext c, BudgetExecution execution, Func<ExecutionLine?, Figure?> column)
    {
        if (execution.Lines is not { Count: > 0 } || Money.Of(column(execution.Total), execution.Unit) is not decimal total)
            return false;
        decimal sum = 0;
        bool any = false;
        foreach (ExecutionLine line in execution.Lines.AsSpan())
        {
            Figure? figure = column(line);
            if (figure is null || string.IsNullOrWhiteSpace(figure.Text))
                continue;
            if (Money.Of(figure, execution.Unit) is not decimal amount)
                return false;
            (sum, any) = (sum + amount, true);
        }

        bool wrong = any && Math.Abs(total - sum) > c.Number("money");
        if (wrong)
            c.Report(new FindingDraft(FindingField.Execution, Money.InWan(total), Money.InWan(sum)) { Variant = "lines" });
        return wrong;
    }
}
