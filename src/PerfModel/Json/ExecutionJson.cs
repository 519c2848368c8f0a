using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of the execution of the budget.</summary>
internal sealed class ExecutionJson
{
    private static readonly ObjectShape<ExecutionJson> Shape = new(
        new(Names.Unit, static (ref r, s, f) => f._unit = Strict.Text(ref r, s)),
        new(Names.Total, static (ref r, s, f) => f._total = ReadLine(ref r, s)),
        new(Names.Lines, static (ref r, s, f) => f._lines = Strict.List(ref r, s, 0, ReadLine)));

    private static readonly ObjectShape<LineFields> LineShape = new(
        new(Names.Label, static (ref r, s, f) => f.Label = Strict.Text(ref r, s)),
        new(Names.Initial, static (ref r, s, f) => f.Initial = FigureJson.Read(ref r, s)),
        new(Names.Adjusted, static (ref r, s, f) => f.Adjusted = FigureJson.Read(ref r, s)),
        new(Names.Executed, static (ref r, s, f) => f.Executed = FigureJson.Read(ref r, s)),
        new(Names.Forecast, static (ref r, s, f) => f.Forecast = FigureJson.Read(ref r, s)),
        new(Names.Weight, static (ref r, s, f) => f.Weight = FigureJson.Read(ref r, s)),
        new(Names.Rate, static (ref r, s, f) => f.Rate = FigureJson.Read(ref r, s)),
        new(Names.Score, static (ref r, s, f) => f.Score = FigureJson.Read(ref r, s)));

    private string? _unit;
    private ExecutionLine? _total;
    private ValueList<ExecutionLine> _lines = ValueList<ExecutionLine>.Empty;

    public static BudgetExecution Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new ExecutionJson();
        Shape.Read(ref reader, scope, fields, Shape.All);
        return new BudgetExecution { Unit = fields._unit, Total = fields._total, Lines = fields._lines };
    }

    public static void Write(Utf8JsonWriter writer, BudgetExecution execution, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.GivenText(Names.Unit, execution.Unit);
        writer.Optional(Names.Total, execution.Total, options, WriteLine);
        writer.OptionalList(Names.Lines, execution.Lines, options, WriteLine);
        writer.WriteEndObject();
    }

    public static ExecutionLine ReadLine(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new LineFields();
        LineShape.Read(ref reader, scope, fields, LineShape.All);
        return new ExecutionLine
        {
            Label = fields.Label,
            Initial = fields.Initial,
            Adjusted = fields.Adjusted,
            Executed = fields.Executed,
            Forecast = fields.Forecast,
            Weight = fields.Weight,
            Rate = fields.Rate,
            Score = fields.Score,
        };
    }

    public static void WriteLine(Utf8JsonWriter writer, ExecutionLine line, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        if (WriterExtensions.Checked(line.Label).Length > 0)
            writer.Text(Names.Label, line.Label);
        writer.Optional(Names.Initial, line.Initial, options, FigureJson.Write);
        writer.Optional(Names.Adjusted, line.Adjusted, options, FigureJson.Write);
        writer.Optional(Names.Executed, line.Executed, options, FigureJson.Write);
        writer.Optional(Names.Forecast, line.Forecast, options, FigureJson.Write);
        writer.Optional(Names.Weight, line.Weight, options, FigureJson.Write);
        writer.Optional(Names.Rate, line.Rate, options, FigureJson.Write);
        writer.Optional(Names.Score, line.Score, options, FigureJson.Write);
        writer.WriteEndObject();
    }

    private sealed class LineFields
    {
        public string Label { get; set; } = "";

        public Figure? Initial { get; set; }

        public Figure? Adjusted { get; set; }

        public Figure? Executed { get; set; }

        public Figure? Forecast { get; set; }

        public Figure? Weight { get; set; }

        public Figure? Rate { get; set; }

        public Figure? Score { get; set; }
    }
}
