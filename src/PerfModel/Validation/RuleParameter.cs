using System.Globalization;

namespace PerfModel.Validation;

/// <summary>A value that a rule takes from the profile; equal by value.</summary>
/// <param name="Name">The name, such as <c>max</c>.</param>
/// <param name="Value">The value as text: a decimal in invariant form, or words joined by <c>|</c>.</param>
public sealed record RuleParameter(string Name, string Value)
{
    /// <summary>The value as a number; null where it is none.</summary>
    internal decimal? Number => decimal.TryParse(Value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    /// <summary>Whether another value may stand for it: a number for a number, words for words.</summary>
    internal bool Accepts(string value) => Number is null || new RuleParameter(Name, value).Number is not null;
}
