using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of figures: a number where that says all, else an object of <c>value</c>, <c>unit</c> and, where it does not follow from them, <c>text</c>.</summary>
internal sealed class FigureJson
{
    private static readonly ObjectShape<FigureJson> Shape = new(
        new(Names.Value, static (ref r, s, f) => f._value = Strict.Number(ref r, s)),
        new(Names.Unit, static (ref r, s, f) => f._unit = Strict.Text(ref r, s)),
        new(Names.Text, static (ref r, s, f) => f._text = Strict.Text(ref r, s)));

    private decimal? _value;
    private string? _unit;
    private string? _text;

    public static Figure Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        if (reader.TokenType == JsonTokenType.Number)
            return new Figure(Strict.Number(ref reader, scope));
        if (reader.TokenType != JsonTokenType.StartObject)
            throw scope.Unexpected(JsonErrorCode.NumberExpected, ref reader);
        var fields = new FigureJson();
        Shape.Read(ref reader, scope, fields, Shape.All);
        return fields.ToFigure(scope);
    }

    public static void Write(Utf8JsonWriter writer, Figure figure, PerfModelJsonOptions options)
    {
        Figure? plain = figure.Value is decimal number ? new Figure(number, figure.Unit) : null;
        if (plain is { Unit.Length: 0 } && plain.Text == figure.Text)
        {
            writer.WriteNumberValue(plain.Value!.Value);
            return;
        }

        writer.WriteStartObject();
        if (figure.Value is decimal value)
            writer.WriteNumber(Names.Value, value);
        writer.OptionalText(Names.Unit, figure.Unit);
        if (figure.Text != plain?.Text)
            writer.Text(Names.Text, figure.Text);
        writer.WriteEndObject();
    }

    private Figure ToFigure(ReadScope scope)
    {
        if (_text is null)
            return _value is decimal value ? new Figure(value, _unit) : throw scope.Missing(Names.Value.ToString());
        var figure = new Figure(_text);
        if (_value is not null && _value != figure.Value)
            throw scope.Error(JsonErrorCode.TextDiffers, Names.Value.ToString(), ReadScope.Shortened(_text));
        if (_unit is not null && _unit != figure.Unit)
            throw scope.Error(JsonErrorCode.TextDiffers, Names.Unit.ToString(), ReadScope.Shortened(_text));
        return figure;
    }
}
