using System;
using System.Text.Json.Serialization;
using PerfModel.Text;

namespace PerfModel;

/// <summary>A text of code and name, such as the project attribute (项目属性): <c>0101-一年期项目</c>. Immutable.</summary>
/// <remarks>Two are equal when code and name are: the kind of dash, blanks and brackets of <see cref="Text"/> do not count.</remarks>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record CodedName
{
    /// <summary>Reads a text; without digits in front and a dash the whole text is the name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public CodedName(string text)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        string folded = Fold.Of(text);
        int end = 0;
        while (end < folded.Length && folded[end] is (>= '0' and <= '9') or ' ')
            end++;
        int dash = end;
        while (end > 0 && dash < folded.Length && folded[dash] is '-' or ' ')
            dash++;
        bool coded = end > 0 && folded.Substring(0, end).Trim().Length > 0 && (dash > end || end == folded.Length);
        Code = coded ? folded.Substring(0, end).Trim() : null;
        Name = (coded ? text.Substring(dash) : text).Trim();
    }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>The code, 0101; null where there is none.</summary>
    public string? Code { get; }

    /// <summary>The name, 一年期项目.</summary>
    public string Name { get; }

    /// <summary>Whether code and name are the same.</summary>
    public bool Equals(CodedName? other) => other is not null && other.Code == Code && other.Name == Name;

    /// <inheritdoc/>
    public override int GetHashCode() => (Code, Name).GetHashCode();

    /// <summary>The text as written.</summary>
    public override string ToString() => Text;
}
