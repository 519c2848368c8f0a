using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>Divides the rows of a document into forms.</summary>
internal sealed class DocumentReader(FormReaderOptions options)
{
    private const int WordsShown = 6;
    private readonly List<PerformanceForm> _forms = [];
    private readonly List<PlacedText> _unplaced = [];
    private readonly List<FormRemark> _remarks = [];
    private string? _title;
    private FormParser _form = new(options);

    public FormDocument Read(List<Row> rows)
    {
        foreach (Row row in ProjectLists.Expand(rows))
        {
            if (row.BeginsForm && _form.Draft.HasContent)
                Finish();
            if (row.Cells.Count == 0)
                continue;
            if (row.Labelled is null && FormTitles.Find(row) is Cell title)
                BeginWithTitle(title, row);
            else
                ReadRow(row);
        }

        Finish();
        return new FormDocument
        {
            Title = _title,
            Forms = _forms.ToValueList(),
            Unplaced = _unplaced.ToValueList(),
            Remarks = _remarks.ToValueList(),
        };
    }

    private void ReadRow(Row row)
    {
        if (_form.HasIndicators && BeginsForm(row))
        {
            Row? orphan = _form.ReleaseOrphan();
            Finish();
            if (orphan is not null)
                _form.Read(orphan);
        }

        _form.Read(row);
    }

    private void BeginWithTitle(Cell title, Row row)
    {
        if (_form.Draft.HasContent)
            Finish();
        else if (_form.Draft.Form.Title is not null)
            KeepTitle();
        else if (_form.Draft.Form.Year is null)
            Abandon();
        _form.SetTitle(title);
        foreach (Cell cell in row.Cells.Where(cell => cell.Text == title.Text))
            cell.Take();
        List<Cell> beside = row.Cells.FindAll(cell => !cell.Taken);
        _form.Draft.Rows.Add(new Row(row.Cells.FindAll(cell => cell.Taken), row.IsTable));
        foreach (Cell cell in beside)
            _form.Read(new Row([cell], row.IsTable));
    }

    // Of two titles in a row the first is that of the document.
    private void KeepTitle()
    {
        string title = _form.Draft.Form.Title!;
        SourcePlace? place = _form.Draft.Form.Place;
        if (_title is null && _forms.Count == 0)
            _title = title;
        else
            _unplaced.Add(new PlacedText(title, place));
        Abandon();
    }

    // A form without a title of its own begins with its year or the name of its project.
    private static bool BeginsForm(Row row) =>
        row.Labelled is null && BeginsFormByText(row);

    private static bool BeginsFormByText(Row row) =>
        (row.IsSingle && YearText.Alone(row.Cells[0].Text) is not null)
        || FormLabels.Find(LabelPlace.Header, row.Cells[0]) == Field.Project
        || InlineLabels.Split(row.Cells[0]).Any(cell => FormLabels.Find(LabelPlace.Header, cell) == Field.Project);

    private void Finish()
    {
        if (_form.IsForm)
        {
            _forms.Add(_form.ToForm());
            _remarks.AddRange(_form.Draft.Remarks);
            _form = new FormParser(options);
        }
        else if (_form.Draft.HasContent)
        {
            Refuse();
        }
        else if (_form.Draft.Form.Title is not null)
        {
            KeepTitle();
        }
        else
        {
            Abandon();
        }
    }

    // What was read so far is no form: a year or a unit of money that was taken for one has no place either.
    private void Abandon()
    {
        string? title = _form.Draft.Form.Title;
        Release(cell => !cell.Taken || (cell.Text != title && !FormLabels.IsAny(cell.Text)));
    }

    // A table that has words of a form in it and is none: all of it is handed back, with what it was taken for.
    private void Refuse()
    {
        List<Row> rows = _form.Draft.Rows;
        Cell? first = rows.SelectMany(row => row.Cells).FirstOrDefault();
        string seen = _form.Draft.Form.Title ?? string.Join(" ", rows.SelectMany(row => row.Cells).Take(WordsShown).Select(cell => cell.Text));
        _remarks.Add(new FormRemark(FormRemarkCode.NotAForm, first?.Place, seen));
        Release(_ => true);
    }

    private void Release(System.Func<Cell, bool> isKept)
    {
        foreach (Cell cell in _form.Draft.Rows.SelectMany(row => row.Cells).Where(isKept))
        {
            _unplaced.Add(new PlacedText(cell.Text, cell.Place));
            _remarks.Add(new FormRemark(FormRemarkCode.Unplaced, cell.Place, cell.Text));
        }

        _form = new FormParser(options);
    }
}
