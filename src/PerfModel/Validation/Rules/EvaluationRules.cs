namespace PerfModel.Validation;

/// <summary>EVAL001 to EVAL005, EVAL010, EVAL013: the actual values and scores of indicators.</summary>
internal static class EvaluationRules
{
    private const decimal Largest = 1_000_000_000_000_000_000m;

    public static void Bind(RuleBinder rules)
    {
        rules.Indicator("EVAL001", ScoreOutOfRange);
        rules.Indicator("EVAL002", LossWithoutReason);
        rules.Indicator("EVAL003", FarAbove);
        rules.Indicator("EVAL004", OutsideTier);
        rules.Indicator("EVAL005", ActualInWords);
        rules.Indicator("EVAL010", CostOverrun);
        rules.Indicator("EVAL013", NoEvidence);
    }

    private static void ScoreOutOfRange(IndicatorContext c)
    {
        bool above = Scored.TryGet(c.Indicator, out decimal weight, out decimal score) && score > weight;
        if (above || c.Indicator.Score?.Value < 0)
            c.Report(FindingField.Score, c.Indicator.Score!.Text, c.Indicator.Weight?.Text);
    }

    private static void LossWithoutReason(IndicatorContext c)
    {
        if (Scored.TryGet(c.Indicator, out decimal weight, out decimal score) && score < weight && !Scored.HasReason(c.Indicator))
            c.Report(FindingField.DeviationReason, score, weight);
    }

    private static void FarAbove(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        if (c.Indicator.Actual is null || f.Group == CategoryGroup.Cost || f.Says(WordTraits.Negative | WordTraits.UnitPrice)
            || f.Quantity is not { Comparison: not (Comparison.AtMost or Comparison.LessThan) })
            return;
        bool comparable = Scored.TryCompare(in f, c.Indicator.Actual, out decimal target, out decimal actual);
        if (!comparable || target <= 0 || target > Largest || actual > Largest || actual < target * c.Number("factor"))
            return;
        if (!Scored.HasReason(c.Indicator))
            c.Report(FindingField.Actual, c.Indicator.ActualText, c.Indicator.TargetText, c.Number("factor"));
    }

    // 达成 [80%, 100%], 部分达成 [60%, 80%), 未达成 [0, 60%) of the weight.
    private static void OutsideTier(IndicatorContext c)
    {
        bool words = c.Indicator.Target is QualitativeTarget or TextTarget or GradeTarget && c.Indicator.Actual is QualitativeTarget or TextTarget;
        if (!words || !Scored.TryGet(c.Indicator, out decimal weight, out decimal score) || weight <= 0 || score < 0 || score > weight)
            return;
        WordTraits tier = WordLexicon.Values.Scan(FormFacts.Clean(c.Indicator.ActualText)) & (WordTraits.Reached | WordTraits.PartlyReached | WordTraits.NotReached);
        decimal share = score / weight * 100;
        decimal partly = c.Number("partly"), reached = c.Number("reached");
        bool right = tier switch
        {
            WordTraits.Reached => share >= reached,
            WordTraits.PartlyReached => share >= partly && share < reached,
            WordTraits.NotReached => share < partly,
            _ => true,
        };
        if (!right)
            c.Report(FindingField.Score, c.Indicator.ActualText, score, weight);
    }

    private static void ActualInWords(IndicatorContext c)
    {
        if (string.IsNullOrWhiteSpace(c.Indicator.ActualText) || c.Indicator.Target is not (QuantityTarget or RangeTarget or ChangeTarget or RatioTarget))
            return;
        bool words = c.Indicator.Actual is QualitativeTarget or TextTarget or GradeTarget or YesNoTarget;
        if (words)
            c.Report(FindingField.Actual, c.Indicator.ActualText, c.Indicator.TargetText);
    }

    private static void CostOverrun(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        if (f.Group != CategoryGroup.Cost || c.Indicator.Actual is null || f.Says(WordTraits.Saving) || f.HeadIs(WordTraits.Rate)
            || f.Quantity is { Comparison: Comparison.AtLeast or Comparison.GreaterThan })
            return;
        if (!Scored.TryGet(c.Indicator, out decimal weight, out decimal score) || weight <= 0 || score < weight * c.Number("share") / 100)
            return;
        if (Scored.TryCompare(in f, c.Indicator.Actual, out decimal target, out decimal actual) && actual > target)
            c.Report(FindingField.Score, c.Indicator.ActualText, c.Indicator.TargetText, score);
    }

    // Only forms with a column for it can lack it.
    private static void NoEvidence(IndicatorContext c)
    {
        if (c.Indicator.Evidence is string evidence && string.IsNullOrWhiteSpace(evidence) && c.Indicator.Score?.Value > 0)
            c.Report(FindingField.Evidence, c.Indicator.Name);
    }
}
