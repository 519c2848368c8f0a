using System.Text.Json;
using PerfModel.Validation;

namespace PerfModel.Json;

/// <summary>The JSON of what validation found.</summary>
internal sealed class ValidationResultJson
{
    private static readonly ObjectShape<ValidationResultJson> Shape = new(
        new(FindingNames.Findings, static (ref r, s, f) => f._findings = Strict.List(ref r, s, 0, FindingJson.Read)),
        new(FindingNames.Background, static (ref r, s, f) => f._background = Strict.List(ref r, s, 0, FindingJson.Read)),
        new(FindingNames.Reviews, static (ref r, s, f) => f._reviews = Strict.List(ref r, s, 0, FormReviewJson.Read)),
        new(FindingNames.Suppressed, static (ref r, s, f) => f._suppressed = Strict.List(ref r, s, 0, SuppressionJson.ReadSuppressed)));

    private static readonly ulong Required = Shape.Set(FindingNames.Findings);

    private ValueList<Finding> _findings = ValueList<Finding>.Empty;
    private ValueList<Finding> _background = ValueList<Finding>.Empty;
    private ValueList<FormReview> _reviews = ValueList<FormReview>.Empty;
    private ValueList<SuppressedFinding> _suppressed = ValueList<SuppressedFinding>.Empty;

    public static ValidationResult Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new ValidationResultJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return new ValidationResult { Findings = fields._findings, Background = fields._background, Reviews = fields._reviews, Suppressed = fields._suppressed };
    }

    public static void Write(Utf8JsonWriter writer, ValidationResult result, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.List(FindingNames.Findings, result.Findings, options, FindingJson.Write);
        writer.OptionalList(FindingNames.Background, result.Background, options, FindingJson.Write);
        writer.OptionalList(FindingNames.Reviews, result.Reviews, options, FormReviewJson.Write);
        writer.OptionalList(FindingNames.Suppressed, result.Suppressed, options, SuppressionJson.WriteSuppressed);
        writer.WriteEndObject();
    }
}
