using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>Makes indicators of the cells of a row.</summary>
internal sealed class IndicatorMaker(FormDraft draft, FormReaderOptions options, CategoryTrail trail)
{
    /// <summary>For which time the targets are set, where the heading has no block of its own for each.</summary>
    public TargetTerm Term { get; set; }

    /// <summary>Puts the cells of a row into the model: labels, and an indicator for each block that has a name or a target.</summary>
    public void Make(Heading heading, Dictionary<ColumnField, Cell> cells)
    {
        for (int block = 0; block < heading.Blocks; block++)
        {
            var own = cells.Where(pair => pair.Key.Block == block).ToDictionary(pair => pair.Key, pair => pair.Value);
            SetLabels(Find(own, Field.Level1), Find(own, Field.Level2));
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
    private static bool HasIndicator(Dictionary<ColumnField, Cell> cells)
    {
        Cell? name = Find(cells, Field.Name);
        Cell? target = Find(cells, Field.Target);
        if (target is null && name is not null && CellShape.IsPlaceholder(name.Text))
            name.Take();
        return target is not null || name is { Taken: false };
    }

    private Indicator IndicatorOf(Heading heading, Dictionary<ColumnField, Cell> cells)
    {
        Cell? name = Find(cells, Field.Name);
        Cell? target = Find(cells, Field.Target);
        Cell? actual = Find(cells, Field.Actual);
        string? symbol = Text(cells, Field.Symbol);
        string? unit = Text(cells, Field.UnitOfMeasure);
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
            Polarity = DirectionText.Read(symbol) ?? DirectionText.Read(Find(cells, Field.Direction)?.Text),
            Weight = Figure(cells, Field.Weight),
            ActualCell = TargetCell.Of(actual?.Take(), options.Targets),
            Baseline = Figure(cells, Field.Baseline),
            Score = Figure(cells, Field.Score),
            DeviationReason = Text(cells, Field.Reason),
            Evidence = Text(cells, Field.Evidence),
            ForecastCell = TargetCell.Of(Text(cells, Field.Forecast), options.Targets),
            Likelihood = Text(cells, Field.Likelihood) ?? Tick(cells),
            OtherFields = Others(cells),
            Place = name?.Place ?? target?.Place,
            TargetPlace = target?.Place,
            ActualPlace = actual?.Place,
        };
    }

    private static Cell? Find(Dictionary<ColumnField, Cell> cells, Field field) =>
        cells.FirstOrDefault(pair => pair.Key.Field == field).Value;

    private static string? Text(Dictionary<ColumnField, Cell> cells, Field field) => Find(cells, field)?.Take();

    private static Figure? Figure(Dictionary<ColumnField, Cell> cells, Field field) =>
        Find(cells, field)?.Take() is string text ? new Figure(text) : null;

    // A tick below 确定能 says 确定能.
    private static string? Tick(Dictionary<ColumnField, Cell> cells)
    {
        KeyValuePair<ColumnField, Cell> tick = cells.FirstOrDefault(pair => pair.Key.Field == Field.LikelihoodTick && CellShape.IsTick(pair.Value.Text));
        tick.Value?.Take();
        return tick.Key?.Label;
    }

    private static ValueList<LabelledText> Others(Dictionary<ColumnField, Cell> cells) =>
        cells.Where(pair => !pair.Value.Taken).OrderBy(pair => pair.Key.Column)
            .Select(pair => new LabelledText(pair.Key.Heading?.Take() ?? pair.Key.Label, pair.Value.Take(), pair.Value.Place)).ToValueList();
}
