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
        bool qualitative = known && comparison == Comparison.Unspecified;
        bool words = result.Target?.Kind is TargetKind.Qualitative or TargetKind.Text or TargetKind.YesNo or TargetKind.NotApplicable;
        bool number = result.Target?.Kind is TargetKind.Quantity or TargetKind.Range or TargetKind.Change or TargetKind.Ratio;
        bool wordsBehindSign = result.Error?.Code == TargetErrorCode.NumberExpected && comparison != Comparison.Unspecified && value.Length > 0;
        if ((qualitative && number) || (comparison != Comparison.Unspecified && words) || wordsBehindSign)
            return new TargetParseResult(text, null, new TargetError(TargetErrorCode.SymbolMismatch, 0, text.Length, symbol), result.Remarks);
        return result;
    }

    /// <summary>The unit column, where the value does not end with the unit already.</summary>
    private static string MissingUnit(string value, string unit) =>
        Fold.Of(value).EndsWith(Fold.Of(unit), StringComparison.Ordinal) ? "" : unit;
}
