using System;
using System.Text;
using FluentAssertions;

namespace PerfModel.Tests.Parsing;

/// <summary>The answers of all faces of the parser to one text.</summary>
internal static class Faces
{
    /// <summary>The target of a text, or null; fails where the faces do not agree.</summary>
    public static Target? Read(string text)
    {
        Target? target = TargetParser.Parse(text).Target;
        Target.TryParse(text, out Target? ofString);
        Target.TryParse(text.AsSpan(), null, out Target? ofSpan);
        Target.TryParse(Encoding.UTF8.GetBytes(text), null, out Target? ofUtf8);
        ofString.Should().Be(target, text);
        ofSpan.Should().Be(target, text);
        ofUtf8.Should().Be(target, text);
        return target;
    }
}
