using System;

namespace PerfModel;

/// <summary>A text is no target. Thrown by <c>Target.Parse</c> and nothing else.</summary>
#pragma warning disable CA1032 // It always carries the error that explains it.
public sealed class TargetFormatException : FormatException
#pragma warning restore CA1032
{
    internal TargetFormatException(string text, TargetError error)
        : base($"'{Shortened(text)}': {error.GetMessage(Language.English)} / {error.GetMessage(Language.Chinese)}") => Error = error;

    /// <summary>Why and where.</summary>
    public TargetError Error { get; }

    private static string Shortened(string text) => text.Length <= 60 ? text : text.Remove(60) + "…";
}
