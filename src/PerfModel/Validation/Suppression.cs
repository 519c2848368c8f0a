using System;
using System.Text.Json.Serialization;

namespace PerfModel.Validation;

/// <summary>A finding that is not to be reported, and why. Equal by value.</summary>
/// <remarks>It stands for all findings of the rule that fit every part that is given; a suppressed finding is kept in <see cref="ValidationResult.Suppressed"/>.</remarks>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record Suppression
{
    /// <summary>Suppresses the findings of a rule.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="reason">Why; it is kept for the auditor.</param>
    /// <exception cref="ArgumentException">The id or the reason is empty.</exception>
    public Suppression(string ruleId, string reason)
    {
        RuleId = string.IsNullOrWhiteSpace(ruleId) ? throw new ArgumentException("A suppression names a rule.", nameof(ruleId)) : ruleId;
        Reason = string.IsNullOrWhiteSpace(reason) ? throw new ArgumentException("A suppression has a reason.", nameof(reason)) : reason;
    }

    /// <summary>The id of the rule.</summary>
    public string RuleId { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>Only in the form of this project name; null for every form.</summary>
    public string? ProjectName { get; init; }

    /// <summary>Only at the indicator of this name; null for every indicator and the form itself.</summary>
    public string? IndicatorName { get; init; }

    internal bool Fits(Rule rule, string? projectName, string? indicatorName) =>
        rule.Id == RuleId
        && (ProjectName is null || projectName == ProjectName)
        && (IndicatorName is null || indicatorName == IndicatorName);
}

/// <summary>A finding with the suppression that kept it out of the list; equal by value.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Suppression">Why it is not reported.</param>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record SuppressedFinding(Finding Finding, Suppression Suppression);
