using System.Collections.Generic;
using System.Linq;
using PerfModel.Validation;

namespace PerfModel.Documents.Layout;

/// <summary>The heading of the indicators, a row for each, labels of categories over all their rows, and the foot.</summary>
internal sealed class IndicatorTable
{
    private const int Level1 = 2;
    private const int Level2 = 3;
    private const string UnplacedLabel = "未归入表式的内容";
    private readonly PerformanceForm _form;
    private readonly List<FormColumn> _columns;
    private readonly int _width;
    private FormCell? _level1;
    private FormCell? _level2;

    public IndicatorTable(PerformanceForm form, List<FormColumn> columns, int width)
    {
        (_form, _columns, _width) = (form, columns, width);
        if (form.Indicators.Count > 0 || form.EmptyCategories.Count > 0)
        {
            AddHeading();
            Indicator? before = null;
            foreach (IndicatorRow row in IndicatorRow.Of(form.Indicators))
            {
                AddIndicators(row, before);
                before = row.First.Indicator;
            }

            foreach (CategoryLabel label in form.EmptyCategories)
                AddEmpty(label);
            Rows[1].Cells.Insert(0, new FormCell(1, 1, "绩效\n指标", CellRole.Label) { Rows = Rows.Count - 1, Field = new FieldKey(FindingField.Indicators) });
        }

        AddFoot();
    }

    public List<FormRow> Rows { get; } = [];

    private void AddHeading()
    {
        var cells = new List<FormCell>
        {
            new(1, 1, "名称", CellRole.Heading),
            new(Level1, 1, "一级指标", CellRole.Heading),
            new(Level2, 1, "二级指标", CellRole.Heading),
        };
        cells.AddRange(_columns.Select(column => new FormCell(column.At, column.Span, column.Label, CellRole.Heading)));
        Rows.Add(new FormRow(cells));
    }

    private void AddIndicators(IndicatorRow row, Indicator? before)
    {
        (Indicator indicator, int index) = row.First;
        var cells = new List<FormCell>();
        bool level1 = before is null || before.Level1 != indicator.Level1 || before.Level2 is null != indicator.Level2 is null;
        bool level2 = level1 || before!.Level2 != indicator.Level2;
        bool alone = indicator.Level1 is not null && indicator.Level2 is null;
        if (level1)
            cells.Add(_level1 = Label(Level1, alone ? 2 : 1, indicator.Level1, new FieldKey(FindingField.Level1, index)));
        else
            _level1!.Rows++;
        if (level2)
            _level2 = alone ? null : Label(Level2, 1, indicator.Level2, new FieldKey(FindingField.Level2, index));
        else if (_level2 is not null)
            _level2.Rows++;
        if (level2 && _level2 is not null)
            cells.Add(_level2);
        cells.AddRange(_columns.Select(column => column.CellOf(row)));
        Rows.Add(new FormRow(cells));
    }

    private static FormCell Label(int column, int span, CategoryLabel? label, FieldKey field) => new(column, span, label is null ? "" : Printable.Label(label), CellRole.Category) { Field = field };

    // An empty row of the printed form. A label that stands for level 1 alone has the column of level 1.
    private void AddEmpty(CategoryLabel label)
    {
        CategoryMatch above = CategoryCatalog.Default.Lookup(label, null);
        bool level1 = above.Level1Known && !CategoryCatalog.Default.Lookup(null, label).Level2Known;
        var cells = new List<FormCell> { Label(Level1, 1, level1 ? label : null, default), Label(Level2, 1, level1 ? null : label, default) };
        cells.AddRange(_columns.Select(column => new FormCell(column.At, column.Span, "", column.Role)));
        Rows.Add(new FormRow(cells));
    }

    private void AddFoot()
    {
        if (_form.TotalWeight is not null || _form.TotalScore is not null)
            AddTotal();
        if (_form.Grade is string grade)
            AddLine("评价等级", grade, FindingField.Grade);
        foreach (LabelledText field in _form.OtherFields)
            AddLine(field.Label, field.Text, FindingField.Form);
        foreach (PlacedText text in _form.Unplaced)
            AddLine(UnplacedLabel, text.Text, FindingField.Form);
    }

    // The sums stand below the columns that they are of.
    private void AddTotal()
    {
        int? weight = ColumnOf(FindingField.Weight);
        int? score = ColumnOf(FindingField.Score);
        int last = score ?? weight ?? _width;
        var cells = new List<FormCell> { new(1, (weight ?? last) - 1, "总分", CellRole.Label) };
        if (weight is int under)
            cells.Add(Sum(under, _form.TotalWeight, FindingField.TotalWeight));
        if (score is int below)
            cells.Add(Sum(below, _form.TotalScore, FindingField.TotalScore));
        if (last < _width)
            cells.Add(new FormCell(last + 1, _width - last, "", CellRole.Words));
        Rows.Add(new FormRow(cells));
    }

    private int? ColumnOf(FindingField field) => _columns.FindLast(column => column.Field == field)?.At;

    private static FormCell Sum(int column, Figure? figure, FindingField field) =>
        new(column, 1, figure?.Text ?? "", CellRole.Number) { Figure = figure, Field = new FieldKey(field) };

    private void AddLine(string label, string text, FindingField field) => Rows.Add(new FormRow(
    [
        new FormCell(1, 2, label, CellRole.Label), new FormCell(3, _width - 2, text, CellRole.Words) { Field = new FieldKey(field) },
    ]));
}
