using System;
using System.Text.Json.Serialization;
using PerfModel.Targets;

namespace PerfModel;

/// <summary>Several conditions in one target: <see cref="AllTarget"/> or <see cref="AnyTarget"/>.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public abstract class CompositeTarget : Target
{
    private protected CompositeTarget(ValueList<Target> targets, TargetExtras? extras, string? text)
        : base(text, extras)
    {
        if (targets is null || targets.Count < 2)
            throw new ArgumentException("Several conditions are at least two.", nameof(targets));
        Targets = targets;
    }

    /// <summary>The conditions, in the order written; at least two.</summary>
    public ValueList<Target> Targets { get; }

    private protected override bool EqualsCore(Target other) => Targets == ((CompositeTarget)other).Targets;

    private protected override int HashCore() => Targets.GetHashCode();
}

/// <summary>Several conditions, each of which counts: <c>每年基层演出≥25场；宣传辅导≥3次</c>.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class AllTarget : CompositeTarget
{
    /// <summary>Makes a target of several conditions, each of which counts.</summary>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public AllTarget(ValueList<Target> targets)
        : this(targets, null, null)
    {
    }

    internal AllTarget(ValueList<Target> targets, TargetExtras? extras, string? text)
        : base(targets, extras, text)
    {
    }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.All;
}

/// <summary>Several conditions, one of which suffices: <c>不低于90%或比2023年提升不低于15个百分点</c>.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class AnyTarget : CompositeTarget
{
    /// <summary>Makes a target of several conditions, one of which suffices.</summary>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public AnyTarget(ValueList<Target> targets)
        : this(targets, null, null)
    {
    }

    internal AnyTarget(ValueList<Target> targets, TargetExtras? extras, string? text)
        : base(targets, extras, text)
    {
    }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Any;
}
