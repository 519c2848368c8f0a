using System;
using PerfModel.Text;

namespace PerfModel.Validation;

/// <summary>EVAL008, EVAL009, EVAL011, EVAL012, EVAL015: the scores of a form as a whole.</summary>
internal static class TotalRules
{
    private const decimal All = 100;

    public static void Bind(RuleBinder rules)
    {
        rules.Form("EVAL008", AllFull);
        rules.Form("EVAL009", OutputWithoutMoney);
        rules.Form("EVAL011", WrongTotal);
        rules.Form("EVAL012", WrongGrade);
        rules.Form("EVAL015", NotAccepted);
    }

    private static void AllFull(FormContext c)
    {
        int full = 0;
        foreach (ref readonly IndicatorFacts f in c.Facts.Indicators.AsSpan())
        {
            if (!Scored.TryGet(f.Indicator, out decimal weight, out decimal score) || weight <= 0)
                continue;
            if (score != weight)
                return;
            full++;
        }

        if (full > 1)
            c.Report(FindingField.TotalScore);
    }

    private static void OutputWithoutMoney(FormContext c)
    {
        if (FormMoney.ExecutionRate(c.Form.Execution?.Total, c.Form.Execution?.Unit) is not decimal rate || rate * All >= c.Number("least"))
            return;
        if (IsFull(c.Facts, static f => f.Group == CategoryGroup.Output))
            c.Report(FindingField.Execution, decimal.Round(rate * All, 2));
    }

    private static bool IsFull(FormFacts facts, Func<IndicatorFacts, bool> which)
    {
        bool any = false;
        foreach (IndicatorFacts f in facts.Indicators)
        {
            if (!which(f) || !Scored.TryGet(f.Indicator, out decimal weight, out decimal score) || weight <= 0)
                continue;
            if (score < weight)
                return false;
            any = true;
        }

        return any;
    }

    // A row with points and no score, or an execution without one, leaves the sum open.
    private static void WrongTotal(FormContext c)
    {
        if (GroupWeights.Points(c.Form.TotalScore) is not decimal total || !c.Facts.HasScores)
            return;
        decimal sum = 0;
        foreach (ref readonly IndicatorFacts f in c.Facts.Indicators.AsSpan())
        {
            decimal? score = GroupWeights.Points(f.Indicator.Score);
            if (score is null && (!f.IsBlank || GroupWeights.Points(f.Indicator.Weight) > 0))
                return;
            sum += score ?? 0;
        }

        bool ofForm = GroupWeights.OfExecution(c.Form) is null && c.Form.Execution?.Total?.Weight is not null;
        decimal? execution = ofForm ? null : GroupWeights.Points(c.Form.Execution?.Total?.Score);
        decimal weights = GroupWeights.Of(c.Facts).Sum + (execution is null ? 0 : GroupWeights.OfExecution(c.Form) ?? 0);
        bool whole = execution is not null || weights == All;
        if (whole && Math.Abs(total - sum - (execution ?? 0)) > c.Number("tolerance"))
            c.Report(FindingField.TotalScore, total, sum + (execution ?? 0));
    }

    private static void WrongGrade(FormContext c)
    {
        if (GroupWeights.Points(c.Form.TotalScore) is not decimal total || string.IsNullOrWhiteSpace(c.Form.Grade))
            return;
        int due = total >= c.Number("excellent") ? 0 : total >= c.Number("good") ? 1 : total >= c.Number("fair") ? 2 : 3;
        int grade = GradeOf(Fold.Of(c.Form.Grade!).Trim());
        if (grade >= 0 && grade != due)
            c.Report(FindingField.Grade, c.Form.Grade, total);
    }

    private static int GradeOf(string grade) => grade switch
    {
        "优" or "优秀" => 0,
        "良" or "良好" => 1,
        "中" => 2,
        "差" or "较差" => 3,
        _ => -1,
    };

    private static void NotAccepted(FormContext c)
    {
        bool? full = null;
        for (int i = 0; i < c.Facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts f = ref c.Facts.Indicators[i];
            bool failed = f.Indicator.Category == Category.Quality && f.Says(WordTraits.Acceptance)
                && (f.Indicator.Score?.Value == 0 || f.Indicator.Actual is QuantityTarget { Value: 0 }) && f.Indicator.Weight?.Value > 0;
            if (failed && (full ??= IsFull(c.Facts, static row => row.Indicator.Category == Category.Quantity)) == true)
                c.Report(new FindingDraft(FindingField.Score, f.Indicator.Name), i);
        }
    }
}
