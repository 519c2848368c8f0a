using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>A form while it is read.</summary>
internal sealed class FormDraft(RowAligner aligner)
{
    private readonly Dictionary<FormField, SourcePlace> _places = [];

    public PerformanceForm Form { get; set; } = new();

    public GoalsDraft Goals { get; } = new();

    public List<Indicator> Indicators { get; } = [];

    public List<LabelledText> OtherFields { get; } = [];

    public List<LabelledText> ColumnLabels { get; } = [];

    public List<FormRemark> Remarks { get; } = [];

    public List<Row> Rows { get; } = [];

    public FundsDraft Funds { get; } = new(aligner);

    public ValueList<CategoryLabel> EmptyCategories { get; set; } = ValueList<CategoryLabel>.Empty;

    /// <summary>The kind that the columns speak for, where the title is silent.</summary>
    public FormKind KindOfColumns { get; set; }

    /// <summary>Whether more than a title and a year was found.</summary>
    public bool HasContent { get; set; }

    /// <summary>Whether a heading of indicators was found.</summary>
    public bool HasHeading { get; set; }

    /// <summary>Whether what was found makes a form: indicators, or the rows for them, or a goal of a project; and most cells of its tables found a place.</summary>
    public bool IsForm => HasSubject && !IsMostlyUnplaced && !IsTornApart;

    // In a text whose columns are set apart by blanks alone, a label or a line without its place is the half of a cell: the other half would be taken for the whole.
    private bool IsTornApart
    {
        get
        {
            int first = Rows.FindIndex(row => row.IsSetApartByBlanks);
            int last = Rows.FindLastIndex(row => row.Cells.Exists(cell => cell.Taken));
            return first >= 0
                && (EmptyCategories.Count > 0 || Remarks.Exists(remark => remark.Code == FormRemarkCode.UnknownCategory)
                    || (HasHeading || Indicators.Count > 0) && Rows.GetRange(first, System.Math.Max(0, last - first + 1)).Exists(row => row.Cells.Exists(cell => !cell.Taken)));
        }
    }

    private bool HasSubject =>
        Indicators.Count > 0
        || Form.ProjectName is not null
        || Goals.First is not null
        || Form.Kind != FormKind.Unknown
        || (HasHeading && EmptyCategories.Count > 0);

    // What follows behind the last row that found a place may be anything: another sheet, instructions. Without indicators it is what the table is about.
    private bool IsMostlyUnplaced
    {
        get
        {
            int last = Indicators.Count > 0 || HasHeading ? Rows.FindLastIndex(row => row.Cells.Exists(cell => cell.Taken)) : Rows.Count - 1;
            (int cells, int unplaced) = (0, 0);
            foreach (Cell cell in Rows.Take(last + 1).Where(row => row.IsTable).SelectMany(row => row.Cells))
            {
                cells++;
                unplaced += cell.Taken ? 0 : 1;
            }

            return Indicators.Count > 0 ? unplaced * 2 > cells : unplaced * 4 > cells * 3;
        }
    }

    public void Remark(FormRemarkCode code, Cell cell) => Remarks.Add(new FormRemark(code, cell.Place, cell.Text));

    /// <summary>Keeps where a field stood; true the first time.</summary>
    public bool Place(FormField field, Cell cell)
    {
        if (_places.ContainsKey(field))
            return false;
        _places.Add(field, cell.Place);
        return true;
    }

    /// <summary>Another place will be that of a field.</summary>
    public void Forget(FormField field) => _places.Remove(field);

    /// <summary>Where a field stood, or null where it was not found.</summary>
    public SourcePlace? PlaceOf(FormField field) => _places.TryGetValue(field, out SourcePlace? place) ? place : null;

    /// <summary>Keeps how a column is headed, where that says more than usual.</summary>
    public void Head(Field field, string label)
    {
        if (Reading.ColumnLabels.Of(field, label) is LabelledText said && ColumnLabels.TrueForAll(known => known.Label != said.Label))
            ColumnLabels.Add(said);
    }

    /// <summary>Puts a cell under a label of its own.</summary>
    public void PutOther(Cell label, Cell value)
    {
        OtherFields.Add(new LabelledText(label.Text.TrimEnd(':', '：', ' '), value.Take(), value.Place));
        HasContent = true;
    }

    public PerformanceForm ToForm()
    {
        FormKind kind = Form.Kind != FormKind.Unknown ? Form.Kind : KindOfColumns;
        return Form with
        {
            Kind = kind,
            Goals = Goals.Goals,
            Indicators = Indicators.ToValueList(),
            OtherFields = OtherFields.ToValueList(),
            Funds = Funds.ToFunds(),
            Execution = Funds.ToExecution(),
            EmptyCategories = EmptyCategories,
            ColumnLabels = ColumnLabels.ToValueList(),
            Unplaced = Unplaced().ToValueList(),
            Place = Form.Place ?? Rows.FirstOrDefault()?.Cells[0].Place,
            Places = _places.OrderBy(pair => pair.Key).Select(pair => new FieldPlace(pair.Key, pair.Value)).ToValueList(),
        };
    }

    /// <summary>The cells that found no place.</summary>
    public IEnumerable<PlacedText> Unplaced() =>
        Rows.SelectMany(row => row.Cells).Where(cell => !cell.Taken).Select(cell => new PlacedText(cell.Text, cell.Place));
}
