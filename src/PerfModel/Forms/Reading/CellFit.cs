using System;
using PerfModel.Indicators;

namespace PerfModel.Forms.Reading;

/// <summary>How well a cell fits a column: points by what the text is and by where it stands.</summary>
internal sealed class CellFit(CategoryCatalog categories)
{
    /// <summary>A row that leaves a cell out loses so much.</summary>
    public const int CellLeftOut = -14;

    /// <summary>A row without a name.</summary>
    public const int NameMissing = -14;

    /// <summary>A row without a target.</summary>
    public const int TargetMissing = -4;

    /// <summary>The cells behind a label stand nearer to or farther from their columns: where no level 2 is printed, the rest moves up.</summary>
    public const int ShiftBehindLabels = -1;

    /// <summary>The cells of a row change how far they stand from their columns.</summary>
    public const int ShiftChanges = -11;

    private const int Exact = 1;
    // 成本指标 may be either level: it is the one whose labels stand in its column.
    private const int SameColumn = 3;
    private const int Never = -30;
    private const int ShortText = 15;

    /// <summary>The points of a cell in a column.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="exact">Whether the cell stands below the column's heading.</param>
    /// <param name="field">The column.</param>
    /// <param name="trail">The labels that hold so far; null where there are none.</param>
    public int Points(Cell cell, bool exact, Field field, CategoryTrail? trail) =>
        (exact ? Exact : 0) + field switch
        {
            Field.Level1 or Field.Level2 => Level(cell, exact, field == Field.Level1, trail),
            Field.Name => cell.IsValue ? -16 : IsStrongLabel(cell) ? -6 : 2,
            _ => PointsOf(cell, field),
        };

    private static int PointsOf(Cell cell, Field field) => field switch
    {
        Field.Target => cell.IsValue ? 6 : cell.Text.Length <= ShortText ? 1 : 0,
        Field.Symbol => CellShape.IsSymbol(cell.Text) ? 8 : -20,
        Field.UnitOfMeasure => cell.IsFigure || cell.Text.Length > ShortText ? -8 : 2,
        Field.Weight or Field.Score => cell.IsFigure ? 4 : CellShape.IsDash(cell.Text) ? 0 : -20,
        Field.Actual or Field.Forecast => cell.IsValue ? 3 : 0,
        >= Field.BudgetInitial and <= Field.BudgetScore => AmountPoints(cell, field),
        Field.LikelihoodTick => cell.Text.Length <= 2 ? 1 : -4,
        _ => cell.IsValue ? -1 : 0,
    };

    private static int AmountPoints(Cell cell, Field field)
    {
        (int dash, int rate, int figure) = field switch
        {
            Field.BudgetRate => (-1, 6, 0),
            Field.BudgetWeight or Field.BudgetScore => (2, 1, 1),
            _ => (-2, -8, 2),
        };
        return CellShape.IsDash(cell.Text) ? dash : cell.Text.EndsIn('%') ? rate : cell.IsFigure ? figure : -4;
    }

    private int Level(Cell cell, bool exact, bool isLevel1, CategoryTrail? trail)
    {
        if (cell.Category is not CategoryLabel label || cell.IsValue)
            return Never;
        bool known = isLevel1 ? categories.IsLevel1(label.Name) : categories.IsLevel2(label.Name);
        if (known)
            return (exact || IsStrong(label) ? 12 : label.Name == trail?.Level2?.Name ? 2 : 4) + (cell.Column == ColumnOf(trail, isLevel1) ? SameColumn : 0);
        if (!exact)
            return Never;
        return EndsAsLabel(label.Name) ? -1 : cell.Text.Length <= ShortText ? -10 : Never;
    }

    private static int? ColumnOf(CategoryTrail? trail, bool isLevel1) => isLevel1 ? trail?.Level1Column : trail?.Level2Column;

    /// <summary>Whether a text is a known label that says so itself: 数量指标, not 数量.</summary>
    public bool IsStrongLabel(Cell cell) => cell.Category is CategoryLabel label && IsStrong(label) && IsKnown(label);

    /// <summary>Whether a text is a known label of a category.</summary>
    public bool IsLabel(Cell cell) => cell.Category is CategoryLabel label && IsKnown(label);

    /// <summary>Whether a text is a known label of a level.</summary>
    public bool IsLabel(Cell cell, Field level) =>
        cell.Category is CategoryLabel label && (level == Field.Level1 ? categories.IsLevel1(label.Name) : categories.IsLevel2(label.Name));

    private bool IsKnown(CategoryLabel label) => categories.IsLevel1(label.Name) || categories.IsLevel2(label.Name);

    private static bool IsStrong(CategoryLabel label) =>
        label.Obligation != Obligation.Unstated || label.Weight is not null || EndsAsLabel(label.Name);

    private static bool EndsAsLabel(string name) => name.EndsWith("指标", StringComparison.Ordinal);
}
