using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>The heading of a list of projects: in front columns that say which project, behind them those of its indicators.</summary>
internal sealed class ListHeading
{
    private const string UnitWord = "单位";
    private static readonly LabelPlace[] Places = [LabelPlace.Header, LabelPlace.Funds, LabelPlace.FundLine, LabelPlace.Goal, LabelPlace.GoalColumn];
    private readonly List<ListColumn> _columns;
    private readonly Row _row;

    private ListHeading(List<ListColumn> columns, List<Cell> indicators, bool isBelow)
    {
        IsBelow = isBelow;
        _columns = columns;
        _row = new Row(indicators, true);
        Project = columns.First(column => column.Field == Field.Project);
    }

    /// <summary>All cells of the heading.</summary>
    public Row Whole => new([.. _columns.Select(column => column.Label), .. _row.Cells], true);

    /// <summary>Whether the row above is a part of the heading.</summary>
    public bool IsBelow { get; }

    /// <summary>The column of the names of the projects.</summary>
    public ListColumn Project { get; }

    /// <summary>Whether the column of projects also names units: 单位名称、项目名称.</summary>
    public bool NamesUnits => Project.Label.Key.Contains(UnitWord);

    /// <summary>The row as heading of such a list; null where it is none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="above">The row above, of which cells may reach down to this one; null where there is none.</param>
    public static ListHeading? Of(Row row, Row? above)
    {
        if (!row.IsTable || row.Cells.Count < 2 || !IsOfIndicators(row))
            return null;
        List<Cell> reaching = row.Cells.Exists(cell => FormLabels.Find(LabelPlace.Header, cell) == Field.Project) ? [] : [.. ReachingDown(row, above)];
        List<Cell> cells = [.. row.Cells, .. reaching];
        cells.Sort((left, right) => left.Column.CompareTo(right.Column));
        int first = cells.FindIndex(IsLevelOrName);
        List<ListColumn> columns = cells.Take(first).Select(ColumnOf).ToList();
        return columns.Exists(column => column.Field == Field.Project) ? new ListHeading(columns, cells.GetRange(first, cells.Count - first), reaching.Count > 0) : null;
    }

    /// <summary>Marks the labels of the projects as taken, and gives those of the indicators.</summary>
    public Row Begin(bool isFirst)
    {
        foreach (ListColumn column in _columns.Where(column => column.Label.Meanings.Any))
            column.Label.Take();
        return isFirst ? _row : _row.Copy();
    }

    /// <summary>The labels of the projects that no table knows: they are taken when a cell stands below them.</summary>
    public Row Unknown() => new(_columns.Where(column => !column.Label.Meanings.Any).Select(column => column.Label).ToList(), true);

    /// <summary>The column of the projects that a cell stands in; null where it is one of the indicators.</summary>
    public ListColumn? ColumnOf(int column) => _columns.Find(known => column >= known.Label.Column && column < known.Label.End);

    private static bool IsOfIndicators(Row row)
    {
        bool name = row.Cells.Exists(IsLevelOrName);
        return name && row.Cells.Exists(cell => FormLabels.Find(LabelPlace.Column, cell) == Field.Target);
    }

    private static bool IsLevelOrName(Cell cell) => FormLabels.Find(LabelPlace.Column, cell) is Field.Level1 or Field.Level2 or Field.Name && !IsSection(cell);

    private static bool IsSection(Cell cell) => FormLabels.Is(LabelPlace.Section, cell) && FormLabels.Is(LabelPlace.Goal, cell);

    private static IEnumerable<Cell> ReachingDown(Row row, Row? above)
    {
        if (above is null || !above.IsTable || above.Cells[0].Place.Table != row.Cells[0].Place.Table)
            return [];
        if (!above.Cells.TrueForAll(cell => cell.Meanings.Any || cell.RowSpan > 1))
            return [];
        return above.Cells.Where(cell => row.Cells.TrueForAll(below => below.Column >= cell.End || below.End <= cell.Column));
    }

    private static bool CountsRows(Cell cell) => FormLabels.Find(LabelPlace.Section, cell) == Field.RowNumber;

    private static ListColumn ColumnOf(Cell cell)
    {
        foreach (LabelPlace place in Places)
        {
            if (FormLabels.Find(place, cell) is Field field)
                return new ListColumn(cell, place, field);
        }

        return new ListColumn(cell, LabelPlace.Header, CountsRows(cell) ? Field.OtherColumn : Field.Other);
    }
}

/// <summary>A column of a list that says something about the project.</summary>
/// <param name="Label">Its heading.</param>
/// <param name="Place">In which part of a form the heading has its meaning.</param>
/// <param name="Field">What its cells are; <see cref="Field.OtherColumn"/> where they only count rows.</param>
internal sealed record ListColumn(Cell Label, LabelPlace Place, Field Field)
{
    /// <summary>Whether another text in this column is another project.</summary>
    public bool IsIdentity => Field is Field.Project or Field.Unit or Field.Department or Field.DepartmentCode or Field.UnitName;

    /// <summary>The cell as a row that says what it is.</summary>
    public Row RowOf(Cell cell)
    {
        var said = new LabelledValues(Label.Copy(), Place, Field);
        Label.Take();
        said.Values.Add(cell);
        return new Row([cell], true) { Labelled = said };
    }
}
