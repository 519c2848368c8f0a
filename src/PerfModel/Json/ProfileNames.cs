using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The property names of scoring profiles.</summary>
internal static class ProfileNames
{
    public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    public static readonly JsonEncodedText Base = JsonEncodedText.Encode("base");
    public static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    public static readonly JsonEncodedText EnglishTitle = JsonEncodedText.Encode("englishTitle");
    public static readonly JsonEncodedText Issuer = JsonEncodedText.Encode("issuer");
    public static readonly JsonEncodedText Year = JsonEncodedText.Encode("year");
    public static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
    public static readonly JsonEncodedText Certainty = JsonEncodedText.Encode("certainty");
    public static readonly JsonEncodedText Plans = JsonEncodedText.Encode("plans");
    public static readonly JsonEncodedText Execution = JsonEncodedText.Encode("execution");
    public static readonly JsonEncodedText Groups = JsonEncodedText.Encode("groups");
    public static readonly JsonEncodedText Group = JsonEncodedText.Encode("group");
    public static readonly JsonEncodedText Weight = JsonEncodedText.Encode("weight");
    public static readonly JsonEncodedText Undivided = JsonEncodedText.Encode("undivided");
    public static readonly JsonEncodedText Lower = JsonEncodedText.Encode("lower");
    public static readonly JsonEncodedText Equal = JsonEncodedText.Encode("equal");
    public static readonly JsonEncodedText PassThreshold = JsonEncodedText.Encode("passThreshold");
    public static readonly JsonEncodedText Rules = JsonEncodedText.Encode("rules");
    public static readonly JsonEncodedText Category = JsonEncodedText.Encode("category");
    public static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    public static readonly JsonEncodedText Polarity = JsonEncodedText.Encode("polarity");
    public static readonly JsonEncodedText Method = JsonEncodedText.Encode("method");
    public static readonly JsonEncodedText Bands = JsonEncodedText.Encode("bands");
    public static readonly JsonEncodedText From = JsonEncodedText.Encode("from");
    public static readonly JsonEncodedText Share = JsonEncodedText.Encode("share");
    public static readonly JsonEncodedText Step = JsonEncodedText.Encode("step");
    public static readonly JsonEncodedText Size = JsonEncodedText.Encode("size");
    public static readonly JsonEncodedText Points = JsonEncodedText.Encode("points");
    public static readonly JsonEncodedText Tiers = JsonEncodedText.Encode("tiers");
    public static readonly JsonEncodedText Reached = JsonEncodedText.Encode("reached");
    public static readonly JsonEncodedText Partly = JsonEncodedText.Encode("partly");
    public static readonly JsonEncodedText Over = JsonEncodedText.Encode("over");
    public static readonly JsonEncodedText FlagFrom = JsonEncodedText.Encode("flagFrom");
    public static readonly JsonEncodedText ReasonFrom = JsonEncodedText.Encode("reasonFrom");
    public static readonly JsonEncodedText ExecutionReasonBelow = JsonEncodedText.Encode("executionReasonBelow");
    public static readonly JsonEncodedText Rounding = JsonEncodedText.Encode("rounding");
    public static readonly JsonEncodedText Places = JsonEncodedText.Encode("places");
    public static readonly JsonEncodedText Mode = JsonEncodedText.Encode("mode");
    public static readonly JsonEncodedText Inapplicable = JsonEncodedText.Encode("inapplicable");
    public static readonly JsonEncodedText Grades = JsonEncodedText.Encode("grades");
    public static readonly JsonEncodedText EnglishName = JsonEncodedText.Encode("englishName");
}
