using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>Reads the rows of one form, each by what it is and by the part of the form it stands in.</summary>
internal sealed class FormParser
{
    private readonly HeaderFields _header;
    private readonly FundFields _funds;
    private readonly FootFields _foot;
    private readonly IndicatorRows _indicators;
    private FormPart _part;
    private int _table;
    private int _indicatorTable;
    private Cell? _orphan;
    private LabelledValues? _waiting;
    private HeaderTable? _headerTable;

    public FormParser(FormReaderOptions options)
    {
        var fit = new CellFit(options.Categories);
        var aligner = new RowAligner(fit);
        Draft = new FormDraft(aligner);
        _header = new HeaderFields(Draft);
        _funds = new FundFields(Draft);
        _foot = new FootFields(Draft);
        _indicators = new IndicatorRows(Draft, options, fit, aligner);
    }

    public FormDraft Draft { get; }

    public bool HasIndicators => Draft.Indicators.Count > 0;

    /// <summary>The title of the form.</summary>
    public void SetTitle(Cell cell)
    {
        string title = cell.Take();
        Draft.Form = Draft.Form with { Title = title, Kind = FormTitles.KindOf(title), Year = Draft.Form.Year ?? YearText.Within(title), Place = cell.Place };
        Draft.Place(FormField.Title, cell);
        if (YearText.Within(title) is not null)
            Draft.Place(FormField.Year, cell);
    }

    /// <summary>Gives the last row away where it stood alone: it belongs to the form that begins.</summary>
    public Row? ReleaseOrphan()
    {
        if (_orphan is null || _orphan.Taken)
            return null;
        Row row = Draft.Rows[Draft.Rows.Count - 1];
        Draft.Rows.RemoveAt(Draft.Rows.Count - 1);
        _orphan = null;
        return row;
    }

    /// <summary>Reads a row. What fits nowhere stays where it is and is handed back with the form.</summary>
    public void Read(Row row)
    {
        Draft.Rows.Add(row);
        Cell? orphan = _orphan;
        LabelledValues? waiting = _waiting;
        (_orphan, _waiting) = (null, null);
        EnterTable(row);
        if (FormLabels.Find(LabelPlace.Foot, row.Cells[0]) == Field.Unplaced)
        {
            row.Cells[0].Take();
            return;
        }

        if (row.Labelled is not null)
        {
            PutApart(row.Labelled);
            return;
        }

        if (TryYear(row) || _indicators.TryHeading(row) && Enter(FormPart.Indicators))
            return;
        bool category = _indicators.StartsWithCategory(row);
        if (!category && TryLabels(row, orphan))
            return;
        if ((category || _part == FormPart.Indicators) && _indicators.TryRow(row) && Enter(FormPart.Indicators))
            return;
        Continue(row, waiting);
    }

    /// <summary>Whether what was read so far makes a form.</summary>
    public bool IsForm
    {
        get
        {
            Draft.EmptyCategories = _indicators.Trail.Empty;
            return Draft.HasContent && Draft.IsForm;
        }
    }

    public PerformanceForm ToForm()
    {
        foreach (Cell cell in Draft.Rows.SelectMany(row => row.Cells))
        {
            if (!cell.Taken)
                Draft.Remark(FormRemarkCode.Unplaced, cell);
            else if (cell.HasMarkup)
                Draft.Remark(FormRemarkCode.MarkupRemoved, cell);
        }

        return Draft.ToForm();
    }

    // What stands in another table below the indicators (instructions, lists of codes) is no indicator by its place alone:
    // such a table has to go on in the same columns, or say what it is. Behind a table within a table the outer one goes on.
    private void EnterTable(Row row)
    {
        int table = row.Cells[0].Place.Table;
        if (table == _table || table == 0)
            return;
        if (_part == FormPart.Indicators && !_indicators.Continues(row))
            (_part, _indicatorTable) = (FormPart.Foot, _table);
        else if (_part == FormPart.Foot && table == _indicatorTable)
            _part = FormPart.Indicators;
        _table = table;
    }

    private bool Enter(FormPart part)
    {
        _part = part;
        return true;
    }

    private bool TryYear(Row row)
    {
        if (!row.IsSingle || _part != FormPart.Header)
            return false;
        if (YearText.Alone(row.Cells[0].Text) is int year)
            return _header.PutYear(row.Cells[0], year);
        return YearText.IsBlank(row.Cells[0].Text) && row.Cells[0].Take().Length > 0;
    }

