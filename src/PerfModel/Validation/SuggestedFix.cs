using System;
using System.Text.Json.Serialization;

namespace PerfModel.Validation;

/// <summary>A change of the text at a finding's place that is safe to make: it says what was meant and changes no value. Equal by value.</summary>
/// <param name="Span">The part of the text that is replaced.</param>
/// <param name="Replacement">What stands there afterwards.</param>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record SuggestedFix(TextSpan Span, string Replacement)
{
    /// <summary>The text with the change made.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The text is too short: it is not the text of the finding.</exception>
    public string ApplyTo(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        if (Span.Start < 0 || Span.Length < 0 || Span.Length > text.Length - Span.Start)
            throw new ArgumentException("The fix was made for another text.", nameof(text));
        return text.Remove(Span.Start, Span.Length).Insert(Span.Start, Replacement);
    }
}
