using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of an indicator's score: its evaluation's, with <c>score</c> or <c>scoreRange</c>, the weight and how the score was found.</summary>
internal static class IndicatorScoreJson
{
    private static readonly ObjectShape<ScoreFields> Shape = new(
    [
        .. EvaluationJson.Fields<ScoreFields>(),
        new(Names.Name, static (ref r, s, f) => f.Name = Strict.Text(ref r, s)),
        new(ScoreNames.Indicator, static (ref r, s, f) => f.Indicator = IndicatorJson.Read(ref r, s)),
        new(Names.Weight, static (ref r, s, f) => f.Weight = Strict.Number(ref r, s)),
        new(ScoreNames.WeightSource, static (ref r, s, f) => f.WeightSource = Strict.Name<WeightSource>(ref r, s)),
        new(Names.Score, static (ref r, s, f) => f.Score = Strict.Number(ref r, s)),
        new(ScoreNames.ScoreRange, static (ref r, s, f) => f.Range = ScoreRangeJson.Read(ref r, s)),
        new(ScoreNames.Basis, static (ref r, s, f) => f.Basis = Strict.Name<ScoreBasis>(ref r, s)),
        new(ScoreNames.Rule, static (ref r, s, f) => f.Rule = ScoringRuleJson.Read(ref r, s)),
        new(ProfileNames.Rounding, static (ref r, s, f) => f.Rounding = ScoringPartsJson.ReadRounding(ref r, s)),
        new(ScoreNames.FarOver, static (ref r, s, f) => f.FarOver = Strict.Flag(ref r, s)),
        new(ScoreNames.ReasonDemands, static (ref r, s, f) => f.Demands = ReasonDemandsJson.Read(ref r, s)),
        new(ScoreNames.Published, static (ref r, s, _) => Strict.Number(ref r, s)),
        new(ScoreNames.DifferenceCause, static (ref r, s, _) => Strict.Name<DifferenceCause>(ref r, s)),
    ]);

    private static readonly ulong Required = Shape.Set(ScoreNames.Attainment, ScoreNames.Reason, ScoreNames.WeightSource, ScoreNames.Basis);
    private static readonly ulong Allowed = Shape.All & ~Shape.Set(ScoreNames.Published, ScoreNames.DifferenceCause);

    /// <summary>Reads a score that stands alone.</summary>
    public static IndicatorScore Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new ScoreFields();
        Shape.Read(ref reader, scope, fields, Allowed, Required);
        return fields.ToScore(scope, fields.Indicator, null);
    }

    /// <summary>Reads a score of a form, whose indicator and rounding stand elsewhere.</summary>
    public static ScoreFields ReadRow(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new ScoreFields();
        Shape.Read(ref reader, scope, fields, Shape.All & ~Shape.Set(ScoreNames.Indicator), Required);
        return fields;
    }

    /// <summary>Writes a score that stands alone.</summary>
    public static void Write(Utf8JsonWriter writer, IndicatorScore score, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        WriteScore(writer, score, options);
        ScoringPartsJson.Write(writer, score.Rounding);
        writer.Optional(ScoreNames.Indicator, score.Indicator, options, IndicatorJson.Write);
        writer.WriteEndObject();
    }

    /// <summary>Writes a score of a form with the printed score beside it.</summary>
    public static void WriteRow(Utf8JsonWriter writer, IndicatorScore score, ScoreDifference? difference, ScoreRounding usual, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.GivenText(Names.Name, score.Indicator?.Name);
        WriteScore(writer, score, options);
        if (score.Rounding != usual)
            ScoringPartsJson.Write(writer, score.Rounding);
        ScoreDifferenceJson.WriteBeside(writer, difference);
        writer.WriteEndObject();
    }

    private static void WriteScore(Utf8JsonWriter writer, IndicatorScore score, PerfModelJsonOptions options)
    {
        EvaluationJson.WriteVerdict(writer, score.Evaluation);
        writer.OptionalNumber(Names.Score, score.Score);
        ScoreRangeJson.Optional(writer, ScoreNames.ScoreRange, score.Range);
        writer.OptionalNumber(Names.Weight, score.Weight);
        writer.Name(ScoreNames.WeightSource, score.WeightSource);
        writer.Name(ScoreNames.Basis, score.Basis);
        writer.Optional(ScoreNames.Explanation, score.Explain(), options, ExplanationJson.Write);
        writer.OptionalFlag(ScoreNames.FarOver, score.IsFarOver);
        ReasonDemandsJson.Optional(writer, score.ReasonDemands);
        writer.Optional(ScoreNames.Rule, score.Rule, options, ScoringRuleJson.Write);
        EvaluationJson.WriteGrounds(writer, score.Evaluation, options);
    }
}
