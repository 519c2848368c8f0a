using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>What came of reading a document: its forms, the texts that fit nowhere, and what the reader had to decide. Equal by value.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record FormDocument
{
    /// <summary>The title of the document where it has one before the title of the first form; else null.</summary>
    public string? Title { get; init; }

    /// <summary>The forms, in the order of the document.</summary>
    public ValueList<PerformanceForm> Forms { get; init; } = ValueList<PerformanceForm>.Empty;

    /// <summary>Texts outside of the forms; nothing is dropped.</summary>
    public ValueList<PlacedText> Unplaced { get; init; } = ValueList<PlacedText>.Empty;

    /// <summary>What the reader had to decide or repair, in the order of the document.</summary>
    public ValueList<FormRemark> Remarks { get; init; } = ValueList<FormRemark>.Empty;
}
