namespace PerfModel.Validation;

/// <summary>How a profile uses a rule; equal by value.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How serious its findings are; null where the rule is off.</param>
/// <param name="Parameters">The rule's parameters with the values of the profile.</param>
public sealed record RuleSetting(Rule Rule, Severity? Severity, ValueList<RuleParameter> Parameters)
{
    /// <summary>The rule.</summary>
    public Rule Rule { get; internal init; } = Rule;

    /// <summary>How serious its findings are; null where the rule is off.</summary>
    public Severity? Severity { get; internal init; } = Severity;

    /// <summary>The rule's parameters with the values of the profile.</summary>
    public ValueList<RuleParameter> Parameters { get; internal init; } = Parameters;

    /// <summary>The rule as the catalogue has it.</summary>
    internal static RuleSetting Of(Rule rule) => new(rule, rule.Severity, rule.Parameters);

    /// <summary>The setting with another value of a parameter that the rule has.</summary>
    internal RuleSetting With(string parameter, string value)
    {
        int index = IndexOf(parameter);
        return this with { Parameters = Parameters.SetItem(index, Rule.Parameters[index].As(value)) };
    }

    /// <summary>The parameter's place among the rule's; -1 where it has none of this name.</summary>
    internal int IndexOf(string parameter)
    {
        for (int i = 0; i < Parameters.Count; i++)
        {
            if (Parameters[i].Name == parameter)
                return i;
        }

        return -1;
    }
}
