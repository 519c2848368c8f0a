using System.Text.Json;
using PerfModel.Validation;

namespace PerfModel.Json;

/// <summary>The JSON of what is filled into messages: a string, or an object with a category or an error, whose words depend on the language.</summary>
internal sealed class FindingArgumentJson
{
    private static readonly ObjectShape<FindingArgumentJson> Shape = new(
        new(Names.Category, static (ref r, s, f) => f._value = Strict.Category(ref r, s)),
        new(Names.Error, static (ref r, s, f) => f._value = ErrorJson.Read(ref r, s)));

    private static readonly ulong Category = Shape.Set(Names.Category);

    private FindingArgument _value;

    public static FindingArgument Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return Strict.Text(ref reader, scope);
        var fields = new FindingArgumentJson();
        ulong seen = Shape.Read(ref reader, scope, fields, Shape.All);
        if (seen == Shape.All)
            throw scope.Error(JsonErrorCode.ConflictingProperties, Names.Category.ToString(), Names.Error.ToString());
        Shape.Require(scope, seen, seen == 0 ? Category : 0);
        return fields._value;
    }

    public static void Write(Utf8JsonWriter writer, FindingArgument argument, PerfModelJsonOptions options)
    {
        if (argument.Value is string text)
        {
            writer.WriteStringValue(WriterExtensions.Checked(text));
            return;
        }

        writer.WriteStartObject();
        if (argument.Value is Category category)
            writer.Text(Names.Category, category.Id);
        else
            writer.Optional(Names.Error, (TargetError)argument.Value, options, ErrorJson.Write);
        writer.WriteEndObject();
    }
}
