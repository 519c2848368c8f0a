using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>Takes lists of projects apart: each project becomes the rows that a form of its own would have.</summary>
internal sealed class ProjectLists
{
    private const int MostHeadRows = 8;
    private readonly List<Row> _rows;
    private readonly List<Row> _forms = [];
    private ProjectList? _list;

    private ProjectLists(List<Row> rows) => _rows = rows;

    /// <summary>The rows, those of lists replaced by those of forms.</summary>
    public static List<Row> Expand(List<Row> rows) => new ProjectLists(rows).Read();

    private List<Row> Read()
    {
        for (int i = 0; i < _rows.Count; i++)
        {
            Row row = _rows[i];
            Row? above = i > 0 ? _rows[i - 1] : null;
            if (ListHeading.Of(row, above) is ListHeading heading)
                Begin(heading, above);
            else if (_list is not null && Continues(row))
                _list.Add(row, i + 1 < _rows.Count ? _rows[i + 1] : null);
            else
                Pass(row);
        }

        return _list is null ? _rows : _forms;
    }

    // A heading that is repeated on the next page goes on with the list.
    private void Begin(ListHeading heading, Row? above)
    {
        if (_list is not null && _list.Continues(heading))
        {
            _list.Heading = heading;
            heading.Begin(true).Cells.ForEach(cell => cell.Take());
            heading.Unknown().Cells.ForEach(cell => cell.Take());
            return;
        }

        if (_list is null)
            _forms.AddRange(_rows.Take(_rows.IndexOf(above ?? _rows[0]) + (above is null ? 0 : 1)));
        if (above is not null && heading.IsBelow)
        {
            above.Cells.ForEach(cell => cell.Take());
            _forms.Remove(above);
        }

        _list = new ProjectList(heading, Head(), _forms);
    }

    private bool Continues(Row row) => row.IsTable && FormTitles.Find(row) is null && _list!.MayHold(row);

    private void Pass(Row row)
    {
        if (_list is null)
            return;
        _list.IsOpen &= FormTitles.Find(row) is null;
        _forms.Add(row);
    }

    // What stands above the heading holds for every project: the title, the year, who filled it in.
    private List<Row> Head()
    {
        int title = _forms.FindLastIndex(row => FormTitles.Find(row) is not null);
        return title < 0 || _forms.Count - title > MostHeadRows ? [] : _forms.GetRange(title, _forms.Count - title).ConvertAll(row => row.Copy());
    }
}
