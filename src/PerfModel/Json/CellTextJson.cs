using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of texts that the model has no property for: with a label, or nowhere at all.</summary>
internal sealed class CellTextJson
{
    private static readonly ObjectShape<CellTextJson> Shape = new(
        new(Names.Label, static (ref r, s, f) => f._label = Strict.Text(ref r, s)),
        new(Names.Text, static (ref r, s, f) => f._text = Strict.Text(ref r, s)),
        new(Names.Place, static (ref r, s, f) => f._place = PlaceJson.Read(ref r, s)));

    private static readonly ulong Labelled = Shape.Set(Names.Label, Names.Text);
    private static readonly ulong Placed = Shape.Set(Names.Text, Names.Place);

    private string _label = "";
    private string _text = "";
    private SourcePlace? _place;

    public static LabelledText ReadLabelled(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new CellTextJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Labelled);
        return new LabelledText(fields._label, fields._text, fields._place);
    }

    public static PlacedText ReadPlaced(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new CellTextJson();
        Shape.Read(ref reader, scope, fields, Placed, Shape.Set(Names.Text));
        return new PlacedText(fields._text, fields._place);
    }

    public static void Write(Utf8JsonWriter writer, LabelledText value, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Text(Names.Label, value.Label);
        writer.Text(Names.Text, value.Text);
        PlaceJson.Optional(writer, Names.Place, value.Place, options);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, PlacedText value, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Text(Names.Text, value.Text);
        PlaceJson.Optional(writer, Names.Place, value.Place, options);
        writer.WriteEndObject();
    }
}
