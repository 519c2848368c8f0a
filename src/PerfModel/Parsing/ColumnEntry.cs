using System;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>Targets whose symbol, value and unit stand in three columns: put together, they are a text like any other.</summary>
internal static class ColumnEntry
{
    public static TargetParseResult Parse(string symbol, string value, string unit, TargetParseOptions options)
    {
        symbol = symbol.Trim();
        value = value.Trim();
        unit = unit.Trim();
        bool known = options.Vocabulary.Symbols.TryGetValue(Fold.Of(symbol), out Comparison comparison);
        if (symbol.Length > 0 && !known)
            return ParserEntry.Parse(symbol + value + MissingUnit(value, unit), options);
        string text = comparison.ToSymbol() + value + MissingUnit(value, unit);
        TargetParseResult result = ParserEntry.Parse(text, options);
        return known && IsMismatch(comparison, value, result)
            ? new TargetParseResult(text, null, new TargetError(TargetErrorCode.SymbolMismatch, 0, text.Length, symbol), result.Remarks)
            : result;
    }

    /// <summary>Whether 定性 stands beside a number, or a comparison beside words.</summary>
    private static bool IsMismatch(Comparison comparison, string value, TargetParseResult result)
    {
        if (comparison == Comparison.Unspecified)
            return result.Target?.Kind is TargetKind.Quantity or TargetKind.Range or TargetKind.Change or TargetKind.Ratio;
        return IsWords(result.Target?.Kind) || (result.Error?.Code == TargetErrorCode.NumberExpected && value.Length > 0);
    }

    private static bool IsWords(TargetKind? kind) =>
        kind is TargetKind.Qualitative or TargetKind.Text or TargetKind.YesNo or TargetKind.NotApplicable;

    /// <summary>The unit column, where the value does not end with the unit already.</summary>
    private static string MissingUnit(string value, string unit) =>
        Fold.Of(value).EndsWith(Fold.Of(unit), StringComparison.Ordinal) ? "" : unit;
}
