using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>Columns of several years side by side: <c>2023年指标值</c>, <c>2024年指标值</c>. One is the form's; the others are kept under their labels.</summary>
internal static class YearColumns
{
    /// <summary>Whether a heading names a year.</summary>
    public static bool IsOfYear(string label) => YearText.Within(label) is not null;

    // "2023年实际值 | 2024年目标值": what was reached in another year than the target is set for says nothing of it.
    private static void SetPastApart(List<ColumnField> columns)
    {
        foreach (int year in columns.Where(column => column.Field == Field.Target && IsOfYear(column.Label)).Select(column => YearText.Within(column.Label)!.Value).ToList())
        {
            for (int i = 0; i < columns.Count; i++)
            {
                if (columns[i].Field == Field.Actual && YearText.Within(columns[i].Label) is int other && other < year)
                    columns[i] = columns[i] with { Field = Field.OtherColumn };
            }
        }
    }

    /// <summary>Leaves of columns that mean the same the one of the form's year, or the latest where the form has no year or no column for it.</summary>
    public static List<ColumnField> Choose(List<ColumnField> columns, int? year)
    {
        foreach (IGrouping<(int, Field), ColumnField> same in columns.Where(column => IsOfYear(column.Label) && column.Field != Field.OtherColumn)
            .GroupBy(column => (column.Block, column.Field)).Where(same => same.Count() > 1).ToList())
        {
            ColumnField chosen = same.FirstOrDefault(column => YearText.Within(column.Label) == year) ?? same.OrderBy(column => YearText.Within(column.Label)).Last();
            foreach (ColumnField other in same.Where(column => column != chosen))
                columns[columns.IndexOf(other)] = other with { Field = Field.OtherColumn };
        }

        SetPastApart(columns);
        return columns;
    }
}
