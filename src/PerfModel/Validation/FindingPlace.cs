using System.Text.Json.Serialization;

namespace PerfModel.Validation;

/// <summary>Where a finding is: form, indicator, field, the cell of the document, the part of the text. Equal by value.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record FindingPlace
{
    /// <summary>The form within its document, counted from 0.</summary>
    public int FormIndex { get; init; }

    /// <summary>The name of the form's project; null where it has none.</summary>
    public string? ProjectName { get; init; }

    /// <summary>The indicator within its form, counted from 0; null where the finding is about no indicator.</summary>
    public int? IndicatorIndex { get; init; }

    /// <summary>The name of the indicator; null where the finding is about no indicator, or it has no name.</summary>
    public string? IndicatorName { get; init; }

    /// <summary>What part of the form or indicator.</summary>
    public FindingField Field { get; init; }

    /// <summary>Which of several goals, lines of funds or of execution, counted from 0; null where all are meant or there is one.</summary>
    public int? ItemIndex { get; init; }

    /// <summary>Where the cell stood in the document; null where that is not known.</summary>
    public SourcePlace? Source { get; init; }

    /// <summary>The part of the field's text as written; null where the whole of it is meant.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The place within the form's JSON object, as a JSON pointer (RFC 6901): <c>/indicators/3/target</c>. The whole form is the empty string.</summary>
    public string Pointer => FieldPointers.Of(this);

    /// <summary>The place within the JSON array of a document's forms: <c>/1/indicators/3/target</c>.</summary>
    public string DocumentPointer => FieldPointers.OfForm(FormIndex) + Pointer;
}
