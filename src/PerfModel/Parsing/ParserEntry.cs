using System;
using System.Buffers;
using System.Collections.Generic;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>The one way into the grammar: every public face of the parser comes through here.</summary>
internal static class ParserEntry
{
    private const int StackLength = 256;

    /// <summary>Parses with the reason of a failure and the remarks.</summary>
    public static TargetParseResult Parse(string text, TargetParseOptions options)
    {
        var remarks = new List<TargetRemark>();
        Target? target = Run(text.AsSpan(), text, options, remarks, out ErrorInfo error);
        remarks.Sort(static (a, b) => a.Position.CompareTo(b.Position));
        if (target is not null && Forbidden(remarks, options.Styles) is TargetRemark forbidden)
        {
            target = null;
            error = new ErrorInfo(TargetErrorCode.NotAllowed, forbidden.Position, forbidden.Length);
        }

        return new TargetParseResult(text, target, target is null ? ErrorOf(text, error, options) : null, remarks.ToValueList());
    }

    /// <summary>Parses without reasons: a failure costs nothing.</summary>
    /// <param name="span">The text.</param>
    /// <param name="text">The same text as a string where there is one, to be kept beside the target.</param>
    /// <param name="options">How it is read.</param>
    public static Target? Read(ReadOnlySpan<char> span, string? text, TargetParseOptions options)
    {
        if (options.Styles == TargetStyles.Lenient)
        {
            if (span.Length > options.MaxLength)
                return null;
            return FastQuantity.Read(span, text, options.Units) ?? Run(span, text ?? span.ToString(), options, null, out _);
        }

        return Parse(text ?? span.ToString(), options).Target;
    }

    /// <summary>Parses UTF-8 without reasons.</summary>
    public static Target? Read(ReadOnlySpan<byte> utf8, TargetParseOptions options)
    {
        Target? target = options.Styles == TargetStyles.Lenient && utf8.Length <= options.MaxLength ? FastQuantity.Read(utf8, options.Units) : null;
        if (target is not null)
            return target;
        string text = Utf8Text.ToString(utf8);
        return Read(text.AsSpan(), text, options);
    }

    private static TargetRemark? Forbidden(List<TargetRemark> remarks, TargetStyles styles) =>
        styles == TargetStyles.Lenient ? null : remarks.Find(remark => (styles & StyleOf(remark.Code)) == 0);

    private static TargetStyles StyleOf(TargetRemarkCode code) => (TargetStyles)(1 << (int)code);

    private static TargetError ErrorOf(string text, ErrorInfo error, TargetParseOptions options)
    {
        string excerpt = text.Substring(error.Position, Math.Min(error.Length, text.Length - error.Position));
        return new TargetError(error.Code, error.Position, error.Length, excerpt, Suggestion.For(text, error, options));
    }

    private static Target? Run(
        ReadOnlySpan<char> span, string? text, TargetParseOptions options, List<TargetRemark>? remarks, out ErrorInfo error)
    {
        if (span.Length > options.MaxLength)
        {
            error = new ErrorInfo(TargetErrorCode.TooLong, options.MaxLength, span.Length - options.MaxLength);
            return null;
        }

        if (span.Length <= StackLength)
        {
            Span<char> work = stackalloc char[StackLength];
            return Run(span, work.Slice(0, span.Length), text, options, remarks, out error);
        }

        char[] rented = ArrayPool<char>.Shared.Rent(span.Length);
        try
        {
            return Run(span, rented.AsSpan(0, span.Length), text, options, remarks, out error);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    /// <summary>Parses a text that was made of another one; what it gives is not tried again.</summary>
    public static Target? RunClosed(ReadOnlySpan<char> span, TargetParseOptions options, List<TargetRemark>? remarks)
    {
        Span<char> work = stackalloc char[StackLength];
        return new Grammar(span, work.Slice(0, span.Length), options, remarks).Parse(null);
    }

    private static Target? Run(
        ReadOnlySpan<char> span, Span<char> work, string? text, TargetParseOptions options, List<TargetRemark>? remarks, out ErrorInfo error)
    {
        var grammar = new Grammar(span, work, options, remarks);
        Target? target = grammar.Parse(text);
        error = grammar.Error;
        return target ?? SpacedNumber.Read(span, options, remarks)?.WithText(text ?? span.ToString());
    }
}
