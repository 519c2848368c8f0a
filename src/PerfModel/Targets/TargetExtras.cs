namespace PerfModel.Targets;

/// <summary>What few targets have, kept apart so that the many without it stay small.</summary>
internal sealed record TargetExtras(string? Subject, string? Note)
{
    /// <summary>The extras, or null where there are none.</summary>
    public static TargetExtras? Of(string? subject, string? note)
    {
        subject = string.IsNullOrEmpty(subject) ? null : subject;
        note = string.IsNullOrEmpty(note) ? null : note;
        return subject is null && note is null ? null : new TargetExtras(subject, note);
    }
}
