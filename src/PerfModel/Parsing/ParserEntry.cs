using System;
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>The faces of the one reader: with reasons and without, for strings, spans and UTF-8.</summary>
internal static class ParserEntry
{
    private const int ShortLength = 64;
    private const int StackLength = 512;

    /// <summary>Parses with the reason of a failure and the remarks.</summary>
    public static TargetParseResult Parse(string text, TargetParseOptions options)
    {
        var remarks = new List<TargetRemark>(0);
        Target? target = Run(text.AsSpan(), text, options, remarks, out ErrorInfo error);
        if (remarks.Count > 1)
            remarks.Sort(static (a, b) => a.Position.CompareTo(b.Position));
        if (target is not null && Forbidden(remarks, options.Styles) is TargetRemark forbidden)
            (target, error) = (null, new ErrorInfo(TargetErrorCode.NotAllowed, forbidden.Position, forbidden.Length));
        return new TargetParseResult(text, target, target is null ? ErrorOf(text, error, options) : null, remarks.Count == 0 ? null : remarks.ToValueList());
    }

    /// <summary>Parses without reasons: a failure costs nothing.</summary>
    /// <param name="span">The text.</param>
    /// <param name="text">The same text as a string where there is one, to be kept beside the target.</param>
    /// <param name="options">How it is read.</param>
    public static Target? Read(ReadOnlySpan<char> span, string? text, TargetParseOptions options) => options.Styles == TargetStyles.Lenient
        ? Run(span, text, options, null, out _)
        : Parse(text ?? span.ToString(), options).Target;

    /// <summary>Parses UTF-8 without reasons; what is no UTF-8 is no target.</summary>
    public static Target? Read(ReadOnlySpan<byte> utf8, TargetParseOptions options)
    {
        if (utf8.Length > StackLength)
        {
            string text = Utf8Text.ToString(utf8);
            return Read(text.AsSpan(), text, options);
        }

        Span<char> chars = stackalloc char[StackLength];
        return Read(chars.Slice(0, Utf8Text.ToChars(utf8, chars)), null, options);
    }

    private static TargetRemark? Forbidden(List<TargetRemark> remarks, TargetStyles styles) =>
        styles == TargetStyles.Lenient ? null : remarks.Find(remark => (styles & StyleOf(remark.Code)) == 0);

    private static TargetStyles StyleOf(TargetRemarkCode code) => (TargetStyles)(1 << (int)code);

    private static TargetError ErrorOf(string text, ErrorInfo error, TargetParseOptions options)
    {
        string excerpt = text.Substring(error.Position, Math.Min(error.Length, text.Length - error.Position));
        return new TargetError(error.Code, error.Position, error.Length, excerpt, Suggestion.For(text, error, options));
    }

    private static Target? Run(ReadOnlySpan<char> span, string? text, TargetParseOptions options, List<TargetRemark>? remarks, out ErrorInfo error)
    {
        if (span.Length > options.MaxLength)
        {
            error = new ErrorInfo(TargetErrorCode.TooLong, options.MaxLength, span.Length - options.MaxLength);
            return null;
        }

        return span.Length <= ShortLength ? RunShort(span, text, options, remarks, out error) : RunLong(span, text, options, remarks, out error);
    }

    [SkipLocalsInit]
    private static Target? RunShort(ReadOnlySpan<char> span, string? text, TargetParseOptions options, List<TargetRemark>? remarks, out ErrorInfo error)
    {
        Span<Glyph> glyphs = stackalloc Glyph[ShortLength];
        return Run(span, glyphs.Slice(0, span.Length), text, options, remarks, out error);
    }

    private static Target? RunLong(ReadOnlySpan<char> span, string? text, TargetParseOptions options, List<TargetRemark>? remarks, out ErrorInfo error)
    {
        Glyph[] rented = ArrayPool<Glyph>.Shared.Rent(span.Length);
        try
        {
            return Run(span, rented.AsSpan(0, span.Length), text, options, remarks, out error);
        }
        finally
        {
            ArrayPool<Glyph>.Shared.Return(rented);
        }
    }

    private static Target? Run(
        ReadOnlySpan<char> span, Span<Glyph> glyphs, string? text, TargetParseOptions options, List<TargetRemark>? remarks, out ErrorInfo error)
    {
        var scan = new Scan(new Glyphs(span, glyphs, options.Vocabulary.LexiconWith(options.Units)), options, remarks) { Text = text };
        Target? target = TargetReader.Read(ref scan);
        error = scan.Error;
        return target;
    }
}
