using System.Text.Json;
using PerfModel.Forms;

namespace PerfModel.Json;

/// <summary>The JSON of indicators. A cell of a target is the target's object with <c>text</c>, or <c>text</c> with <c>error</c>; nothing is parsed again when it is read.</summary>
internal static class IndicatorJson
{
    private static readonly ObjectShape<IndicatorFields> Shape = new(
        new(Names.Category, static (ref r, s, f) => f.Category = Strict.Category(ref r, s)),
        new(Names.Level1, static (ref r, s, f) => f.Level1 = Label(ref r, s)),
        new(Names.Level2, static (ref r, s, f) => f.Level2 = Label(ref r, s)),
        new(Names.Name, static (ref r, s, f) => f.Name = Strict.Text(ref r, s)),
        new(Names.Target, static (ref r, s, f) => f.Target = Cell(ref r, s)),
        new(Names.TargetSymbol, static (ref r, s, f) => f.TargetSymbol = Strict.Text(ref r, s)),
        new(Names.TargetValue, static (ref r, s, f) => f.TargetValue = Strict.Text(ref r, s)),
        new(Names.TargetUnit, static (ref r, s, f) => f.TargetUnit = Strict.Text(ref r, s)),
        new(ScoreNames.Polarity, static (ref r, s, f) => f.Polarity = Strict.Name<Polarity>(ref r, s)),
        new(Names.Term, static (ref r, s, f) => f.Term = Strict.Name<TargetTerm>(ref r, s)),
        new(Names.Weight, static (ref r, s, f) => f.Weight = FigureJson.Read(ref r, s)),
        new(Names.Actual, static (ref r, s, f) => f.Actual = Cell(ref r, s)),
        new(Names.Baseline, static (ref r, s, f) => f.Baseline = FigureJson.Read(ref r, s)),
        new(Names.Score, static (ref r, s, f) => f.Score = FigureJson.Read(ref r, s)),
        new(Names.DeviationReason, static (ref r, s, f) => f.DeviationReason = Strict.Text(ref r, s)),
        new(Names.Evidence, static (ref r, s, f) => f.Evidence = Strict.Text(ref r, s)),
        new(Names.FullYearForecast, static (ref r, s, f) => f.Forecast = Cell(ref r, s)),
        new(Names.Likelihood, static (ref r, s, f) => f.Likelihood = Strict.Text(ref r, s)),
        new(Names.OtherFields, static (ref r, s, f) => f.OtherFields = Strict.List(ref r, s, 0, CellTextJson.ReadLabelled)),
        new(Names.Place, static (ref r, s, f) => f.Place = PlaceJson.Read(ref r, s)),
        new(Names.TargetPlace, static (ref r, s, f) => f.TargetPlace = PlaceJson.Read(ref r, s)),
        new(Names.ActualPlace, static (ref r, s, f) => f.ActualPlace = PlaceJson.Read(ref r, s)));

    private static readonly ulong Required = Shape.Set(Names.Name);

    public static Indicator Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new IndicatorFields();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return fields.ToIndicator();
    }

    /// <summary>Reads the label of a category, which is its text.</summary>
    public static CategoryLabel Label(ref Utf8JsonReader reader, ReadScope scope) => new(Strict.Text(ref reader, scope));

    /// <summary>Writes the label of a category.</summary>
    public static void Write(Utf8JsonWriter writer, CategoryLabel label, PerfModelJsonOptions options) =>
        writer.WriteStringValue(WriterExtensions.Checked(label.Text));

    public static void Write(Utf8JsonWriter writer, Indicator indicator, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.OptionalText(Names.Category, indicator.Category?.Id);
        writer.GivenText(Names.Level1, indicator.Level1?.Text);
        writer.GivenText(Names.Level2, indicator.Level2?.Text);
        writer.Text(Names.Name, indicator.Name);
        writer.Optional(Names.Target, indicator.TargetCell, options, TargetJsonWriter.Write);
        writer.GivenText(Names.TargetSymbol, indicator.TargetSymbol);
        writer.GivenText(Names.TargetValue, indicator.TargetValue);
        writer.GivenText(Names.TargetUnit, indicator.TargetUnit);
        writer.OptionalName(ScoreNames.Polarity, indicator.Polarity);
        if (indicator.Term != TargetTerm.Annual)
            writer.Name(Names.Term, indicator.Term);
        writer.Optional(Names.Weight, indicator.Weight, options, FigureJson.Write);
        WriteResult(writer, indicator, options);
        PlaceJson.Optional(writer, Names.Place, indicator.Place, options);
        PlaceJson.Optional(writer, Names.TargetPlace, indicator.TargetPlace, options);
        PlaceJson.Optional(writer, Names.ActualPlace, indicator.ActualPlace, options);
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Indicator indicator, PerfModelJsonOptions options)
    {
        writer.Optional(Names.Actual, indicator.ActualCell, options, TargetJsonWriter.Write);
        writer.Optional(Names.Baseline, indicator.Baseline, options, FigureJson.Write);
        writer.Optional(Names.Score, indicator.Score, options, FigureJson.Write);
        writer.GivenText(Names.DeviationReason, indicator.DeviationReason);
        writer.GivenText(Names.Evidence, indicator.Evidence);
        writer.Optional(Names.FullYearForecast, indicator.ForecastCell, options, TargetJsonWriter.Write);
        writer.GivenText(Names.Likelihood, indicator.Likelihood);
        writer.OptionalList(Names.OtherFields, indicator.OtherFields, options, CellTextJson.Write);
    }

    private static TargetCell Cell(ref Utf8JsonReader reader, ReadScope scope) => TargetCell.Of(TargetJsonReader.ReadResult(ref reader, scope));
}
