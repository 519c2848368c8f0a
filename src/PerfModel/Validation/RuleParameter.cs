using System.Globalization;
using System.Linq;

namespace PerfModel.Validation;

/// <summary>A value that a rule takes from the profile; equal by value.</summary>
/// <param name="Name">The name, such as <c>max</c>.</param>
/// <param name="Value">The value as text: a decimal in invariant form, or words joined by <c>|</c>.</param>
public sealed record RuleParameter(string Name, string Value)
{
    /// <summary>The name.</summary>
    public string Name { get; internal init; } = Name;

    /// <summary>The value as text.</summary>
    public string Value { get; internal init; } = Value;

    /// <summary>The value as a number; null where it is none.</summary>
    internal decimal? Number => decimal.TryParse(Value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    /// <summary>Whether the rule knows no other words than those of the value that it brings.</summary>
    internal bool IsChoice { get; init; }

    /// <summary>The parameter with another value.</summary>
    internal RuleParameter As(string value) => this with { Value = value };

    /// <summary>Whether another value may stand for the one that the rule brings: a number for a number, words for words, some of the words where only those are known.</summary>
    internal bool Accepts(string value) => IsChoice
        ? value.Split('|').All(Value.Split('|').Contains)
        : Number is null || As(value).Number is not null;
}
