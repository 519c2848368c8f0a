using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of the rules of a scoring profile.</summary>
internal sealed class ScoringRuleJson
{
    private static readonly ObjectShape<ScoringRuleJson> Shape = new(
        new(ProfileNames.Category, static (ref r, s, f) => f._category = Strict.Words(ref r, s)),
        new(ProfileNames.Name, static (ref r, s, f) => f._name = Strict.Words(ref r, s)),
        new(ProfileNames.Polarity, static (ref r, s, f) => f._polarity = Strict.Name<Polarity>(ref r, s)),
        new(ProfileNames.Method, static (ref r, s, f) => f._method = Strict.Name<ScoringMethod>(ref r, s)),
        new(ProfileNames.PassThreshold, static (ref r, s, f) => f._passThreshold = Strict.Number(ref r, s)),
        new(ProfileNames.Bands, static (ref r, s, f) => f._bands = Strict.List(ref r, s, 1, ScoringPartsJson.ReadBand)),
        new(ProfileNames.Step, static (ref r, s, f) => f._step = ScoringPartsJson.ReadStep(ref r, s)));

    private string? _category;
    private string? _name;
    private Polarity? _polarity;
    private ScoringMethod _method;
    private decimal? _passThreshold;
    private ValueList<ScoreBand> _bands = ValueList<ScoreBand>.Empty;
    private StepDeduction? _step;

    public static ScoringRule Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new ScoringRuleJson();
        Shape.Read(ref reader, scope, fields, Shape.All);
        return new ScoringRule
        {
            Category = fields._category,
            Name = fields._name,
            Polarity = fields._polarity,
            Method = fields._method,
            PassThreshold = fields._passThreshold,
            Bands = fields._bands,
            Step = fields._step,
        };
    }

    public static void Write(Utf8JsonWriter writer, ScoringRule rule, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.OptionalText(ProfileNames.Category, rule.Category);
        writer.OptionalText(ProfileNames.Name, rule.Name);
        writer.OptionalName(ProfileNames.Polarity, rule.Polarity);
        writer.Name(ProfileNames.Method, rule.Method);
        writer.OptionalNumber(ProfileNames.PassThreshold, rule.PassThreshold);
        writer.OptionalList(ProfileNames.Bands, rule.Bands, options, ScoringPartsJson.WriteBand);
        writer.Optional(ProfileNames.Step, rule.Step, options, ScoringPartsJson.WriteStep);
        writer.WriteEndObject();
    }
}
