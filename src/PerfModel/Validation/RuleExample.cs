namespace PerfModel.Validation;

/// <summary>A short form that breaks a rule, or a near miss that does not; equal by value. Each is run as a test.</summary>
/// <remarks>
/// The notation: rows are separated by <c> // </c>, forms by <c> === </c>. A row of <c> | </c> is an indicator: category (level 1 and level 2 joined by a slash where
/// both are meant), name, target, then cells under their label (<c>分值:10</c>). Any other row is a field of the header under its label (<c>年度:2024</c>).
/// </remarks>
/// <param name="Breaks">Whether the form breaks the rule.</param>
/// <param name="Form">The form in the notation of the remarks.</param>
public sealed record RuleExample(bool Breaks, string Form)
{
    /// <summary>Whether the form breaks the rule.</summary>
    public bool Breaks { get; } = Breaks;

    /// <summary>The form in the notation of the remarks.</summary>
    public string Form { get; } = Form;
}
