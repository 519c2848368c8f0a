using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of remarks.</summary>
internal sealed class RemarkJson
{
    private static readonly ObjectShape<RemarkJson> Shape = new(
        new(Names.Code, static (ref r, s, f) => f._code = Strict.Name<TargetRemarkCode>(ref r, s)),
        new(Names.Position, static (ref r, s, f) => f._position = Strict.Count(ref r, s)),
        new(Names.Length, static (ref r, s, f) => f._length = Strict.Count(ref r, s)),
        new(Names.Message, static (ref r, s, _) => Strict.Text(ref r, s)),
        new(Names.Argument, static (ref r, s, f) => f._argument = Strict.Filled(ref r, s)));

    private static readonly ulong Required = Shape.Set(Names.Code, Names.Position, Names.Length);

    private TargetRemarkCode _code;
    private int _position;
    private int _length;
    private string _argument = "";

    public static TargetRemark Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new RemarkJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return new TargetRemark(fields._code, fields._position, fields._length, fields._argument);
    }

    public static void Write(Utf8JsonWriter writer, TargetRemark remark, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Name(Names.Code, remark.Code);
        writer.Count(Names.Position, remark.Position);
        writer.Count(Names.Length, remark.Length);
        writer.Text(Names.Message, remark.GetMessage(options.Language));
        writer.OptionalText(Names.Argument, remark.Argument);
        writer.WriteEndObject();
    }
}
