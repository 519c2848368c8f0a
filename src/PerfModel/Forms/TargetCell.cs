using System;

namespace PerfModel.Forms;

/// <summary>A cell that holds a target or an actual value: the text as written with the target or the error, always in step.</summary>
/// <remarks>Equal when the targets are; where one could not be read, when the texts are.</remarks>
internal sealed class TargetCell : IEquatable<TargetCell>
{
    private ValueList<TargetRemark>? _all;

    private TargetCell(string text, Target? target, TargetParseResult? result, bool isParsed) =>
        (Text, Target, Result, IsParsed) = (text, target, result, isParsed);

    public string Text { get; }

    public Target? Target { get; }

    public TargetParseResult? Result { get; }

    /// <summary>Whether the text was parsed here, so that its remarks are all there; a stored result may come without them.</summary>
    public bool IsParsed { get; }

    public TargetError? Error => Result?.Error;

    public ValueList<TargetRemark> Remarks => Result?.Remarks ?? ValueList<TargetRemark>.Empty;

    /// <summary>The remarks of the reading, found when first asked for where a stored result came without them; threads that race find the same.</summary>
    public ValueList<TargetRemark> AllRemarks => _all ??= !IsParsed && Remarks.Count == 0 ? TargetParser.Parse(Text).Remarks : Remarks;

    public static TargetCell? Of(string? text, TargetParseOptions? options = null)
    {
        if (text is null)
            return null;
        TargetParseResult result = TargetParser.Parse(text, options);
        return new TargetCell(text, result.Target, result, true);
    }

    /// <summary>A cell of a result that is known, such as one that was stored; nothing is parsed again.</summary>
    public static TargetCell Of(TargetParseResult result) => new(result.Text, result.Target, result, false);

    public static TargetCell? Of(Target? target) => target is null ? null : new TargetCell(target.Text, target, null, false);

    public bool Equals(TargetCell? other) =>
        other is not null && (Target is null || other.Target is null ? Target is null && other.Target is null && Text == other.Text : Target.Equals(other.Target));

    public override bool Equals(object? obj) => Equals(obj as TargetCell);

    public override int GetHashCode() => Target?.GetHashCode() ?? StringComparer.Ordinal.GetHashCode(Text);
}
