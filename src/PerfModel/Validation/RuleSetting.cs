namespace PerfModel.Validation;

/// <summary>How a profile uses a rule; equal by value.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How serious its findings are; null where the rule is off.</param>
/// <param name="Parameters">The rule's parameters with the values of the profile.</param>
public sealed record RuleSetting(Rule Rule, Severity? Severity, ValueList<RuleParameter> Parameters);
