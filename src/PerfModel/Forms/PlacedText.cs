using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>A text and where it stood: a cell that fits nowhere in the model.</summary>
/// <param name="Text">The text as written.</param>
/// <param name="Place">Where it stood, or null where that is not known.</param>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record PlacedText(string Text, SourcePlace? Place = null);

/// <summary>A field of a form that the model has no property for, kept under its label: 联系人, 评分标准. The place does not count in equality.</summary>
/// <param name="Label">The label as printed.</param>
/// <param name="Text">The text as written.</param>
/// <param name="Place">Where the text stood, or null where that is not known.</param>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record LabelledText(string Label, string Text, SourcePlace? Place = null)
{
    /// <summary>Whether label and text are the same.</summary>
    public bool Equals(LabelledText? other) => other is not null && other.Label == Label && other.Text == Text;

    /// <inheritdoc/>
    public override int GetHashCode() => (Label, Text).GetHashCode();
}
