using System.Collections.Generic;
using System.Linq;
using PerfModel.Validation;

namespace PerfModel.Documents.Layout;

/// <summary>The rows above the indicators: project, department, funds or the execution of the budget, goals.</summary>
internal sealed class HeadRows
{
    /// <summary>How many columns the labels at the left cover.</summary>
    public const int LabelSpan = 2;

    private const string MidTermGoals = "实施期目标";
    private readonly PerformanceForm _form;
    private readonly int _width;
    private readonly int? _annualAt;

    /// <param name="form">The form.</param>
    /// <param name="width">How many columns the paper has.</param>
    /// <param name="annualAt">Where the indicators for the year begin, if those for the whole time stand in front of them; the goals stand above each.</param>
    public HeadRows(PerformanceForm form, int width, int? annualAt)
    {
        (_form, _width, _annualAt) = (form, width, annualAt);
        AddPair(("项目名称", form.ProjectName, FindingField.ProjectName), null);
        AddPair(Department(), ("实施单位", form.ImplementingUnit, FindingField.Form));
        if (form.Department is null)
            AddPair(("主管部门代码", form.DepartmentCode, FindingField.DepartmentCode), null);
        AddPair(("项目属性", form.Attribute?.Text, FindingField.Attribute), ("项目期", form.Period, FindingField.Period));
        if (form.Funds is Funds funds)
            AddFunds(funds);
        if (form.Execution is BudgetExecution execution)
            Rows.AddRange(new ExecutionRows(form, execution, width).Rows);
        AddGoals();
    }

    public List<FormRow> Rows { get; } = [];

    private (string, string?, FindingField) Department()
    {
        bool code = _form.Department is not null && _form.DepartmentCode is not null;
        return (code ? "主管部门及代码" : "主管部门", code ? _form.Department + " " + _form.DepartmentCode : _form.Department, FindingField.DepartmentCode);
    }

    // Two fields side by side; one alone takes the whole row.
    private void AddPair((string Label, string? Text, FindingField Field) first, (string Label, string? Text, FindingField Field)? second)
    {
        var given = new List<(string Label, string? Text, FindingField Field)> { first };
        if (second is not null)
            given.Add(second.Value);
        given.RemoveAll(field => field.Text is null);
        if (given.Count == 0)
            return;
        int middle = LabelSpan + 1 + ((_width - LabelSpan) / 2);
        Rows.Add(new FormRow(given.Count == 1
            ? [Label(1, LabelSpan, given[0].Label), Value(LabelSpan + 1, _width - LabelSpan, given[0])]
            : [
                Label(1, LabelSpan, given[0].Label), Value(LabelSpan + 1, middle - LabelSpan - 1, given[0]),
                Label(middle, 1, given[1].Label), Value(middle + 1, _width - middle, given[1]),
            ]));
    }

    private static FormCell Label(int column, int span, string text) => new(column, span, text, CellRole.Label);

    private static FormCell Value(int column, int span, (string Label, string? Text, FindingField Field) field) =>
        new(column, span, field.Text!, CellRole.Value) { Field = new FieldKey(field.Field) };

    private void AddFunds(Funds funds)
    {
        int first = Rows.Count;
        AddAmount("年度资金总额：", funds.Total, new FieldKey(FindingField.FundsTotal));
        AddAmount("其中：财政拨款", funds.Fiscal, new FieldKey(FindingField.FundsFiscal));
        AddAmount("其他资金", funds.Other, new FieldKey(FindingField.FundsOther));
        for (int i = 0; i < funds.Lines.Count; i++)
            AddAmount(funds.Lines[i].Label, funds.Lines[i].Amount, new FieldKey(FindingField.FundsLine, null, i));
        if (Rows.Count == first)
            Rows.Add(new FormRow([]));
        Rows[first].Cells.Insert(0, FundsLabel(funds.Unit, Rows.Count - first));
    }

    private void AddAmount(string label, Figure? amount, FieldKey field)
    {
        if (amount is null)
            return;
        const int Column = LabelSpan + 1;
        Rows.Add(new FormRow(
        [
            Label(Column, 2, label), new FormCell(Column + 2, _width - Column - 1, amount.Text, CellRole.Number) { Figure = amount, Field = field },
        ]));
    }

    public static FormCell FundsLabel(string? unit, int rows) =>
        new(1, LabelSpan, "项目资金" + (unit is null ? "" : "\n（" + unit + "）"), CellRole.Label) { Rows = rows, Field = new FieldKey(FindingField.Funds) };

    private void AddGoals()
    {
        if (_form.Goals.Count == 0)
            return;
        bool terms = _form.Goals.Any(goal => goal.Term == TargetTerm.MidTerm);
        bool actual = _form.Goals.Any(goal => goal.ActualText is not null);
        if (!terms && !actual)
        {
            Rows.Add(new FormRow([Label(1, LabelSpan, "年度总体目标"), Words(LabelSpan + 1, _width - LabelSpan, GoalWords.Of(_form.Goals))]));
            return;
        }

        var parts = new List<(string Label, string Text)>();
        if (terms)
            parts.Add((MidTermGoals, GoalWords.Of(_form.Goals.Where(goal => goal.Term == TargetTerm.MidTerm))));
        parts.Add((actual ? "预期目标" : "年度目标", GoalWords.Of(_form.Goals.Where(goal => goal.Term == TargetTerm.Annual))));
        if (actual)
            parts.Add(("实际完成情况", GoalWords.OfActuals(_form.Goals)));
        AddGoalColumns(parts);
    }

    private void AddGoalColumns(List<(string Label, string Text)> parts)
    {
        string label = parts[0].Label == MidTermGoals ? "总体目标" : "年度总体目标";
        var heading = new List<FormCell> { new(1, LabelSpan, label, CellRole.Label) { Rows = 2 } };
        var texts = new List<FormCell>();
        int at = LabelSpan + 1;
        for (int i = 0; i < parts.Count; i++)
        {
            int span = i == 0 && parts[0].Label == MidTermGoals && _annualAt is int annual ? annual - at : (_width - at + 1) / (parts.Count - i);
            heading.Add(Label(at, span, parts[i].Label));
            texts.Add(Words(at, span, parts[i].Text));
            at += span;
        }

        Rows.Add(new FormRow(heading));
        Rows.Add(new FormRow(texts));
    }

    private static FormCell Words(int column, int span, string text) => new(column, span, text, CellRole.Words) { Field = new FieldKey(FindingField.Goals) };
}
