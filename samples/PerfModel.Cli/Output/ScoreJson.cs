using System.Text.Json;

namespace PerfModel.Cli.Output;

/// <summary>Evaluations and scores as JSON objects.</summary>
internal static class ScoreJson
{
    /// <summary>The properties of an evaluation with its score.</summary>
    public static void Write(Utf8JsonWriter writer, IndicatorScore score)
    {
        Evaluation evaluation = score.Evaluation;
        writer.Enum("attainment", evaluation.Attainment);
        writer.Enum("reason", evaluation.Reason);
        if (evaluation.ComparisonSource is ComparisonSource source)
        {
            writer.Enum("comparison", evaluation.Comparison);
            writer.Enum("comparisonSource", source);
        }

        writer.Optional("completion", evaluation.Completion);
        writer.Optional("deviation", evaluation.Deviation);
        writer.Optional("score", score.Score);
        if (score.Score is null && score.Range is ScoreRange range)
            Write(writer, "scoreRange", range);
        Write(writer, score.Weight is null ? evaluation.Explain() : score.Explain());
    }

    /// <summary>A scored form.</summary>
    public static string Of(FormScore score) => JsonText.Object(writer =>
    {
        writer.Optional("projectName", score.Form.ProjectName);
        writer.WriteString("profile", score.Profile.Id);
        writer.Optional("total", score.Total);
        if (score.Total is null)
            Write(writer, "totalRange", score.TotalRange);
        writer.WriteNumber("maximum", score.Maximum);
        writer.Optional("grade", score.Grade?.Name);
        ScoreComparison comparison = score.CompareWithPublished();
        if (score.Execution is ExecutionScore execution)
            writer.Object("execution", w => Write(w, execution, comparison.Execution));
        WriteIndicators(writer, score, comparison);
        WriteDifference(writer, comparison.Total);
        writer.WriteStartArray("remarks");
        foreach (WeightRemark remark in score.Remarks)
            WriteRemark(writer, remark);
        writer.WriteEndArray();
    });

    private static void WriteIndicators(Utf8JsonWriter writer, FormScore score, ScoreComparison comparison)
    {
        writer.WriteStartArray("indicators");
        for (int i = 0; i < score.Indicators.Count; i++)
        {
            IndicatorScore indicator = score.Indicators[i];
            writer.WriteStartObject();
            writer.Optional("name", indicator.Indicator?.Name);
            writer.Optional("weight", indicator.Weight);
            writer.Enum("basis", indicator.Basis);
            Write(writer, indicator);
            WriteDifference(writer, ScoreView.DifferenceOf(comparison, i));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ExecutionScore execution, ScoreDifference? difference)
    {
        writer.Optional("rate", execution.Rate);
        writer.WriteNumber("weight", execution.Weight);
        writer.Optional("score", execution.Score);
        Write(writer, execution.Explain());
        WriteDifference(writer, difference);
    }

    private static void WriteDifference(Utf8JsonWriter writer, ScoreDifference? difference)
    {
        writer.Optional("published", difference?.Published);
        if (difference is { IsEqual: false })
            writer.Enum("differenceCause", difference.Cause);
    }

    private static void WriteRemark(Utf8JsonWriter writer, WeightRemark remark)
    {
        writer.WriteStartObject();
        writer.Enum("code", remark.Code);
        writer.WriteString("zh", remark.GetMessage(Language.Chinese));
        writer.WriteString("en", remark.GetMessage(Language.English));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, ScoreRange range) => writer.Object(name, w =>
    {
        w.WriteNumber("lower", range.Lower);
        w.WriteNumber("upper", range.Upper);
        if (range.UpperExclusive)
            w.WriteBoolean("upperExclusive", true);
    });

    private static void Write(Utf8JsonWriter writer, Explanation explanation) => writer.Object("explanation", w =>
    {
        w.WriteString("zh", explanation.GetText(Language.Chinese));
        w.WriteString("en", explanation.GetText(Language.English));
    });
}
