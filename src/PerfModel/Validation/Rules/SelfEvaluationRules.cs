namespace PerfModel.Validation;

/// <summary>EVAL016 to EVAL022: actual values and the points that were given for them.</summary>
internal static class SelfEvaluationRules
{
    private const decimal All = 100;

    public static void Bind(RuleBinder rules)
    {
        rules.Indicator("EVAL016", BlankButScored);
        rules.Indicator("EVAL017", MissedButFull);
        rules.Indicator("EVAL018", CopiedSign);
        rules.Indicator("EVAL019", OtherUnit);
        rules.Indicator("EVAL020", OverHundred);
        rules.Indicator("EVAL021", Late);
        rules.Form("EVAL022", Overspent);
    }

    // Where no row has an actual value, the form has no such column.
    private static void BlankButScored(IndicatorContext c)
    {
        if (!string.IsNullOrWhiteSpace(c.Indicator.ActualText) || c.Indicator.Score?.Value is not > 0 || !c.FormFacts.HasActuals)
            return;
        c.Report(FindingField.Actual, c.Indicator.Score.Text);
    }

    private static void MissedButFull(IndicatorContext c)
    {
        bool full = Scored.TryGet(c.Indicator, out decimal weight, out decimal score) && weight > 0 && score >= weight;
        if (full && c.Indicator.Target is not (DeadlineTarget or PeriodTarget) && Verdict(c) == Attainment.NotMet)
            c.Report(FindingField.Score, c.Indicator.ActualText, c.Indicator.TargetText, c.Indicator.Score!.Text);
    }

    private static Attainment? Verdict(IndicatorContext c)
    {
        if (c.Indicator.Target is null || c.Indicator.Actual is null)
            return null;
        return Evaluator.Default.Evaluate(c.Indicator, Evaluating.IndicatorContext.Of(c.Form, EvaluationOptions.Default)).Attainment;
    }

    // 达到95%以上 in words is how people write; a sign is copied.
    private static void CopiedSign(IndicatorContext c)
    {
        string actual = c.Indicator.ActualText ?? "";
        TextSpan? sign = TargetSpans.Number(actual) is TextSpan number ? TargetSpans.SignBefore(actual, number.Start) : null;
        if (sign is null || c.Indicator.Target is null)
            return;
        bool same = c.Indicator.Actual is Target said && said.Equals(c.Indicator.Target);
        c.Report(new FindingDraft(FindingField.Actual, actual) { Variant = same ? "" : "bound", Span = sign });
    }

    private static void OtherUnit(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        if (f.Quantity?.Unit is not Unit due || c.Indicator.Actual is not QuantityTarget { Unit: not null } actual)
            return;
        Unit said = UnitFit.BehindPiece(actual) ?? actual.Unit;
        bool loose = said.Equals(due) || IsLoose(said) || IsLoose(due) || (ReferenceEquals(said, actual.Unit) && Scored.TryCompare(in f, actual, out _, out _));
        if (!loose)
            c.Report(FindingField.Actual, c.Indicator.ActualText, c.Indicator.TargetText);
    }

    // 个 stands for any thing that is counted, a bare 万 for any amount.
    private static bool IsLoose(Unit unit) => unit.Symbol is "个" || unit.Status == UnitStatus.Multiplier || !unit.IsKnown;

    // A plan may be more than completed; of a share there is no more than all.
    private static void OverHundred(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        bool share = f.HeadIs(WordTraits.Rate | WordTraits.Satisfaction) && f.Name.HeadAtEnd && !f.Says(WordTraits.Unbounded | WordTraits.Completion | WordTraits.Score);
        bool percent = c.Indicator.Actual is QuantityTarget { Unit.Symbol: "%", Value: > All };
        if (share && percent && f.Is(UnitTraits.Percent | UnitTraits.Missing))
            c.Report(FindingField.Actual, c.Indicator.Name, c.Indicator.ActualText);
    }

    private static void Late(IndicatorContext c)
    {
        if (c.Indicator.Target is not DeadlineTarget || c.Indicator.Actual is not (DeadlineTarget or PeriodTarget))
            return;
        bool lost = Scored.TryGet(c.Indicator, out decimal weight, out decimal score) && score < weight;
        if (!lost && Verdict(c) == Attainment.NotMet)
            c.Report(FindingField.Actual, c.Indicator.ActualText, c.Indicator.TargetText);
    }

    private static void Overspent(FormContext c)
    {
        ExecutionLine? total = c.Form.Execution?.Total;
        string? unit = c.Form.Execution?.Unit;
        decimal? budget = Money.Of(total?.Adjusted ?? total?.Initial, unit), spent = Money.Of(total?.Executed, unit);
        if (budget is > 0 and decimal known && spent > known)
            c.Report(FindingField.Execution, Money.InWan(spent.Value), Money.InWan(known));
        else if (total?.Rate is { Value: > All, Unit: "%" } rate && (budget is null || spent is null))
            c.Report(new FindingDraft(FindingField.Execution, rate.Text) { Variant = "rate" });
    }
}
