using PerfModel.Forms;

namespace PerfModel.Json;

/// <summary>What is collected of an indicator's object.</summary>
internal sealed class IndicatorFields
{
    public Category? Category { get; set; }

    public CategoryLabel? Level1 { get; set; }

    public CategoryLabel? Level2 { get; set; }

    public string Name { get; set; } = "";

    public TargetCell? Target { get; set; }

    public string? TargetSymbol { get; set; }

    public string? TargetValue { get; set; }

    public string? TargetUnit { get; set; }

    public Polarity? Polarity { get; set; }

    public TargetTerm Term { get; set; }

    public Figure? Weight { get; set; }

    public TargetCell? Actual { get; set; }

    public Figure? Baseline { get; set; }

    public Figure? Score { get; set; }

    public string? DeviationReason { get; set; }

    public string? Evidence { get; set; }

    public TargetCell? Forecast { get; set; }

    public string? Likelihood { get; set; }

    public ValueList<LabelledText> OtherFields { get; set; } = ValueList<LabelledText>.Empty;

    public SourcePlace? Place { get; set; }

    public SourcePlace? TargetPlace { get; set; }

    public SourcePlace? ActualPlace { get; set; }

    public Indicator ToIndicator() => new()
    {
        Category = Category,
        Level1 = Level1,
        Level2 = Level2,
        Name = Name,
        TargetCell = Target,
        TargetSymbol = TargetSymbol,
        TargetValue = TargetValue,
        TargetUnit = TargetUnit,
        Polarity = Polarity,
        Term = Term,
        Weight = Weight,
        ActualCell = Actual,
        Baseline = Baseline,
        Score = Score,
        DeviationReason = DeviationReason,
        Evidence = Evidence,
        ForecastCell = Forecast,
        Likelihood = Likelihood,
        OtherFields = OtherFields,
        Place = Place,
        TargetPlace = TargetPlace,
        ActualPlace = ActualPlace,
    };
}
