using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PerfModel.Analyzers;

/// <summary>Where something stands inside a literal.</summary>
internal static class LiteralPlace
{
    /// <summary>The place of a problem; that of the whole literal where its text is not written as it is read, because of
    /// escapes.</summary>
    public static Location Of(SyntaxNode literal, string text, LiteralProblem problem)
    {
        SyntaxToken token = literal.GetFirstToken();
        int start = text.Length == 0 ? -1 : token.Text.IndexOf(text, StringComparison.Ordinal);
        if (start < 0)
            return token.GetLocation();
        (int position, int length) = problem.Length == 0 && problem.Position == 0 ? (0, text.Length)
            : (problem.Position, Math.Max(problem.Length, 1));
        // What is missing at the end is shown at the last character.
        position = Math.Min(position, text.Length - 1);
        length = Math.Min(length, text.Length - position);
        return Location.Create(literal.SyntaxTree, new TextSpan(token.SpanStart + start + position, length));
    }
}
