using System;
using System.Globalization;
using System.Text.Json.Serialization;
using PerfModel.Tables;
using PerfModel.Validation;

namespace PerfModel;

/// <summary>Something that a rule found. Equal by value.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record Finding
{
    private readonly FindingDraft _draft;

    internal Finding(Rule rule, Severity severity, FindingPlace place, FindingDraft draft) =>
        (Rule, Severity, Place, _draft) = (rule, severity, place, draft);

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The stable id of the rule, such as <c>VAL002</c>.</summary>
    public string RuleId => Rule.Id;

    /// <summary>How serious it is, by the profile.</summary>
    public Severity Severity { get; }

    /// <summary>Where it is.</summary>
    public FindingPlace Place { get; }

    /// <summary>Which of the rule's messages is meant; empty for its first.</summary>
    public string Variant => _draft.Variant;

    /// <summary>What is filled into the message.</summary>
    public ValueList<FindingArgument> Arguments => _draft.Arguments;

    /// <summary>Other places that belong to it, such as the first of two equal names.</summary>
    public ValueList<FindingPlace> Related => _draft.Related;

    /// <summary>A safe change of the text at the place; null where there is none.</summary>
    public SuggestedFix? Fix => _draft.Fix;

    /// <summary>What the findings of one rule on one form have in common, such as <c>QUAL001/0</c>; null where there is only one.</summary>
    public string? Group { get; internal init; }

    /// <summary>The rule whose finding says the same more tellingly, for a finding of <see cref="ValidationResult.Background"/>; null for one that stands, and for a remark.</summary>
    public string? GivesWayTo { get; internal init; }

    /// <summary>The message in Chinese or English; id and arguments are the same in both.</summary>
    public string GetMessage(Language language = Language.Chinese)
    {
        object[] arguments = new object[Math.Max(Arguments.Count, Rule.Placeholders)];
        for (int i = 0; i < arguments.Length; i++)
            arguments[i] = i < Arguments.Count ? Arguments[i].GetText(language) : "";
        return string.Format(CultureInfo.InvariantCulture, Rule.GetTemplate(language, Variant), arguments);
    }

    /// <summary>Pointer, id, severity and Chinese message.</summary>
    public override string ToString() => $"{Place.DocumentPointer} {RuleId} {CamelCase<Severity>.Of(Severity)}: {GetMessage()}";
}
