using System;
using System.Diagnostics.CodeAnalysis;
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

    /// <summary>Parses a text without remarks and reasons: a failure costs nothing.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="target">The target, or null.</param>
    /// <returns>False where the text was not understood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static bool TryParse(ReadOnlySpan<char> text, TargetParseOptions options, [NotNullWhen(true)] out Target? target)
    {
        target = ParserEntry.Read(text, null, options ?? throw new ArgumentNullException(nameof(options)));
        return target is not null;
    }

    /// <summary>Parses a target that stands in three columns: symbol, value, unit.</summary>
    /// <param name="symbol">The comparison symbol (指标性质): a sign, a word, a code of the table (1 ≥, 2 ＞, 3 ＝, 4 ＜, 5 ≤, 6 定性 [S]), or
    /// empty.
    /// More symbols are rows of the role <c>symbol</c> in <see cref="Vocabulary"/>.</param>
    /// <param name="value">The value (指标值) as written.</param>
    /// <param name="unit">The unit (计量单位) as written, or empty.</param>
    /// <param name="options">How it is read; <see cref="TargetParseOptions.Default"/> where null.</param>
    /// <returns>The result; its text is the three columns put together, and positions are places in that text.</returns>
    public static TargetParseResult ParseColumns(string? symbol, string? value, string? unit, TargetParseOptions? options = null) =>
        ColumnEntry.Parse(symbol ?? "", value ?? "", unit ?? "", options ?? TargetParseOptions.Default);
}
