using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of a code with a name: <c>{"code":"0101","name":"一年期项目","text":"0101-一年期项目"}</c>.</summary>
internal sealed class CodedNameJson
{
    private static readonly ObjectShape<CodedNameJson> Shape = new(
        new(Names.Code, static (ref r, s, f) => f._code = Strict.Filled(ref r, s)),
        new(Names.Name, static (ref r, s, f) => f._name = Strict.Text(ref r, s)),
        new(Names.Text, static (ref r, s, f) => f._text = Strict.Text(ref r, s)));

    private string? _code;
    private string? _name;
    private string? _text;

    public static CodedName Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new CodedNameJson();
        Shape.Read(ref reader, scope, fields, Shape.All);
        return fields.ToCodedName(scope);
    }

    public static void Write(Utf8JsonWriter writer, CodedName value, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.OptionalText(Names.Code, value.Code);
        writer.Text(Names.Name, value.Name);
        writer.Text(Names.Text, value.Text);
        writer.WriteEndObject();
    }

    private CodedName ToCodedName(ReadScope scope)
    {
        if (_text is null && _name is null)
            throw scope.Missing(Names.Name.ToString());
        var value = new CodedName(_text ?? (_code is null ? _name! : _code + "-" + _name));
        if (_name is not null && _name != value.Name)
            throw scope.Error(JsonErrorCode.TextDiffers, Names.Name.ToString(), ReadScope.Shortened(value.Text));
        if ((_code is not null || _name is not null) && _code != value.Code)
            throw scope.Error(JsonErrorCode.TextDiffers, Names.Code.ToString(), ReadScope.Shortened(value.Text));
        return value;
    }
}
