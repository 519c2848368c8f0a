using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of what was found about weights. The messages follow from the rest; they are read and not kept.</summary>
internal sealed class WeightRemarkJson
{
    private static readonly ObjectShape<WeightRemarkJson> Shape = new(
        new(Names.Code, static (ref r, s, f) => f._code = Strict.Name<WeightRemarkCode>(ref r, s)),
        new(Names.Subject, static (ref r, s, f) => f._subject = Strict.Text(ref r, s)),
        new(Names.Value, static (ref r, s, f) => f._value = Strict.Number(ref r, s)),
        new(ScoreNames.Expected, static (ref r, s, f) => f._expected = Strict.Number(ref r, s)),
        new(ScoreNames.Zh, static (ref r, s, _) => Strict.Text(ref r, s)),
        new(ScoreNames.En, static (ref r, s, _) => Strict.Text(ref r, s)));

    private static readonly ulong Required = Shape.Set(Names.Code);

    private WeightRemarkCode _code;
    private string _subject = "";
    private decimal? _value;
    private decimal? _expected;

    public static WeightRemark Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new WeightRemarkJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return new WeightRemark(fields._code, fields._subject, fields._value, fields._expected);
    }

    public static void Write(Utf8JsonWriter writer, WeightRemark remark, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Name(Names.Code, remark.Code);
        writer.OptionalText(Names.Subject, remark.Subject);
        writer.OptionalNumber(Names.Value, remark.Value);
        writer.OptionalNumber(ScoreNames.Expected, remark.Expected);
        writer.Text(ScoreNames.Zh, remark.GetMessage(Language.Chinese));
        writer.Text(ScoreNames.En, remark.GetMessage(Language.English));
        writer.WriteEndObject();
    }
}
