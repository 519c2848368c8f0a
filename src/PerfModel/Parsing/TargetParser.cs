using System;
using PerfModel.Parsing;

namespace PerfModel;

/// <summary>Parses target texts to typed targets. A text is parsed whole, or the answer is an error with a code and a place.</summary>
public static class TargetParser
{
    /// <summary>Parses a text.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="options">How it is read; <see cref="TargetParseOptions.Default"/> where null.</param>
    /// <returns>The target or the error, and the remarks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static TargetParseResult Parse(string text, TargetParseOptions? options = null) =>
        ParserEntry.Parse(text ?? throw new ArgumentNullException(nameof(text)), options ?? TargetParseOptions.Default);
}
