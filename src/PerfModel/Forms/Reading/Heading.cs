using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>The heading of the indicators: which columns there are.</summary>
internal sealed class Heading
{
    /// <summary>What a table without a heading is read by: the columns in their usual order, wherever they stand.</summary>
    public static Heading Unknown { get; } = new([new(Field.Level1, 0, 1, ""), new(Field.Level2, 0, 1, ""), new(Field.Name, 0, 1, ""), new(Field.Target, 0, 1, "")]);

    private Heading(List<ColumnField> columns, int lastRow = 0) => (Columns, _lastRow) = (columns, lastRow);

    private readonly int _lastRow;

    /// <summary>The columns from left to right; level 1, level 2 and name are always there.</summary>
    public IReadOnlyList<ColumnField> Columns { get; }

    /// <summary>How many blocks stand side by side.</summary>
    public int Blocks => Columns.Max(column => column.Block) + 1;

    public bool Has(Field field) => Columns.Any(column => column.Field == field);

    /// <summary>Reads a row as heading; null where it is none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="year">The year of the form, where columns stand for several; null where it is not known.</param>
    public static Heading? Of(Row row, int? year)
    {
        List<Cell> cells = row.Cells;
        if (cells.Count < 2)
            return null;
        Field?[] fields = [.. cells.Select(cell => FormLabels.Find(LabelPlace.Column, cell))];
        int labels = fields.Count(field => field is not null);
        int sections = cells.Where((cell, i) => fields[i] is null && FormLabels.Is(LabelPlace.Section, cell)).Count();
        bool names = fields.Any(field => field is Field.Level1 or Field.Level2 or Field.Name);
        int unknown = cells.Count - labels - sections;
        bool whole = labels > 2 && names && fields.Contains(Field.Target) && unknown * 2 <= labels;
        if (labels < 2 || !names || (!whole && (unknown > 1 || (labels == 2 && unknown > 0))))
            return null;
        return new Heading(YearColumns.Choose(Fill(cells, fields), year), LastRow(cells, fields));
    }

    /// <summary>The heading with the columns of a second row below it, which divide columns of the first; null where the row is no such thing.</summary>
    public Heading? Below(Row row)
    {
        if (!IsPartOf(row))
            return null;
        var columns = Columns.Where(column => !row.Cells.Exists(cell => column.Covers(cell.Column))).ToList();
        foreach (Cell cell in row.Cells)
            columns.Add(Part(Above(cell), cell));
        return new Heading([.. columns.OrderBy(column => column.Column)]);
    }

    // The cells that name level and name reach down over the whole heading; where nothing is merged, the labels have to say it.
    private bool IsPartOf(Row row)
    {
        if (row.Cells.Exists(cell => Columns.Any(column => column.Covers(cell.Column) && column.Field is Field.Level1 or Field.Level2)))
            return false;
        int labels = row.Cells.Count(cell => FormLabels.Is(LabelPlace.Column, cell) || FormLabels.Is(LabelPlace.Section, cell));
        return row.Cells[0].Place.Row <= _lastRow || labels == row.Cells.Count
            || (labels * 2 > row.Cells.Count && row.Cells.TrueForAll(cell => !cell.IsValue && Above(cell) is { Span: > 1 }));
    }

    private ColumnField? Above(Cell cell) =>
        Columns.FirstOrDefault(column => column.Covers(cell.Column)) ?? Columns.LastOrDefault(column => column.Column > 0 && column.Column <= cell.Column);

    /// <summary>Whether a cell is the label of a box to tick, of which only the ticked one is kept.</summary>
    public bool IsTick(Cell cell) => Columns.Any(column => column.Field == Field.LikelihoodTick && column.Column == cell.Column && column.Label == cell.Text);

    private static int LastRow(List<Cell> cells, Field?[] fields)
    {
        Cell? level = cells.Where((_, i) => fields[i] is Field.Level1 or Field.Level2 or Field.Name).FirstOrDefault(cell => !FormLabels.Is(LabelPlace.Section, cell));
        return level is null || level.RowSpan < 2 ? 0 : level.Place.Row + level.RowSpan - 1;
    }

