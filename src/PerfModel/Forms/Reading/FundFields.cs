using System.Collections.Generic;
using System.Linq;
using PerfModel.Indicators;

namespace PerfModel.Forms.Reading;

/// <summary>Puts the labels of the funds, and the amounts behind them, into the model.</summary>
internal sealed class FundFields(FormDraft draft)
{
    /// <summary>Takes labels of columns that have no amounts beside them as heading of the funds; false where they are none.</summary>
    public bool TryHeading(List<LabelledValues> labels)
    {
        List<LabelledValues> columns = labels.FindAll(label => label.Place == LabelPlace.FundColumn);
        if (columns.Count < 2 || columns.Exists(column => column.Values.Count > 0))
            return false;
        draft.HasContent = true;
        draft.Funds.SetColumns(columns.Select(column => new ColumnField(column.Field, column.Label.Column, column.Label.Span, column.Label.Text)));
        columns.ForEach(column => draft.Head(column.Field, column.Label.Text));
        if (columns.Exists(column => column.Field == Field.BudgetForecast))
            draft.KindOfColumns = FormKind.Monitoring;
        else if (columns.Exists(column => column.Field is Field.BudgetExecuted or Field.BudgetScore))
            draft.KindOfColumns = FormKind.SelfEvaluation;
        return true;
    }

    /// <summary>Where a row holds the same line twice, for the whole term of the project and for the year, the last is that of the year.</summary>
    public static void SetTermsApart(List<LabelledValues> labels)
    {
        for (int i = 0; i < labels.Count; i++)
        {
            if (labels[i].Place == LabelPlace.FundLine && labels.FindLastIndex(label => label.Place == LabelPlace.FundLine && label.Field == labels[i].Field) > i)
                labels[i].Field = Field.FundLine;
        }
    }

    public void Put(LabelledValues label)
    {
        Cell cell = label.Label;
        cell.Take();
        string unit = LabelKey.InBrackets(cell.Text);
        if (unit.EndsIn('元'))
            draft.Funds.Unit ??= unit;
        if (label.Values.Count == 0)
            return;
        draft.HasContent = true;
        bool isNew = label.Place == LabelPlace.FundColumn ? PutTotal(label) : PutLine(label);
        if (!isNew)
            draft.Remark(FormRemarkCode.DuplicateField, label.Values[0]);
    }

    /// <summary>Takes a row of the funds whose label no table knows.</summary>
    public void PutUnknown(Row row) =>
        draft.Funds.Put(Field.FundLine, row.Cells[0].Take(), row.Cells.GetRange(1, row.Cells.Count - 1));

    private bool PutTotal(LabelledValues label)
    {
        draft.Place(FormField.Execution, label.Values[0]);
        draft.Head(label.Field, label.Label.Text);
        return draft.Funds.PutTotal(label.Field, label.Values[0]);
    }

    private bool PutLine(LabelledValues label)
    {
        Field kind = label.Field == Field.Funds ? Field.FundTotal : label.Field;
        FormField? field = kind switch
        {
            Field.FundTotal => draft.Funds.HasColumns ? FormField.Execution : FormField.Funds,
            Field.FundFiscal => FormField.FiscalFunds,
            Field.FundOther => FormField.OtherFunds,
            _ => null,
        };
        if (field is FormField known)
            draft.Place(known, label.Values[0]);
        return draft.Funds.Put(kind, label.Label.Text.TrimEnd(':', '：', ' '), label.Values);
    }
}
