using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of the small parts of a scoring profile: bands, steps, tiers, limits, grades, rounding.</summary>
internal sealed class ScoringPartsJson
{
    private static readonly ObjectShape<ScoringPartsJson> Band = new(First(ProfileNames.From), Second(ProfileNames.Share));
    private static readonly ObjectShape<ScoringPartsJson> Step = new(First(ProfileNames.Size), Second(ProfileNames.Points));
    private static readonly ObjectShape<ScoringPartsJson> Tiers = new(First(ProfileNames.Reached), Second(ProfileNames.Partly));
    private static readonly ObjectShape<ScoringPartsJson> Over = new(First(ProfileNames.FlagFrom), Second(ProfileNames.ReasonFrom));

    private static readonly ObjectShape<ScoringPartsJson> Grade = new(
        new(ProfileNames.Name, static (ref r, s, f) => f._name = Strict.Words(ref r, s)),
        new(ProfileNames.EnglishName, static (ref r, s, f) => f._englishName = Strict.Text(ref r, s)),
        First(ProfileNames.From));

    private static readonly ObjectShape<ScoringPartsJson> Rounding = new(
        new(ProfileNames.Places, static (ref r, s, f) => f._places = ReadPlaces(ref r, s)),
        new(ProfileNames.Mode, static (ref r, s, f) => f._mode = Strict.Name<RoundingMode>(ref r, s)));

    private static readonly ulong GradeRequired = Grade.Set(ProfileNames.Name, ProfileNames.From);
    private static readonly ulong RoundingRequired = Rounding.Set(ProfileNames.Places);

    private decimal? _first;
    private decimal? _second;
    private string _name = "";
    private string _englishName = "";
    private int _places;
    private RoundingMode _mode;

    public static ScoreBand ReadBand(ref Utf8JsonReader reader, ReadScope scope)
    {
        ScoringPartsJson fields = Read(ref reader, scope, Band, Band.All);
        return new ScoreBand(fields._first!.Value, fields._second!.Value);
    }

    public static StepDeduction ReadStep(ref Utf8JsonReader reader, ReadScope scope)
    {
        ScoringPartsJson fields = Read(ref reader, scope, Step, Step.All);
        return new StepDeduction(fields._first!.Value, fields._second!.Value);
    }

    public static QualitativeTiers ReadTiers(ref Utf8JsonReader reader, ReadScope scope)
    {
        ScoringPartsJson fields = Read(ref reader, scope, Tiers, Tiers.All);
        return new QualitativeTiers { Reached = fields._first!.Value, Partly = fields._second!.Value };
    }

    public static OverAchievement ReadOver(ref Utf8JsonReader reader, ReadScope scope)
    {
        ScoringPartsJson fields = Read(ref reader, scope, Over, 0);
        return new OverAchievement { FlagFrom = fields._first, ReasonFrom = fields._second };
    }

    public static ScoreGrade ReadGrade(ref Utf8JsonReader reader, ReadScope scope)
    {
        ScoringPartsJson fields = Read(ref reader, scope, Grade, GradeRequired);
        return new ScoreGrade(fields._name, fields._englishName, fields._first!.Value);
    }

    public static ScoreRounding ReadRounding(ref Utf8JsonReader reader, ReadScope scope)
    {
        ScoringPartsJson fields = Read(ref reader, scope, Rounding, RoundingRequired);
        return new ScoreRounding(fields._places, fields._mode);
    }

    public static void WriteBand(Utf8JsonWriter writer, ScoreBand band, PerfModelJsonOptions options) =>
        WriteTwo(writer, ProfileNames.From, band.From, ProfileNames.Share, band.Share);

    public static void WriteStep(Utf8JsonWriter writer, StepDeduction step, PerfModelJsonOptions options) =>
        WriteTwo(writer, ProfileNames.Size, step.Size, ProfileNames.Points, step.Points);

    public static void WriteGrade(Utf8JsonWriter writer, ScoreGrade grade, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Text(ProfileNames.Name, grade.Name);
        writer.OptionalText(ProfileNames.EnglishName, grade.EnglishName);
        writer.WriteNumber(ProfileNames.From, grade.From);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, QualitativeTiers tiers)
    {
        writer.WritePropertyName(ProfileNames.Tiers);
        WriteTwo(writer, ProfileNames.Reached, tiers.Reached, ProfileNames.Partly, tiers.Partly);
    }

    public static void Write(Utf8JsonWriter writer, OverAchievement over)
    {
        writer.WritePropertyName(ProfileNames.Over);
        WriteTwo(writer, ProfileNames.FlagFrom, over.FlagFrom, ProfileNames.ReasonFrom, over.ReasonFrom);
    }

    public static void Write(Utf8JsonWriter writer, ScoreRounding rounding)
    {
        writer.WriteStartObject(ProfileNames.Rounding);
        writer.Count(ProfileNames.Places, rounding.Places);
        writer.Name(ProfileNames.Mode, rounding.Mode);
        writer.WriteEndObject();
    }

    private static void WriteTwo(Utf8JsonWriter writer, JsonEncodedText first, decimal? a, JsonEncodedText second, decimal? b)
    {
        writer.WriteStartObject();
        writer.OptionalNumber(first, a);
        writer.OptionalNumber(second, b);
        writer.WriteEndObject();
    }

    private static ScoringPartsJson Read(ref Utf8JsonReader reader, ReadScope scope, ObjectShape<ScoringPartsJson> shape, ulong required)
    {
        var fields = new ScoringPartsJson();
        shape.Read(ref reader, scope, fields, shape.All, required);
        return fields;
    }

    private static int ReadPlaces(ref Utf8JsonReader reader, ReadScope scope)
    {
        int places = Strict.Count(ref reader, scope);
        return places <= ScoreRounding.MostPlaces ? places : throw scope.Unexpected(JsonErrorCode.IntegerExpected, ref reader);
    }

    private static Field<ScoringPartsJson> First(JsonEncodedText name) => new(name, static (ref r, s, f) => f._first = Strict.Number(ref r, s));

    private static Field<ScoringPartsJson> Second(JsonEncodedText name) => new(name, static (ref r, s, f) => f._second = Strict.Number(ref r, s));
}
