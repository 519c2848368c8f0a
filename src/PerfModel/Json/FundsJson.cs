using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of the funds of a target form.</summary>
internal sealed class FundsJson
{
    private static readonly ObjectShape<FundsJson> Shape = new(
        new(Names.Unit, static (ref r, s, f) => f._unit = Strict.Text(ref r, s)),
        new(Names.Total, static (ref r, s, f) => f._total = FigureJson.Read(ref r, s)),
        new(Names.Fiscal, static (ref r, s, f) => f._fiscal = FigureJson.Read(ref r, s)),
        new(Names.Other, static (ref r, s, f) => f._other = FigureJson.Read(ref r, s)),
        new(Names.Lines, static (ref r, s, f) => f._lines = Strict.List(ref r, s, 0, ReadLine)));

    private static readonly ObjectShape<LineFields> LineShape = new(
        new(Names.Label, static (ref r, s, f) => f.Label = Strict.Text(ref r, s)),
        new(Names.Amount, static (ref r, s, f) => f.Amount = FigureJson.Read(ref r, s)));

    private string? _unit;
    private Figure? _total;
    private Figure? _fiscal;
    private Figure? _other;
    private ValueList<FundLine> _lines = ValueList<FundLine>.Empty;

    public static Funds Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new FundsJson();
        Shape.Read(ref reader, scope, fields, Shape.All);
        return new Funds { Unit = fields._unit, Total = fields._total, Fiscal = fields._fiscal, Other = fields._other, Lines = fields._lines };
    }

    public static void Write(Utf8JsonWriter writer, Funds funds, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.GivenText(Names.Unit, funds.Unit);
        writer.Optional(Names.Total, funds.Total, options, FigureJson.Write);
        writer.Optional(Names.Fiscal, funds.Fiscal, options, FigureJson.Write);
        writer.Optional(Names.Other, funds.Other, options, FigureJson.Write);
        writer.OptionalList(Names.Lines, funds.Lines, options, WriteLine);
        writer.WriteEndObject();
    }

    public static FundLine ReadLine(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new LineFields();
        LineShape.Read(ref reader, scope, fields, LineShape.All, LineShape.All);
        return new FundLine(fields.Label, fields.Amount!);
    }

    public static void WriteLine(Utf8JsonWriter writer, FundLine line, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Text(Names.Label, line.Label);
        writer.Optional(Names.Amount, WriterExtensions.Checked(line.Amount), options, FigureJson.Write);
        writer.WriteEndObject();
    }

    private sealed class LineFields
    {
        public string Label { get; set; } = "";

        public Figure? Amount { get; set; }
    }
}
