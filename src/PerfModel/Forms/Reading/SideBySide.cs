using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>Takes forms apart that stand side by side in one table.</summary>
internal static class SideBySide
{
    /// <summary>The rows of each form, from left to right; the rows themselves where there is one.</summary>
    public static List<Row> Apart(List<Row> rows)
    {
        if (!rows.Exists(Repeats))
            return rows;
        foreach (int column in Starts(rows))
        {
            if (IsFree(rows, column) && Part(rows, column, false) is { } left && Part(rows, column, true) is { } right && IsForm(left) && IsForm(right))
                return [.. left, .. Apart(right)];
        }

        return rows;
    }

    // Only a row that says 项目名称 or 三级指标 twice makes it worth a look.
    private static bool Repeats(Row row) => Second(row, IsProject) is not null || Second(row, IsName) is not null;

    private static Cell? Second(Row row, System.Predicate<Cell> what)
    {
        int first = row.Cells.FindIndex(what);
        return first < 0 ? null : row.Cells.Skip(first + 1).FirstOrDefault(cell => what(cell));
    }

    private static bool IsProject(Cell cell) => FormLabels.Find(LabelPlace.Header, cell) == Field.Project;

    private static bool IsName(Cell cell) => FormLabels.Find(LabelPlace.Column, cell) == Field.Name && !FormLabels.Is(LabelPlace.Section, cell);

    // The second form begins with the label of its project, or behind a column in which nothing stands.
    private static IEnumerable<int> Starts(List<Row> rows)
    {
        var starts = new List<int>();
        foreach (Row row in rows)
        {
            if (Second(row, IsProject) is Cell project)
                starts.Add(project.Column);
        }

        int last = rows.Max(row => row.Cells[row.Cells.Count - 1].End);
        for (int column = 2; column < last; column++)
        {
            if (rows.TrueForAll(row => row.IsSingle || !row.Cells.Exists(cell => cell.Column <= column && cell.End > column)))
                starts.Add(column + 1);
        }

        return starts.Distinct();
    }

    private static bool IsFree(List<Row> rows, int column) =>
        rows.TrueForAll(row => row.IsSingle || !row.Cells.Exists(cell => cell.Column < column && cell.End > column));

    private static List<Row>? Part(List<Row> rows, int column, bool right)
    {
        var part = new List<Row>();
        foreach (Row row in rows)
        {
            List<Cell> cells = row.Cells.FindAll(cell => cell.Column >= column == right);
            if (cells.Count > 0)
                part.Add(new Row(cells, row.IsTable, row.IsHeading));
        }

        return part.Count == 0 ? null : part;
    }

    private static bool IsForm(List<Row> rows) => rows.Exists(row => row.Cells.Exists(IsName)) && rows.Exists(row => row.Cells.Exists(IsProject) || FormTitles.Find(row) is not null);
}
