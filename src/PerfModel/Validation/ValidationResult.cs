using System.Text.Json.Serialization;

namespace PerfModel.Validation;

/// <summary>What validation found. Equal by value.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record ValidationResult
{
    /// <summary>The findings, in the order of the forms, within a form header first and then by indicator, within these in the order of the rules.</summary>
    public ValueList<Finding> Findings { get; init; } = ValueList<Finding>.Empty;

    /// <summary>What gives way to a more telling finding about the same fault, and remarks; in the order of <see cref="Findings"/>.</summary>
    public ValueList<Finding> Background { get; init; } = ValueList<Finding>.Empty;

    /// <summary>The summary of each form that was validated, in the order of the forms.</summary>
    public ValueList<FormReview> Reviews { get; init; } = ValueList<FormReview>.Empty;

    /// <summary>What was found and suppressed by the profile, with the reasons.</summary>
    public ValueList<SuppressedFinding> Suppressed { get; init; } = ValueList<SuppressedFinding>.Empty;

    /// <summary>Whether there is a finding of the severity <see cref="Severity.Error"/>.</summary>
    public bool HasErrors => Count(Severity.Error) > 0;

    /// <summary>How many findings have this severity.</summary>
    public int Count(Severity severity)
    {
        int count = 0;
        foreach (Finding finding in Findings.AsSpan())
            count += finding.Severity == severity ? 1 : 0;
        return count;
    }
}
