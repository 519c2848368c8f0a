using System;

namespace PerfModel.Targets;

/// <summary>What few targets have, kept apart so that the many without it stay small. The text as written takes no part in equality.</summary>
internal sealed class TargetExtras(string? subject, string? note, string? text = null) : IEquatable<TargetExtras>
{
    public string? Subject { get; } = subject;

    public string? Note { get; } = note;

    public string? Text { get; } = text;

    /// <summary>The extras, or null where there are none.</summary>
    public static TargetExtras? Of(string? subject, string? note)
    {
        subject = string.IsNullOrEmpty(subject) ? null : subject;
        note = string.IsNullOrEmpty(note) ? null : note;
        return subject is null && note is null ? null : new TargetExtras(subject, note);
    }

    /// <summary>The same with another text as written.</summary>
    public TargetExtras WithText(string? text) => text == Text ? this : new TargetExtras(Subject, Note, text);

    public bool Equals(TargetExtras? other) => other is not null && Subject == other.Subject && Note == other.Note;

    public override bool Equals(object? obj) => Equals(obj as TargetExtras);

    public override int GetHashCode() => unchecked(((Subject is null ? 0 : StringComparer.Ordinal.GetHashCode(Subject)) * 31)
        + (Note is null ? 0 : StringComparer.Ordinal.GetHashCode(Note)));
}
