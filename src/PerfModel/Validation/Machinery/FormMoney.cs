using System;

namespace PerfModel.Validation;

/// <summary>The money of a form in 元: its funds, or the budget of its execution.</summary>
internal static class FormMoney
{
    /// <summary>一分: what is less is no budget.</summary>
    private const decimal Least = 0.01m;

    /// <summary>The largest of the budgets that the form states: funds, initial, adjusted.</summary>
    public static decimal? Largest(PerformanceForm form) => Pick(form, static (a, b) => Math.Max(a, b));

    /// <summary>The smallest of the budgets that the form states; what is 0 was not filled in.</summary>
    public static decimal? Smallest(PerformanceForm form) => Pick(form, static (a, b) => Math.Min(a, b));

    private static decimal? Pick(PerformanceForm form, Func<decimal, decimal, decimal> choice)
    {
        ExecutionLine? total = form.Execution?.Total;
        decimal? funds = Money.Of(form.Funds?.Total, form.Funds?.Unit);
        decimal? best = funds is > 0 ? funds : null;
        foreach (Figure? figure in new[] { total?.Initial, total?.Adjusted })
        {
            if (Money.Of(figure, form.Execution?.Unit) is > 0 and decimal budget)
                best = best is decimal known ? choice(known, budget) : budget;
        }

        return best;
    }

    /// <summary>Spent by budget, as a part of 1; null where the form does not say.</summary>
    public static decimal? ExecutionRate(ExecutionLine? line, string? unit)
    {
        decimal? budget = Money.Of(line?.Adjusted, unit), spent = Money.Of(line?.Executed, unit);
        return budget >= Least ? spent / budget : null;
    }
}
