using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of places; what is 0 is left out.</summary>
internal sealed class PlaceJson
{
    private static readonly ObjectShape<PlaceJson> Shape = new(
        new(Names.Line, static (ref r, s, f) => f._line = Strict.Count(ref r, s)),
        new(Names.Table, static (ref r, s, f) => f._table = Strict.Count(ref r, s)),
        new(Names.Row, static (ref r, s, f) => f._row = Strict.Count(ref r, s)),
        new(Names.Column, static (ref r, s, f) => f._column = Strict.Count(ref r, s)),
        new(Names.Start, static (ref r, s, f) => f._start = Strict.Count(ref r, s)),
        new(Names.Length, static (ref r, s, f) => f._length = Strict.Count(ref r, s)),
        new(Names.Sheet, static (ref r, s, f) => f._sheet = Strict.Text(ref r, s)));

    private static readonly ObjectShape<FieldPlaceFields> FieldShape = new(
        new(Names.Field, static (ref r, s, f) => f.Field = Strict.Name<FormField>(ref r, s)),
        new(Names.Place, static (ref r, s, f) => f.Place = Read(ref r, s)));

    private int _line;
    private int _table;
    private int _row;
    private int _column;
    private int _start;
    private int _length;
    private string? _sheet;

    public static SourcePlace Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new PlaceJson();
        Shape.Read(ref reader, scope, fields, Shape.All);
        return new SourcePlace
        {
            Line = fields._line,
            Table = fields._table,
            Row = fields._row,
            Column = fields._column,
            Start = fields._start,
            Length = fields._length,
            Sheet = fields._sheet,
        };
    }

    public static FieldPlace ReadField(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new FieldPlaceFields();
        FieldShape.Read(ref reader, scope, fields, FieldShape.All, FieldShape.All);
        return new FieldPlace(fields.Field, fields.Place!);
    }

    public static void Write(Utf8JsonWriter writer, SourcePlace place, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.GivenText(Names.Sheet, place.Sheet);
        writer.OptionalCount(Names.Table, place.Table);
        writer.OptionalCount(Names.Line, place.Line);
        writer.OptionalCount(Names.Row, place.Row);
        writer.OptionalCount(Names.Column, place.Column);
        writer.OptionalCount(Names.Start, place.Start);
        writer.OptionalCount(Names.Length, place.Length);
        writer.WriteEndObject();
    }

    public static void WriteField(Utf8JsonWriter writer, FieldPlace place, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Name(Names.Field, place.Field);
        writer.WritePropertyName(Names.Place);
        Write(writer, WriterExtensions.Checked(place.Place), options);
        writer.WriteEndObject();
    }

    /// <summary>Writes a place where one is known and the options want it.</summary>
    public static void Optional(Utf8JsonWriter writer, JsonEncodedText name, SourcePlace? place, PerfModelJsonOptions options)
    {
        if (options.IncludePlaces)
            writer.Optional(name, place, options, Write);
    }

    private sealed class FieldPlaceFields
    {
        public FormField Field { get; set; }

        public SourcePlace? Place { get; set; }
    }
}