    private bool TryLabels(Row row, Cell? orphan)
    {
        if (_part == FormPart.Indicators && !BeginsWithLabel(row))
            return false;
        List<Cell> parts = [.. row.Cells.SelectMany(InlineLabels.Split)];
        List<LabelledValues> labels = LabelledRow.Of(new Row(parts, row.IsTable), _part);
        if (labels.Count == 0 || LabelledRow.IsHeading(labels))
            return false;
        TakeYear(parts, labels);
        row.Cells.Clear();
        row.Cells.AddRange(parts);
        if (HeaderTable.Of(labels) is HeaderTable table)
        {
            _headerTable = table;
            return true;
        }

        _headerTable = null;
        FundFields.SetTermsApart(labels);
        if (_funds.TryHeading(labels))
            _part = FormPart.Funds;
        foreach (LabelledValues label in labels)
            Put(label);
        if (labels.Count == 1 && labels[0].Values.Count == 0 && labels[0].Place == LabelPlace.Header)
            TakeFromAbove(labels[0], orphan);
        return true;
    }

    // A year that stands between labels and their values is that of the form.
    private void TakeYear(List<Cell> cells, List<LabelledValues> labels)
    {
        foreach (Cell cell in cells)
        {
            LabelledValues? label = labels.Find(known => known.Values.Contains(cell));
            if (_part == FormPart.Header && label?.Field != Field.Year && YearText.Alone(cell.Text) is int year && (label is null || label.Values.Count > 1) && _header.PutYear(cell, year))
                label?.Values.Remove(cell);
        }
    }

    // Among the indicators a row is a row of labels only where its first cell is one and stands where no name of an indicator would.
    private bool BeginsWithLabel(Row row)
    {
        Cell first = row.Cells[0];
        if (InlineLabels.Begins(first.Text))
            return true;
        bool label = FormLabels.Is(LabelPlace.Foot, first) || FormLabels.Is(LabelPlace.Header, first)
            || FormLabels.Is(LabelPlace.Funds, first) || FormLabels.Is(LabelPlace.Goal, first);
        return label && _indicators.Heading?.Columns.Any(column => column.Field == Field.Name && column.Covers(first.Column)) != true;
    }

    // What a column of a list says of the project does not end the indicators.
    private void PutApart(LabelledValues label)
    {
        FormPart part = _part;
        Put(label);
        if (part == FormPart.Indicators)
            _part = part;
    }

    private void Put(LabelledValues label)
    {
        switch (label.Place)
        {
            case LabelPlace.Header:
                _part = _part == FormPart.Indicators ? FormPart.Foot : _part == FormPart.Foot ? _part : FormPart.Header;
                _header.Put(label);
                break;
            case LabelPlace.Funds or LabelPlace.FundLine or LabelPlace.FundColumn:
                _part = FormPart.Funds;
                _funds.Put(label);
                break;
            case LabelPlace.Goal or LabelPlace.GoalColumn:
                PutGoals(label);
                break;
            default:
                _part = FormPart.Foot;
                _foot.Put(label, _indicators.Heading);
                break;
        }
    }

    private void PutGoals(LabelledValues label)
    {
        label.Label.Take();
        if (_part != FormPart.Goals)
            Draft.Goals.Begin();
        _part = FormPart.Goals;
        if (label.Place == LabelPlace.GoalColumn || label.Field == Field.GoalMidTerm)
            Draft.Goals.AddColumn(label);
        PutGoals(label.Field, label.Values);
    }

    private void PutGoals(Field field, List<Cell> values)
    {
        if (values.Count == 0)
            return;
        Draft.Goals.Put(field, values);
        Draft.HasContent = true;
        Draft.Place(FormField.Goals, Draft.Goals.First!);
    }

    // A name above its label: the row before held a single cell that is nothing else.
    private void TakeFromAbove(LabelledValues label, Cell? orphan)
    {
        if (orphan is null || orphan.Taken)
        {
            _waiting = label;
            return;
        }

        Draft.Remark(FormRemarkCode.DisplacedValue, orphan);
        label.Values.Add(orphan);
        _header.Put(label);
    }

    private void Continue(Row row, LabelledValues? waiting)
    {
        if (_headerTable?.TryRow(row, Draft) == true)
            return;
        if (waiting is not null && row.IsSingle)
        {
            Draft.Remark(FormRemarkCode.DisplacedValue, row.Cells[0]);
            waiting.Values.Add(row.Cells[0]);
            _header.Put(waiting);
        }
        else if (_part == FormPart.Goals)
        {
            PutGoals(Field.Goals, row.Cells);
        }
        else if (_part == FormPart.Funds && row.Cells.Count > 1 && new Figure(row.Cells[1].Text).Value is not null)
        {
            _funds.PutUnknown(row);
        }
        else if (row.IsSingle)
        {
            _orphan = row.Cells[0];
        }
    }
}
