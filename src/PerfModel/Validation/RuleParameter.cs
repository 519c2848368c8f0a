namespace PerfModel.Validation;

/// <summary>A value that a rule takes from the profile; equal by value.</summary>
/// <param name="Name">The name, such as <c>max</c>.</param>
/// <param name="Value">The value as text: a decimal in invariant form, or words joined by <c>|</c>.</param>
public sealed record RuleParameter(string Name, string Value);
