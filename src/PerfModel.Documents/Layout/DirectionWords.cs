using System.Linq;

namespace PerfModel.Documents.Layout;

/// <summary>Which way an indicator is better, in words, where no other column of the form says it.</summary>
internal static class DirectionWords
{
    public const string Label = "指标方向";
    private const string SymbolLabel = "指标性质";

    /// <summary>正向 or 反向; null where the form does not say which way, or a column of symbols or another field of the indicator says it.</summary>
    public static string? Unsaid(Indicator indicator)
    {
        if (indicator.Polarity is not Polarity polarity)
            return null;
        bool said = Says(SymbolLabel, indicator.TargetSymbol, polarity) || indicator.OtherFields.Any(field => Says(field.Label, field.Text, polarity));
        return said ? null : polarity == Polarity.HigherIsBetter ? "正向" : "反向";
    }

    // Which labels and words say it is known to the reader of forms; it is shown the column and asked.
    private static bool Says(string label, string? text, Polarity polarity)
    {
        if (text is null)
            return false;
        GridCell[] cells = [new(1, 1, "三级指标"), new(1, 2, label), new(1, 3, "指标值"), new(2, 1, "培训人数"), new(2, 2, text), new(2, 3, "1人")];
        return FormReader.Read([new Grid { Cells = cells.ToValueList() }]).Forms.SelectMany(form => form.Indicators).Any(read => read.Polarity == polarity);
    }
}
