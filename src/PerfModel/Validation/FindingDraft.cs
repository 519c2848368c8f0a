using System;

namespace PerfModel.Validation;

/// <summary>What a rule reports: the part that it is about, the arguments of the message and, where there are, span, fix and other places.</summary>
public sealed record FindingDraft
{
    /// <summary>Reports about a part of the form or indicator.</summary>
    public FindingDraft(FindingField field, params ReadOnlySpan<FindingArgument> arguments)
    {
        Field = field;
        Arguments = ValueList.Create(arguments);
    }

    /// <summary>The part.</summary>
    public FindingField Field { get; }

    /// <summary>What is filled into the message.</summary>
    public ValueList<FindingArgument> Arguments { get; }

    /// <summary>Which of the rule's messages; empty for its first.</summary>
    public string Variant { get; init; } = "";

    /// <summary>Which of several goals or lines, counted from 0.</summary>
    public int? ItemIndex { get; init; }

    /// <summary>The part of the text.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>A safe change of the text.</summary>
    public SuggestedFix? Fix { get; init; }

    /// <summary>Other places that belong to it.</summary>
    public ValueList<FindingPlace> Related { get; init; } = ValueList<FindingPlace>.Empty;
}
