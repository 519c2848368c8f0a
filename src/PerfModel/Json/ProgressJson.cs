using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of the lights of a form and of its indicators. The light of a form is the worst of its rows and must be that.</summary>
internal sealed class ProgressJson
{
    private static readonly ObjectShape<ProgressJson> Shape = new(
        new(ScoreNames.Month, static (ref r, s, f) => f._month = ReadMonth(ref r, s)),
        new(ScoreNames.Profile, static (ref r, s, f) => f._profile = NamedProfileJson.ReadMonitoring(ref r, s)),
        new(ScoreNames.Light, static (ref r, s, f) => f._light = Strict.Name<MonitoringLight>(ref r, s)),
        new(Names.Indicators, static (ref r, s, f) => f._rows = Strict.List(ref r, s, 0, ReadRow)));

    private static readonly ObjectShape<RowFields> RowShape = new(
    [
        new(ScoreNames.Light, static (ref r, s, f) => f.Light = Strict.Name<MonitoringLight>(ref r, s)),
        new(ScoreNames.Progress, static (ref r, s, f) => f.Progress = Strict.Number(ref r, s)),
        new(ScoreNames.Basis, static (ref r, s, f) => f.Basis = Strict.Name<MonitoringBasis>(ref r, s)),
        .. EvaluationJson.Fields<RowFields>(),
        new(ScoreNames.Indicator, static (ref r, s, f) => f.Indicator = IndicatorJson.Read(ref r, s)),
    ]);

    private static readonly ulong Required = Shape.Set(ScoreNames.Month, ScoreNames.Profile, Names.Indicators);
    private static readonly ulong RowRequired = RowShape.Set(ScoreNames.Attainment, ScoreNames.Reason, ScoreNames.Basis, ScoreNames.Indicator);

    private int _month;
    private MonitoringProfile _profile = MonitoringProfile.Default;
    private MonitoringLight? _light;
    private ValueList<IndicatorProgress> _rows = ValueList<IndicatorProgress>.Empty;

    public static FormProgress Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new ProgressJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        var progress = new FormProgress { Month = fields._month, Profile = fields._profile, Indicators = fields._rows };
        return fields._light == progress.Light
            ? progress
            : throw scope.Error(JsonErrorCode.ConflictingProperties, ScoreNames.Light.ToString(), Names.Indicators.ToString());
    }

    public static void Write(Utf8JsonWriter writer, FormProgress progress, PerfModelJsonOptions options)
    {
        if (progress.Month is < 1 or > 12)
            throw new PerfModelJsonException(JsonErrorCode.NotRepresentable, "", progress.Month);
        writer.WriteStartObject();
        writer.Count(ScoreNames.Month, progress.Month);
        NamedProfileJson.Write(writer, progress.Profile, options);
        writer.OptionalName(ScoreNames.Light, progress.Light);
        writer.List(Names.Indicators, progress.Indicators, options, WriteRow);
        writer.WriteEndObject();
    }

    public static IndicatorProgress ReadRow(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new RowFields();
        RowShape.Read(ref reader, scope, fields, RowShape.All, RowRequired);
        return new IndicatorProgress
        {
            Indicator = fields.Indicator!,
            Evaluation = fields.ToEvaluation(scope),
            Basis = fields.Basis,
            Light = fields.Light,
            Progress = fields.Progress,
        };
    }

    public static void WriteRow(Utf8JsonWriter writer, IndicatorProgress progress, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.OptionalName(ScoreNames.Light, progress.Light);
        writer.OptionalNumber(ScoreNames.Progress, progress.Progress);
        writer.Name(ScoreNames.Basis, progress.Basis);
        EvaluationJson.WriteVerdict(writer, progress.Evaluation);
        writer.Optional(ScoreNames.Explanation, progress.Explain(), options, ExplanationJson.Write);
        EvaluationJson.WriteGrounds(writer, progress.Evaluation, options);
        writer.Optional(ScoreNames.Indicator, WriterExtensions.Checked(progress.Indicator), options, IndicatorJson.Write);
        writer.WriteEndObject();
    }

    private static int ReadMonth(ref Utf8JsonReader reader, ReadScope scope)
    {
        int month = Strict.Count(ref reader, scope);
        return month is >= 1 and <= 12 ? month : throw scope.Unexpected(JsonErrorCode.IntegerExpected, ref reader);
    }

    private sealed class RowFields : EvaluationFields
    {
        public MonitoringLight? Light { get; set; }

        public decimal? Progress { get; set; }

        public MonitoringBasis Basis { get; set; }

        public Indicator? Indicator { get; set; }
    }
}
