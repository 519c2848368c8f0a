using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>Columns of several years side by side: <c>2023年指标值</c>, <c>2024年指标值</c>. One is the form's; the others are kept under their labels.</summary>
internal static class YearColumns
{
    /// <summary>Whether a heading names a year.</summary>
    public static bool IsOfYear(string label) => YearText.Within(label) is not null;

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

        return columns;
    }
}
