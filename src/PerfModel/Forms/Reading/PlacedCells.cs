using System.Collections.Generic;

namespace PerfModel.Forms.Reading;

/// <summary>The cells of a row, each with the column that it belongs to, of one block of the heading.</summary>
internal sealed class PlacedCells
{
    private readonly Cell?[] _byField = new Cell?[(int)Field.Unplaced + 1];
    private readonly List<(ColumnField Column, Cell Cell)> _cells;

    /// <param name="cells">All cells of the row, from left to right.</param>
    /// <param name="block">The block of the heading that counts.</param>
    public PlacedCells(List<(ColumnField Column, Cell Cell)> cells, int block)
    {
        _cells = cells;
        Block = block;
        foreach ((ColumnField column, Cell cell) in cells)
        {
            if (column.Block == block)
                _byField[(int)column.Field] ??= cell;
        }
    }

    public int Block { get; }

    /// <summary>The first cell of a kind; null where there is none.</summary>
    public Cell? this[Field field] => _byField[(int)field];

    /// <summary>Takes the text of the first cell of a kind.</summary>
    public string? Take(Field field) => this[field]?.Take();

    /// <summary>Takes a figure.</summary>
    public Figure? TakeFigure(Field field) => Take(field) is string text ? new Figure(text) : null;

    /// <summary>The label of the box that is ticked: a tick below 确定能 says 确定能.</summary>
    public string? TakeTick()
    {
        foreach ((ColumnField column, Cell cell) in _cells)
        {
            if (column.Block != Block || column.Field != Field.LikelihoodTick || !CellShape.IsTick(cell.Text))
                continue;
            cell.Take();
            return column.Label;
        }

        return null;
    }

    /// <summary>What no other property holds, under the labels of its columns.</summary>
    public ValueList<LabelledText> TakeOthers()
    {
        List<LabelledText>? others = null;
        foreach ((ColumnField column, Cell cell) in _cells)
        {
            if (column.Block == Block && !cell.Taken)
                (others ??= []).Add(new LabelledText(column.Heading?.Take() ?? column.Label, cell.Take(), cell.Place));
        }

        return others?.ToValueList() ?? ValueList<LabelledText>.Empty;
    }
}
