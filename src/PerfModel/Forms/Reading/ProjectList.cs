using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>A list of projects while it is read: which project the rows belong to.</summary>
internal sealed class ProjectList
{
    private readonly List<Row> _head;
    private readonly List<Row> _forms;

    // Rows that count until a project takes their cells: the heading, the name of a unit.
    private readonly List<Row> _waiting = [];
    private readonly Dictionary<string, string> _said = [];
    private bool _begun;
    private Cell? _above;
    private Cell? _unit;
    private string? _unitOfList;

    /// <param name="heading">The heading of the list.</param>
    /// <param name="head">What stands above it, for every project.</param>
    /// <param name="forms">Where the rows of the forms go.</param>
    public ProjectList(ListHeading heading, List<Row> head, List<Row> forms)
    {
        (Heading, _head, _forms) = (heading, head, forms);
        Wait(heading.Whole);
    }

    public ListHeading Heading { get; set; }

    /// <summary>Whether rows may still belong to the list: no other title stood in between.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>Whether a heading is this list's on the next page.</summary>
    public bool Continues(ListHeading other) => IsOpen && other.Project.Label.Key == Heading.Project.Label.Key;

    /// <summary>Whether a row can be one of the list; what stands in the foot is none.</summary>
    public bool MayHold(Row row) =>
        IsOpen && row.Cells[0].Place.Table == Heading.Project.Label.Place.Table && row.Cells[0].Place.Sheet == Heading.Project.Label.Place.Sheet
        && !FormLabels.Is(LabelPlace.Foot, row.Cells[0]) && !InlineLabels.Begins(row.Cells[0].Text);

    /// <summary>Takes a row of the list.</summary>
    public void Add(Row row, Row? next)
    {
        if (row.NumbersColumns)
        {
            row.Cells.ForEach(cell => cell.Take());
            return;
        }

        List<(Cell Cell, ListColumn Column)> project = [.. row.Cells.Select(cell => (cell, Heading.ColumnOf(cell.Column)!)).Where(pair => pair.Item2 is not null)];
        List<Cell> indicator = row.Cells.FindAll(cell => Heading.ColumnOf(cell.Column) is null);
        if (IsUnit(project, indicator, next))
        {
            (_above, _unit) = (_unit ?? _above, project[0].Cell);
            Wait(row);
            return;
        }

        if (project.Exists(IsOther))
            BeginProject();
        foreach ((Cell cell, ListColumn column) in project.OrderByDescending(pair => pair.Column.Field == Field.Project))
            Say(cell, column);
        if (indicator.Count > 0)
            _forms.Add(new Row(indicator, true));
    }

    private bool IsUnit(List<(Cell Cell, ListColumn Column)> project, List<Cell> indicator, Row? next) =>
        Heading.NamesUnits && indicator.Count == 0 && project.Count == 1 && project[0].Column == Heading.Project
        && next?.Cells.Exists(cell => Heading.ColumnOf(cell.Column) == Heading.Project) == true;

    private bool IsOther((Cell Cell, ListColumn Column) pair) =>
        pair.Column.IsIdentity && (!_said.TryGetValue(pair.Column.Label.Key, out string? said) || said != pair.Cell.Text);

    private void Wait(Row row)
    {
        _waiting.Add(row);
        _forms.Add(row);
    }

    private void BeginProject()
    {
        _forms.RemoveAll(_waiting.Contains);
        _waiting.Clear();
        if (_begun)
            _forms.AddRange(_head.Select(row => row.Copy()));
        _forms.Add(new Row([], true) { BeginsForm = _begun && _head.Count == 0 });
        if (!_begun)
            _forms.Add(Heading.Unknown());
        _forms.Add(Heading.Begin(!_begun));
        _begun = true;
        _said.Clear();
        AddUnit();
    }

    // The unit is printed once above its projects.
    private void AddUnit()
    {
        if (_above is not null)
            _forms.Add(new ListColumn(Heading.Project.Label, LabelPlace.Header, Field.Department).RowOf(_above.Taken ? _above.Copy() : _above));
        if (_unit is not null)
            _unitOfList = _unit.Text;
        if (_unitOfList is null)
            return;
        Cell cell = _unit ?? new Cell(_unitOfList, Heading.Project.Label.Place);
        _forms.Add(new ListColumn(Heading.Project.Label, LabelPlace.Header, Field.Unit).RowOf(cell));
        _unit = null;
    }

    // What is said again in each row of a project is said once; a number of the row says nothing.
    private void Say(Cell cell, ListColumn column)
    {
        string key = column.Label.Key;
        bool again = _said.TryGetValue(key, out string? said) && said == cell.Text;
        _said[key] = cell.Text;
        if (again || column.Field == Field.OtherColumn && int.TryParse(cell.Text, out _))
            cell.Take();
        else
            _forms.Add(column.RowOf(cell));
    }
}
