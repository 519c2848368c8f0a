using System.Text.Json;
using PerfModel.Validation;

namespace PerfModel.Json;

/// <summary>The JSON of the places of findings: they stand in the finding itself, and as objects of their own where a finding names others.</summary>
internal class FindingPlaceJson
{
    private static readonly ObjectShape<FindingPlaceJson> Shape = new(Fields<FindingPlaceJson>());
    private static readonly ulong Required = Shape.Set(ScoreNames.Form, Names.Field);

    private int _form;
    private string? _projectName;
    private int? _indicator;
    private string? _name;
    private FindingField _field;
    private int? _item;
    private string? _pointer;
    private TextSpan? _span;
    private SourcePlace? _place;

    public static FindingPlace Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new FindingPlaceJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return fields.ToPlace(scope);
    }

    public static void Write(Utf8JsonWriter writer, FindingPlace place, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        WriteFields(writer, place, options);
        writer.WriteEndObject();
    }

    /// <summary>Writes the properties of a place into an object that has begun.</summary>
    protected static void WriteFields(Utf8JsonWriter writer, FindingPlace place, PerfModelJsonOptions options)
    {
        writer.Count(ScoreNames.Form, place.FormIndex);
        writer.GivenText(Names.ProjectName, place.ProjectName);
        writer.GivenCount(ScoreNames.Indicator, place.IndicatorIndex);
        writer.GivenText(Names.Name, place.IndicatorName);
        writer.Name(Names.Field, place.Field);
        writer.GivenCount(FindingNames.Item, place.ItemIndex);
        writer.Text(FindingNames.Pointer, place.DocumentPointer);
        if (place.Span is TextSpan span)
        {
            writer.WritePropertyName(FindingNames.Span);
            FixJson.WriteSpan(writer, span, options);
        }

        PlaceJson.Optional(writer, Names.Place, place.Source, options);
    }

    /// <summary>The properties of a place, for an object that has more of them.</summary>
    protected static Field<T>[] Fields<T>()
        where T : FindingPlaceJson =>
    [
        new(ScoreNames.Form, static (ref r, s, f) => f._form = Strict.Count(ref r, s)),
        new(Names.ProjectName, static (ref r, s, f) => f._projectName = Strict.Text(ref r, s)),
        new(ScoreNames.Indicator, static (ref r, s, f) => f._indicator = Strict.Count(ref r, s)),
        new(Names.Name, static (ref r, s, f) => f._name = Strict.Text(ref r, s)),
        new(Names.Field, static (ref r, s, f) => f._field = Strict.Name<FindingField>(ref r, s)),
        new(FindingNames.Item, static (ref r, s, f) => f._item = Strict.Count(ref r, s)),
        new(FindingNames.Pointer, static (ref r, s, f) => f._pointer = Strict.Text(ref r, s)),
        new(FindingNames.Span, static (ref r, s, f) => f._span = FixJson.ReadSpan(ref r, s)),
        new(Names.Place, static (ref r, s, f) => f._place = PlaceJson.Read(ref r, s)),
    ];

    /// <summary>The place; a pointer that was given must be its own.</summary>
    protected FindingPlace ToPlace(ReadScope scope)
    {
        var place = new FindingPlace
        {
            FormIndex = _form,
            ProjectName = _projectName,
            IndicatorIndex = _indicator,
            IndicatorName = _name,
            Field = _field,
            ItemIndex = _item,
            Span = _span,
            Source = _place,
        };
        return _pointer is null || _pointer == place.DocumentPointer
            ? place
            : throw scope.Error(JsonErrorCode.TextDiffers, FindingNames.Pointer.ToString(), place.DocumentPointer);
    }
}
