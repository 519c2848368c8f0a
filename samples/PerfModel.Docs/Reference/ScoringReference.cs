using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PerfModel.Docs.Reference;

/// <summary>The scoring profiles: what each is, where it comes from, and the whole of it as JSON.</summary>
internal static class ScoringReference
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Page(Language language)
    {
        bool zh = language == Language.Chinese;
        var page = new StringBuilder(zh ? "# 评分规则\n\n" : "# Scoring profiles\n\n");
        page.Append(zh ? "| 名称 | 标题 | 来源 | 依据 |\n" : "| id | title | source | certainty |\n").Append("| --- | --- | --- | --- |\n");
        foreach (ScoringProfile profile in ScoringProfile.All)
            page.Append($"| [{profile.Id}](#{profile.Id}) | {Title(profile, zh)} | {profile.Source} | {profile.Certainty} |\n");
        foreach (ScoringProfile profile in ScoringProfile.All)
        {
            page.Append($"\n## {profile.Id}\n\n{Title(profile, zh)}\n\n```json\n")
                .Append(JsonNode.Parse(PerfModelJson.Serialize(profile))!.ToJsonString(Indented).ReplaceLineEndings("\n"))
                .Append("\n```\n");
        }

        return page.ToString();
    }

    private static string Title(ScoringProfile profile, bool zh) => zh ? profile.Title : profile.EnglishTitle;
}
