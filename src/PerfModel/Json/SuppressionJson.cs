using System.Text.Json;
using PerfModel.Validation;

namespace PerfModel.Json;

/// <summary>The JSON of suppressions and of the findings that they kept out of the list.</summary>
internal sealed class SuppressionJson
{
    private static readonly ObjectShape<SuppressionJson> Shape = new(
        new(ScoreNames.Rule, static (ref r, s, f) => f._rule = RuleSettingJson.ReadRule(ref r, s)),
        new(ScoreNames.Reason, static (ref r, s, f) => f._reason = Strict.Words(ref r, s)),
        new(Names.ProjectName, static (ref r, s, f) => f._projectName = Strict.Text(ref r, s)),
        new(FindingNames.IndicatorName, static (ref r, s, f) => f._indicatorName = Strict.Text(ref r, s)));

    private static readonly ObjectShape<SuppressedFields> SuppressedShape = new(
        new(FindingNames.Finding, static (ref r, s, f) => f.Finding = FindingJson.Read(ref r, s)),
        new(FindingNames.Suppression, static (ref r, s, f) => f.Suppression = Read(ref r, s)));

    private static readonly ulong Required = Shape.Set(ScoreNames.Rule, ScoreNames.Reason);

    private Rule? _rule;
    private string _reason = "";
    private string? _projectName;
    private string? _indicatorName;

    public static Suppression Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new SuppressionJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return new Suppression(fields._rule!.Id, fields._reason) { ProjectName = fields._projectName, IndicatorName = fields._indicatorName };
    }

    public static SuppressedFinding ReadSuppressed(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new SuppressedFields();
        SuppressedShape.Read(ref reader, scope, fields, SuppressedShape.All, SuppressedShape.All);
        return new SuppressedFinding(fields.Finding!, fields.Suppression!);
    }

    public static void Write(Utf8JsonWriter writer, Suppression suppression, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Text(ScoreNames.Rule, suppression.RuleId);
        writer.Text(ScoreNames.Reason, suppression.Reason);
        writer.GivenText(Names.ProjectName, suppression.ProjectName);
        writer.GivenText(FindingNames.IndicatorName, suppression.IndicatorName);
        writer.WriteEndObject();
    }

    public static void WriteSuppressed(Utf8JsonWriter writer, SuppressedFinding suppressed, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Optional(FindingNames.Finding, WriterExtensions.Checked(suppressed.Finding), options, FindingJson.Write);
        writer.Optional(FindingNames.Suppression, WriterExtensions.Checked(suppressed.Suppression), options, Write);
        writer.WriteEndObject();
    }

    private sealed class SuppressedFields
    {
        public Finding? Finding { get; set; }

        public Suppression? Suppression { get; set; }
    }
}
