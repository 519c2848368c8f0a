using System;
using System.Diagnostics.CodeAnalysis;
using PerfModel.Parsing;
using PerfModel.Text;

namespace PerfModel;

public abstract partial class Target
#if NET8_0_OR_GREATER
    : ISpanParsable<Target>, IUtf8SpanParsable<Target>
#endif
{
    /// <summary>
    /// Parses a target text with the default options; for others, for the reason of a failure as a value and for remarks use <see
    /// cref="TargetParser"/>.
    /// </summary>
    /// <param name="s">The text as written.</param>
    /// <param name="provider">Not used: texts are read the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="TargetFormatException">The text was not understood; the exception says why and where.</exception>
    public static Target Parse(string s, IFormatProvider? provider) =>
        Read((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), s) ?? TargetParser.Parse(s).GetTargetOrThrow();

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Target Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Target Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out Target? target) ? target : Parse(s.ToString(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Target Parse(ReadOnlySpan<char> s) => Parse(s, null);

    /// <summary>Parses a target text with the default options.</summary>
    /// <returns>False where the text was not understood, or is null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Target result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out Target)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Target result)
    {
        result = s is null ? null : Read(s.AsSpan(), s);
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, out Target)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Target result)
    {
        result = Read(s, null);
        return result is not null;
    }

    /// <summary>Parses a target text in UTF-8 with the default options; bytes that are no UTF-8 are read as U+FFFD.</summary>
    /// <param name="utf8Text">The text as written.</param>
    /// <param name="provider">Not used: texts are read the same in every culture.</param>
    /// <exception cref="TargetFormatException">The text was not understood; the exception says why and where, in UTF-16 units.</exception>
    public static Target Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, provider, out Target? target) ? target : Parse(Utf8Text.ToString(utf8Text), provider);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, IFormatProvider?)"/>
    public static Target Parse(ReadOnlySpan<byte> utf8Text) => Parse(utf8Text, null);

    /// <summary>Parses a target text in UTF-8 with the default options.</summary>
    /// <returns>False where the text was not understood.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out Target result)
    {
        result = ParserEntry.Read(utf8Text, TargetParseOptions.Default);
        return result is not null;
    }

    private static Target? Read(ReadOnlySpan<char> span, string? text) =>
        ParserEntry.Read(span, text, TargetParseOptions.Default);
}
