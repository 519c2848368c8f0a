using System.Text.Json.Serialization;

namespace PerfModel.Validation;

/// <summary>What becomes of a form after its review. The names, in camel case, stand in JSON.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum ReviewVerdict
{
    /// <summary>可报: nothing has to change.</summary>
    Ready = 0,

    /// <summary>需修改: to be corrected, and handed on.</summary>
    Revise,

    /// <summary>退回: what is wrong stops the approval.</summary>
    Returned,
}

/// <summary>The summary of the findings on one form. Equal by value.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record FormReview
{
    /// <summary>The form within its document, counted from 0.</summary>
    public int FormIndex { get; init; }

    /// <summary>The name of the project; null where the form has none.</summary>
    public string? ProjectName { get; init; }

    /// <summary>What becomes of the form.</summary>
    public ReviewVerdict Verdict { get; init; }

    /// <summary>How many findings are errors.</summary>
    public int Errors { get; init; }

    /// <summary>How many findings are warnings.</summary>
    public int Warnings { get; init; }

    /// <summary>How many findings are infos.</summary>
    public int Infos { get; init; }

    /// <summary>The rules of the most urgent errors and warnings, three at most, the most urgent first.</summary>
    public ValueList<string> Urgent { get; init; } = ValueList<string>.Empty;
}
