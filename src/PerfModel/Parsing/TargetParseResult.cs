using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>What came of parsing a target text: the target or the error, and the remarks; equal by value.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record TargetParseResult
{
    internal TargetParseResult(string text, Target? target, TargetError? error, ValueList<TargetRemark>? remarks = null) =>
        (Text, Target, Error, Remarks) = (text, target, error, remarks ?? ValueList<TargetRemark>.Empty);

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>The target, or null where the text was not understood.</summary>
    public Target? Target { get; }

    /// <summary>Why the text was not understood, or null where it was.</summary>
    public TargetError? Error { get; }

    /// <summary>What was folded, redundant or decided, in the order of the text.</summary>
    public ValueList<TargetRemark> Remarks { get; }

    /// <summary>Whether the text was understood.</summary>
    public bool Success => Target is not null;

    /// <summary>The target.</summary>
    /// <exception cref="TargetFormatException">The text was not understood.</exception>
    public Target GetTargetOrThrow() => Target ?? throw new TargetFormatException(Text, Error!);
}
