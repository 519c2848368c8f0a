using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>Reads the rows of the indicators.</summary>
internal sealed class IndicatorRows
{
    private readonly FormDraft _draft;
    private readonly IndicatorMaker _maker;
    private readonly CellFit _fit;
    private readonly ExactFit _exact;
    private readonly RowAligner _aligner;
    private Heading? _heading;
    private bool _headingJustRead;

    public IndicatorRows(FormDraft draft, FormReaderOptions options, CellFit fit, RowAligner aligner)
    {
        _draft = draft;
        Trail = new CategoryTrail(options.Categories);
        _maker = new IndicatorMaker(draft, options, Trail);
        _fit = fit;
        _exact = new ExactFit(fit);
        _aligner = aligner;
    }

    public CategoryTrail Trail { get; }

    /// <summary>The heading that holds; null before the first.</summary>
    public Heading? Heading => _heading;

    /// <summary>Reads a row as heading of the indicators, or as its second row.</summary>
    public bool TryHeading(Row row)
    {
        Heading? heading = Heading.Of(row, _draft.Form.Year);
        Heading? parts = heading is null && _headingJustRead ? _heading!.Below(row) : null;
        bool numbers = _headingJustRead && row.NumbersColumns;
        _headingJustRead = heading is not null;
        if (numbers)
            row.Cells.ForEach(cell => cell.Take());
        if (numbers)
            return true;
        heading ??= parts;
        if (heading is null)
            return false;
        _heading = heading;
        (_draft.HasContent, _draft.HasHeading) = (true, true);
        _draft.Place(FormField.Indicators, row.Cells[0]);
        foreach (Cell cell in row.Cells.Where(cell => FormLabels.Is(LabelPlace.Column, cell) || FormLabels.Is(LabelPlace.Section, cell) || heading.IsTick(cell)))
            cell.Take();
        SetTerm(row);
        foreach (ColumnField column in heading.Columns)
            _draft.Head(column.Field, column.Label);
        if (heading.Has(Field.Forecast) || heading.Has(Field.Likelihood) || heading.Has(Field.LikelihoodTick))
            _draft.KindOfColumns = FormKind.Monitoring;
        else if (heading.Has(Field.Actual) || heading.Has(Field.Score))
            _draft.KindOfColumns = FormKind.SelfEvaluation;
        else if (heading.Has(Field.Target) && _draft.KindOfColumns == FormKind.Unknown)
            _draft.KindOfColumns = FormKind.Target;
        return true;
    }

    /// <summary>Whether one of the first cells is a label of a category that says so itself, with something behind it.</summary>
    public bool StartsWithCategory(Row row)
    {
        int first = Sections(row);
        for (int i = first; i < row.Cells.Count && i < first + 2; i++)
        {
            if (_fit.IsStrongLabel(row.Cells[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a row has a name and a target below the headings of these.</summary>
    public bool Continues(Row row) =>
        Heading is Heading heading && row.Cells.Exists(cell => Stands(heading, Field.Name, cell)) && row.Cells.Exists(cell => Stands(heading, Field.Target, cell));

    private static bool Stands(Heading heading, Field field, Cell cell) =>
        heading.Columns.Any(column => column.Field == field && column.Covers(cell.Column));

    /// <summary>Reads a row as an indicator, or as labels of categories; false where it is neither.</summary>
    public bool TryRow(Row row)
    {
        int sections = Sections(row);
        List<Cell> cells = row.Cells.GetRange(sections, row.Cells.Count - sections);
        IReadOnlyList<ColumnField> columns = (_heading ?? Heading.Unknown).Columns;
        if (cells.Count == 0)
            return TakeSections(row, sections);
        int[]? exact = _exact.Of(cells, columns);
        int[] path = exact ?? Guess(cells, columns);
        if (!IsPlausible(row, cells, path, columns))
            return false;
        TakeSections(row, sections);
        Read(cells, path, columns);
        return true;
    }

    // A line of text is an indicator only with a label; a single cell of a table only below its heading.
    private bool IsPlausible(Row row, List<Cell> cells, int[] path, IReadOnlyList<ColumnField> columns)
    {
        bool label = false;
        bool exact = false;
        bool name = false;
        for (int i = 0; i < cells.Count; i++)
        {
            Field? field = path[i] < 0 ? null : columns[path[i]].Field;
            label |= field is Field.Level1 or Field.Level2 && (_fit.IsStrongLabel(cells[i]) || (columns[path[i]].Covers(cells[i].Column) && _fit.IsLabel(cells[i])));
            exact |= field is Field.Name or Field.Target && columns[path[i]].Covers(cells[i].Column);
            name |= field is Field.Name;
        }

        return label || (row.IsTable && (exact || (name && path.Count(index => index >= 0) > 1)));
    }

    // Where cells moved, a target is not believed without a name in front of it.
    private int[] Guess(List<Cell> cells, IReadOnlyList<ColumnField> columns)
    {
        int[] path = _aligner.Align(cells, columns, Trail);
        bool named = path.Any(index => index >= 0 && columns[index].Field == Field.Name);
        return named ? path : Array.ConvertAll(path, index => index >= 0 && columns[index].Field == Field.Target ? -1 : index);
    }

    private void Read(List<Cell> cells, int[] path, IReadOnlyList<ColumnField> columns)
    {
        var placed = new List<(ColumnField Column, Cell Cell)>(cells.Count);
        bool shifted = false;
        for (int i = 0; i < cells.Count; i++)
        {
            if (path[i] < 0)
                continue;
            placed.Add((columns[path[i]], cells[i]));
            shifted |= columns[path[i]].Column > 0 && !columns[path[i]].Covers(cells[i].Column);
        }

        if (shifted)
            _draft.Remark(FormRemarkCode.ShiftedRow, cells[0]);
        _draft.HasContent = true;
        _maker.Make(_heading ?? Heading.Unknown, placed);
        TakeRepeated(cells, path, columns);
    }

    // Text that a converter repeated in each column of a merged cell.
    private static void TakeRepeated(List<Cell> cells, int[] path, IReadOnlyList<ColumnField> columns)
    {
        for (int i = 1; i < cells.Count; i++)
        {
            if (path[i] < 0 && cells[i].Text == cells[i - 1].Text && columns.Any(column => column.Covers(cells[i].Column) && column.Covers(cells[i - 1].Column)))
                cells[i].Take();
        }
    }

    private static int Sections(Row row)
    {
        int count = 0;
        while (count < row.Cells.Count && FormLabels.Is(LabelPlace.Section, row.Cells[count]))
            count++;
        return count;
    }

    // 长期绩效指标 in front of rows says for which time their targets are set, until 年度绩效指标 does.
    private void SetTerm(Row row)
    {
        foreach (Cell cell in row.Cells)
        {
            if (FormLabels.Find(LabelPlace.Section, cell) is Field section and (Field.MidIndicators or Field.AnnualIndicators))
                _maker.Term = section == Field.MidIndicators ? TargetTerm.MidTerm : TargetTerm.Annual;
        }
    }

    private bool TakeSections(Row row, int count)
    {
        SetTerm(row);
        for (int i = 0; i < count; i++)
            row.Cells[i].Take();
        return true;
    }
}
