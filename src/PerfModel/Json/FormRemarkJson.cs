using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of what a form reader decided.</summary>
internal sealed class FormRemarkJson
{
    private static readonly ObjectShape<FormRemarkJson> Shape = new(
        new(Names.Code, static (ref r, s, f) => f._code = Strict.Name<FormRemarkCode>(ref r, s)),
        new(Names.Message, static (ref r, s, _) => Strict.Text(ref r, s)),
        new(Names.Argument, static (ref r, s, f) => f._argument = Strict.Text(ref r, s)),
        new(Names.Place, static (ref r, s, f) => f._place = PlaceJson.Read(ref r, s)));

    private static readonly ulong Required = Shape.Set(Names.Code);

    private FormRemarkCode _code;
    private string _argument = "";
    private SourcePlace? _place;

    public static FormRemark Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new FormRemarkJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return new FormRemark(fields._code, fields._place, fields._argument);
    }

    public static void Write(Utf8JsonWriter writer, FormRemark remark, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Name(Names.Code, remark.Code);
        writer.Text(Names.Message, remark.GetMessage(options.Language));
        writer.OptionalText(Names.Argument, remark.Argument);
        PlaceJson.Optional(writer, Names.Place, remark.Place, options);
        writer.WriteEndObject();
    }
}
