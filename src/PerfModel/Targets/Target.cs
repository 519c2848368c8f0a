using System;
using System.Diagnostics;
using PerfModel.Targets;

namespace PerfModel;

/// <summary>
/// What an indicator is to reach (指标值), typed. A closed set of immutable kinds that are equal by value: match on them with <c>switch</c>.
/// </summary>
/// <remarks>
/// <para>Two targets are equal when their typed properties are: <c>≥ 98 %</c> equals <c>不低于98%</c>. <see cref="Text"/>, the text as written, is kept beside
/// them for display and audit and takes no part in equality.</para>
/// <para>Make one from a text with <c>Target.Parse</c>, <c>Target.TryParse</c> or <see cref="TargetParser"/>, or in code with the constructor of its kind.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq} ({Kind})")]
public abstract partial class Target : IEquatable<Target>
{
    /// <summary>The text as written; or, in the few targets with a subject or a note, those together with the text; or null.</summary>
    private object? _written;

    private protected Target(string? text, TargetExtras? extras) =>
        _written = extras is null ? text : text is null ? extras : extras.WithText(text);

    /// <summary>Which of the closed set this is.</summary>
    public abstract TargetKind Kind { get; }

    /// <summary>The text as written, or the canonical text where the target was made in code.</summary>
    public string Text => WrittenText ?? AsWritten();

    /// <summary>The words around the number that say what is measured (<c>每周开放时间≥49小时</c>), or null.</summary>
    public string? Subject => Extras?.Subject;

    /// <summary>What stands in brackets (<c>207 条（移动光纤）</c>), or null; several notes are joined by <c>；</c>.</summary>
    public string? Note => Extras?.Note;

    internal TargetExtras? Extras => _written as TargetExtras;

    /// <summary>Whether a text as written is kept; a plain quantity read from a span has none, since its text follows from its values.</summary>
    internal bool HasText => WrittenText is not null;

    private string? WrittenText => _written as string ?? Extras?.Text;

    /// <summary>The same target with another text as written.</summary>
    internal Target WithText(string? text)
    {
        var copy = (Target)MemberwiseClone();
        copy._written = Extras is TargetExtras extras ? extras.WithText(text) : text;
        return copy;
    }

    /// <summary>Whether the typed properties of both are equal; the text as written does not count.</summary>
    public bool Equals(Target? other) =>
        ReferenceEquals(this, other)
        || (other is not null && other.Kind == Kind && Equals(Extras, other.Extras) && EqualsCore(other));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Target);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => unchecked((((int)Kind * 397) + (Extras?.GetHashCode() ?? 0)) * 31) + HashCore();

    /// <summary>The text as written, where it can be told from the rest.</summary>
    private protected virtual string AsWritten() => ToString();

    private protected abstract bool EqualsCore(Target other);

    private protected abstract int HashCore();

    /// <summary>Whether both are the same target by value.</summary>
    public static bool operator ==(Target? left, Target? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ in a typed property.</summary>
    public static bool operator !=(Target? left, Target? right) => !(left == right);
}
