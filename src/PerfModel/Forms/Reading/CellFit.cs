using System;

namespace PerfModel.Forms.Reading;

/// <summary>How well a cell fits a column: points by what the text is and by where it stands.</summary>
internal sealed class CellFit(CategoryCatalog categories)
{
    /// <summary>A row that leaves a cell out loses so much.</summary>
    public const int CellLeftOut = -10;

    /// <summary>A row without a name.</summary>
    public const int NameMissing = -6;

    /// <summary>A row without a target.</summary>
    public const int TargetMissing = -4;

    /// <summary>Each time that the cells of a row change how far they stand from their columns.</summary>
    public const int ShiftChanges = -2;

    private const int Exact = 2;
    private const int Never = -16;
    private const int ShortText = 15;

    /// <summary>The points of a cell in a column.</summary>
    /// <param name="text">The cell's text.</param>
    /// <param name="exact">Whether the cell stands below the column's heading.</param>
    /// <param name="field">The column.</param>
    /// <param name="current">The name of the level-2 label that holds so far.</param>
    public int Points(string text, bool exact, Field field, string current) => (exact ? Exact : 0) + field switch
    {
        Field.Level1 or Field.Level2 => Level(text, exact, field == Field.Level1, current),
        Field.Name => CellShape.IsValue(text) ? -8 : IsStrongLabel(text) ? -6 : 2,
        Field.Target => CellShape.IsValue(text) ? 6 : text.Length <= ShortText ? 1 : 0,
        Field.Symbol => CellShape.SignOf(text) is not null ? 8 : -12,
        Field.UnitOfMeasure => CellShape.IsFigure(text) || text.Length > ShortText ? -8 : 2,
        Field.Weight or Field.Score => CellShape.IsFigure(text) ? 4 : CellShape.IsDash(text) ? 0 : -12,
        Field.Actual or Field.Forecast => CellShape.IsValue(text) ? 3 : 0,
        Field.LikelihoodTick => text.Length <= 2 ? 1 : -4,
        _ => CellShape.IsValue(text) ? -1 : 0,
    };

    private int Level(string text, bool exact, bool isLevel1, string current)
    {
        if (text.Length > CategoryLabel.MaxLength || CellShape.IsValue(text))
            return Never;
        var label = new CategoryLabel(text);
        bool known = isLevel1 ? categories.IsLevel1(label.Name) : categories.IsLevel2(label.Name);
        if (known)
            return exact || IsStrong(label) ? 12 : label.Name == current ? 2 : 4;
        if (!exact)
            return Never;
        return EndsAsLabel(label.Name) ? -1 : text.Length <= ShortText ? -6 : Never;
    }

    /// <summary>Whether a text is a known label that says so itself: 数量指标, not 数量.</summary>
    public bool IsStrongLabel(string text)
    {
        if (text.Length > CategoryLabel.MaxLength)
            return false;
        var label = new CategoryLabel(text);
        return IsStrong(label) && (categories.IsLevel1(label.Name) || categories.IsLevel2(label.Name));
    }

    private static bool IsStrong(CategoryLabel label) =>
        label.Obligation != Obligation.Unstated || label.Weight is not null || EndsAsLabel(label.Name);

    private static bool EndsAsLabel(string name) => name.EndsWith("指标", StringComparison.Ordinal);
}
