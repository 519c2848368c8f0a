using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of a document that was read: its forms and what does not belong to one of them.</summary>
internal sealed class DocumentJson
{
    private static readonly ObjectShape<DocumentJson> Shape = new(
        new(Names.Schema, static (ref r, s, _) => Strict.Schema(ref r, s, PerfModelSchemas.Document)),
        new(Names.Title, static (ref r, s, f) => f._title = Strict.Text(ref r, s)),
        new(Names.Forms, static (ref r, s, f) => f._forms = Strict.List(ref r, s, 0, FormJson.Read)),
        new(Names.Unplaced, static (ref r, s, f) => f._unplaced = Strict.List(ref r, s, 0, CellTextJson.ReadPlaced)),
        new(Names.Remarks, static (ref r, s, f) => f._remarks = Strict.List(ref r, s, 0, FormRemarkJson.Read)));

    private static readonly ulong Required = Shape.Set(Names.Forms);

    private string? _title;
    private ValueList<PerformanceForm> _forms = ValueList<PerformanceForm>.Empty;
    private ValueList<PlacedText> _unplaced = ValueList<PlacedText>.Empty;
    private ValueList<FormRemark> _remarks = ValueList<FormRemark>.Empty;

    public static FormDocument Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new DocumentJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return new FormDocument { Title = fields._title, Forms = fields._forms, Unplaced = fields._unplaced, Remarks = fields._remarks };
    }

    public static void Write(Utf8JsonWriter writer, FormDocument document, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        if (options.IncludeSchema)
            writer.Text(Names.Schema, PerfModelSchemas.GetId(PerfModelSchemas.Document));
        writer.GivenText(Names.Title, document.Title);
        writer.List(Names.Forms, document.Forms, options with { IncludeSchema = false }, FormJson.Write);
        writer.OptionalList(Names.Unplaced, document.Unplaced, options, CellTextJson.Write);
        writer.OptionalList(Names.Remarks, document.Remarks, options, FormRemarkJson.Write);
        writer.WriteEndObject();
    }
}
