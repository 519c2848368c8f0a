using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of the profile by which something was judged: the id of one of the library's, or the whole of another.</summary>
internal static class NamedProfileJson
{
    public static ScoringProfile ReadScoring(ref Utf8JsonReader reader, ReadScope scope) =>
        reader.TokenType != JsonTokenType.String ? ScoringProfileJson.Read(ref reader, scope)
        : Strict.Text(ref reader, scope) is var id && ScoringProfile.Find(id) is ScoringProfile known ? known
        : throw Unknown(id, ScoringProfile.All.Select(p => p.Id), scope);

    public static MonitoringProfile ReadMonitoring(ref Utf8JsonReader reader, ReadScope scope) =>
        reader.TokenType != JsonTokenType.String ? MonitoringProfileJson.Read(ref reader, scope)
        : Strict.Text(ref reader, scope) is var id && MonitoringProfile.Find(id) is MonitoringProfile known ? known
        : throw Unknown(id, MonitoringProfile.All.Select(p => p.Id), scope);

    public static void Write(Utf8JsonWriter writer, ScoringProfile profile, PerfModelJsonOptions options)
    {
        if (profile.Equals(ScoringProfile.Find(profile.Id)))
            writer.Text(ScoreNames.Profile, profile.Id);
        else
            writer.Optional(ScoreNames.Profile, profile, options, ScoringProfileJson.Write);
    }

    public static void Write(Utf8JsonWriter writer, MonitoringProfile profile, PerfModelJsonOptions options)
    {
        if (profile.Equals(MonitoringProfile.Find(profile.Id)))
            writer.Text(ScoreNames.Profile, profile.Id);
        else
            writer.Optional(ScoreNames.Profile, profile, options, MonitoringProfileJson.Write);
    }

    /// <summary>The error of an id that no profile of the library has.</summary>
    public static PerfModelJsonException Unknown(string id, IEnumerable<string> known, ReadScope scope) =>
        scope.Error(JsonErrorCode.UnknownName, ReadScope.Shortened(id), string.Join(", ", known));
}
