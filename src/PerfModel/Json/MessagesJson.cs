using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of a message in both languages. It is not read back: it follows from the rule and the arguments.</summary>
internal sealed class MessagesJson
{
    private static readonly ObjectShape<MessagesJson> Shape = new(
        new(ScoreNames.Zh, static (ref r, s, _) => Strict.Text(ref r, s)),
        new(ScoreNames.En, static (ref r, s, _) => Strict.Text(ref r, s)));

    /// <summary>Passes over both.</summary>
    public static void Pass(ref Utf8JsonReader reader, ReadScope scope) => Shape.Read(ref reader, scope, new MessagesJson(), Shape.All);

    public static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject(FindingNames.Messages);
        writer.Text(ScoreNames.Zh, finding.GetMessage(Language.Chinese));
        writer.Text(ScoreNames.En, finding.GetMessage(Language.English));
        writer.WriteEndObject();
    }
}
