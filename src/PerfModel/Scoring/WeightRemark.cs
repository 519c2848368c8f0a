using System.Text.Json.Serialization;
using PerfModel.Evaluating;

namespace PerfModel;

/// <summary>What was found about the weights of a form. The names, in camel case, are stable and stand in JSON.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum WeightRemarkCode
{
    /// <summary>The weights of a group were not printed and its points were divided evenly.</summary>
    Distributed,

    /// <summary>The weights were scaled up because some indicators do not apply.</summary>
    Scaled,

    /// <summary>An indicator has no weight, although others of its group have one; it carries no points.</summary>
    Missing,

    /// <summary>A weight is no number from 0 to 1,000,000.</summary>
    Invalid,

    /// <summary>The weights do not sum to the points of the whole.</summary>
    SumDiffers,

    /// <summary>The weights of a group do not sum to the points that stand beside its label.</summary>
    GroupDiffers,

    /// <summary>The execution of the budget carries no points in this form.</summary>
    NoExecution,
}

/// <summary>Something found about the weights of a form; equal by value.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Subject">The group or the indicator.</param>
/// <param name="Value">The points found or divided; null where there are none.</param>
/// <param name="Expected">The points expected; null where nothing was.</param>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record WeightRemark(WeightRemarkCode Code, string Subject, decimal? Value = null, decimal? Expected = null)
{
    /// <summary>The remark as a sentence with its arguments.</summary>
    public Explanation Explain() => new("weights" + Code, Subject, NumberText.Of(Value), NumberText.Of(Expected));

    /// <summary>The message in Chinese or English; code and arguments are the same in both.</summary>
    public string GetMessage(Language language = Language.Chinese) => Explain().GetSentence(language);
}
