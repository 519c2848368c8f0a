using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The property names of evaluations, scores and progress.</summary>
internal static class ScoreNames
{
    // Explanations.
    public static readonly JsonEncodedText Explanation = JsonEncodedText.Encode("explanation");
    public static readonly JsonEncodedText Zh = JsonEncodedText.Encode("zh");
    public static readonly JsonEncodedText En = JsonEncodedText.Encode("en");
    public static readonly JsonEncodedText Arguments = JsonEncodedText.Encode("arguments");
    public static readonly JsonEncodedText Steps = JsonEncodedText.Encode("steps");

    // Evaluations.
    public static readonly JsonEncodedText Attainment = JsonEncodedText.Encode("attainment");
    public static readonly JsonEncodedText Reason = JsonEncodedText.Encode("reason");
    public static readonly JsonEncodedText ComparisonSource = JsonEncodedText.Encode("comparisonSource");
    public static readonly JsonEncodedText ComparisonCause = JsonEncodedText.Encode("comparisonCause");
    public static readonly JsonEncodedText Polarity = JsonEncodedText.Encode("polarity");
    public static readonly JsonEncodedText Completion = JsonEncodedText.Encode("completion");
    public static readonly JsonEncodedText Deviation = JsonEncodedText.Encode("deviation");
    public static readonly JsonEncodedText TargetText = JsonEncodedText.Encode("targetText");
    public static readonly JsonEncodedText TargetNumber = JsonEncodedText.Encode("targetNumber");
    public static readonly JsonEncodedText ActualNumber = JsonEncodedText.Encode("actualNumber");
    public static readonly JsonEncodedText UnitReading = JsonEncodedText.Encode("unitReading");
    public static readonly JsonEncodedText Due = JsonEncodedText.Encode("due");
    public static readonly JsonEncodedText Done = JsonEncodedText.Encode("done");
    public static readonly JsonEncodedText Parts = JsonEncodedText.Encode("parts");

    // Scores.
    public static readonly JsonEncodedText Indicator = JsonEncodedText.Encode("indicator");
    public static readonly JsonEncodedText ScoreRange = JsonEncodedText.Encode("scoreRange");
    public static readonly JsonEncodedText WeightSource = JsonEncodedText.Encode("weightSource");
    public static readonly JsonEncodedText Basis = JsonEncodedText.Encode("basis");
    public static readonly JsonEncodedText Rule = JsonEncodedText.Encode("rule");
    public static readonly JsonEncodedText FarOver = JsonEncodedText.Encode("farOver");
    public static readonly JsonEncodedText ReasonDemands = JsonEncodedText.Encode("reasonDemands");
    public static readonly JsonEncodedText Published = JsonEncodedText.Encode("published");
    public static readonly JsonEncodedText DifferenceCause = JsonEncodedText.Encode("differenceCause");

    // Scored forms.
    public static readonly JsonEncodedText Form = JsonEncodedText.Encode("form");
    public static readonly JsonEncodedText Profile = JsonEncodedText.Encode("profile");
    public static readonly JsonEncodedText Plan = JsonEncodedText.Encode("plan");
    public static readonly JsonEncodedText TotalRange = JsonEncodedText.Encode("totalRange");
    public static readonly JsonEncodedText Maximum = JsonEncodedText.Encode("maximum");
    public static readonly JsonEncodedText Budget = JsonEncodedText.Encode("budget");
    public static readonly JsonEncodedText ByPrintedRate = JsonEncodedText.Encode("byPrintedRate");
    public static readonly JsonEncodedText PrintedRate = JsonEncodedText.Encode("printedRate");
    public static readonly JsonEncodedText Expected = JsonEncodedText.Encode("expected");

    // Monitoring.
    public static readonly JsonEncodedText Month = JsonEncodedText.Encode("month");
    public static readonly JsonEncodedText Light = JsonEncodedText.Encode("light");
    public static readonly JsonEncodedText Progress = JsonEncodedText.Encode("progress");
    public static readonly JsonEncodedText YellowFrom = JsonEncodedText.Encode("yellowFrom");
    public static readonly JsonEncodedText GreenFrom = JsonEncodedText.Encode("greenFrom");
    public static readonly JsonEncodedText BlueFrom = JsonEncodedText.Encode("blueFrom");
    public static readonly JsonEncodedText InRangeCategories = JsonEncodedText.Encode("inRangeCategories");
}
