using System.Text.Json;
using PerfModel.Validation;

namespace PerfModel.Json;

/// <summary>The JSON of the summaries of reviews.</summary>
internal sealed class FormReviewJson
{
    private static readonly ObjectShape<FormReviewJson> Shape = new(
        new(ScoreNames.Form, static (ref r, s, f) => f._form = Strict.Count(ref r, s)),
        new(Names.ProjectName, static (ref r, s, f) => f._projectName = Strict.Text(ref r, s)),
        new(FindingNames.Verdict, static (ref r, s, f) => f._verdict = Strict.Name<ReviewVerdict>(ref r, s)),
        new(FindingNames.Errors, static (ref r, s, f) => f._errors = Strict.Count(ref r, s)),
        new(FindingNames.Warnings, static (ref r, s, f) => f._warnings = Strict.Count(ref r, s)),
        new(FindingNames.Infos, static (ref r, s, f) => f._infos = Strict.Count(ref r, s)),
        new(FindingNames.Urgent, static (ref r, s, f) => f._urgent = Strict.List(ref r, s, 0, Strict.Text)));

    private static readonly ulong Required = Shape.Set(ScoreNames.Form, FindingNames.Verdict);

    private int _form;
    private string? _projectName;
    private ReviewVerdict _verdict;
    private int _errors;
    private int _warnings;
    private int _infos;
    private ValueList<string> _urgent = ValueList<string>.Empty;

    public static FormReview Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new FormReviewJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return new FormReview
        {
            FormIndex = fields._form,
            ProjectName = fields._projectName,
            Verdict = fields._verdict,
            Errors = fields._errors,
            Warnings = fields._warnings,
            Infos = fields._infos,
            Urgent = fields._urgent,
        };
    }

    public static void Write(Utf8JsonWriter writer, FormReview review, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Count(ScoreNames.Form, review.FormIndex);
        writer.GivenText(Names.ProjectName, review.ProjectName);
        writer.Name(FindingNames.Verdict, review.Verdict);
        writer.OptionalCount(FindingNames.Errors, review.Errors);
        writer.OptionalCount(FindingNames.Warnings, review.Warnings);
        writer.OptionalCount(FindingNames.Infos, review.Infos);
        writer.OptionalTexts(FindingNames.Urgent, review.Urgent);
        writer.WriteEndObject();
    }
}
