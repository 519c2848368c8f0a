using System.Linq;
using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of scoring profiles. <c>base</c> names a profile of the library with whose settings a profile begins; it is read and never written.</summary>
internal sealed class ScoringProfileJson
{
    private static readonly ObjectShape<ScoringProfileJson> Shape = new(
        new(ProfileNames.Id, static (ref r, s, f) => f.Id = Strict.Words(ref r, s)),
        new(ProfileNames.Base, static (ref r, s, f) => f.Base = ReadBase(ref r, s)),
        new(ProfileNames.Title, static (ref r, s, f) => f.Title = Strict.Text(ref r, s)),
        new(ProfileNames.EnglishTitle, static (ref r, s, f) => f.EnglishTitle = Strict.Text(ref r, s)),
        new(ProfileNames.Issuer, static (ref r, s, f) => f.Issuer = Strict.Text(ref r, s)),
        new(ProfileNames.Year, static (ref r, s, f) => f.Year = Strict.Count(ref r, s)),
        new(ProfileNames.Source, static (ref r, s, f) => f.Source = Strict.Text(ref r, s)),
        new(ProfileNames.Certainty, static (ref r, s, f) => f.Certainty = Strict.Name<Certainty>(ref r, s)),
        new(ProfileNames.Plans, static (ref r, s, f) => f.Plans = Strict.List(ref r, s, 1, WeightPlanJson.Read)),
        new(ProfileNames.Lower, static (ref r, s, f) => f.Lower = Strict.Name<LowerFormula>(ref r, s)),
        new(ProfileNames.Equal, static (ref r, s, f) => f.Equal = Strict.Name<EqualReading>(ref r, s)),
        new(ProfileNames.PassThreshold, static (ref r, s, f) => f.PassThreshold = Strict.Number(ref r, s)),
        new(ProfileNames.Rules, static (ref r, s, f) => f.Rules = Strict.List(ref r, s, 0, ScoringRuleJson.Read)),
        new(ProfileNames.Tiers, static (ref r, s, f) => f.Tiers = ScoringPartsJson.ReadTiers(ref r, s)),
        new(ProfileNames.Over, static (ref r, s, f) => f.Over = ScoringPartsJson.ReadOver(ref r, s)),
        new(ProfileNames.ExecutionReasonBelow, static (ref r, s, f) => f.ExecutionReasonBelow = Strict.Number(ref r, s)),
        new(ProfileNames.Rounding, static (ref r, s, f) => f.Rounding = ScoringPartsJson.ReadRounding(ref r, s)),
        new(ProfileNames.Inapplicable, static (ref r, s, f) => f.Inapplicable = Strict.Name<InapplicableRule>(ref r, s)),
        new(ProfileNames.Grades, static (ref r, s, f) => f.Grades = Strict.List(ref r, s, 0, ScoringPartsJson.ReadGrade)));

    private static readonly ulong Required = Shape.Set(ProfileNames.Id);

    private string? Id { get; set; }

    private ScoringProfile? Base { get; set; }

    private string? Title { get; set; }

    private string? EnglishTitle { get; set; }

    private string? Issuer { get; set; }

    private int? Year { get; set; }

    private string? Source { get; set; }

    private Certainty? Certainty { get; set; }

    private ValueList<WeightPlan>? Plans { get; set; }

    private LowerFormula? Lower { get; set; }

    private EqualReading? Equal { get; set; }

    private decimal? PassThreshold { get; set; }

    private ValueList<ScoringRule>? Rules { get; set; }

    private QualitativeTiers? Tiers { get; set; }

    private OverAchievement? Over { get; set; }

    private decimal? ExecutionReasonBelow { get; set; }

    private ScoreRounding? Rounding { get; set; }

    private InapplicableRule? Inapplicable { get; set; }

    private ValueList<ScoreGrade>? Grades { get; set; }

    public static ScoringProfile Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new ScoringProfileJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return fields.Apply(fields.Base ?? new ScoringProfile());
    }

    public static void Write(Utf8JsonWriter writer, ScoringProfile profile, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Text(ProfileNames.Id, profile.Id);
        writer.OptionalText(ProfileNames.Title, profile.Title);
        writer.OptionalText(ProfileNames.EnglishTitle, profile.EnglishTitle);
        writer.OptionalText(ProfileNames.Issuer, profile.Issuer);
        if (profile.Year is int year)
            writer.Count(ProfileNames.Year, year);
        writer.OptionalText(ProfileNames.Source, profile.Source);
        writer.Name(ProfileNames.Certainty, profile.Certainty);
        writer.OptionalList(ProfileNames.Plans, profile.Plans, options, WeightPlanJson.Write);
        writer.Name(ProfileNames.Lower, profile.Lower);
        writer.Name(ProfileNames.Equal, profile.Equal);
        writer.OptionalNumber(ProfileNames.PassThreshold, profile.PassThreshold);
        writer.OptionalList(ProfileNames.Rules, profile.Rules, options, ScoringRuleJson.Write);
        ScoringPartsJson.Write(writer, profile.Tiers);
        ScoringPartsJson.Write(writer, profile.Over);
        writer.OptionalNumber(ProfileNames.ExecutionReasonBelow, profile.ExecutionReasonBelow);
        ScoringPartsJson.Write(writer, profile.Rounding);
        writer.Name(ProfileNames.Inapplicable, profile.Inapplicable);
        writer.OptionalList(ProfileNames.Grades, profile.Grades, options, ScoringPartsJson.WriteGrade);
        writer.WriteEndObject();
    }

    private ScoringProfile Apply(ScoringProfile profile) => profile with
    {
        Id = Id!,
        Title = Title ?? profile.Title,
        EnglishTitle = EnglishTitle ?? profile.EnglishTitle,
        Issuer = Issuer ?? profile.Issuer,
        Year = Year ?? profile.Year,
        Source = Source ?? profile.Source,
        Certainty = Certainty ?? profile.Certainty,
        Plans = Plans ?? profile.Plans,
        Lower = Lower ?? profile.Lower,
        Equal = Equal ?? profile.Equal,
        PassThreshold = PassThreshold ?? profile.PassThreshold,
        Rules = Rules ?? profile.Rules,
        Tiers = Tiers ?? profile.Tiers,
        Over = Over ?? profile.Over,
        ExecutionReasonBelow = ExecutionReasonBelow ?? profile.ExecutionReasonBelow,
        Rounding = Rounding ?? profile.Rounding,
        Inapplicable = Inapplicable ?? profile.Inapplicable,
        Grades = Grades ?? profile.Grades,
    };

    private static ScoringProfile ReadBase(ref Utf8JsonReader reader, ReadScope scope)
    {
        string id = Strict.Text(ref reader, scope);
        return ScoringProfile.Find(id) ?? throw NamedProfileJson.Unknown(id, ScoringProfile.All.Select(p => p.Id), scope);
    }
}
