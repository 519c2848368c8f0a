using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of the limits of the lights. They must follow each other upwards.</summary>
internal sealed class MonitoringProfileJson
{
    private static readonly ObjectShape<MonitoringProfileJson> Shape = new(
        new(ProfileNames.Id, static (ref r, s, f) => f._profile = f._profile with { Id = Strict.Words(ref r, s) }),
        new(ProfileNames.Title, static (ref r, s, f) => f._profile = f._profile with { Title = Strict.Text(ref r, s) }),
        new(ProfileNames.EnglishTitle, static (ref r, s, f) => f._profile = f._profile with { EnglishTitle = Strict.Text(ref r, s) }),
        new(ProfileNames.Source, static (ref r, s, f) => f._profile = f._profile with { Source = Strict.Text(ref r, s) }),
        new(ProfileNames.Certainty, static (ref r, s, f) => f._profile = f._profile with { Certainty = Strict.Name<Certainty>(ref r, s) }),
        new(ScoreNames.YellowFrom, static (ref r, s, f) => f._profile = f._profile with { YellowFrom = Strict.Number(ref r, s) }),
        new(ScoreNames.GreenFrom, static (ref r, s, f) => f._profile = f._profile with { GreenFrom = Strict.Number(ref r, s) }),
        new(ScoreNames.BlueFrom, static (ref r, s, f) => f._profile = f._profile with { BlueFrom = Strict.Number(ref r, s) }),
        new(ScoreNames.InRangeCategories, static (ref r, s, f) => f._profile = f._profile with { InRangeCategories = Strict.List(ref r, s, 0, Strict.Words) }));

    private static readonly ulong Required = Shape.Set(ProfileNames.Id, ScoreNames.YellowFrom, ScoreNames.GreenFrom, ScoreNames.BlueFrom);

    private MonitoringProfile _profile = new();

    public static MonitoringProfile Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new MonitoringProfileJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return fields._profile.IsValid
            ? fields._profile
            : throw scope.Error(JsonErrorCode.RangeInvalid, fields._profile.YellowFrom, fields._profile.BlueFrom);
    }

    public static void Write(Utf8JsonWriter writer, MonitoringProfile profile, PerfModelJsonOptions options)
    {
        if (!profile.IsValid || string.IsNullOrWhiteSpace(profile.Id))
            throw new PerfModelJsonException(JsonErrorCode.NotRepresentable, "", profile.Id);
        writer.WriteStartObject();
        writer.Text(ProfileNames.Id, profile.Id);
        writer.OptionalText(ProfileNames.Title, profile.Title);
        writer.OptionalText(ProfileNames.EnglishTitle, profile.EnglishTitle);
        writer.OptionalText(ProfileNames.Source, profile.Source);
        writer.Name(ProfileNames.Certainty, profile.Certainty);
        writer.WriteNumber(ScoreNames.YellowFrom, profile.YellowFrom);
        writer.WriteNumber(ScoreNames.GreenFrom, profile.GreenFrom);
        writer.WriteNumber(ScoreNames.BlueFrom, profile.BlueFrom);
        writer.OptionalTexts(ScoreNames.InRangeCategories, profile.InRangeCategories);
        writer.WriteEndObject();
    }
}
