using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The property names of findings, suppressions and validation profiles, beside those that evaluations and scores have too.</summary>
internal static class FindingNames
{
    public static readonly JsonEncodedText Variant = JsonEncodedText.Encode("variant");
    public static readonly JsonEncodedText Severity = JsonEncodedText.Encode("severity");
    public static readonly JsonEncodedText Messages = JsonEncodedText.Encode("messages");
    public static readonly JsonEncodedText Related = JsonEncodedText.Encode("related");
    public static readonly JsonEncodedText Group = JsonEncodedText.Encode("group");
    public static readonly JsonEncodedText GivesWayTo = JsonEncodedText.Encode("givesWayTo");
    public static readonly JsonEncodedText Background = JsonEncodedText.Encode("background");
    public static readonly JsonEncodedText Reviews = JsonEncodedText.Encode("reviews");
    public static readonly JsonEncodedText Verdict = JsonEncodedText.Encode("verdict");
    public static readonly JsonEncodedText Errors = JsonEncodedText.Encode("errors");
    public static readonly JsonEncodedText Warnings = JsonEncodedText.Encode("warnings");
    public static readonly JsonEncodedText Infos = JsonEncodedText.Encode("infos");
    public static readonly JsonEncodedText Urgent = JsonEncodedText.Encode("urgent");
    public static readonly JsonEncodedText Fix = JsonEncodedText.Encode("fix");
    public static readonly JsonEncodedText Replacement = JsonEncodedText.Encode("replacement");
    public static readonly JsonEncodedText Item = JsonEncodedText.Encode("item");
    public static readonly JsonEncodedText Pointer = JsonEncodedText.Encode("pointer");
    public static readonly JsonEncodedText Span = JsonEncodedText.Encode("span");
    public static readonly JsonEncodedText Findings = JsonEncodedText.Encode("findings");
    public static readonly JsonEncodedText Suppressed = JsonEncodedText.Encode("suppressed");
    public static readonly JsonEncodedText Finding = JsonEncodedText.Encode("finding");
    public static readonly JsonEncodedText Suppression = JsonEncodedText.Encode("suppression");
    public static readonly JsonEncodedText Suppressions = JsonEncodedText.Encode("suppressions");
    public static readonly JsonEncodedText IndicatorName = JsonEncodedText.Encode("indicatorName");
    public static readonly JsonEncodedText Parameters = JsonEncodedText.Encode("parameters");
}
