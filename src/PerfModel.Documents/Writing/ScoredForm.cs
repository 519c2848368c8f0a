using System.Linq;

namespace PerfModel.Documents.Writing;

/// <summary>Fills the scores of a scoring into its form. What the scoring leaves open stays as the form has it.</summary>
internal static class ScoredForm
{
    public static PerformanceForm Of(FormScore score)
    {
        PerformanceForm form = score.Form;
        return form with
        {
            Indicators = score.Indicators.Select((indicator, i) => Fill(form.Indicators[i], indicator)).ToValueList(),
            Execution = Fill(form.Execution, score.Execution),
            TotalWeight = form.TotalWeight ?? new Figure(score.Maximum),
            TotalScore = score.Total is decimal total ? new Figure(total) : form.TotalScore,
            Grade = score.Grade?.Name ?? form.Grade,
        };
    }

    private static Indicator Fill(Indicator indicator, IndicatorScore score) => indicator with
    {
        Weight = indicator.Weight ?? (score.Weight is decimal weight ? new Figure(weight) : null),
        Score = score.Score is decimal points ? new Figure(points) : indicator.Score,
    };

    private static BudgetExecution? Fill(BudgetExecution? execution, ExecutionScore? score)
    {
        if (execution?.Total is not ExecutionLine total || score is null)
            return execution;
        return execution with
        {
            Total = total with
            {
                Weight = total.Weight ?? new Figure(score.Weight),
                Rate = total.Rate ?? (score.Rate is decimal rate ? new Figure(rate * 100, "%") : null),
                Score = score.Score is decimal points ? new Figure(points) : total.Score,
            },
        };
    }
}