    // The parts of a target for the whole time of the project are no parts of that of the year; those of a likelihood are boxes to tick.
    private static ColumnField Part(ColumnField? above, Cell cell)
    {
        Field? own = FormLabels.Find(LabelPlace.Column, cell);
        Field field = above?.Field switch
        {
            Field.MidTarget => Field.OtherColumn,
            Field.Likelihood => Field.LikelihoodTick,
            Field.Reason when own is not Field.Reason => Field.OtherColumn,
            _ => own ?? Field.OtherColumn,
        };
        string label = above?.Field == Field.MidTarget ? above.Label + cell.Text : cell.Text;
        return new ColumnField(field, cell.Column, cell.Span, label, 0, own is null && field == Field.OtherColumn ? cell : null);
    }

    private static List<ColumnField> Fill(List<Cell> cells, Field?[] fields)
    {
        var columns = new List<ColumnField>();
        int first = FirstOfIndicator(cells, fields);
        int block = 0;
        for (int i = 0; i < cells.Count; i++)
        {
            bool section = FormLabels.Find(LabelPlace.Section, cells[i]) is not (null or Field.RowNumber);
            if (IsSection(section, i, first, fields, cells[i]))
            {
                cells[i].Take();
                continue;
            }

            Field field = fields[i] ?? Field.OtherColumn;
            if (columns.Count > 0 && columns[columns.Count - 1] is ColumnField last && last.Label == cells[i].Text)
            {
                columns[columns.Count - 1] = last with { Span = cells[i].Column + cells[i].Span - last.Column };
                continue;
            }

            if (columns.Exists(column => column.Block == block && column.Field == field))
            {
                if (field == Field.Level2 || (field == Field.Name && BeginsBlock(fields, columns, block, i)))
                    block++;
                else if (field == Field.Name)
                    field = Field.OtherColumn;
                else if (field == Field.Weight && LevelWeight(columns, block) is >= 0 and int level)
                    columns[level] = columns[level] with { Field = Field.OtherColumn };
                else if (!YearColumns.IsOfYear(cells[i].Text) && field != Field.OtherColumn && field != Field.Target)
                    field = Field.OtherColumn;
            }

            columns.Add(new ColumnField(field, cells[i].Column, cells[i].Span, cells[i].Text, block, fields[i] is null ? cells[i] : null));
        }

        AddMissing(columns);
        return columns;
    }

    // The first column that is one of an indicator for certain; what stands in front of it may head the whole table.
    private static int FirstOfIndicator(List<Cell> cells, Field?[] fields)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            if (fields[i] is Field.Level1 or Field.Level2 or Field.Name && !FormLabels.Is(LabelPlace.Section, cells[i]))
                return i;
        }

        return -1;
    }

    private static bool IsSection(bool known, int at, int first, Field?[] fields, Cell cell) =>
        known ? fields[at] is null || at < first : at == 0 && first > 0 && fields[0] is null && cell.RowSpan > 1;

    // Names again begin a block where targets stand before and behind them: 指标内容 behind 三级指标 is one more column.
    private static bool BeginsBlock(Field?[] fields, List<ColumnField> columns, int block, int at) =>
        columns.Exists(column => column.Block == block && column.Field == Field.Target) && fields.Skip(at).Contains(Field.Target);

    // Where each level has its points, those behind the name are the indicator's; the place of others in front of it, or -1.
    private static int LevelWeight(List<ColumnField> columns, int block)
    {
        int weight = columns.FindIndex(column => column.Block == block && column.Field == Field.Weight);
        return weight < columns.FindIndex(column => column.Block == block && column.Field == Field.Name) ? weight : -1;
    }

    // Labels of categories stand in front of the names, also where the heading has no column for them.
    private static void AddMissing(List<ColumnField> columns)
    {
        int at = columns.FindIndex(column => column.Field is Field.Level1 or Field.Level2 or Field.Name);
        if (!columns.Exists(column => column.Field == Field.Level1))
            columns.Insert(at, new ColumnField(Field.Level1, 0, 1, ""));
        int first = columns.FindIndex(column => column.Field == Field.Level1);
        if (!columns.Exists(column => column.Field == Field.Level2))
            columns.Insert(first + 1, new ColumnField(Field.Level2, 0, 1, ""));
        int second = columns.FindIndex(column => column.Field == Field.Level2);
        if (!columns.Exists(column => column.Field == Field.Name))
            columns.Insert(second + 1, new ColumnField(Field.Name, 0, 1, ""));
    }
}
