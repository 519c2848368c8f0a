using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>A small table in the header of a form, such as the tasks of a department: labels in a row, their values in the rows below.</summary>
internal sealed class HeaderTable
{
    private readonly List<LabelledValues> _columns;

    private HeaderTable(List<LabelledValues> columns) => _columns = columns;

    /// <summary>The table that a row of labels begins; null where it begins none.</summary>
    public static HeaderTable? Of(List<LabelledValues> labels)
    {
        List<LabelledValues> columns = labels.FindAll(label => label.Label.RowSpan == 1);
        bool other = columns.Count(column => column.Place == LabelPlace.Header && column.Field == Field.Other) > 1;
        if (!other || labels.Exists(label => label.Values.Count > 0 || label.Place is not (LabelPlace.Header or LabelPlace.Funds)))
            return null;
        labels.ForEach(label => label.Label.Take());
        return new HeaderTable(columns);
    }

    /// <summary>Puts a row below the labels into the form; false where it does not stand below them.</summary>
    public bool TryRow(Row row, FormDraft draft)
    {
        if (!row.Cells.TrueForAll(cell => ColumnOf(cell) is not null))
            return false;
        row.Cells.ForEach(cell => draft.PutOther(ColumnOf(cell)!.Label, cell));
        return true;
    }

    private LabelledValues? ColumnOf(Cell cell) => _columns.Find(column => cell.Column >= column.Label.Column && cell.Column < column.Label.End);
}
