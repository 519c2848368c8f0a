using System.Collections.Generic;

namespace PerfModel.Forms.Reading;

/// <summary>Makes indicators of the cells of a row.</summary>
internal sealed class IndicatorMaker(FormDraft draft, FormReaderOptions options, CategoryTrail trail)
{
    /// <summary>For which time the targets are set, where the heading has no block of its own for each.</summary>
    public TargetTerm Term { get; set; }

    /// <summary>Puts the cells of a row into the model: labels, and an indicator for each block that has a name or a target.</summary>
    public void Make(Heading heading, List<(ColumnField Column, Cell Cell)> cells)
    {
        for (int block = 0; block < heading.Blocks; block++)
        {
            var own = new PlacedCells(cells, block);
            SetLabels(own[Field.Level1], own[Field.Level2]);
            if (!HasIndicator(own))
                continue;
            TargetTerm term = heading.Blocks < 2 ? Term : block == 0 ? TargetTerm.MidTerm : TargetTerm.Annual;
            draft.Indicators.Add(IndicatorOf(heading, own) with { Term = term });
            trail.Use();
        }
    }

    private void SetLabels(Cell? level1, Cell? level2)
    {
        if (level1 is null && level2 is null)
            return;
        trail.SetColumns(level1?.Column, level2?.Column);
        CategoryMatch match = trail.Set(Label(level1), Label(level2));
        if (level1 is not null && !match.Level1Known)
            draft.Remark(FormRemarkCode.UnknownCategory, level1);
        if (level2 is not null && !match.Level2Known)
            draft.Remark(FormRemarkCode.UnknownCategory, level2);
    }

    private static CategoryLabel? Label(Cell? cell) => cell is null ? null : new CategoryLabel(cell.TakeWritten());

    // A row of a template, "指标1：" without a target, is no indicator.
    private static bool HasIndicator(PlacedCells cells)
    {
        Cell? name = cells[Field.Name];
        Cell? target = cells[Field.Target];
        if (target is null && name is not null && CellShape.IsPlaceholder(name.Text))
            name.Take();
        return target is not null || name is { Taken: false };
    }

    private Indicator IndicatorOf(Heading heading, PlacedCells cells)
    {
        Cell? name = cells[Field.Name];
        Cell? target = cells[Field.Target];
        Cell? actual = cells[Field.Actual];
        string? symbol = cells.Take(Field.Symbol);
        string? unit = cells.Take(Field.UnitOfMeasure);
        string? value = target?.Take();
        bool columns = heading.Has(Field.Symbol) || heading.Has(Field.UnitOfMeasure);
        return new Indicator
        {
            Category = trail.Category,
            Level1 = trail.Level1,
            Level2 = trail.Level2,
            Name = name?.Take() ?? "",
            TargetCell = !heading.Has(Field.Target) ? null : columns ? TargetColumns.Read(symbol, value, unit, options.Targets) : TargetCell.Of(value ?? "", options.Targets),
            TargetSymbol = symbol,
            TargetValue = columns ? value : null,
            TargetUnit = unit,
            Polarity = DirectionText.Read(symbol) ?? DirectionText.Read(cells[Field.Direction]?.Text),
            Weight = cells.TakeFigure(Field.Weight),
            ActualCell = TargetCell.Of(actual?.Take(), options.Targets),
            Baseline = cells.TakeFigure(Field.Baseline),
            Score = cells.TakeFigure(Field.Score),
            DeviationReason = cells.Take(Field.Reason),
            Evidence = cells.Take(Field.Evidence),
            ForecastCell = TargetCell.Of(cells.Take(Field.Forecast), options.Targets),
            Likelihood = cells.Take(Field.Likelihood) ?? cells.TakeTick(),
            OtherFields = cells.TakeOthers(),
            Place = name?.Place ?? target?.Place,
            TargetPlace = target?.Place,
            ActualPlace = actual?.Place,
        };
    }
}
