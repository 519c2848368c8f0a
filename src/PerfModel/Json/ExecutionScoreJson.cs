using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of the score of the execution of the budget.</summary>
internal sealed class ExecutionScoreJson
{
    private static readonly ObjectShape<ExecutionScoreJson> Shape = new(
        new(Names.Rate, static (ref r, s, f) => f._rate = Strict.Number(ref r, s)),
        new(Names.Weight, static (ref r, s, f) => f._weight = Strict.Number(ref r, s)),
        new(ScoreNames.WeightSource, static (ref r, s, f) => f._source = Strict.Name<WeightSource>(ref r, s)),
        new(Names.Score, static (ref r, s, f) => f._score = Strict.Number(ref r, s)),
        new(ScoreNames.Explanation, static (ref r, s, _) => ExplanationJson.Read(ref r, s)),
        new(ScoreNames.ReasonDemands, static (ref r, s, f) => f._demands = ReasonDemandsJson.Read(ref r, s)),
        new(ScoreNames.Budget, static (ref r, s, f) => f._budget = Strict.Number(ref r, s)),
        new(Names.Executed, static (ref r, s, f) => f._executed = Strict.Number(ref r, s)),
        new(ScoreNames.PrintedRate, static (ref r, s, f) => f._printedRate = Strict.Number(ref r, s)),
        new(ScoreNames.ByPrintedRate, static (ref r, s, f) => f._byPrintedRate = Strict.Flag(ref r, s)),
        new(ProfileNames.Rounding, static (ref r, s, f) => f._rounding = ScoringPartsJson.ReadRounding(ref r, s)),
        new(ScoreNames.Published, static (ref r, s, _) => Strict.Number(ref r, s)),
        new(ScoreNames.DifferenceCause, static (ref r, s, _) => Strict.Name<DifferenceCause>(ref r, s)));

    private static readonly ulong Required = Shape.Set(Names.Weight, ScoreNames.WeightSource);
    private static readonly ulong AloneAllowed = Shape.All & ~Shape.Set(ScoreNames.Published, ScoreNames.DifferenceCause);
    private static readonly ulong AloneRequired = Required | Shape.Set(ProfileNames.Rounding);

    private decimal? _rate;
    private decimal _weight;
    private WeightSource _source;
    private decimal? _score;
    private ReasonDemands _demands;
    private decimal? _budget;
    private decimal? _executed;
    private decimal? _printedRate;
    private bool _byPrintedRate;
    private ScoreRounding? _rounding;

    /// <summary>Reads a score that stands alone.</summary>
    public static ExecutionScore Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new ExecutionScoreJson();
        Shape.Read(ref reader, scope, fields, AloneAllowed, AloneRequired);
        return fields.ToScore(default);
    }

    /// <summary>Reads the score of a form, whose rounding may stand elsewhere.</summary>
    public static ExecutionScoreJson ReadRow(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new ExecutionScoreJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return fields;
    }

    /// <summary>Writes a score that stands alone.</summary>
    public static void Write(Utf8JsonWriter writer, ExecutionScore score, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        WriteScore(writer, score, options);
        ScoringPartsJson.Write(writer, score.Rounding);
        writer.WriteEndObject();
    }

    /// <summary>Writes the score of a form with the printed score beside it.</summary>
    public static void WriteRow(Utf8JsonWriter writer, ExecutionScore score, ScoreDifference? difference, ScoreRounding usual, PerfModelJsonOptions options)
    {
        writer.WriteStartObject(Names.Execution);
        WriteScore(writer, score, options);
        if (score.Rounding != usual)
            ScoringPartsJson.Write(writer, score.Rounding);
        ScoreDifferenceJson.WriteBeside(writer, difference);
        writer.WriteEndObject();
    }

    public ExecutionScore ToScore(ScoreRounding usual) => new()
    {
        Budget = _budget,
        Executed = _executed,
        Rate = _rate,
        IsPrintedRate = _byPrintedRate,
        PrintedRate = _printedRate,
        Weight = _weight,
        WeightSource = _source,
        Score = _score,
        Rounding = _rounding ?? usual,
        ReasonDemands = _demands,
    };

    private static void WriteScore(Utf8JsonWriter writer, ExecutionScore score, PerfModelJsonOptions options)
    {
        writer.OptionalNumber(Names.Rate, score.Rate);
        writer.WriteNumber(Names.Weight, score.Weight);
        writer.Name(ScoreNames.WeightSource, score.WeightSource);
        writer.OptionalNumber(Names.Score, score.Score);
        writer.Optional(ScoreNames.Explanation, score.Explain(), options, ExplanationJson.Write);
        ReasonDemandsJson.Optional(writer, score.ReasonDemands);
        writer.OptionalNumber(ScoreNames.Budget, score.Budget);
        writer.OptionalNumber(Names.Executed, score.Executed);
        writer.OptionalNumber(ScoreNames.PrintedRate, score.PrintedRate);
        writer.OptionalFlag(ScoreNames.ByPrintedRate, score.IsPrintedRate);
    }
}
