using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of forms: one object from goal to score. What a form does not have is left out; <c>kind</c> and <c>indicators</c> always stand.</summary>
internal static class FormJson
{
    private static readonly ObjectShape<FormFields> Shape = new(
        new(Names.Schema, static (ref r, s, _) => Strict.Schema(ref r, s, PerfModelSchemas.Form)),
        new(Names.Kind, static (ref r, s, f) => f.Kind = Strict.Name<FormKind>(ref r, s)),
        new(Names.Title, static (ref r, s, f) => f.Title = Strict.Text(ref r, s)),
        new(Names.Year, static (ref r, s, f) => f.Year = Strict.Count(ref r, s)),
        new(Names.ProjectName, static (ref r, s, f) => f.ProjectName = Strict.Text(ref r, s)),
        new(Names.Department, static (ref r, s, f) => f.Department = Strict.Text(ref r, s)),
        new(Names.DepartmentCode, static (ref r, s, f) => f.DepartmentCode = Strict.Text(ref r, s)),
        new(Names.ImplementingUnit, static (ref r, s, f) => f.ImplementingUnit = Strict.Text(ref r, s)),
        new(Names.Attribute, static (ref r, s, f) => f.Attribute = CodedNameJson.Read(ref r, s)),
        new(Names.Period, static (ref r, s, f) => f.Period = Strict.Text(ref r, s)),
        new(Names.Funds, static (ref r, s, f) => f.Funds = FundsJson.Read(ref r, s)),
        new(Names.Execution, static (ref r, s, f) => f.Execution = ExecutionJson.Read(ref r, s)),
        new(Names.Goals, static (ref r, s, f) => f.Goals = Strict.List(ref r, s, 0, GoalJson.Read)),
        new(Names.Indicators, static (ref r, s, f) => f.Indicators = Strict.List(ref r, s, 0, IndicatorJson.Read)),
        new(Names.EmptyCategories, static (ref r, s, f) => f.EmptyCategories = Strict.List(ref r, s, 0, IndicatorJson.Label)),
        new(Names.TotalWeight, static (ref r, s, f) => f.TotalWeight = FigureJson.Read(ref r, s)),
        new(Names.TotalScore, static (ref r, s, f) => f.TotalScore = FigureJson.Read(ref r, s)),
        new(Names.Grade, static (ref r, s, f) => f.Grade = Strict.Text(ref r, s)),
        new(Names.OtherFields, static (ref r, s, f) => f.OtherFields = Strict.List(ref r, s, 0, CellTextJson.ReadLabelled)),
        new(Names.ColumnLabels, static (ref r, s, f) => f.ColumnLabels = Strict.List(ref r, s, 0, CellTextJson.ReadLabelled)),
        new(Names.Unplaced, static (ref r, s, f) => f.Unplaced = Strict.List(ref r, s, 0, CellTextJson.ReadPlaced)),
        new(Names.Place, static (ref r, s, f) => f.Place = PlaceJson.Read(ref r, s)),
        new(Names.Places, static (ref r, s, f) => f.Places = Strict.List(ref r, s, 0, PlaceJson.ReadField)));

    private static readonly ulong Required = Shape.Set(Names.Kind, Names.Indicators);

    public static PerformanceForm Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new FormFields();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return fields.ToForm();
    }

    public static void Write(Utf8JsonWriter writer, PerformanceForm form, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        WriteHeader(writer, form, options);
        writer.OptionalList(Names.Goals, form.Goals, options, GoalJson.Write);
        writer.List(Names.Indicators, form.Indicators, options, IndicatorJson.Write);
        writer.OptionalList(Names.EmptyCategories, form.EmptyCategories, options, IndicatorJson.Write);
        writer.Optional(Names.TotalWeight, form.TotalWeight, options, FigureJson.Write);
        writer.Optional(Names.TotalScore, form.TotalScore, options, FigureJson.Write);
        writer.GivenText(Names.Grade, form.Grade);
        writer.OptionalList(Names.OtherFields, form.OtherFields, options, CellTextJson.Write);
        writer.OptionalList(Names.ColumnLabels, form.ColumnLabels, options, CellTextJson.Write);
        writer.OptionalList(Names.Unplaced, form.Unplaced, options, CellTextJson.Write);
        PlaceJson.Optional(writer, Names.Place, form.Place, options);
        if (options.IncludePlaces)
            writer.OptionalList(Names.Places, form.Places, options, PlaceJson.WriteField);
        writer.WriteEndObject();
    }

    private static void WriteHeader(Utf8JsonWriter writer, PerformanceForm form, PerfModelJsonOptions options)
    {
        if (options.IncludeSchema)
            writer.Text(Names.Schema, PerfModelSchemas.GetId(PerfModelSchemas.Form));
        writer.Name(Names.Kind, form.Kind);
        writer.GivenText(Names.Title, form.Title);
        if (form.Year is int year)
            writer.Count(Names.Year, year);
        writer.GivenText(Names.ProjectName, form.ProjectName);
        writer.GivenText(Names.Department, form.Department);
        writer.GivenText(Names.DepartmentCode, form.DepartmentCode);
        writer.GivenText(Names.ImplementingUnit, form.ImplementingUnit);
        writer.Optional(Names.Attribute, form.Attribute, options, CodedNameJson.Write);
        writer.GivenText(Names.Period, form.Period);
        writer.Optional(Names.Funds, form.Funds, options, FundsJson.Write);
        writer.Optional(Names.Execution, form.Execution, options, ExecutionJson.Write);
    }
}
