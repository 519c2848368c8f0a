namespace PerfModel.Validation;

/// <summary>The money of a form in 元: its funds, or the budget of its execution.</summary>
internal static class FormMoney
{
    /// <summary>What the year's money is: the total of the funds, else the adjusted budget, else the initial one.</summary>
    public static decimal? Budget(PerformanceForm form)
    {
        if (Money.Of(form.Funds?.Total, form.Funds?.Unit) is decimal funds)
            return funds;
        ExecutionLine? total = form.Execution?.Total;
        decimal? adjusted = Money.Of(total?.Adjusted, form.Execution?.Unit);
        return adjusted is decimal budget && budget != 0 ? budget : Money.Of(total?.Initial, form.Execution?.Unit);
    }

    /// <summary>Whether an amount is the budget in one of its states: funds, initial, adjusted.</summary>
    public static bool IsBudget(PerformanceForm form, decimal amount) =>
        Money.Of(form.Funds?.Total, form.Funds?.Unit) == amount
        || Money.Of(form.Execution?.Total?.Adjusted, form.Execution?.Unit) == amount
        || Money.Of(form.Execution?.Total?.Initial, form.Execution?.Unit) == amount;

    /// <summary>Spent by budget, as a part of 1; null where the form does not say.</summary>
    public static decimal? ExecutionRate(ExecutionLine? line, string? unit)
    {
        decimal? budget = Money.Of(line?.Adjusted, unit), spent = Money.Of(line?.Executed, unit);
        return budget > 0 ? spent / budget : null;
    }
}
