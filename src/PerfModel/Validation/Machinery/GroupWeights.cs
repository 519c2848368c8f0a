using System;

namespace PerfModel.Validation;

/// <summary>The points of a form's indicators, by level 1.</summary>
internal struct GroupWeights
{
    /// <summary>Points are small numbers; whatever is larger is none.</summary>
    public const decimal Largest = 1_000_000;
    private const decimal Whole = 50;

    public decimal Output;
    public decimal Cost;
    public decimal Benefit;
    public decimal Satisfaction;
    public decimal Other;

    /// <summary>Whether every row that is not blank has points.</summary>
    public bool Complete;

    public readonly decimal Sum => Output + Cost + Benefit + Satisfaction + Other;

    public static GroupWeights Of(FormFacts facts)
    {
        var weights = new GroupWeights { Complete = true };
        foreach (ref readonly IndicatorFacts f in facts.Indicators.AsSpan())
        {
            if (Points(f.Indicator.Weight) is decimal points)
                weights.Add(f.Group, points);
            else
                weights.Complete &= f.IsBlank;
        }

        return weights;
    }

    /// <summary>The number of a figure of points.</summary>
    public static decimal? Points(Figure? figure) => figure?.Value is decimal value && Math.Abs(value) <= Largest ? value : null;

    /// <summary>The points of the budget's execution; null where there are none, and where its row prints those of the whole form.</summary>
    public static decimal? OfExecution(PerformanceForm form) => Points(form.Execution?.Total?.Weight) is decimal points && points < Whole ? points : null;

    private void Add(CategoryGroup group, decimal points)
    {
        switch (group)
        {
            case CategoryGroup.Output: Output += points; break;
            case CategoryGroup.Cost: Cost += points; break;
            case CategoryGroup.Benefit: Benefit += points; break;
            case CategoryGroup.Satisfaction: Satisfaction += points; break;
            default: Other += points; break;
        }
    }
}
