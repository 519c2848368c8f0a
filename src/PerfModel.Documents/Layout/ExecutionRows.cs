using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Validation;

namespace PerfModel.Documents.Layout;

/// <summary>The execution of the budget: a heading of amounts, the whole sum, the lines below it.</summary>
internal sealed class ExecutionRows
{
    public ExecutionRows(PerformanceForm form, BudgetExecution execution, int width)
    {
        List<(string Label, Func<ExecutionLine, Figure?> Amount)> columns = ColumnsOf(execution);
        int first = width - columns.Count + 1;
        List<ExecutionLine> lines = [.. execution.Total is null ? [] : new[] { execution.Total }, .. execution.Lines];
        var heading = new List<FormCell> { HeadRows.FundsLabel(execution.Unit, lines.Count + 1) };
        heading.AddRange(columns.Select((column, i) => new FormCell(first + i, 1, FormColumns.Label(form, column.Label), CellRole.Label)));
        Rows.Add(new FormRow(heading));
        for (int i = 0; i < lines.Count; i++)
        {
            bool total = execution.Total is not null && i == 0;
            FieldKey field = total ? new FieldKey(FindingField.Execution) : new FieldKey(FindingField.ExecutionLine, null, i - (execution.Total is null ? 0 : 1));
            var cells = new List<FormCell> { new(HeadRows.LabelSpan + 1, first - HeadRows.LabelSpan - 1, LabelOf(lines[i], total), CellRole.Label) { Field = field } };
            ExecutionLine line = lines[i];
            cells.AddRange(columns.Select((column, c) => new FormCell(first + c, 1, column.Amount(line)?.Text ?? "", CellRole.Number) { Figure = column.Amount(line), Field = field }));
            Rows.Add(new FormRow(cells));
        }
    }

    public List<FormRow> Rows { get; } = [];

    /// <summary>The columns of amounts: those that printed forms have, and the forecast where one is given.</summary>
    public static List<(string Label, Func<ExecutionLine, Figure?> Amount)> ColumnsOf(BudgetExecution execution)
    {
        bool forecast = execution.Lines.Any(line => line.Forecast is not null) || execution.Total?.Forecast is not null;
        bool points = !forecast || execution.Lines.Concat(execution.Total is null ? [] : [execution.Total]).Any(line => line.Weight is not null || line.Score is not null);
        var columns = new List<(string, Func<ExecutionLine, Figure?>)>
        {
            ("年初预算数", line => line.Initial),
            ("全年预算数", line => line.Adjusted),
            ("全年执行数", line => line.Executed),
        };
        if (forecast)
            columns.Add(("全年预计执行数", line => line.Forecast));
        if (points)
            columns.Add(("分值", line => line.Weight));
        columns.Add(("执行率", line => line.Rate));
        if (points)
            columns.Add(("得分", line => line.Score));
        return columns;
    }

    private static string LabelOf(ExecutionLine line, bool total) => line.Label.Length == 0 && total ? "年度资金总额" : line.Label;
}
